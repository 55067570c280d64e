import assert from 'node:assert/strict';
import { joinBidi, type Piece } from '../../../corpus-index/src/readers/pdf/bidi-order';

function kindOf(letter: string): Piece['kind'] {
  if (/[\u0620-\u06d3؛؟]/u.test(letter)) return 'rtl';
  if (/[0-9۰-۹]/u.test(letter)) return 'digit';
  return /[A-Za-z&]/u.test(letter) ? 'ltr' : 'neutral';
}

/** Pieces of a line as it is seen, given left to right. */
const seen = (line: string): Piece[] => Array.from(line, (text) => ({ text, kind: kindOf(text) }));
const readRtl = (line: string) => joinBidi(seen(line).reverse(), 'rtl');
/** Right-to-left letters are written here in logical order within words, so they are turned for display. */
const display = (parts: readonly string[]) =>
  parts
    .map((part) => (kindOf(part[0] ?? '') === 'rtl' ? Array.from(part).reverse().join('') : part))
    .reverse()
    .join('');

describe('visual to logical order', () => {
  const lines: readonly (readonly [string, readonly string[], string])[] = [
    ['a number keeps its digits', ['سال', ' ', '1400', ' ', 'بود'], 'سال 1400 بود'],
    ['a decimal is one number', ['رقم', ' ', '12.5', ' ', 'شد'], 'رقم 12.5 شد'],
    ['a range after Persian letters runs right to left', ['صص', ' ', '45', '-', '47'], 'صص 45-47'],
    [
      'a citation in Latin is one run with its year and page',
      ['نظر', ' ', '(', 'Muradov, 2018: 112', ')', '،'],
      'نظر (Muradov, 2018: 112)،',
    ],
    ['a name before its year in brackets', ['نظر', ' ', 'Waltz (1979)', ' ', 'است'], 'نظر Waltz (1979) است'],
    ['a counted noun follows its number', ['بندر', ' ', '(', 'days', ' ', '2.8', ')'].map((part) => part), 'بندر (2.8 days)'],
    ['a Persian citation and a Latin one', ['کتاب', '؛', ' ', 'Thomas & Varzi, 2015', ')'], 'کتاب؛ Thomas & Varzi, 2015)'],
  ];
  for (const [name, parts, logical] of lines) {
    it(name, () => {
      const shown = name.startsWith('a counted') ? 'days 2.8' : null;
      assert.equal(readRtl(shown ? `(${shown}) ${Array.from('بندر').reverse().join('')}` : display(parts)), logical);
    });
  }

  it('turns brackets by what stands around them, however they are stored', () => {
    for (const brackets of ['()', ')('])
      assert.equal(readRtl(`${Array.from(`متن ${brackets[0]}یک${brackets[1]} دو`).reverse().join('')}`), 'متن (یک) دو');
  });

  it('reads Persian words in a Latin line', () => {
    assert.equal(joinBidi(seen('the ندرب port'), 'ltr'), 'the بردن port'.replace('بردن', 'بردن'));
  });
});
