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
