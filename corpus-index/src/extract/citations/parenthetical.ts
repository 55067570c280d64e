import { calendarOfYear } from '../../text/calendar';
import { ascending } from '../references/locators';
import { readAuthors } from './authors';
import type { FoundCitation } from './found-citation';
import { DATE, LEAD, LOCATOR, NO_DATE, PAGES, SAME, SUFFIX, WORD_END, YEAR } from './patterns';

const AUTHOR_PART = '([^\\d:;؛]{2,200}?)';
const NORMAL = new RegExp(`^${AUTHOR_PART}[\\s,،.]{0,3}(?:([a-d])\\s)?(${YEAR})${SUFFIX}(?:${LOCATOR})?[\\s.،,]{0,4}$`, 'u');
const UNDATED = new RegExp(`^${AUTHOR_PART}[,،]\\s{0,2}${NO_DATE}(?:${LOCATOR})?[\\s.]{0,3}$`, 'iu');
const DATED = new RegExp(`^${AUTHOR_PART}[\\s,،:]{1,3}${DATE}(?:${LOCATOR})?[\\s.]{0,3}$`, 'iu');
/** A date has a number beside its year. */
const MAY_BE_DATED = /\d{1,2}\D{1,14}\d{4}|\d{4}\D{1,14}\d{1,2}|\p{L}{3,12} \d{4}/u;
const MORE_YEARS = new RegExp(`^(.{2,200}?${YEAR}[a-d]?)\\s?[,،]\\s?((?:${YEAR}[a-d]?\\s?[,،]?\\s?){1,4})$`, 'u');
const YEAR_ONLY = new RegExp(`^\\s{0,3}(${YEAR})${SUFFIX}(?:${LOCATOR})?[\\s.،,]{0,3}$`, 'u');
const SUFFIX_ONLY = /^\s{0,2}([a-d])\s{0,2}$/;
const SAME_WORK = new RegExp(
  `^(?:${AUTHOR_PART}[\\s,،]{1,3})?(?:${SAME})${WORD_END}[\\s.,،]{0,3}(?:(${YEAR})\\s?)?(?:[:،,]?\\s{0,2}(?:pp?\\.?|صص?\\.?)?\\s{0,2}(${PAGES}))?[\\s.]{0,3}$`,
  'iu',
);
/** Parentheses whose runs extraction reversed: ".9 :1380، سریع القلم", ".34 :1390اطهری و بهمن،باشد". */
const REVERSED = new RegExp(
  `^[\\s.]{0,3}(?:(${PAGES})\\s{0,3}:\\s{0,3})?(?:${DATE}|(${YEAR}))(?!\\s?[-/]\\s?\\d)\\s{0,2}([،,]?)\\s{0,2}([^\\d:;()]{2,120}?)[\\s.]{0,3}$`,
  'iu',
);

/** Gregorian years before this are dates of history sooner than of publications. */
const OLDEST_SURE = 1900;

/** Where one part of a group ends and another begins without a semicolon: a page, then "and" and a name. */
const JOINED = new RegExp(
  `(?<=\\d)\\s{1,2}(?:و|and|&)\\s{1,2}(?=\\p{L}[^;؛]{1,80}${YEAR})|(?<=${YEAR}[a-d]?|:\\s?\\d{1,4}|-\\d{1,4})\\s?[,،]\\s{1,2}(?=(?:\\p{Lu}\\p{L}+|[\\u0621-\\u06d3]{2,})[^\\d;؛]{0,80}${YEAR})|(?<=\\d[a-d]?)\\s?[,،]?\\s{1,2}(?=(?:as )?(?:cited|quoted|discussed) (?:in|by) |به نقل از )`,
  'u',
);

const SEPARATORS = new RegExp(`[;؛]|${JOINED.source}`, 'gu');

/** Citations of one parenthesis. `folded` is its content; offsets of the result are into it. Empty where it is not a citation. */
export function parseGroup(folded: string): readonly FoundCitation[] {
  const parts = splitParts(folded);
  const found: FoundCitation[] = [];
  for (const part of parts) {
    const previous = found.at(-1);
    const more = part.text.length < 400 ? parsePart(part.text, previous) : [];
    found.push(...more.map((citation) => ({ ...citation, start: part.start, end: part.start + part.text.length })));
  }
  return found;
}

function splitParts(folded: string): readonly { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = folded.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim()) parts.push({ text: raw.trim(), start: start + lead });
  };
  for (const match of folded.matchAll(SEPARATORS)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(folded.length);
  return parts;
}

type PartCitation = Omit<FoundCitation, 'start' | 'end'>;

