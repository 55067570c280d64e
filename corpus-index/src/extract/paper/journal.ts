import { SEASONS } from '../../language/front-matter-words';
import { languageOf } from '../../language/script';
import type { PaperRecord } from '../../model/records';
import { foldSameLength } from '../../structure/same-length';
import { calendarOfYear } from '../../text/calendar';
import { findLocators } from '../references/locators';
import { alternatives } from '../references/word-pattern';
import type { FrontLine } from './front-lines';
import { isJournalLine, JOURNAL, lineKind } from './line-kinds';
import { isJournalName } from './title-and-authors';

export interface JournalFacts {
  readonly journal: { readonly fa: string | null; readonly en: string | null };
  readonly year: PaperRecord['year'];
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
}

const YEAR = '(1[2-4]\\d\\d|1[89]\\d\\d|20\\d\\d)';
const SEASON_YEAR = new RegExp(
  `(?:${alternatives(SEASONS.fa, SEASONS.en)})(?:\\s(?:و|and|[/-])\\s?(?:${alternatives(SEASONS.fa, SEASONS.en)}))?\\s{0,3}[,،]?\\s{0,3}${YEAR}(?!\\d)|${YEAR}\\s{0,3}[,،]?\\s{0,3}(?:${alternatives(SEASONS.fa, SEASONS.en)})`,
  'u',
);
/** «فصلنامه …، زمستان»: the season of the issue, whose year follows. */
const LAST_SEASON = new RegExp(`[\\s،,:|(]+(?:${alternatives(SEASONS.fa, SEASONS.en)})[\\s،,:|]*$`, 'iu');
const ANY_YEAR = new RegExp(`(?<![\\d/.-])${YEAR}(?![\\d/]|\\s?-\\s?\\d)`, 'u');
const DOI = /10\.\d{4,9}\/[^\s،,;)\]]{2,100}/;

/** What the journal's lines of the title page say. The year is that of the issue; dates of receipt are never it. */
export function readJournal(lines: readonly FrontLine[]): JournalFacts {
  const page = lines.filter((line) => line.kind !== 'front-matter' && line.label === null);
  const kinds = page.map((line) => lineKind(line));
  const journal: { fa: string | null; en: string | null } = { fa: null, en: null };
  let year: number | null = null;
  let volume: string | null = null;
  let issue: string | null = null;
  let pages: string | null = null;
  let doi: string | null = null;
  page.forEach((line, index) => {
    const folded = foldSameLength(line.text);
    doi ??= DOI.exec(folded)?.[0].replace(/[.)]+$/, '') ?? null;
    if (kinds[index] !== 'journal' || !isJournalLine(folded)) return;
    const plain = folded.replace(DOI, (found) => ' '.repeat(found.length));
    const locators = findLocators(plain);
    volume ??= locators.volume;
    issue ??= locators.issue;
    pages ??= locators.page;
    const season = SEASON_YEAR.exec(plain);
    const printed = season?.[1] ?? season?.[2] ?? ANY_YEAR.exec(plain)?.[1];
    if (year === null && printed !== undefined) year = Number(printed);
    const before = page[index - 1];
    const name =
      nameInLine(line.text, plain) ??
      (before && (isJournalName(page, kinds, index - 1) || (JOURNAL.test(before.text) && kinds[index - 1] === 'open' && index === 1))
        ? tidy(before.text)
        : null);
    const language = name ? languageOf(name) : null;
    if (name && language) journal[language] ??= name;
  });
  return { journal, year: { value: year, calendar: year === null ? null : calendarOfYear(year) }, volume, issue, pages, doi };
}

/** The journal's name before its numbers: "Journal of …, Volume 9", «فصلنامه …، سال هفتم». */
function nameInLine(text: string, folded: string): string | null {
  const end = Math.min(findLocators(folded).start, folded.search(/\(\s?\d{4}|\d{4}|سال |دوره|vol(?:ume|\.)|issn|$/));
  const head = tidy(text.slice(0, end).replace(LAST_SEASON, ''));
  return head && JOURNAL.test(head) && head.split(/\s+/).length <= 14 ? head : null;
}

function tidy(text: string): string | null {
  const clean = text.replace(/^[\s،,:;|*_([-]+|[\s،,:;|*_)\][(-]+$/g, '').replace(/\s+/g, ' ');
  return /\p{L}{3}/u.test(clean) ? clean : null;
}
