import { CARDINALS } from '../language/numbers';
import type { Token } from './analysis';
import { gregorianYear, jalaliYear } from './calendar';
import type { TimeInterval } from './statement';
import { digits, type Found } from './years';

/** Words that tell how far after or before the time named last something was. Closed classes; written for Dabir. */
const YEARS = new Set(['سال', 'year', 'years']);
const AFTER = new Set(['بعد', 'بعدتر', 'later', 'afterwards', 'afterward']);
const BEFORE = new Set(['پیشتر', 'earlier']);
/** After them follows the event that the years are counted from: «یک سال بعد از جنگ», "a year after the war". */
const EVENT_FOLLOWS = new Set(['از', 'than']);
/** Farther than this, "years later" is a manner of speaking. */
const FARTHEST = 60;

/** Whether a word may end such a phrase. */
export function endsOffset(word: string): boolean {
  return AFTER.has(word) || BEFORE.has(word);
}

/**
 * "A year later", «سه سال بعد»: the year that many years after (or before) `base`, the time named last. `at` is the place of the last
 * word. Null without a time to count from, where a number of years does not stand before, or where the event counted from follows.
 */
export function readOffset(tokens: readonly Token[], at: number, base: TimeInterval | null): Found | null {
  const word = tokens[at]?.folded ?? '';
  if (base === null || (base.precision !== 'year' && base.precision !== 'month' && base.precision !== 'day')) return null;
  if (!YEARS.has(tokens[at - 1]?.folded ?? '') || EVENT_FOLLOWS.has(tokens[at + 1]?.folded ?? '')) return null;
  const number = tokens[at - 2];
  const count = number?.folded === 'a' ? 1 : (digits(number) ?? CARDINALS[number?.folded ?? ''] ?? null);
  if (count === null || count < 1 || count > FARTHEST) return null;
  const year = Number(base.from.slice(0, 4));
  if (!Number.isInteger(year) || year < 1000) return null;
  const shifted = AFTER.has(word) ? year + count : year - count;
  return { interval: base.calendar === 'jalali' ? jalaliYear(shifted - 621) : gregorianYear(shifted), from: at - 2, to: at + 1 };
}
