import type { CLEAN_LAYOUTS } from './clean-layouts';
import { type CleanWork, ENGLISH_HELD_OUT, ENGLISH_TUNED, PERSIAN_HELD_OUT, PERSIAN_TUNED } from './clean-works';
import { type Counts, type Expected, measure, noCounts } from './measure';

/** How the list stands in its file. */
const FORMS = {
  lines: { file: 'list.txt', width: 0 },
  'lines wrapped': { file: 'list.txt', width: 84 },
  markdown: { file: 'list.md', width: 0 },
  'markdown wrapped': { file: 'list.md', width: 76 },
} as const;

const BODY = {
  fa: ['دولت‌های کوچک در سال‌های گذشته کوشیده‌اند سهم خود را از ترانزیت بیشتر کنند و این روند با رقابت همراه بوده است.', 'منابع'],
  en: ['Small states have tried to enlarge their share of transit in recent years, and this has not gone without rivalry.', 'References'],
} as const;

function wrapped(entry: string, width: number): string {
  if (width === 0) return entry;
  const lines = [''];
  for (const word of entry.split(' ')) {
    const last = lines.length - 1;
    if (lines[last] !== '' && `${lines[last]} ${word}`.length > width) lines.push(word);
    else lines[last] = lines[last] === '' ? word : `${lines[last]} ${word}`;
  }
  return lines.join('\n');
}

const expectedOf =
  (entry: string) =>
  (work: CleanWork): Expected => ({
    authors: work.body === undefined ? work.authors.map(([family]) => family) : [work.body],
    year: work.year,
    title: work.title,
    container: work.container ?? (work.kind === 'news' ? undefined : work.publisher),
    firstAuthorOnly: /et al/.test(entry),
  });

export type CleanSet = 'tuned' | 'held out';

/** Reads the list of one layout in each form (or one of them), and counts what is read right. */
export async function measureLayout(
  { name, language, entry }: (typeof CLEAN_LAYOUTS)[number],
  set: CleanSet,
  options: { readonly form?: string | undefined; readonly show?: boolean } = {},
): Promise<Counts> {
  const counts = noCounts();
  const works =
    language === 'fa' ? (set === 'tuned' ? PERSIAN_TUNED : PERSIAN_HELD_OUT) : set === 'tuned' ? ENGLISH_TUNED : ENGLISH_HELD_OUT;
  for (const [form, { file, width }] of Object.entries(FORMS)) {
    if ((options.form ?? form) !== form) continue;
    const entries = works.map((work, index) => entry(work, index, works[index - 1]));
    const plain = file.endsWith('.md') ? entries : entries.map((text) => text.replace(/\*/g, ''));
    const [body, heading] = BODY[language];
    const mark = file.endsWith('.md') ? '## ' : '';
    const introduction = `${mark}${language === 'fa' ? 'مقدمه' : 'Introduction'}`;
    const list = plain.map((line) => wrapped(line, width)).join('\n');
    const wanted = works.map((work, index) => expectedOf(entries[index] ?? '')(work));
    if (options.show === true) console.log(`== ${name}, ${form}`);
    await measure(file, `${introduction}\n\n${body}\n\n${mark}${heading}\n\n${list}\n`, wanted, counts, options.show === true);
  }
  return counts;
}
