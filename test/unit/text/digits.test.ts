import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toLatinDigits, toPersianDigits } from '../../../corpus-index/src/text/digits';

describe('digits', () => {
  it('reads Persian and Arabic digits', () => assert.equal(toLatinDigits('۱۳۹۹ و ١٢٫٥'), '1399 و 12٫5'));
  it('writes Persian digits', () => assert.equal(toPersianDigits('12٤'), '۱۲۴'));
  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => toLatinDigits(text).length === text.length && toPersianDigits(text).length === text.length,
      ),
    );
  });
});
