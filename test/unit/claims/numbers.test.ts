import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT } from '../../../corpus-index/src/claims/analysis';
import type { NumberMention } from '../../../corpus-index/src/claims/analysis';

const numbersIn = (sentence: string): readonly NumberMention[] =>
  analyseSentence(sentence, EMPTY_CONTEXT).numbers.filter(({ use }) => use !== 'label');

/** One number: [min, max, unit] with null for open bounds. */
const CASES: readonly (readonly [string, number | null, number | null, string])[] = [
  ['The loan was worth 2.5 billion dollars.', 2.5e9, 2.5e9, 'USD'],
  ['The loan was worth $4.37bn.', 4.37e9, 4.37e9, 'USD'],
  ['The loan came to two and a quarter billion dollars.', 2.25e9, 2.25e9, 'USD'],
  ['The loan came to half a billion euros.', 5e8, 5e8, 'EUR'],
  ['The loan came to two hundred and fifty thousand euros.', 250_000, 250_000, 'EUR'],
  ['The tariff is 12.5 percent.', 12.5, 12.5, 'percent'],
  ['Two-thirds of the members agreed.', 200 / 3, 200 / 3, 'percent'],
  ['The army has more than 30,000 soldiers.', 30_000, null, 'count'],
  ['The army has no fewer than 30,000 soldiers.', 30_000, null, 'count'],
  ['Exports did not exceed 3 billion dollars.', null, 3e9, 'USD'],
  ['The tariff lies between 5 and 50 percent.', 5, 50, 'percent'],
  ['The pipeline is 1,833 kilometres long.', 1_833_000, 1_833_000, 'metre'],
  ['It pumps 1.2 million barrels of oil per day.', 1.2e6, 1.2e6, 'barrel-per-day'],
  ['Exports grew tenfold.', 10, 10, 'multiple'],
  ['بهای وام ۲٫۵ میلیارد دلار بود.', 2.5e9, 2.5e9, 'USD'],
  ['صادرات به ۳ میلیارد و ۷۴۰ میلیون دلار رسید.', 3.74e9, 3.74e9, 'USD'],
  ['صادرات به یک میلیارد و دویست میلیون دلار رسید.', 1.2e9, 1.2e9, 'USD'],
  ['صدو سی هزار کارگر در آنجا کار می‌کنند.', 130_000, 130_000, 'count'],
  ['هزینه ۴۳ هزار میلیارد تومان است.', 43e12, 43e12, 'toman'],
  ['تعرفه از ۳۰ درصد بالاتر نمی‌رود.', null, 30, 'percent'],
  ['بودجه از ۳۰ میلیون یورو فراتر رفت.', 3e7, null, 'EUR'],
  ['یک‌چهارم مردم مهاجرت کردند.', 25, 25, 'percent'],
  ['صادرات دو برابر شد.', 2, 2, 'multiple'],
  ['سهم آن بین ۷ تا ۴۰ درصد است.', 7, 40, 'percent'],
  ['دست‌کم ٤٠٠ سرباز اعزام شدند.', 400, null, 'count'],
];

describe('Numbers of claims', () => {
  for (const [sentence, min, max, unit] of CASES) {
    it(sentence, () => {
      const [number] = numbersIn(sentence);
      assert.ok(number, 'no number was read');
      const close = (got: number | null, want: number | null): boolean =>
        got === null || want === null ? got === want : Math.abs(got - want) <= 1e-9 * Math.abs(want);
      assert.ok(close(number.value.min, min) && close(number.value.max, max), `${number.value.min} … ${number.value.max}`);
      assert.equal(number.unit, unit);
    });
  }

  it('leaves years, citations, labels and day numbers alone', () => {
    for (const sentence of [
      'Trade grew in 2013 (Smith, 2019: 45-47).',
      'Resolution 1929 was adopted.',
      'قطعنامهٔ ۱۹۲۹ تصویب شد (احمدی، ۱۳۹۸: ۲۴).',
      'روز ۱۳ آبان روز دانش‌آموز است.',
      'The S-300 system and Table 2 are described on page 17.',
    ]) {
      const left = numbersIn(sentence).filter(({ use }) => use === 'value');
      assert.deepEqual(
        left.map(({ core }) => sentence.slice(core.start, core.end)),
        [],
        sentence,
      );
    }
  });

  it('keeps both readings of a decimal that extraction may have reversed', () => {
    const [number] = numbersIn('میانگین دستمزد ۸۵,۳۱ درصد است.');
    assert.deepEqual(number?.value.otherReadings, [31.85]);
  });

  it('settles reversed decimals by the difference that the sentence states', () => {
    const numbers = numbersIn('سود بانک ۲.۱۴ واحد درصد کم شد و از ۷.۱۸ درصد به ۵.۴ درصد رسید.');
    assert.deepEqual(
      numbers.map(({ value }) => [value.min, value.otherReadings]),
      [
        [14.2, undefined],
        [18.7, undefined],
        [4.5, undefined],
      ],
    );
  });

  it('reads any text without throwing, and every number lies in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(' 3 میلیارد و ', ' twenty-', '٪', ' از ۵ تا ', '$', ' هزار '),
        (text, seed) => {
          const sentence = `${text}${seed}${text}`;
          for (const { start, end, core } of analyseSentence(sentence, EMPTY_CONTEXT).numbers) {
            assert.ok(0 <= start && start <= core.start && core.start < core.end && core.end <= end && end <= sentence.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const piece of ['1', '1,', '۲ و ', 'هزار ', 'more than ', '(2019: ', 'از ۵ تا ', 'one hundred and ']) {
      const started = performance.now();
      analyseSentence(piece.repeat(200_000 / piece.length), EMPTY_CONTEXT);
      assert.ok(performance.now() - started < 1500, piece);
    }
  });
});
