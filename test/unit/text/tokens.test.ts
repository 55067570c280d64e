import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../corpus-index/src/text/tokens';

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('keeps half-spaces and marks inside Persian words', () =>
    assert.deepEqual(texts('سیاست‌گذاریِ خارجی، می‌شود.'), ['سیاست‌گذاریِ', 'خارجی', '،', 'می‌شود', '.']));
  it('keeps decimals, thousands and dates whole', () =>
    assert.deepEqual(texts('۲٫۵ 1,000 1403/5/2 12.'), ['۲٫۵', '1,000', '1403/5/2', '12', '.']));
  it('parts words and digits', () => assert.deepEqual(texts('سال1929 G20'), ['سال', '1929', 'G', '20']));
  it('keeps hyphens, apostrophes and initials of Latin words', () =>
    assert.deepEqual(texts("post-Soviet Turkey's U.S. role."), ['post-Soviet', "Turkey's", 'U.S.', 'role', '.']));
  it('tells the script', () =>
    assert.deepEqual(
      tokenize('روسیه Russia ۵ Россия').map((token) => token.script),
      ['fa', 'latin', 'fa', 'other'],
    ));
  it('reads as its definition, also around surrogate pairs', () => {
    // The expression that the scanner stands for.
    const definition =
      /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc][\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]*|(?:\p{Lu}\.){2,8}|\p{L}[\p{L}\p{M}]*(?:[-‐‑'’](?=\p{L})[\p{L}\p{M}]+)*|[0-9\u06f0-\u06f9\u0660-\u0669]+(?:[.,/٫٬][0-9\u06f0-\u06f9\u0660-\u0669]+)*|\.{2,3}|[^\s\p{L}\p{N}\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{N}|[\p{L}\p{M}]/gu;
    const expected = (text: string) =>
      [...text.matchAll(definition)].map(([whole]) => whole.replace(/^([\u0620-\u077f\ufb50-\ufefc].*?)[\u200c\u200d]+$/s, '$1'));
    const unit = fc.constantFrom(
      ..."aAÉbB.-’'1۲٣٫/,اآبی\u200c\u200d\u0640\u064e\u0301 \n\u00ad\u200f²१ﷺ۔؟«»م\u06fd".split(''),
      '𝐀',
      '𝐚',
      '😀',
      '𞸀',
      '\ud835',
      '\udc00',
      'Ⅷ',
      '…',
      '़',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 30 }), fc.string({ unit: 'binary' })), (text) => {
        assert.deepEqual(texts(text), expected(text));
      }),
      { numRuns: 3_000 },
    );
  });
  it('covers all but spaces, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          assert.ok(token.start >= last && token.end > token.start);
          assert.equal(text.slice(token.start, token.end), token.text);
          last = token.end;
        }
      }),
    );
  });
  it('is linear on hostile input', () => {
    const began = process.cpuUsage().user / 1_000;
    for (const piece of ['a-', '1.', 'A.', 'ا\u200c', '.', '\u0301']) tokenize(piece.repeat(100_000));
    assert.ok(process.cpuUsage().user / 1_000 - began < 3_000);
  });
});
