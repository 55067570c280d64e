import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineStarts, rangeOf } from '../../../server/src/edges/passages';
import { displayRange } from '../../../server/src/edges/text-thread';

describe('places of passages', () => {
  it('count lines as editors do', () => {
    const text = 'one\r\ntwo\rthree\nfour';
    assert.deepEqual(rangeOf(lineStarts(text), text.indexOf('two'), text.indexOf('three') + 5), {
      start: { line: 1, character: 0 },
      end: { line: 2, character: 5 },
    });
  });

  it('are found for every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'ب') }), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const starts = lineStarts(text);
        const { start } = rangeOf(starts, offset, offset);
        assert.equal((starts[start.line] ?? 0) + start.character, offset);
      }),
    );
  });

  const paper = {
    text: 'First page. Second page.',
    places: [
      { start: 0, length: 11, page: 1, sourceStart: 5, sourceLength: 11 },
      { start: 12, length: 6, page: 2, sourceStart: 0, sourceLength: 7 },
      { start: 18, length: 6, page: 2, sourceStart: 7, sourceLength: 6 },
    ],
  };

  it('lead from a page to what is shown of it', () => {
    assert.deepEqual(displayRange(paper, { page: 1, start: 7, end: 9 }), { start: 2, end: 4 });
    assert.deepEqual(displayRange(paper, { page: 2, start: 8, end: 10 }), { start: 19, end: 21 });
  });

  it('cover a repaired stretch as a whole', () => {
    assert.deepEqual(displayRange(paper, { page: 2, start: 3, end: 9 }), { start: 12, end: 20 });
  });

  it('fall back to the beginning of the page, else of the paper', () => {
    assert.deepEqual(displayRange(paper, { page: 2, start: 90, end: 95 }), { start: 12, end: 12 });
    assert.deepEqual(displayRange(paper, { page: 9, start: 0, end: 5 }), { start: 0, end: 0 });
  });
});
