import { GREGORIAN_MONTHS, JALALI_MONTHS, SEASONS } from '../language/months';
import { CARDINALS } from '../language/numbers';
import type { Language, ReadingContext, Token } from './analysis';
import { dayNumber, dayOf, interval, jalaliDay, monthOf } from './calendar';
import { ordinalOf } from './decades';
import type { TimeInterval } from './statement';
import { isUnitAt } from './units';
import { calendarAfter, digits, type Found, readYear } from './years';

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

/** A day written as an ordinal right before a month; its first token. */
function ordinalDay(tokens: readonly Token[], month: number): { readonly day: number; readonly from: number } | null {
  const day = ordinalOf(tokens[month - 1]?.folded ?? '');
  if (day === null || day > 30) return null;
  const tens = CARDINALS[tokens[month - 3]?.folded ?? ''];
  if (tokens[month - 2]?.folded === 'و' && day < 10 && (tens === 20 || (tens === 30 && day === 1)))
    return { day: tens + day, from: month - 3 };
  return { day, from: month - 1 };
}

export function readMonth(tokens: readonly Token[], at: number, language: Language, context: ReadingContext): Found | null {
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
  if (day === null && language === 'fa') {
    // «پنجم ژوئیه», «بیست و یکم مهر»
    const written = ordinalDay(tokens, at);
    if (written !== null) [day, start] = [written.day, written.from];
  }
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
export function jalaliYearOf(day: number): number {
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

export function readSeason(tokens: readonly Token[], at: number, language: Language): Found | null {
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

export function readNumericDate(tokens: readonly Token[], at: number): Found | null {
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
