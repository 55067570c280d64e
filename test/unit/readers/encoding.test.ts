import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../corpus-index/src/readers/encoding';
import { readSource } from '../../../corpus-index/src/readers/read-source';
import { resources, utf8 } from './read';

const PERSIAN = 'بندر چابهار در سال ۱۳۹۷ گشوده شد؛ گذر کالا از آن کم نیست.\nخط دوم، با «نقل قول».';
const ENGLISH = 'The café in Zürich — “quoted” – costs £5 and nothing else happens here.';

/** Bytes of a text in windows-1256, by asking the platform's decoder for each byte. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return new Uint8Array(Array.from(text, (letter) => byLetter.get(letter) ?? 0x3f));
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return new Uint8Array(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('encoding of text files', () => {
  const cases: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['UTF-8', utf8(PERSIAN), PERSIAN, 'utf-8'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(PERSIAN)]), PERSIAN, 'utf-8'],
    ['UTF-16 LE with a mark', utf16(PERSIAN, false, true), PERSIAN, 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(PERSIAN, true, true), PERSIAN, 'utf-16be'],
    ['UTF-16 LE without', utf16(PERSIAN, false, false), PERSIAN, 'utf-16le'],
    ['UTF-16 BE without', utf16(PERSIAN, true, false), PERSIAN, 'utf-16be'],
    ['English in UTF-16 LE without a mark', utf16(ENGLISH, false, false), ENGLISH, 'utf-16le'],
    ['English in UTF-8', utf8(ENGLISH), ENGLISH, 'utf-8'],
  ];
  for (const [name, bytes, text, encoding] of cases) {
    it(`reads ${name}`, () => {
      assert.deepEqual(decodeText(bytes), { text, encoding, damage: null });
    });
  }

  it('tells windows-1256 by its runs of high bytes', () => {
    const text = 'روابط بازرگاني دو کشور پس از جنگ گسترش يافت و چين پيشتاز شد.';
    assert.deepEqual(decodeText(windows1256(text)), { text, encoding: 'windows-1256', damage: null });
  });

  it('tells windows-1252 by its single high bytes', () => {
    const decoded = decodeText(
      new Uint8Array([...utf8('Caf'), 0xe9, ...utf8(' Kissinger'), 0x92, ...utf8('s na'), 0xef, ...utf8('ve view')]),
    );
    assert.deepEqual(decoded, { text: 'Café Kissinger’s naïve view', encoding: 'windows-1252', damage: null });
  });

  it('reads UTF-8 with a few broken bytes and says where', () => {
    const bytes = utf8(PERSIAN.repeat(5));
    bytes[41] = 0xff;
    const decoded = decodeText(bytes);
    assert.ok('text' in decoded && decoded.encoding === 'utf-8' && decoded.damage !== null && decoded.text[decoded.damage] === '\ufffd');
  });

  it('names what is no text', async () => {
    const refusal = async (bytes: Uint8Array) => (await readSource('a.txt', bytes, resources)).problems.map((problem) => problem.code);
    assert.deepEqual(await refusal(new Uint8Array()), ['empty-file']);
    assert.deepEqual(await refusal(utf8(' \n\t ')), ['empty-file']);
    assert.deepEqual(await refusal(new Uint8Array(4_000).map((_, at) => (at * 73) & 255)), ['not-text']);
    assert.deepEqual(await refusal(new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])), ['unsupported-encoding']);
  });

  it('gives back any text that was written as UTF-8', () => {
    const letters = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ی', '\u200c', ' ', 'a', 'é', '۱', '«'), minLength: 1 });
    fc.assert(
      fc.property(letters, (text) => {
        fc.pre(/\S/u.test(text));
        const decoded = decodeText(utf8(text));
        assert.ok('text' in decoded);
        assert.equal(decoded.text, text);
      }),
    );
  });
});
