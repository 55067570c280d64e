import { CALENDAR_WORDS, DECADES, GREGORIAN_MONTHS, JALALI_MONTHS, SEASONS } from '../language/months';
import { CARDINALS, LABEL_WORDS, ORDINALS, SCALES } from '../language/numbers';
import type { Language, ReadingContext, TimeMention, Token } from './analysis';
import { dayNumber, dayOf, gregorianYear, interval, jalaliDay, jalaliYear, lunarYear, monthOf, spanOf } from './calendar';
import type { TimeInterval } from './statement';
import { isUnitAt } from './units';
import { traitsOf } from './word-traits';

type Relation = TimeMention['relation'];

interface Found {
  readonly interval: TimeInterval;
  readonly from: number;
  readonly to: number;
}

const YEAR_WORDS = new Set(['سال', 'سالهای', 'سالها', 'year', 'years']);
const BEFORE_YEAR = new Set([
  ...[
    'سال',
    'سالهای',
    'از',
    'تا',
    'انتخابات',
    'بهار',
    'تابستان',
    'پاییز',
    'زمستان',
    'پایان',
    'اواخر',
    'اوایل',
    'آغاز',
    'ابتدای',
    'نیمه',
    'میانه',
    'میلادی',
    'شمسی',
    'خورشیدی',
  ],
  ...[
    'in',
    'since',
    'by',
    'until',
    'till',
    'during',
    'of',
    'from',
    'between',
    'to',
    'year',
    'years',
    'early',
    'late',
    'mid',
    'before',
    'after',
    'through',
    'for',
    'the',
    'and',
    'end',
    'beginning',
    'or',
  ],
]);

function digits(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.folded) ? Number(token.folded) : null;
}

/** Calendar words after a year («میلادی», «هجری شمسی», "BC", «پیش از میلاد»): which one, and the index after them. */
function calendarAfter(tokens: readonly Token[], at: number): { calendar: 'gregorian' | 'jalali' | 'lunar' | 'bc' | null; to: number } {
  const words = [0, 1, 2].map((n) => tokens[at + n]?.folded ?? '');
  if ((words[0] === 'پیش' || words[0] === 'قبل') && words[1] === 'از' && words[2] === 'میلاد') return { calendar: 'bc', to: at + 3 };
  if (words[0] === 'ق' && (words[1] === 'م' || (words[1] === '.' && words[2] === 'م')))
    return { calendar: 'bc', to: at + (words[1] === 'م' ? 2 : 3) };
  const first = CALENDAR_WORDS[words[0]!];
  if (first === undefined) return { calendar: null, to: at };
  const second = CALENDAR_WORDS[words[1]!];
  if (words[0] === 'هجری' && second !== undefined && words[1]!.length > 1) return { calendar: second, to: at + 2 };
  // One letter is only a calendar where nothing else follows closely (م alone may be an initial).
  return { calendar: first, to: at + 1 };
}

function yearInterval(year: number, calendar: 'gregorian' | 'jalali' | 'lunar' | 'bc' | null, language: Language): TimeInterval {
  if (calendar === 'bc') return gregorianYear(1 - year);
  if (calendar === 'lunar') return lunarYear(year);
  if (calendar === 'jalali' || (calendar === null && language === 'fa' && year >= 1200 && year <= 1450)) return jalaliYear(year);
  return gregorianYear(year);
}

