import { calendarOfYear } from '../../text/calendar';
import { readAuthors } from './authors';
import type { FoundCitation, KnownWorks } from './found-citation';
import { authorsBefore } from './narrative';
import { pagesOf } from './parenthetical';
import { LOCATOR, PAGES, SUFFIX, YEAR } from './patterns';

const PERSIAN_AUTHORS = '[\\u0621-\\u06d3\\u200c]{2,20}(?: [\\u0621-\\u06d3\\u200c]{1,20}){0,5}';
/** ".29: 1374سجادپور،" · "83- 76: 1394 )جمشیدی،": pages, year, authors, with brackets anywhere or nowhere. */
const REVERSED = new RegExp(
  `(?<!\\d)(${PAGES})\\s{0,3}:\\s{0,3}(${YEAR})\\s{0,2}[،,]?\\s{0,2}[()]?\\s{0,2}(${PERSIAN_AUTHORS})(?=\\s{0,2}[،,()])`,
  'gu',
);
/** ":1390اطهری و بهمن،باشد ) (.34": the pages stand behind. */
const PAGES_BEHIND = new RegExp(
  `:\\s{0,2}(${YEAR})\\s?(${PERSIAN_AUTHORS})\\s?[،,][^()\\d:]{0,40}[()]{1,2}\\s?\\(?\\.?(${PAGES})(?!\\d)`,
  'gu',
);
/** "Adarov, 2021: 126" without brackets: only a citation has year, colon and pages. */
const NAKED = new RegExp(`[،,]\\s{0,2}(${YEAR})${SUFFIX}(?=\\s?:)${LOCATOR}`, 'gu');
const LOOK_BACK = 110;
/** Both forms have a colon next to a year; most paragraphs have none. */
const COLON_YEAR = /:\s{0,3}\d{4}|\d{4}[a-d]?\s?:/;

/** What is left of citations whose brackets extraction moved or lost, where nothing is `covered` by one found before. Offsets into the folded text. */
export function findFragments(
  folded: string,
  known: KnownWorks,
  covered: (start: number, end: number) => boolean,
): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  if (!COLON_YEAR.test(folded)) return found;
  const add = (
    start: number,
    end: number,
    authors: readonly string[],
    year: number,
    suffix: string | null,
    pages: string | undefined,
  ): void => {
    if (authors.length === 0 || calendarOfYear(year) === null) return;
    found.push({ start, end, authors, year, suffix, locator: pagesOf(pages), form: 'parenthetical', title: null, confidence: 'sure' });
  };
  for (const match of folded.matchAll(REVERSED)) {
    add(match.index, match.index + match[0].length, sureAuthors(match[3]), Number(match[2]), null, match[1]);
  }
  for (const match of folded.matchAll(PAGES_BEHIND)) {
    add(match.index, match.index + match[0].length, sureAuthors(match[2]), Number(match[1]), null, match[3]);
  }
  for (const match of folded.matchAll(NAKED)) {
    if (covered(match.index, match.index + match[0].length)) continue;
    const before = folded.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const year = Number(match[1]);
    const authors = authorsBefore(before, year, known);
    if (authors) add(match.index - authors.length, match.index + match[0].length, authors.names, year, match[2] ?? null, match[3]);
  }
  return found;
}

function sureAuthors(printed: string | undefined): readonly string[] {
  const reading = printed === undefined ? null : readAuthors(printed);
  return reading?.kind === 'sure' ? reading.authors : [];
}
