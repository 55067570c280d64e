import { AND_OTHERS } from '../../language/reference-words';
import { CITATION_LEADS, MONTHS, SAME_WORK } from '../../language/citation-words';
import { alternatives, WORD_END } from '../references/word-pattern';

/** Pieces of patterns on folded text that keeps its case (structure/same-length). All repeats are bounded. */
export const YEAR = '(?:1[2-4]\\d\\d|1[5-9]\\d\\d|20\\d\\d)';
const PAGE = '\\d{1,4}(?:\\s{0,2}-\\s{0,2}\\d{1,4})?';
export const PAGES = `${PAGE}(?:\\s{0,2}(?:[,،]|و|and|&)\\s{0,2}${PAGE}){0,4}`;
const PAGE_MARK = '(?:pp?\\.?|صص\\.?|ص\\s?ص\\.?|ص\\.?|صفحات|صفحه|page|pages|chap\\.|ch\\.|para\\.)?';
/** Behind a year: ": 24", ", p. 24", «، ص ۲۴», " 24-25". */
export const LOCATOR = `\\s{0,2}[:،,]\\s{0,2}${PAGE_MARK}\\s{0,2}(${PAGES})`;
export const SUFFIX = '\\s?([a-d]|الف|ب|ج)?';
const MONTH = alternatives(MONTHS.fa, MONTHS.en);
/** A day's date with its year captured: 14 مرداد 1398 · March 3, 2019 · 25/10/1400 · 2019, March 3 · 1400/10/25. */
export const DATE = `(?:\\d{1,2}\\s(?:${MONTH})[,،]?\\s(${YEAR})|(?:${MONTH})\\s\\d{1,2}[,،]?\\s(${YEAR})|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(${YEAR})|(${YEAR})\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}|(${YEAR})[,،]\\s(?:(?:${MONTH})\\s\\d{1,2}|\\d{1,2}\\s(?:${MONTH}))|(?:${MONTH})\\s(${YEAR}))`;
export const NO_DATE = '(?:n\\. ?d\\.?|بی.?تا|forthcoming|in press)';
export const SAME = alternatives(SAME_WORK.fa, SAME_WORK.en);
export const LEAD = new RegExp(`^(?:[\\s(«"'’]|(?:${alternatives(CITATION_LEADS.fa, CITATION_LEADS.en)})${WORD_END}[.:,،]?\\s?)+`, 'iu');
export const OTHERS = new RegExp(`[\\s,،]{0,3}(?:${alternatives(AND_OTHERS.fa, AND_OTHERS.en)})${WORD_END}\\.?`, 'iu');
export { WORD_END };
