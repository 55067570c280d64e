import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byteHash } from '../../../server/src/library/byte-hash';

describe('hash of bytes', () => {
  it('does not depend on where the bytes lie in memory', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(7), (bytes, offset) => {
        const memory = new Uint8Array(bytes.length + offset);
        memory.set(bytes, offset);
        assert.equal(byteHash(memory.subarray(offset)), byteHash(bytes));
      }),
    );
  });

  it('tells apart bytes of which one, or two of one lane, differ', () => {
    const bytes = Uint8Array.from({ length: 96 }, (_, at) => (at * 37) % 251);
    const seen = new Set([byteHash(bytes)]);
    let count = 1;
    for (let at = 0; at < bytes.length; at++)
      for (const other of [at, at + 16, at + 35])
        for (const more of [1, 128, 255]) {
          const changed = bytes.slice();
          changed[at] = (changed[at] ?? 0) ^ more;
          if (other !== at && other < changed.length) changed[other] = (changed[other] ?? 0) ^ 129;
          else if (other !== at) continue;
          seen.add(byteHash(changed));
          count++;
        }
    assert.equal(seen.size, count);
  });

  it('counts the length', () => {
    assert.notEqual(byteHash(new Uint8Array(15)), byteHash(new Uint8Array(16)));
  });
});
