/** Calendars of the papers: the solar Hijri (Jalali) and the Gregorian. Months and days count from 1. */
export type CalendarName = 'gregorian' | 'jalali';

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Jalali years at which the 33-year leap pattern breaks, from Borkowski's "The Persian calendar for 3000 years" (Earth, Moon,
 * and Planets 74, 1996); valid for years −61 … 3177. Checked against Intl ('fa-IR-u-ca-persian') in the tests.
 */
const BREAKS = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178];

const div = (dividend: number, divisor: number): number => Math.trunc(dividend / divisor);
const mod = (dividend: number, divisor: number): number => dividend - div(dividend, divisor) * divisor;

/** Where the Jalali year begins: day of March in the Gregorian year, and how many years since the last leap year (0: leap). */
function newYear(year: number): { readonly gregorianYear: number; readonly march: number; readonly sinceLeap: number } {
  if (year < BREAKS[0]! || year >= BREAKS.at(-1)!) throw new RangeError(`Jalali year ${year} is out of range`);
  const gregorianYear = year + 621;
  let leapJalali = -14;
  let before = BREAKS[0]!;
  let jump = 0;
  for (const next of BREAKS.slice(1)) {
    jump = next - before;
    if (year < next) break;
    leapJalali += div(jump, 33) * 8 + div(mod(jump, 33), 4);
    before = next;
  }
  let passed = year - before;
  leapJalali += div(passed, 33) * 8 + div(mod(passed, 33) + 3, 4);
  if (mod(jump, 33) === 4 && jump - passed === 4) leapJalali++;
  const leapGregorian = div(gregorianYear, 4) - div((div(gregorianYear, 100) + 1) * 3, 4) - 150;
  const march = 20 + leapJalali - leapGregorian;
  if (jump - passed < 6) passed = passed - jump + div(jump + 4, 33) * 33;
  let sinceLeap = mod(mod(passed + 1, 33) - 1, 4);
  if (sinceLeap === -1) sinceLeap = 4;
  return { gregorianYear, march, sinceLeap };
}

const DAY = 86_400_000;
const utc = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

export function isJalaliLeapYear(year: number): boolean {
  return newYear(year).sinceLeap === 0;
}

/** Days in a Jalali month (1–12). */
export function jalaliMonthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return isJalaliLeapYear(year) ? 30 : 29;
}

/** Throws RangeError for years outside −61 … 3177; days past a month's end run on into the next. */
export function jalaliToGregorian(date: CalendarDate): CalendarDate {
  const { gregorianYear, march } = newYear(date.year);
  const dayOfYear = (date.month - 1) * 31 - div(date.month, 7) * (date.month - 7) + date.day - 1;
  const found = new Date(utc(gregorianYear, 3, march) + dayOfYear * DAY);
  return { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate() };
}

/** Throws RangeError where the date lies outside the years that the calendar is defined for. */
export function gregorianToJalali(date: CalendarDate): CalendarDate {
  const time = utc(date.year, date.month, date.day);
  let year = new Date(time).getUTCFullYear() - 621;
  let start = newYear(year);
  let day = (time - utc(start.gregorianYear, 3, start.march)) / DAY;
  if (day < 0) {
    year--;
    start = newYear(year);
    day = (time - utc(start.gregorianYear, 3, start.march)) / DAY;
  }
  return day < 186
    ? { year, month: 1 + div(day, 31), day: mod(day, 31) + 1 }
    : { year, month: 7 + div(day - 186, 30), day: mod(day - 186, 30) + 1 };
}

/** A date as ISO 8601 (year-month-day) in the Gregorian calendar. */
export function isoDate(date: CalendarDate): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** First and last day of a span, ISO 8601, Gregorian, both inclusive. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

/** The Gregorian days of a Jalali year: 1401 → 2022-03-21 … 2023-03-20. */
export function jalaliYearInterval(year: number): DayInterval {
  return {
    from: isoDate(jalaliToGregorian({ year, month: 1, day: 1 })),
    to: isoDate(jalaliToGregorian({ year, month: 12, day: jalaliMonthLength(year, 12) })),
  };
}

/** Years that a paper of today can mean without saying which calendar: the Jalali century behind us and the Gregorian since Columbus. */
const JALALI_YEARS = { first: 1200, last: 1450 };
const GREGORIAN_YEARS = { first: 1500, last: 2100 };

/** Calendar of a bare four-digit year, or null where no scholar would read it as a year. Medieval years need their calendar named. */
export function calendarOfYear(year: number): CalendarName | null {
  if (!Number.isInteger(year)) return null;
  if (year >= JALALI_YEARS.first && year <= JALALI_YEARS.last) return 'jalali';
  if (year >= GREGORIAN_YEARS.first && year <= GREGORIAN_YEARS.last) return 'gregorian';
  return null;
}
