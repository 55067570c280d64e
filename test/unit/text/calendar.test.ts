import assert from 'node:assert/strict';
import { calendarOfYear, gregorianToJalali, isoDate, jalaliToGregorian, jalaliYearInterval } from '../../../corpus-index/src/text/calendar';

describe('calendar', () => {
  const platform = new Intl.DateTimeFormat('en-US-u-ca-persian', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const byIntl = (time: number) => {
    const part = (type: string) => Number(platform.formatToParts(time).find((piece) => piece.type === type)?.value);
    return { year: part('year'), month: part('month'), day: part('day') };
  };

  it('agrees with Intl on every 11th day of 1850 to 2060, both ways', () => {
    for (let time = Date.UTC(1850, 0, 1); time < Date.UTC(2060, 0, 1); time += 11 * 86_400_000) {
      const date = new Date(time);
      const gregorian = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const jalali = byIntl(time);
      assert.deepEqual(gregorianToJalali(gregorian), jalali, isoDate(gregorian));
      assert.deepEqual(jalaliToGregorian(jalali), gregorian);
    }
  });
  it('gives the days of a year', () => {
    assert.deepEqual(jalaliYearInterval(1399), { from: '2020-03-20', to: '2021-03-20' });
    assert.deepEqual(jalaliYearInterval(1400), { from: '2021-03-21', to: '2022-03-20' });
  });
  it('tells the calendar of a bare year', () => {
    assert.deepEqual([1357, 1979, 750, 1990.5, 2500].map(calendarOfYear), ['jalali', 'gregorian', null, null, null]);
  });
  it('refuses years outside its table', () => assert.throws(() => jalaliToGregorian({ year: 4000, month: 1, day: 1 }), RangeError));
});
