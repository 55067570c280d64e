import { ISSUE_WORDS, PAGE_WORDS, VOLUME_WORDS } from '../../language/reference-words';
import { alternatives, WORD_END, WORD_START } from './word-pattern';

export interface Locators {
  readonly volume: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  /** Offset where the first of them begins, or the text's length. */
  readonly start: number;
}

const RANGE = '\\d{1,5}(?:\\s{0,2}(?:[-/&]|و|تا|to)\\s{0,2}\\d{1,5})?';
/** Ordinals end in م (هفتم، بیست و پنجم) but for the first. */
const ORDINAL = String.raw`(?:[\u0621-\u06cc]{2,9}\sو\s)?(?:[\u0621-\u06cc\u200c]{1,9}م|اول|نخست)(?=\s{0,2}(?:[،,.(]|$))`;
const VOLUME = new RegExp(
  `${WORD_START}(?:${alternatives(VOLUME_WORDS.fa, VOLUME_WORDS.en)})${WORD_END}\\s{0,2}[.,:،]?\\s{0,2}(\\d{1,4}|[ivxlc]{1,7}${WORD_END}|${ORDINAL})`,
  'u',
);
const ISSUE = new RegExp(
  `${WORD_START}(?:${alternatives(ISSUE_WORDS.fa, ISSUE_WORDS.en)})${WORD_END}\\s{0,2}[.,:،]?\\s{0,2}(${RANGE}|${ORDINAL})`,
  'u',
);
const PAGE = new RegExp(
  `${WORD_START}(?:${alternatives(PAGE_WORDS.fa, PAGE_WORDS.en)})${WORD_END}\\s{0,2}[.,:،]{0,2}\\s{0,2}(\\d{1,5}(?:\\s{0,2}(?:-|تا|to|و)\\s{0,2}\\d{1,5})?)`,
  'u',
);
/** 14(2), 75-100 · 14 (2): 75-100 */
const COMPACT = /(?<!\d)(\d{1,4})\s?\((\d{1,4}(?:\s?[-/&]\s?\d{1,4})?)\)\s{0,2}(?:[,:،]\s{0,2}(\d{1,5}\s?-\s?\d{1,5}|\d{1,5}))?/;
/** 19:1 (1994): 72-107 · 44/3 */
const COLON = /(?<!\d)(\d{1,3})\s?[:/]\s?(\d{1,3})(?!\d)(?=\s*[(,:،.])/;
/** …, 14, 75-100. */
const COMMA_PAGES = /[,،]\s{0,2}(\d{1,3})\s{0,2}[,:،]\s{0,2}(\d{1,5}\s?-\s?\d{1,5})/;
const LAST_PAGES = /[,:،)]\s{0,2}(\d{1,5}\s?-\s?\d{1,5})\s*[).,]*\s*$/;

/** Volume, issue and pages of an entry's last part, or of a journal's line in the front matter (folded text). Pages ascend. */
export function findLocators(folded: string): Locators {
  const starts: number[] = [];
  const take = (match: RegExpExecArray | null, group: number): string | null => {
    const value = match?.[group];
    if (!match || value === undefined) return null;
    starts.push(match.index);
    return value.replace(/\s+/g, value.includes('و ') ? ' ' : '').trim();
  };
  let volumeMatch = VOLUME.exec(folded);
  // «سال ۱۳۹۰» is a year, not a volume.
  if (volumeMatch && /^1[2-4]\d\d$|^(?:19|20)\d\d$/.test(volumeMatch[1] ?? '')) volumeMatch = null;
  const volume = take(volumeMatch, 1);
  const issueMatch = ISSUE.exec(folded);
  const issue = take(issueMatch, 1);
  let pageMatch = PAGE.exec(folded);
  // A single number of four digits is the year of the issue, not a page.
  if (pageMatch && /^(?:1[2-4]|19|20)\d\d$/.test(pageMatch[1] ?? '')) pageMatch = null;
  const page = take(pageMatch, 1);
  let compactVolume: string | null = null;
  let compactIssue: string | null = null;
  let compactPage: string | null = null;
  // Chicago's form has the volume bare before the issue: Quarterly 30, no. 1.
  const bareVolume = volume === null && issueMatch ? /(?<![\d-])(\d{1,4})\s?[,،]?\s{0,2}$/.exec(folded.slice(0, issueMatch.index)) : null;
  if (bareVolume) compactVolume = take(bareVolume, 1);
  else if (volume === null) {
    const compact = COMPACT.exec(folded) ?? (issue === null ? COLON.exec(folded) : null);
    compactVolume = take(compact, 1);
    compactIssue = compact?.[2] ?? null;
    compactPage = compact?.[3] ?? null;
    if (compactVolume === null) {
      const commas = COMMA_PAGES.exec(folded);
      compactVolume = take(commas, 1);
      compactPage = commas?.[2] ?? null;
    }
  }
  const lastPage = page === null && compactPage === null ? take(LAST_PAGES.exec(folded), 1) : null;
  return {
    volume: volume ?? compactVolume,
    issue: issue ?? compactIssue,
    page: ascending(page ?? compactPage ?? lastPage),
    start: Math.min(folded.length, ...starts),
  };
}

/** "83-76" → "76-83"; "103-23" (shortened 103–123) stays as printed. Blanks around the dash are dropped, «تا» becomes one. */
export function ascending(pages: string | null): string | null {
  if (pages === null) return null;
  const match = /^(\d+)\s*(?:-|تا|to|و)\s*(\d+)$/.exec(pages.trim());
  if (!match) return pages.trim() || null;
  const [, from = '', to = ''] = match;
  return Number(to) < Number(from) && to.length >= from.length ? `${to}-${from}` : `${from}-${to}`;
}
