import assert from 'node:assert/strict';
import { mergeTerms } from '../../../corpus-index/src/extract/merge-terms';
import { withEzafe } from '../../../corpus-index/src/extract/terms/ezafe';
import { definition, term } from './corpus';

const merged = (...records: Parameters<typeof mergeTerms>[0]) =>
  mergeTerms(records).map(({ fa, en, definitions }) => ({ fa, en, n: definitions.length }));

describe('Terms of many papers', () => {
  it('are one where they share a form, however it is spelt', () => {
    assert.deepEqual(
      merged(
        term(['مصون‌سازی'], ['hedging'], [definition('a', 'x')]),
        term(['مصون سازي'], [], [definition('b', 'y')]),
        term([], ['Hedging'], [definition('c', 'z')]),
      ),
      [{ fa: ['مصون‌سازی'], en: ['hedging'], n: 3 }],
    );
  });
  it('are one where each word of the one renders a word of the other', () => {
    assert.deepEqual(merged(term(['همگرایی نهادی'], []), term([], ['institutional integration'])), [
      { fa: ['همگرایی نهادی'], en: ['institutional integration'], n: 0 },
    ]);
  });
  it('several names of one concept stay together', () => {
    const [one, ...rest] = merged(term(['پوشش خطر'], ['hedging']), term(['مصون‌سازی'], ['hedging']), term(['مصون‌سازی'], ['hedging']));
    assert.deepEqual(rest, []);
    assert.deepEqual(one?.fa, ['مصون‌سازی', 'پوشش خطر']);
  });
  it('a single loose gloss does not make two concepts one', () => {
    const records = [
      term(['اتحاد'], ['alliance']),
      term(['اتحاد'], ['alliance']),
      term(['ائتلاف'], ['coalition']),
      term(['ائتلاف'], ['coalition']),
      term(['ائتلاف'], ['alliance']),
    ];
    assert.deepEqual(
      merged(...records).map(({ fa, en }) => [fa[0], en[0]]),
      [
        ['اتحاد', 'alliance'],
        ['ائتلاف', 'coalition'],
      ].sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1)),
    );
  });
  it('do not depend on the order of the papers', () => {
    const records = [
      term(['الف‌گرایی'], ['alphaism'], [definition('a', 'x')]),
      term(['الف‌گرایی'], [], [definition('b', 'y')]),
      term([], ['alphaism', 'alphism']),
    ];
    assert.deepEqual(mergeTerms(records), mergeTerms([...records].reverse()));
  });
});

describe('Ezafe after a silent ه', () => {
  for (const [form, expected] of [
    ['موازنه قدرت', 'موازنهٔ قدرت'],
    ['موازنۀ قدرت', 'موازنهٔ قدرت'],
    ['نگاه به شرق', 'نگاه به شرق'],
    ['گروه فشار', 'گروه فشار'],
    ['منطقه', 'منطقه'],
    ['جامعه و دولت', 'جامعه و دولت'],
    ['حوزه نفوذ منطقه بزرگ', 'حوزهٔ نفوذ منطقهٔ بزرگ'],
  ] as const)
    it(`${form} → ${expected}`, () => assert.equal(withEzafe(form), expected));
});
