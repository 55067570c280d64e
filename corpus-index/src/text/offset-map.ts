import type { TextRange } from '../model/location';

/**
 * The way back from a derived text to the text that it was made of. Every UTF-16 unit of the derived text came from a
 * half-open range of the source; ranges do not run backwards.
 */
export interface OffsetMap {
  /** Hull of the source ranges of a range of the derived text. An empty range gives the empty range where it stands in the source. */
  toSource(range: TextRange): TextRange;
}

/** Collects a derived text unit by unit and builds its map. Amortised constant time per unit. */
export class OffsetMapBuilder {
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;

  constructor(expectedLength: number) {
    this.#starts = new Uint32Array(expectedLength + 1);
    this.#ends = new Uint32Array(expectedLength + 1);
  }

  /** Adds `units` derived UTF-16 units that all came from source range [start, end). */
  push(units: number, start: number, end: number): void {
    if (this.#length + units > this.#starts.length) this.#grow(units);
    for (let n = 0; n < units; n++) {
      this.#starts[this.#length] = start;
      this.#ends[this.#length++] = end;
    }
  }

  /** Lets the last unit reach to `end`: a mark or a stretching stroke that the derived text dropped belongs to its letter. */
  extendLast(end: number): void {
    if (this.#length > 0) this.#ends[this.#length - 1] = end;
  }

  /** Takes back the last unit. */
  pop(): void {
    if (this.#length > 0) this.#length--;
  }

  build(sourceLength: number): OffsetMap {
    const starts = this.#starts;
    const ends = this.#ends;
    const length = this.#length;
    const at = (offset: number): number =>
      offset < length ? starts[Math.max(0, offset)]! : length > 0 && offset === length ? ends[length - 1]! : sourceLength;
    return {
      toSource(range) {
        const start = at(range.start);
        if (range.end <= range.start) return { start, end: start };
        return { start, end: ends[Math.min(range.end, length) - 1] ?? start };
      },
    };
  }

  #grow(units: number): void {
    const size = (this.#length + units) * 2;
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#starts = starts;
    this.#ends = ends;
  }
}
