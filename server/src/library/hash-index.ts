import { textHash } from './text-hash';

/** Bits of a work's number in a packed pair; the hash of 32 bits stands above them, and both fit into 53. */
const WORKS = 2 ** 21;

/** Collects which work has which texts (keys, DOIs, titles with their years). */
export class HashIndexBuilder {
  readonly #packed: number[] = [];

  add(text: string, work: number): void {
    this.#packed.push(textHash(text) * WORKS + work);
  }

  build(): Float64Array {
    return Float64Array.from(this.#packed).sort();
  }
}

/**
 * Works that may have a text, in the order of their numbers: a sorted list of hashes needs no texts in memory. Whoever asks looks
 * whether a work really has it.
 * @param packed hash × 2^21 + work, sorted (HashIndexBuilder)
 */
export function* worksWithHash(packed: Float64Array, text: string): Iterable<number> {
  const wanted = textHash(text) * WORKS;
  let low = 0;
  let high = packed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((packed[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  for (; low < packed.length && (packed[low] as number) < wanted + WORKS; low++) yield (packed[low] as number) - wanted;
}
