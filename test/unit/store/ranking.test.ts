import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareText, sourceNumber } from '../../../corpus-index/src/store/order';
import { MOST_POSTINGS, MOST_WORDS, rankPassages, rarestWords } from '../../../corpus-index/src/store/ranking';
import { wordsOf } from '../../../corpus-index/src/store/words';

describe('ranking of passages', () => {
  it('looks up the rarest words, bounded by their postings, and at least one', () => {
    assert.deepEqual(rarestWords([{ word: 'the', documents: 90_000 }]), [{ word: 'the', documents: 90_000 }]);
    const words = fc.array(fc.record({ word: fc.string(), documents: fc.nat(8_000) }), { maxLength: 40 });
    fc.assert(
      fc.property(words, (list) => {
        const chosen = rarestWords(list);
        const known = list.filter(({ documents }) => documents > 0);
        assert.equal(chosen.length > 0, known.length > 0);
        assert.ok(chosen.length <= MOST_WORDS);
        const postings = chosen.reduce((sum, { documents }) => sum + documents, 0);
        assert.ok(chosen.length <= 1 || postings <= MOST_POSTINGS);
        const commonest = Math.max(0, ...chosen.map(({ documents }) => documents));
        for (const word of known) if (!chosen.includes(word)) assert.ok(word.documents >= commonest);
      }),
    );
  });

  it('prefers the rarer word, the more frequent one, and the shorter passage', () => {
    const rare = { word: 'rare', documents: 1 };
    const usual = { word: 'usual', documents: 3 };
    const totals = { passages: 10, words: 100 };
    const posting = (ordinal: number, count = 1, length = 10) => ({ source: 1, ordinal, count, length });
    const order = (...lists: Parameters<typeof rankPassages>[0]) => rankPassages(lists, totals, 10).map(({ ordinal }) => ordinal);
    assert.deepEqual(order([usual, [posting(1), posting(2)]], [rare, [posting(3)]]), [3, 1, 2]);
    assert.deepEqual(order([usual, [posting(1), posting(2, 3)]]), [2, 1]);
    assert.deepEqual(order([usual, [posting(1, 1, 30), posting(2, 1, 5)]]), [2, 1]);
  });

  it('orders text by code points, as databases do', () => {
    const bytes = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const text = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(fc.property(text, text, (a, b) => assert.equal(Math.sign(compareText(a, b)), bytes(a, b))));
  });

  it('numbers sources within 47 bits and without clashes in a large corpus', () => {
    const numbers = new Set<number>();
    for (let i = 0; i < 50_000; i++) numbers.add(sourceNumber('/papers', `${i % 50}/paper-${i}.pdf`));
    assert.equal(numbers.size, 50_000);
    for (const number of numbers) assert.ok(Number.isInteger(number) && number >= 0 && number < 2 ** 47);
  });

  it('finds the same words whatever the spelling', () => {
    assert.deepEqual(wordsOf('كتاب‌هاي ۱۴۰۱'), wordsOf('کتاب‌های 1401'));
    assert.deepEqual(wordsOf('x'.repeat(61)), []);
  });
});
