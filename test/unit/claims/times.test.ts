import assert from 'node:assert/strict';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT } from '../../../corpus-index/src/claims/analysis';
import { dayOf, isoDate } from '../../../corpus-index/src/claims/calendar';
import { fitOf } from '../../../corpus-index/src/claims/compare-times';

const CASES: readonly (readonly [string, string, string, string])[] = [
  ['Trade fell in 2013.', '2013-01-01', '2013-12-31', 'year'],
  ['The visit took place in January 2022.', '2022-01-01', '2022-01-31', 'month'],
  ['The treaty was signed on 17 January 2025.', '2025-01-17', '2025-01-17', 'day'],
  ['The treaty was signed on January 17, 2025.', '2025-01-17', '2025-01-17', 'day'],
  ['It began in the 1950s.', '1950-01-01', '1959-12-31', 'decade'],
  ['It began in the early 1990s.', '1990-01-01', '1994-12-31', 'decade'],
  ['Trade fell between 2013 and 2014.', '2013-01-01', '2014-12-31', 'span'],
  ['Trade fell in 2013–14.', '2013-01-01', '2014-12-31', 'span'],
  ['This was so in the nineteenth century.', '1801-01-01', '1900-12-31', 'century'],
  ['در زمستان ۱۴۰۰ سفر کرد.', '2021-12-22', '2022-03-20', 'season'],
  ['در سال ۱۴۰۱ کاهش یافت.', '2022-03-21', '2023-03-20', 'year'],
  ['در ۲۲ بهمن ۱۳۵۷ پیروز شد.', '1979-02-11', '1979-02-11', 'day'],
  ['در ژانویهٔ ۲۰۲۲ سفر کرد.', '2022-01-01', '2022-01-31', 'month'],
  ['از سال ۲۰۱۳ تا سال ۲۰۱۴ کاهش یافت.', '2013-01-01', '2014-12-31', 'span'],
  ['در دههٔ ۱۹۵۰ آغاز شد.', '1950-01-01', '1959-12-31', 'decade'],
  ['در سال ۴۸۰ پیش از میلاد رخ داد.', '-000479-01-01', '-000479-12-31', 'year'],
  ['در مرداد ۵۸ برگزار شد.', '1979-07-23', '1979-08-22', 'month'],
];

describe('Times of claims', () => {
  for (const [sentence, from, to, precision] of CASES) {
    it(sentence, () => {
      const [time] = analyseSentence(sentence, EMPTY_CONTEXT).times;
      assert.ok(time, 'no time was read');
      assert.deepEqual([time.interval.from, time.interval.to, time.interval.precision], [from, to, precision]);
    });
  }

  it('carries "the same year" on from the paragraph', () => {
    const first = analyseSentence('در سال ۲۰۱۶ بودجه افزایش یافت.', EMPTY_CONTEXT);
    const [time] = analyseSentence('در همان سال صادرات کم شد.', { ...EMPTY_CONTEXT, time: first.times[0]!.interval }).times;
    assert.equal(time?.interval.from, '2016-01-01');
  });

  it('counts years from the time named last', () => {
    const years = (sentence: string): string[] =>
      analyseSentence(sentence, EMPTY_CONTEXT).times.map(({ interval }) => `${interval.from.slice(0, 7)} ${interval.precision}`);
    assert.deepEqual(years('The dam opened in 1974 and a year later its twin was filled.'), ['1974-01 year', '1975-01 year']);
    assert.deepEqual(years('سد در سال ۱۹۷۴ گشوده شد و سه سال بعد کانال آن.'), ['1974-01 year', '1977-01 year']);
    assert.deepEqual(years('پیمان در سال ۱۳۷۴ بسته شد و دو سال بعد برهم خورد.'), ['1995-03 year', '1997-03 year']);
    assert.deepEqual(years('در سال ۱۹۷۴ و یک سال بعد از جنگ'), ['1974-01 year']);
    assert.deepEqual(years('Two years later it was filled.'), []);
  });

  it('tells years that name a thing from years that tell when', () => {
    const naming = (sentence: string): boolean[] => analyseSentence(sentence, EMPTY_CONTEXT).times.map((time) => time.naming);
    for (const sentence of ['Peru signed the 1997 Convention.', 'Peru signed the Convention of 1997.', 'پرو کنوانسیون ۱۹۹۷ را امضا کرد.'])
      assert.deepEqual(naming(sentence), [true], sentence);
    for (const sentence of [
      'Peru signed it in 1997.',
      'It ended in the summer of 1997.',
      'پرو در سال ۱۹۹۷ آن را امضا کرد.',
      'پایان ۱۹۹۷ بود.',
    ])
      assert.deepEqual(naming(sentence), [false], sentence);
  });

  it('takes citations for citations', () => {
    const { times } = analyseSentence('Alliances last (Walt, 1985: 12) when threats do.', EMPTY_CONTEXT);
    assert.ok(times.every(({ citation }) => citation));
  });

  it('goes from days to dates and back', () => {
    for (let day = -800_000; day < 40_000; day += 997) assert.equal(dayOf(isoDate(day)), day);
  });

  it('a Jalali year only overlaps a Gregorian one', () => {
    const jalali = analyseSentence('در سال ۱۴۰۱ رخ داد.', EMPTY_CONTEXT).times[0]!.interval;
    const gregorian = analyseSentence('It happened in 2022.', EMPTY_CONTEXT).times[0]!.interval;
    assert.equal(fitOf(jalali, gregorian), 'overlap');
  });
});
