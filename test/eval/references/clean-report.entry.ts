// Figures of reading clean reference lists of our own, layout by layout: node out/test/eval/references/clean-report.entry.js
// [--misses] [--only=<part of a layout's name>] [--form=<form>]. Misses are shown of the tuned half alone.
import { CLEAN_LAYOUTS } from './clean-layouts';
import { type CleanWork, ENGLISH_HELD_OUT, ENGLISH_TUNED, PERSIAN_HELD_OUT, PERSIAN_TUNED } from './clean-works';
import { type Counts, type Expected, FIELDS, measure, noCounts } from './measure';

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

async function main(): Promise<void> {
  const show = process.argv.includes('--misses');
  const option = (name: string): string | undefined => process.argv.find((argument) => argument.startsWith(name))?.slice(name.length);
  console.log(`${'layout'.padEnd(26)}${'set'.padEnd(10)}${'n'.padStart(5)}${FIELDS.map((field) => field.padStart(11)).join('')}`);
  for (const { name, language, entry } of CLEAN_LAYOUTS) {
    if (!name.includes(option('--only=') ?? '')) continue;
    for (const set of ['tuned', 'held out'] as const) {
      const counts: Counts = noCounts();
      const works =
        language === 'fa' ? (set === 'tuned' ? PERSIAN_TUNED : PERSIAN_HELD_OUT) : set === 'tuned' ? ENGLISH_TUNED : ENGLISH_HELD_OUT;
      for (const [form, { file, width }] of Object.entries(FORMS)) {
        if ((option('--form=') ?? form) !== form) continue;
        const entries = works.map((work, index) => entry(work, index, works[index - 1]));
        const plain = file.endsWith('.md') ? entries : entries.map((text) => text.replace(/\*/g, ''));
        const [body, heading] = BODY[language];
        const mark = file.endsWith('.md') ? '## ' : '';
        const text = `${mark}${language === 'fa' ? 'مقدمه' : 'Introduction'}\n\n${body}\n\n${mark}${heading}\n\n${plain.map((line) => wrapped(line, width)).join('\n')}\n`;
        const wanted = works.map((work, index) => expectedOf(entries[index] ?? '')(work));
        if (show && set === 'tuned') console.log(`== ${name}, ${form}`);
        await measure(file, text, wanted, counts, show && set === 'tuned');
      }
      console.log(
        `${name.padEnd(26)}${set.padEnd(10)}${String(counts.gold).padStart(5)}${FIELDS.map((field) => (counts[field] / counts.gold).toFixed(3).padStart(11)).join('')}`,
      );
    }
  }
}

void main();