function readYear(tokens: readonly Token[], at: number, language: Language, sure: boolean): Found | null {
  const year = digits(tokens[at]);
  if (year === null || year === 0) return null;
  const { calendar, to } = calendarAfter(tokens, at + 1);
  const length = tokens[at]!.folded.length;
  if (calendar !== null && to > at + 1) {
    if (
      length === 4 ||
      (length >= 1 && calendar !== 'gregorian' && (sure || YEAR_WORDS.has(tokens[at - 1]?.folded ?? '') || calendar === 'bc'))
    )
      return { interval: yearInterval(year, calendar, language), from: at, to };
  }
  // «سال ۱ تا ۱۰ هجری»: the calendar stands after the second year.
  if (
    calendar === null &&
    length < 4 &&
    YEAR_WORDS.has(tokens[at - 1]?.folded ?? '') &&
    /^(?:تا|و|-)$/.test(tokens[at + 1]?.folded ?? '')
  ) {
    const shared = calendarAfter(tokens, at + 3).calendar;
    if (shared !== null && digits(tokens[at + 2]) !== null) return { interval: yearInterval(year, shared, language), from: at, to: at + 1 };
  }
  // «سال ۶۷», «مرداد ۵۸»: the century is the fourteenth of the Jalali calendar.
  if (
    language === 'fa' &&
    length === 2 &&
    year >= 10 &&
    calendar === null &&
    (sure || tokens[at - 1]?.folded === 'سال') &&
    !isUnitAt(tokens, at + 1) &&
    tokens[at + 1]?.folded !== 'تا'
  ) {
    return { interval: jalaliYear(1300 + year), from: at, to: at + 1 };
  }
  if (length !== 4 || year < 1000 || year > 2150) return null;
  const next = tokens[at + 1];
  const previous = tokens[at - 1]?.folded ?? '';
  if (next !== undefined && (SCALES[next.folded] !== undefined || isUnitAt(tokens, at + 1))) return null;
  if (sure || YEAR_WORDS.has(previous)) return { interval: yearInterval(year, null, language), from: at, to: at + 1 };
  if (LABEL_WORDS.has(previous) || LABEL_WORDS.has(previous.replace(/(?:های|ی|s)$/, ''))) return null;
  const likely = (year >= 1700 && year <= 2060) || (language === 'fa' && year >= 1280 && year <= 1420);
  if (!likely) return null;
  // "1929" after «قطعنامه» is a name; a plural noun after it makes it a count.
  if (language === 'en' && next?.plural === true && !BEFORE_YEAR.has(previous)) return null;
  if (language === 'en' && next?.kind === 'word' && next.plural && previous !== 'in') return null;
  return { interval: yearInterval(year, null, language), from: at, to: at + 1 };
}

function decade(start: number, calendar: 'gregorian' | 'jalali', part: string): TimeInterval {
  const [first, last] = /^(?:early|اوایل|ابتدای|آغاز)$/.test(part)
    ? [0, 4]
    : /^(?:late|اواخر|پایان|انتهای)$/.test(part)
      ? [5, 9]
      : /^(?:mid|middle|میانه|اواسط)$/.test(part)
        ? [3, 7]
        : [0, 9];
  return calendar === 'gregorian'
    ? interval(dayNumber(start + first, 1, 1), dayNumber(start + last, 12, 31), calendar, 'decade')
    : interval(jalaliDay(start + first, 1, 1), jalaliDay(start + last + 1, 1, 1) - 1, calendar, 'decade');
}

function partBefore(tokens: readonly Token[], at: number): string {
  for (let back = 1; back <= 3; back++) {
    const word = tokens[at - back]?.folded ?? '';
    if (/^(?:early|late|mid|middle|اوایل|ابتدای|آغاز|اواخر|پایان|انتهای|میانه|اواسط)$/.test(word)) return word;
    if (!/^(?:the|of|-|دهه|سال)$/.test(word)) break;
  }
  return '';
}

function readDecade(tokens: readonly Token[], at: number, language: Language): Found | null {
  const token = tokens[at]!;
  if (language === 'fa') {
    if (token.folded !== 'دهه' && token.folded !== 'دههی') return null;
    const next = tokens[at + 1];
    const number = digits(next);
    const part = partBefore(tokens, at);
    if (number !== null) {
      const { calendar, to } = calendarAfter(tokens, at + 2);
      const start = Math.floor(number / 10) * 10;
      if (number >= 1000)
        return { interval: decade(start, calendar === 'gregorian' || start >= 1500 ? 'gregorian' : 'jalali', part), from: at, to };
      if (number >= 20 && number < 100)
        return {
          interval: decade(calendar === 'jalali' ? 1300 + start : 1900 + start, calendar === 'jalali' ? 'jalali' : 'gregorian', part),
          from: at,
          to,
        };
      return null;
    }
    const word = DECADES[next?.folded ?? ''];
    if (word === undefined) return null;
    const { calendar, to } = calendarAfter(tokens, at + 2);
    return {
      interval: decade(calendar === 'jalali' ? 1300 + word : 1900 + word, calendar === 'jalali' ? 'jalali' : 'gregorian', part),
      from: at,
      to,
    };
  }
  const number = digits(token);
  const next = tokens[at + 1];
  if (number !== null && number >= 1000 && number % 10 === 0) {
    const plural = next?.folded === 's' && next.start === token.end;
    const apostrophe = tokens[at + 1]?.text === "'" || tokens[at + 1]?.text === '’';
    if (plural || (apostrophe && tokens[at + 2]?.folded === 's'))
      return { interval: decade(number, 'gregorian', partBefore(tokens, at)), from: at, to: plural ? at + 2 : at + 3 };
  }
  const word = DECADES[token.folded];
  return word === undefined ? null : { interval: decade(1900 + word, 'gregorian', partBefore(tokens, at)), from: at, to: at + 1 };
}

