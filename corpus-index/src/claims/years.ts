import { CALENDAR_WORDS } from '../language/months';
import { LABEL_WORDS, SCALES } from '../language/numbers';
import type { Language, Token } from './analysis';
import { gregorianYear, jalaliYear, lunarYear } from './calendar';
import type { TimeInterval } from './statement';
import { isUnitAt } from './units';

export interface Found {
  readonly interval: TimeInterval;
  readonly from: number;
  readonly to: number;
}

export const YEAR_WORDS = new Set(['سال', 'سالهای', 'سالها', 'year', 'years']);
export const BEFORE_YEAR = new Set([
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

export function digits(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.folded) ? Number(token.folded) : null;
}

/** Calendar words after a year («میلادی», «هجری شمسی», "BC", «پیش از میلاد»): which one, and the index after them. */
export function calendarAfter(
  tokens: readonly Token[],
  at: number,
): { calendar: 'gregorian' | 'jalali' | 'lunar' | 'bc' | null; to: number } {
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

export function yearInterval(year: number, calendar: 'gregorian' | 'jalali' | 'lunar' | 'bc' | null, language: Language): TimeInterval {
  if (calendar === 'bc') return gregorianYear(1 - year);
  if (calendar === 'lunar') return lunarYear(year);
  if (calendar === 'jalali' || (calendar === null && language === 'fa' && year >= 1200 && year <= 1450)) return jalaliYear(year);
  return gregorianYear(year);
}

export function readYear(tokens: readonly Token[], at: number, language: Language, sure: boolean): Found | null {
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
    SCALES[tokens[at + 1]?.folded ?? ''] === undefined &&
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
