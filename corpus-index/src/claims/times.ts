import { SCALES } from '../language/numbers';
import type { Language, ReadingContext, TimeMention, Token } from './analysis';
import type { TimeInterval } from './statement';
import { dayOf, gregorianYear, jalaliYear, spanOf } from './calendar';
import { jalaliYearOf, readMonth, readNumericDate, readSeason } from './dates';
import { readCentury, readDecade } from './decades';
import { isNaming } from './naming-years';
import { endsOffset, readOffset } from './offset-times';
import { isUnitAt } from './units';
import { traitsOf } from './word-traits';
import { digits, type Found, readYear, YEAR_WORDS } from './years';

type Relation = TimeMention['relation'];

function readOne(tokens: readonly Token[], at: number, language: Language, sure: boolean, context: ReadingContext): Found | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'number') {
    return (
      readNumericDate(tokens, at) ??
      readMonth(tokens, at, language, context) ??
      readDecade(tokens, at, language) ??
      readYear(tokens, at, language, sure)
    );
  }
  return (
    readMonth(tokens, at, language, context) ??
    readSeason(tokens, at, language) ??
    readDecade(tokens, at, language) ??
    readCentury(tokens, at)
  );
}

const TO_WORDS = new Set(['تا', 'to', 'until', 'till', 'through', '-', '–', '—', 'الی']);
const AND_WORDS = new Set(['و', 'and']);
const BETWEEN = new Set(['بین', 'میان', 'between', 'فاصله', 'مابین']);

function relationBefore(tokens: readonly Token[], from: number): Relation {
  let at = from - 1;
  while (
    at >= 0 &&
    (YEAR_WORDS.has(tokens[at]!.folded) ||
      tokens[at]!.folded === 'the' ||
      tokens[at]!.folded === 'ماه' ||
      tokens[at]!.folded === 'end' ||
      tokens[at]!.folded === 'of' ||
      tokens[at]!.folded === 'پایان')
  )
    at--;
  const word = tokens[at]?.folded ?? '';
  const previous = tokens[at - 1]?.folded ?? '';
  if (word === 'since' || word === 'از')
    return previous === 'پس' || previous === 'بعد' ? 'after' : previous === 'پیش' || previous === 'قبل' ? 'before' : 'since';
  if (word === 'تا' || word === 'until' || word === 'till' || word === 'by') return 'until';
  if (word === 'before') return 'before';
  if (word === 'after') return 'after';
  return 'in';
}

function betweenBefore(tokens: readonly Token[], from: number): boolean {
  for (let back = 1; back <= 3; back++) if (BETWEEN.has(tokens[from - back]?.folded ?? '')) return true;
  return false;
}

/** «همان سال» after a day or a month is their year. */
function yearOf(time: TimeInterval | null): TimeInterval | null {
  if (time === null || (time.precision !== 'day' && time.precision !== 'month' && time.precision !== 'season')) return time;
  return time.calendar === 'jalali' ? jalaliYear(jalaliYearOf(dayOf(time.from))) : gregorianYear(Number(/^[+-]?\d+/.exec(time.from)![0]));
}

const SAME = new Set(['همان', 'همین', 'آن', 'این', 'same', 'that']);

/** Dates, months, years, decades, centuries and spans of a sentence in reading order; citations' years are marked as such. */
export function findTimes(
  tokens: readonly Token[],
  language: Language,
  context: ReadingContext,
  citations: ReadonlySet<number>,
): TimeMention[] {
  const found: TimeMention[] = [];
  const push = (one: Found, relation: Relation): void => {
    const time = { ...one, start: tokens[one.from]!.start, end: tokens[one.to - 1]!.end, relation, citation: citations.has(one.from) };
    found.push({ ...time, naming: isNaming(tokens, time, language) });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || (token.kind === 'word' && !traitsOf(token.folded).temporal)) continue;
    if (endsOffset(token.folded)) {
      const offset = readOffset(tokens, at, found.filter((time) => !time.citation).at(-1)?.interval ?? context.time);
      if (offset !== null) push(offset, 'in');
      continue;
    }
    if (SAME.has(token.folded) && YEAR_WORDS.has(tokens[at + 1]?.folded ?? '') && tokens[at + 1]!.folded !== 'years') {
      const time = yearOf(found.at(-1)?.interval ?? context.time);
      if (
        time !== null &&
        (digits(tokens[at + 2]) === null || SCALES[tokens[at + 3]?.folded ?? ''] !== undefined || isUnitAt(tokens, at + 3))
      ) {
        push({ interval: time, from: at, to: at + 2 }, 'in');
        at++;
        continue;
      }
    }
    const one = readOne(tokens, at, language, false, context);
    if (one === null) continue;
    let whole: Found = one;
    let relation = relationBefore(tokens, one.from);
    const link = tokens[one.to]?.folded ?? '';
    if (TO_WORDS.has(link) || (AND_WORDS.has(link) && betweenBefore(tokens, one.from))) {
      let next = one.to + 1;
      while (YEAR_WORDS.has(tokens[next]?.folded ?? '') || tokens[next]?.folded === 'ابتدای' || tokens[next]?.folded === 'پایان') next++;
      const second = readOne(tokens, next, language, true, context) ?? shortYear(tokens, one, next);
      if (second !== null) {
        whole = { interval: spanOf(one.interval, second.interval), from: one.from, to: second.to };
        relation = 'span';
      }
    }
    push(whole, relation);
    at = whole.to - 1;
  }
  return found;
}

/** "From 135 in 2017 to 98 in 2018": what has its own year is none. */
function isDated(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|by|در)$/.test(tokens[at]?.folded ?? '')) return false;
  const year = YEAR_WORDS.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  return (digits(tokens[year]) ?? 0) >= 1000;
}

/** "2019–20": the second year without its century. */
function shortYear(tokens: readonly Token[], first: Found, at: number): Found | null {
  const number = digits(tokens[at]);
  const base = digits(tokens[first.from]);
  if (number === null || base === null || base < 1000 || tokens[at]!.folded.length !== 2) return null;
  // "From 71 percent in 2008 to 82 percent in 2018": a figure.
  if (isUnitAt(tokens, at + 1) || SCALES[tokens[at + 1]?.folded ?? ''] !== undefined || isDated(tokens, at + 1)) return null;
  const year = Math.floor(base / 100) * 100 + number;
  return year > base
    ? { interval: first.interval.calendar === 'jalali' ? jalaliYear(year) : gregorianYear(year), from: at, to: at + 1 }
    : null;
}