function readCentury(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]!;
  if (token.folded === 'قرن' || token.folded === 'سده') {
    const next = tokens[at + 1];
    const number = digits(next) ?? ordinalOf(next?.folded ?? '');
    if (number === null || number < 1 || number > 21) return null;
    const { calendar, to } = calendarAfter(tokens, at + 2);
    return { interval: century(number, calendar), from: at, to };
  }
  if (token.folded !== 'century') return null;
  const previous = tokens[at - 1];
  const number = ordinalOf(previous?.folded ?? '') ?? (/^(?:st|nd|rd|th)$/.test(previous?.folded ?? '') ? digits(tokens[at - 2]) : null);
  if (number === null || number < 1 || number > 21) return null;
  return { interval: century(number, null), from: at - 1, to: at + 1 };
}

function century(number: number, calendar: 'gregorian' | 'jalali' | 'lunar' | 'bc' | null): TimeInterval {
  if (calendar === 'bc') return interval(dayNumber(1 - number * 100, 1, 1), dayNumber(-(number - 1) * 100, 12, 31), 'gregorian', 'century');
  if (calendar === 'lunar') return { ...spanOf(lunarYear((number - 1) * 100 + 1), lunarYear(number * 100)), precision: 'century' };
  if (calendar === 'jalali') return { ...spanOf(jalaliYear((number - 1) * 100 + 1), jalaliYear(number * 100)), precision: 'century' };
  return interval(dayNumber((number - 1) * 100 + 1, 1, 1), dayNumber(number * 100, 12, 31), 'gregorian', 'century');
}

