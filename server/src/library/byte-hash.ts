const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d] as const;
/** Bytes that one round of the four lanes takes. */
const ROUND = 16;

let words = new Uint32Array(1 << 16);

/** One step of a lane: all bits of the word reach all bits of the lane within a few steps. */
const step = (lane: number, word: number) => {
  const sum = (lane + Math.imul(word, PRIMES[1])) | 0;
  return Math.imul((sum << 13) | (sum >>> 19), PRIMES[0]);
};

/**
 * Hash of 32 bits over bytes: the rounds of xxHash32 in words of the machine, so that it is no hash to be stored. A gigabyte takes less
 * than a second, also in JavaScript. Source: Collet, xxHash.
 */
export function byteHash(bytes: Uint8Array): number {
  const { length } = bytes;
  const rounds = Math.ceil(length / ROUND);
  if (words.length < rounds * 4) words = new Uint32Array(rounds * 4);
  // Words must be aligned, and the last round is filled up.
  const copy = new Uint8Array(words.buffer, 0, rounds * ROUND);
  copy.set(bytes);
  copy.fill(0, length);
  let [a, b, c, d] = [(PRIMES[0] + PRIMES[1]) | 0, PRIMES[1] | 0, 0, -PRIMES[0] | 0];
  for (let at = 0; at < rounds * 4; at += 4) {
    a = step(a, words[at] as number);
    b = step(b, words[at + 1] as number);
    c = step(c, words[at + 2] as number);
    d = step(d, words[at + 3] as number);
  }
  let hash = length;
  for (const lane of [a, b, c, d]) {
    hash = step(hash, lane);
    hash = Math.imul(hash ^ (hash >>> 15), PRIMES[2]);
  }
  return (hash ^ (hash >>> 16)) >>> 0;
}
