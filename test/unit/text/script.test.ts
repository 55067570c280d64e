import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../../corpus-index/src/language/script';

describe('language by script', () => {
  it('counts the letters of both scripts in any text', () => {
    const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;
    const unit = fc.constantFrom(...'aZ@[`{éÅªʰﬁＡآیپەﷺﻼ۔٫۰ 1\u0640\u200cжα', '𝐀', '😀', '\u{10780}', '\ud801');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ unit: 'binary' })), (text) => {
        const persian = count(text, /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/g);
        const latin = count(text, /\p{Script=Latin}/gu);
        assert.equal(languageOf(text), persian + latin === 0 ? null : persian >= latin ? 'fa' : 'en');
      }),
      { numRuns: 3_000 },
    );
  });
});
