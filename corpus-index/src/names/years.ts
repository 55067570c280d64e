import { calendarOfYear } from '../text/calendar';

/** Gregorian years that a printed year may mean: itself, or for a Jalali year the two that it overlaps. */
export function gregorianYears(year: number): readonly number[] {
  return calendarOfYear(year) === 'jalali' ? [year + 621, year + 622] : [year];
}

/** True where two printed years, each in its own calendar, may be one. */
export function sameYear(a: number, b: number): boolean {
  if (a === b) return true;
  if (calendarOfYear(a) === calendarOfYear(b)) return false;
  const other = gregorianYears(b);
  return gregorianYears(a).some((year) => other.includes(year));
}
