import assert from 'node:assert/strict';
import { joinBidi, type Piece } from '../../../corpus-index/src/readers/pdf/bidi-order';

function kindOf(letter: string): Piece['kind'] {
  if (/[\u0620-\u06d3؛؟]/u.test(letter)) return 'rtl';
  if (/[0-9۰-۹¹]/u.test(letter)) return 'digit';
  return /[A-Za-z&]/u.test(letter) ? 'ltr' : 'neutral';
}

/** Pieces of a line as it is seen, given left to right. */
const seen = (line: string): Piece[] => Array.from(line, (text) => ({ text, kind: kindOf(text) }));
const turned = (text: string) => Array.from(text).reverse().join('');

/** A right-to-left line as it is seen, from its parts in reading order: letters of Persian parts are turned, the others stand as they are. */
const display = (parts: readonly string[]) =>
  parts
    .map((part) => (kindOf(part[0] ?? '') === 'rtl' ? turned(part) : part))
    .reverse()
    .join('');
const readRtl = (parts: readonly string[]) => joinBidi(seen(display(parts)).reverse(), 'rtl');

describe('visual to logical order', () => {
  const lines: readonly (readonly [string, readonly string[], string])[] = [
    ['a number keeps its digits', ['سال', ' ', '1400', ' ', 'بود'], 'سال 1400 بود'],
    ['a decimal is one number', ['رقم', ' ', '12.5', ' ', 'شد'], 'رقم 12.5 شد'],
    ['a range after Persian letters runs right to left', ['صص', ' ', '45', '-', '47'], 'صص 45-47'],
    ['a sign of percent on either side of its number', ['رشد', ' ', '%', '45', ' ', 'و', ' ', '45', '%'], 'رشد 45% و 45%'],
    [
      'a citation in Latin is one run with its year and page',
      ['نظر', ' ', '(', 'Muradov, 2018: 112', ')', '،'],
      'نظر (Muradov, 2018: 112)،',
    ],
    ['a name before its year in brackets', ['نظر', ' ', 'Waltz (1979)', ' ', 'است'], 'نظر Waltz (1979) است'],
    ['a number before its noun in small letters', ['بندر', ' ', '(', '2.8', ' ', 'days', ')'], 'بندر (2.8 days)'],
    ['a Persian citation and a Latin one', ['کتاب', '؛', ' ', 'Thomas & Varzi, 2015', ')'], 'کتاب؛ Thomas & Varzi, 2015)'],
    ['a citation that goes on from the line before', ['2021, p. 14', ')', '.', ' ', 'آیا'], '2021, p. 14). آیا'],
    ['an address that ends in a digit', ['نشانی', ' ', 'https://a.ir/b_5', ' ', 'است'], 'نشانی https://a.ir/b_5 است'],
    ['an English entry with its numbers', ['Review of Rivers, 1(2), 25–65', '.'], 'Review of Rivers, 1(2), 25–65.'],
    ['an English citation that closes a bracket', ['Lake & Rao, 2020: 8', ')', '.'], 'Lake & Rao, 2020: 8).'],
    ['a mark of a footnote before a note in Latin', ['¹', 'Hydro-hegemony'], '¹Hydro-hegemony'],
  ];
  for (const [name, parts, logical] of lines) {
    it(name, () => {
      assert.equal(readRtl(parts), logical);
    });
  }

  it('turns brackets by what stands around them, however they are stored', () => {
    for (const [open, close] of ['()', ')(', '«»', '»«']) {
      const [opener, closer] = '()'.includes(open ?? '') ? '()' : '«»';
      assert.equal(readRtl(['متن', ' ', open ?? '', 'یک', close ?? '', ' ', 'دو']), `متن ${opener}یک${closer} دو`);
    }
  });

  it('reads Persian words in a Latin line', () => {
    assert.equal(joinBidi(seen(`the ${turned('بندر چابهار')} port (${turned('خزر')}) 2.5`), 'ltr'), 'the بندر چابهار port (خزر) 2.5');
  });
});
