import type { Steps } from './steps';
import { type Work, workIdentities } from './work';

/** Bits of a work's number in a packed pair; the hash of 32 bits stands above them, and both fit into 53. */
const WORK_BITS = 21;
const WORKS = 2 ** WORK_BITS;

/** FNV-1a, 32 bits. Source: Fowler, Noll and Vo. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Finds works by their identities (DOI; title and year) without keeping the texts: a sorted list of hashes. */
export class IdentityIndex {
  readonly #works: readonly Work[];
  /** hash × 2^21 + work, sorted. */
  readonly #packed: Float64Array;

  private constructor(works: readonly Work[], packed: Float64Array) {
    this.#works = works;
    this.#packed = packed;
  }

  static *build(works: readonly Work[]): Steps<IdentityIndex> {
    const packed: number[] = [];
    for (const [at, { item, sources }] of works.entries()) {
      for (const identity of workIdentities(item, sources)) packed.push(hash(identity) * WORKS + at);
      if (at % 200 === 199) yield;
    }
    return new IdentityIndex(works, Float64Array.from(packed).sort());
  }

  /** Number of a work with that identity, or -1. */
  find(identity: string): number {
    const wanted = hash(identity);
    let low = 0;
    let high = this.#packed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#packed[middle] ?? 0) < wanted * WORKS) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.#packed.length; at++) {
      const packed = this.#packed[at] ?? 0;
      if (Math.floor(packed / WORKS) !== wanted) return -1;
      const work = this.#works[packed % WORKS];
      if (work && workIdentities(work.item, work.sources).includes(identity)) return packed % WORKS;
    }
    return -1;
  }
}