function parsePart(printed: string, previous: FoundCitation | undefined): readonly PartCitation[] {
  const text = printed.replace(LEAD, '');
  const same = SAME_WORK.exec(text);
  if (same) {
    const authors = same[1] ? (readAuthors(same[1])?.authors ?? []) : [];
    return [
      {
        authors,
        year: same[2] ? Number(same[2]) : null,
        suffix: null,
        locator: pagesOf(same[3]),
        form: 'same-work',
        title: null,
        confidence: 'sure',
      },
    ];
  }
  if (previous && previous.form !== 'same-work') {
    const only = YEAR_ONLY.exec(text);
    if (only) return [{ ...previous, year: Number(only[1]), suffix: only[2] ?? null, locator: pagesOf(only[3]) }];
    const suffix = SUFFIX_ONLY.exec(text);
    if (suffix) return [{ ...previous, suffix: suffix[1] ?? null, locator: null }];
  }
  const years = MORE_YEARS.exec(text);
  if (years?.[1] && years[2]) {
    const first = parsePart(years[1], previous)[0];
    if (first && first.form === 'parenthetical') {
      const more = [...years[2].matchAll(new RegExp(`(${YEAR})([a-d])?`, 'gu'))];
      return [first, ...more.map((match) => ({ ...first, year: Number(match[1]), suffix: match[2] ?? null, locator: null }))];
    }
  }
  const normal = NORMAL.exec(text);
  if (normal?.[1] && normal[3]) return build(normal[1], Number(normal[3]), normal[4] ?? normal[2] ?? null, pagesOf(normal[5]), text);
  const dated = MAY_BE_DATED.test(text) ? DATED.exec(text) : null;
  if (dated?.[1]) {
    const year = dated.slice(2, 8).find((value) => value !== undefined);
    return build(dated[1], Number(year), null, pagesOf(dated[8]), text);
  }
  const undated = UNDATED.exec(text);
  if (undated?.[1]) return build(undated[1], null, null, pagesOf(undated[2]), text);
  return reversed(text);
}

function build(author: string, year: number | null, suffix: string | null, locator: string | null, text: string): readonly PartCitation[] {
  if (year !== null && calendarOfYear(year) === null) return [];
  const reading = readAuthors(author);
  if (!reading) return [];
  // (Vienna, 1815): works of that age are cited by a newer edition's year or with a page.
  const old = year !== null && year > 1500 && year < OLDEST_SURE;
  const sure = (reading.kind === 'sure' && !old) || (reading.kind !== 'title' && locator !== null);
  const title = reading.kind === 'title' ? (reading.authors[0] ?? null) : null;
  // A run of clauses before a year is no title either.
  if (title !== null && text.length > 240) return [];
  return [
    {
      authors: title === null ? reading.authors : [],
      year,
      suffix,
      locator,
      form: title === null ? 'parenthetical' : 'title',
      title,
      confidence: sure ? 'sure' : 'likely',
    },
  ];
}

/** The authors follow the year, and behind their comma may stand a run of the sentence that fell into the parenthesis. */
function reversed(text: string): readonly PartCitation[] {
  const match = REVERSED.exec(text);
  if (!match) return [];
  const pages = match[1];
  const date = match.slice(2, 8).find((value) => value !== undefined);
  const year = Number(date ?? match[8]);
  const comma = match[9] === '،' || match[9] === ',';
  const rest = (match[10] ?? '').replace(LEAD, '');
  const cut = rest.search(/[،,]/);
  let author = comma || cut < 0 ? rest : rest.slice(0, cut);
  // «و همکاران، هنسن»: the runs of the authors were reversed too.
  if (/^و\s(?:همکاران|دیگران)/.test(author) && cut >= 0) author = rest.slice(cut + 1);
  if (/^\s*(?:ق\.?م|م|ش|ه|میلادی|شمسی|خورشیدی)\.?\s*$/.test(author)) return [];
  const citations = build(author, year, null, pagesOf(pages), text);
  const trusted = pages !== undefined || date !== undefined || comma || (cut >= 0 && /^\./.test(text));
  return citations
    .filter((citation) => citation.form === 'parenthetical')
    .map((citation) => ({ ...citation, confidence: trusted && citation.confidence === 'sure' ? 'sure' : 'likely' }));
}

/** Pages in Latin digits, ascending; several are joined by a comma. */
export function pagesOf(printed: string | undefined): string | null {
  if (printed === undefined) return null;
  const pages = printed
    .split(/\s*(?:[,،]|و|and|&)\s*/u)
    .map((page) => ascending(page))
    .filter((page) => page !== null);
  return pages.length ? pages.join(', ') : null;
}
