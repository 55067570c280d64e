import { toLatinDigits } from '../digits';
import { foldKey } from '../fold';
import type { PlainLine } from './plain-line';

/** A running head or foot says the same on many pages but for its page number; body text never repeats a line so often. */
const MIN_REPEATS = 3;
const MAX_HEAD = 160;
const PAGE_NUMBER = /^[\s|.\-–—]*[0-9۰-۹٠-٩]{1,4}[\s|.\-–—]*$/;

/** What stays the same of a head from page to page: its letters. Extraction may shuffle words and spaces, so letters are sorted. */
function headKey(text: string): string | null {
  if (text.length > MAX_HEAD) return null;
  const letters = foldKey(text).replace(/[^\p{L}]/gu, '');
  return letters.length >= 8 ? [...letters].sort().join('') : null;
}

/** Indexes of lines that are running heads, feet or page numbers. */
export function findRunningHeads(lines: readonly PlainLine[]): ReadonlySet<number> {
  const seen = new Map<string, number[]>();
  const found = new Set<number>();
  const paged = (lines.at(-1)?.page ?? 0) > (lines[0]?.page ?? 0);
  for (const [index, { line }] of lines.entries()) {
    const edge = !paged || atPageEdge(lines, index);
    if (PAGE_NUMBER.test(line.text) && edge && (paged || standsAlone(lines, index))) found.add(index);
    const key = paged
      ? edge
        ? headKey(line.text)
        : null
      : besideGap(lines, index) && /[0-9۰-۹٠-٩|…]/.test(line.text)
        ? headKey(line.text)
        : null;
    if (key === null) continue;
    const before = seen.get(key);
    if (before) before.push(index);
    else seen.set(key, [index]);
  }
  for (const indexes of seen.values()) {
    if (indexes.length >= MIN_REPEATS && (paged || countsPages(indexes.map((index) => lines[index]!.line.text))))
      for (const index of indexes) found.add(index);
  }
  return found;
}

/** Without pages, what repeats is a head only where a number that is not the same in all of them grows from one to the next: its page number. */
function countsPages(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (toLatinDigits(text).match(/\d{1,4}/g) ?? []).map(Number));
  const pages = numbers.map((found) => found.filter((number) => !numbers.every((others) => others.includes(number)))[0]);
  return pages.every((page, index) => page !== undefined && (index === 0 || page > (pages[index - 1] ?? 0)));
}

/** Among the first two or last two lines of its page. */
function atPageEdge(lines: readonly PlainLine[], index: number): boolean {
  const { page } = lines[index]!;
  return lines[index - 2]?.page !== page || lines[index + 2]?.page !== page;
}

/** An empty line stands before or after it. */
function besideGap(lines: readonly PlainLine[], index: number): boolean {
  return lines[index]!.emptyBefore > 0 || (lines[index + 1]?.emptyBefore ?? 1) > 0;
}

function standsAlone(lines: readonly PlainLine[], index: number): boolean {
  return lines[index]!.emptyBefore > 0 && (lines[index + 1]?.emptyBefore ?? 1) > 0;
}
