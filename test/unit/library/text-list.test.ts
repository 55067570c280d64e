import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textNumber } from '../../../server/src/library/text-hash';
import { TextList } from '../../../server/src/library/text-list';

describe('texts that are kept by their units', () => {
  it('stand in the order of the texts', () => {
    const long = 'ر'.repeat(40_000);
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'a', 'aa', long, `${long}ب`, `${long}آ`));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const list = new TextList();
        for (const one of texts) list.add(one);
        assert.equal(list.count, texts.length);
        texts.forEach((one, at) => {
          texts.forEach((other, behind) => {
            assert.equal(Math.sign(list.compare(at, behind)), one < other ? -1 : one > other ? 1 : 0);
          });
        });
      }),
    );
  });

  it('are told apart by a number', () => {
    const texts = Array.from({ length: 200_000 }, (_, at) => `title rivers${at.toString(36)} ${1900 + (at % 100)}`);
    assert.equal(new Set(texts.map(textNumber)).size, texts.length);
    assert.ok(texts.every((text) => Number.isSafeInteger(textNumber(text))));
  });
});