/** Value of an ordinal word of either language («نوزدهم», "nineteenth"), or null. */
export function ordinalOf(word: string): number | null {
  const direct = ORDINALS[word];
  if (direct !== undefined) return direct;
  // «سهم» is "share"; three's ordinal is «سوم».
  if (word === 'سهم') return null;
  const stem = /^(.{2,})(?:مین|م)$/.exec(word)?.[1];
  return stem === undefined ? null : (CARDINALS[stem] ?? null);
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { calendar: 'gregorian' | 'jalali'; month: number; to: number } | null {
  let index = at;
  if (language === 'fa' && tokens[index]?.folded === 'ماه') index++;
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const gregorian = GREGORIAN_MONTHS[token.folded];
  const jalali = JALALI_MONTHS[token.folded];
  const month = gregorian ?? jalali;
  if (month === undefined || (language === 'en' && !/^\p{Lu}/u.test(token.text))) return null;
  let to = index + 1;
  if (language === 'fa' && tokens[to]?.folded === 'ماه') to++;
  if (language === 'en' && tokens[to]?.text === '.') to++;
  return { calendar: gregorian === undefined ? 'jalali' : 'gregorian', month, to };
}

function skip(tokens: readonly Token[], at: number, words: RegExp): number {
  return words.test(tokens[at]?.folded ?? '') ? at + 1 : at;
}

function readMonth(tokens: readonly Token[], at: number, language: Language, context: ReadingContext): Found | null {
  // Persian and British order: day, month, year; American: month, day, year.
  let start = at;
  let day = digits(tokens[at]);
  let monthIndex = at;
  if (day !== null && day >= 1 && day <= 31) {
    monthIndex = skip(tokens, at + 1, /^(?:st|nd|rd|th)$/);
    monthIndex = skip(tokens, monthIndex, /^(?:of)$/);
  } else {
    day = null;
  }
  const month = monthAt(tokens, monthIndex, language);
  if (month === null) return null;
  let next = month.to;
  if (day === null && language === 'en') {
    const after = digits(tokens[next]);
    if (after !== null && after >= 1 && after <= 31 && tokens[next]!.folded.length <= 2) {
      day = after;
      next = skip(tokens, next + 1, /^(?:st|nd|rd|th)$/);
    }
  }
  if (day !== null && monthIndex === at) start = at;
  const yearIndex = skip(tokens, skip(tokens, skip(tokens, next, /^[,،]$/), /^(?:سال|of)$/), /^(?:سال)$/);
  const year = digits(tokens[yearIndex]);
  const short =
    year !== null &&
    tokens[yearIndex]!.folded.length === 2 &&
    month.calendar === 'jalali' &&
    year >= 10 &&
    !isUnitAt(tokens, yearIndex + 1);
  if (short) return { interval: dated('jalali', 1300 + year, month.month, day), from: start, to: yearIndex + 1 };
  if (year !== null && tokens[yearIndex]!.folded.length >= 3) {
    const { to } = calendarAfter(tokens, yearIndex + 1);
    return { interval: dated(month.calendar, year, month.month, day), from: start, to };
  }
  // No year: the paragraph's, where it has one and the month is written with a day or is no common word.
  const base = context.time;
  if (base === null || (day === null && /^(?:می|مه|دی|مهر|تیر|آذر|may|march)$/.test(tokens[month.to - 1]!.folded))) return null;
  const carried = month.calendar === 'gregorian' ? Number(/^[+-]?\d+/.exec(base.from)![0]) : jalaliYearOf(dayOf(base.from));
  return { interval: dated(month.calendar, carried, month.month, day), from: start, to: next };
}

/** Jalali year in which a day lies. */
function jalaliYearOf(day: number): number {
  let year = Math.floor((day - jalaliDay(1, 1, 1)) / 365.2422) + 1;
  while (jalaliDay(year + 1, 1, 1) <= day) year++;
  while (jalaliDay(year, 1, 1) > day) year--;
  return year;
}

function dated(calendar: 'gregorian' | 'jalali', year: number, month: number, day: number | null): TimeInterval {
  if (day === null) return monthOf(calendar, year, month);
  const number = calendar === 'gregorian' ? dayNumber(year, month, day) : jalaliDay(year, month, day);
  return interval(number, number, calendar, 'day');
}

function readSeason(tokens: readonly Token[], at: number, language: Language): Found | null {
  const season = SEASONS[tokens[at]!.folded];
  if (season === undefined) return null;
  const yearIndex = skip(tokens, skip(tokens, at + 1, /^(?:سال|of)$/), /^(?:سال)$/);
  const year = readYear(tokens, yearIndex, language, true);
  if (year === null) return null;
  const value = digits(tokens[yearIndex])!;
  const result =
    year.interval.calendar === 'jalali'
      ? interval(
          jalaliDay(value, season.jalali, 1),
          (season.jalali === 10 ? jalaliDay(value + 1, 1, 1) : jalaliDay(value, season.jalali + 3, 1)) - 1,
          'jalali',
          'season',
        )
      : interval(
          dayNumber(season.gregorian[0] === 1 ? value - 1 : value, season.gregorian[0] === 1 ? 12 : season.gregorian[0], 1),
          dayNumber(value, season.gregorian[1] + 1, 1) - 1,
          'gregorian',
          'season',
        );
  return { interval: result, from: at, to: year.to };
}

function readNumericDate(tokens: readonly Token[], at: number): Found | null {
  const match = /^(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})$/.exec(tokens[at]!.folded);
  if (match === null) return null;
  // Year first («1403/6/6», «62/7/5») or last («10/2/1361», «31/6/58»).
  const [first, middle, last] = [match[1]!, match[2]!, match[3]!];
  const yearFirst = first.length === 4 || (last.length !== 4 && Number(first) > 31);
  const yearText = yearFirst ? first : last;
  if (yearText.length === 3 || (yearText.length < 3 && Number(yearText) <= 31)) return null;
  const [year, month, day] = [Number(yearText) + (yearText.length === 2 ? 1300 : 0), Number(middle), Number(yearFirst ? last : first)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { interval: dated(year < 1500 ? 'jalali' : 'gregorian', year, month, day), from: at, to: at + 1 };
}

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
    found.push({ ...one, start: tokens[one.from]!.start, end: tokens[one.to - 1]!.end, relation, citation: citations.has(one.from) });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || (token.kind === 'word' && !traitsOf(token.folded).temporal)) continue;
    if (SAME.has(token.folded) && YEAR_WORDS.has(tokens[at + 1]?.folded ?? '') && tokens[at + 1]!.folded !== 'years') {
      const time = found.at(-1)?.interval ?? context.time;
      if (time !== null && digits(tokens[at + 2]) === null) {
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

/** "2019–20": the second year without its century. */
function shortYear(tokens: readonly Token[], first: Found, at: number): Found | null {
  const number = digits(tokens[at]);
  const base = digits(tokens[first.from]);
  if (number === null || base === null || base < 1000 || tokens[at]!.folded.length !== 2) return null;
  const year = Math.floor(base / 100) * 100 + number;
  return year > base
    ? { interval: first.interval.calendar === 'jalali' ? jalaliYear(year) : gregorianYear(year), from: at, to: at + 1 }
    : null;
}
