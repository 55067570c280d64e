import { jalaliToGregorian } from '../text/calendar';
import type { TimeInterval } from './statement';

/** Days since 1970-01-01 of a Gregorian date; months and days may overflow. Years may be negative (astronomical: 0 is 1 BC). */
export function dayNumber(year: number, month: number, day: number): number {
  // Howard Hinnant's days_from_civil.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

/** ISO date of a day number; years outside 0–9999 have six digits and a sign (ISO 8601, expanded). */
export function isoDate(day: number): string {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const date = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  const digits =
    year >= 0 && year <= 9999 ? String(year).padStart(4, '0') : (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0');
  return `${digits}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Day number of an ISO date as isoDate writes it; NaN for anything else. */
export function dayOf(iso: string): number {
  const match = /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN;
}

/** Gregorian day number of a Jalali date (years 1–3177). */
export function jalaliDay(year: number, month: number, day: number): number {
  const date = jalaliToGregorian({ year, month, day });
  return dayNumber(date.year, date.month, date.day);
}

/** First day of a lunar Hijri year, within a few days: mean year of 354.367 days from 16 July 622 (Julian). */
export function lunarYearDay(year: number): number {
  return Math.floor(dayNumber(622, 7, 19) + (year - 1) * 354.36667);
}

export function interval(from: number, to: number, calendar: TimeInterval['calendar'], precision: TimeInterval['precision']): TimeInterval {
  return { from: isoDate(Math.min(from, to)), to: isoDate(Math.max(from, to)), calendar, precision };
}

export function gregorianYear(year: number): TimeInterval {
  return interval(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'gregorian', 'year');
}

export function jalaliYear(year: number): TimeInterval {
  return interval(jalaliDay(year, 1, 1), jalaliDay(year + 1, 1, 1) - 1, 'jalali', 'year');
}

export function lunarYear(year: number): TimeInterval {
  return interval(lunarYearDay(year), lunarYearDay(year + 1) - 1, 'jalali', 'year');
}

/** A month of a year; of December or Esfand too. */
export function monthOf(calendar: TimeInterval['calendar'], year: number, month: number): TimeInterval {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return calendar === 'gregorian'
    ? interval(dayNumber(year, month, 1), dayNumber(nextYear, next, 1) - 1, calendar, 'month')
    : interval(jalaliDay(year, month, 1), jalaliDay(nextYear, next, 1) - 1, calendar, 'month');
}

/** The span from one time to another. */
export function spanOf(first: TimeInterval, last: TimeInterval): TimeInterval {
  const from = dayOf(first.from);
  const to = dayOf(last.to);
  return interval(from, to, first.calendar, 'span');
}
