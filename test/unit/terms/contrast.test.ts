import assert from 'node:assert/strict';
import { ownSide, setApart } from '../../../corpus-index/src/extract/terms/contrast';
import { tokenize } from '../../../corpus-index/src/text/tokens';

/** Pairs of marked words that the sentence sets against each other. */
function apart(sentence: string, ...terms: readonly string[]): readonly string[] {
  const tokens = tokenize(sentence);
  const spots = terms.map((term) => {
    const words = tokenize(term);
    const at = tokens.findIndex((_, from) => words.every(({ folded }, index) => tokens[from + index]?.folded === folded));
    assert.ok(at >= 0, term);
    return { at, end: at + words.length };
  });
  return setApart(tokens, spots).map(([a, b]) => `${terms[a]} | ${terms[b]}`);
}

const own = (passage: string): string =>
  ownSide(tokenize(passage))
    .map(({ text }) => text)
    .join(' ');

describe('Concepts set against each other', () => {
  it('near, in both languages', () => {
    assert.deepEqual(apart('برخلاف جبهه، پیمان پایدار است.', 'جبهه', 'پیمان'), ['جبهه | پیمان']);
    assert.deepEqual(apart('They chose shelter rather than hedging.', 'shelter', 'hedging'), ['shelter | hedging']);
  });
  it('the subject of a long sentence and what «برخلاف» names', () => {
    const fa = 'پیمان تعهدی مکتوب و الزام‌آور میان دو یا چند دولت برای کمک در جنگ است، برخلاف جبهه که غیررسمی است.';
    assert.deepEqual(apart(fa, 'پیمان', 'جبهه'), ['پیمان | جبهه']);
    const en = 'A pact is a written and binding commitment of two or more states to fight for each other, unlike a front.';
    assert.deepEqual(apart(en, 'pact', 'front'), ['pact | front']);
  });
  it('not what only stands far away', () => {
    const en = 'A pact is a written commitment of two or more states to fight for each other, as the history of the front shows.';
    assert.deepEqual(apart(en, 'pact', 'front'), []);
    const fa = 'پیمان تعهدی مکتوب میان دو یا چند دولت برای کمک به یکدیگر در جنگ است و در تاریخ جبهه نیز آمده است.';
    assert.deepEqual(apart(fa, 'پیمان', 'جبهه'), []);
  });
  it('keeps what a passage says of its own side', () => {
    assert.equal(own('A pact is binding, unlike a front, which is informal.'), 'A pact is binding ,');
    assert.equal(own('برخلاف جبهه که موقت است، پیمان پایدار است.'), 'پیمان پایدار است .');
    assert.equal(own('A pact is binding.'), 'A pact is binding .');
  });
});
