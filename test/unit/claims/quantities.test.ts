import assert from 'node:assert/strict';
import { EMPTY_CONTEXT } from '../../../corpus-index/src/claims/analysis';
import { isNumeric } from '../../../corpus-index/src/claims/compare';
import { readStatements } from '../../../corpus-index/src/claims/read-statements';
import type { Statement } from '../../../corpus-index/src/claims/statement';

const figures = (sentence: string): readonly Statement[] => readStatements(sentence, { ...EMPTY_CONTEXT, side: 'draft' }).filter(isNumeric);

describe('Quantities of a sentence', () => {
  it('gives a flow one name from either side', () => {
    const same = [
      'Brazil exported goods worth 3 billion dollars to Japan in 2015.',
      "Japan's imports from Brazil were worth 3 billion dollars in 2015.",
      'In 2015 Japan bought goods for 3 billion dollars from Brazil.',
      'In 2015 Brazilian goods to the value of 3 billion dollars went to Japan.',
      'صادرات برزیل به ژاپن در سال ۲۰۱۵ به ۳ میلیارد دلار رسید.',
      'واردات ژاپن از برزیل در سال ۲۰۱۵ معادل ۳ میلیارد دلار بود.',
      'برزیل در سال ۲۰۱۵ حدود ۳ میلیارد دلار کالا به ژاپن فروخت.',
    ];
    for (const sentence of same) {
      const [figure] = figures(sentence);
      assert.deepEqual(
        [figure?.measure.head, figure?.roles.actor, figure?.roles.counterpart, figure?.time?.from],
        ['export', ['BR'], ['JP'], '2015-01-01'],
        sentence,
      );
    }
  });

  it('keeps the order of the parties', () => {
    const [figure] = figures("Japan's exports to Brazil were worth 3 billion dollars.");
    assert.deepEqual([figure?.roles.actor, figure?.roles.counterpart], [['JP'], ['BR']]);
  });

  it('gives each of two figures its own year', () => {
    const found = figures('صادرات برزیل به ژاپن از ۷۰۰ میلیون دلار در سال ۲۰۱۱ به ۲ میلیارد دلار در سال ۲۰۲۰ رسید.');
    assert.deepEqual(
      found.map(({ value, time }) => [value?.min, time?.from]),
      [
        [7e8, '2011-01-01'],
        [2e9, '2020-01-01'],
      ],
    );
  });

  it('gives the second pair of a sentence the years of the first', () => {
    const found = figures(
      'Exports of Brazil to Japan rose from $640 million in 2009 to $1.9 billion in 2019, while exports of Japan to Brazil rose from $120 million to $410 million over the same period.',
    );
    assert.deepEqual(
      found.map(({ time }) => time?.from),
      ['2009-01-01', '2019-01-01', '2009-01-01', '2019-01-01'],
    );
  });

  it('pairs lists that a sentence pairs', () => {
    const found = figures('In 2014 gas exports of Norway to France and Spain were 25 and 9 billion cubic metres respectively.');
    assert.deepEqual(
      found.map(({ roles, value }) => [roles.counterpart, value?.min]),
      [
        [['FR'], 25e9],
        [['ES'], 9e9],
      ],
    );
  });

  it('tells a rate of growth from a level', () => {
    const [growth] = figures('Trade between Kenya and India grew by 18 percent in 2021.');
    assert.deepEqual([growth?.measure.head, growth?.measure.modifiers[0], growth?.value?.min], ['growth', 'trade', 18]);
    const [fall] = figures('تجارت کنیا و هند در سال ۲۰۲۱ به میزان ۱۸ درصد کاهش یافت.');
    assert.deepEqual([fall?.measure.head, fall?.value?.min], ['growth', -18]);
    const [level] = figures('Unemployment in Jordan rose to 37 percent in 2018.');
    assert.equal(level?.measure.head, 'unemployment');
  });

  it('reads ranks in their forms', () => {
    for (const sentence of [
      'By defence spending India ranked third in the world.',
      'هند سومین اقتصاد بزرگ جهان است.',
      'India is the third largest producer of wheat in the world.',
    ]) {
      const rank = figures(sentence).find(({ kind }) => kind === 'rank');
      assert.deepEqual([rank?.value?.min, rank?.roles.actor], [3, ['IN']], sentence);
    }
    assert.equal(
      figures('Egypt is one of the largest countries in the world.').some(({ kind }) => kind === 'rank'),
      false,
    );
  });

  it('has nothing to say on questions, names and pairs', () => {
    for (const sentence of ['The two countries signed a treaty.', 'دو کشور پیمانی امضا کردند.', 'عملیات والفجر ۸ آغاز شد.'])
      assert.deepEqual(figures(sentence), [], sentence);
  });
});
