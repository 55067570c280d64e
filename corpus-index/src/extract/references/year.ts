import { calendarOfYear } from '../../text/calendar';

export interface FoundYear {
  readonly value: number;
  /** Letter that tells works of one year apart (1995a, ۱۳۹۵الف). */
  readonly suffix: string | null;
  /** Range in the text: with the parentheses where there are some. */
  readonly start: number;
  readonly end: number;
  readonly inParentheses: boolean;
}

const IN_PARENTHESES =
  /[([]\s{0,3}[،,.]?\s{0,3}(?:\p{L}{3,12}\.?,?\s{1,2}){0,2}(?:\d{1,2},?\s)?(\d{4})\s?([a-d]|الف|ب|ج)?(?:[،,;]?\s{1,2}[^()[\]\d]{0,20}\d{0,2})?\s{0,3}[،,.]?\s{0,3}[)\]]/gu;
const BARE = /(?<![\d/.-])(\d{4})([a-d]|الف)?(?![\d/]|-\d|\.\d)/gu;
const BARE_DATE = /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(\d{4})(?!\d)/u;
/** An author's part is rarely longer than this; a year behind it may be one of the title. */
const HEAD = 220;

/**
 * Year of publication of an entry (folded text, links and access dates taken away): in parentheses, else bare behind the
 * authors, else the last one of the entry. Years of spans (2000-2018) are never it.
 */
export function findYear(folded: string): FoundYear | null {
  for (const match of folded.matchAll(IN_PARENTHESES)) {
    const found = plausible(match, true);
    if (found && !insideQuotes(folded, match.index)) return found;
  }
  let last: FoundYear | null = null;
  for (const match of folded.matchAll(BARE)) {
    if (insideQuotes(folded, match.index)) continue;
    const found = plausible(match, false);
    if (!found) continue;
    if (
      match.index < HEAD &&
      /(?:[.،,(»"؛;]\s{0,3}|^)$/.test(folded.slice(Math.max(0, match.index - 4), match.index)) &&
      /^\s{0,2}[).،,:»"؛]/.test(folded.slice(found.end))
    ) {
      return found;
    }
    last = found;
  }
  if (last) return last;
  const date = BARE_DATE.exec(folded);
  return date ? plausible(date, false) : null;
}

function plausible(match: RegExpMatchArray, inParentheses: boolean): FoundYear | null {
  const value = Number(match[1]);
  if (calendarOfYear(value) === null) return null;
  const start = match.index ?? 0;
  return { value, suffix: match[2] ?? null, start, end: start + match[0].length, inParentheses };
}

/** True where an opened quotation is not closed before the offset (plain quotes: an odd number of them). */
function insideQuotes(folded: string, offset: number): boolean {
  const before = folded.slice(0, offset);
  const plain = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  const guillemets = (before.match(/«/g)?.length ?? 0) > (before.match(/»/g)?.length ?? 0);
  return plain || guillemets;
}
