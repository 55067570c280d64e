import { NumberList } from './arrays';

/** UTF-16 units in one chunk. */
const CHUNK = 1 << 16;

/** Texts that are only compared, by their units in chunks: nothing for a collector to look at, and never in memory twice. */
export class TextList {
  readonly #chunks: Uint16Array[] = [];
  readonly #chunkOf = new NumberList();
  readonly #starts = new NumberList();
  readonly #ends = new NumberList();
  #filled = 0;

  get count(): number {
    return this.#chunkOf.length;
  }

  add(text: string): void {
    let chunk = this.#chunks.at(-1);
    if (!chunk || this.#filled + text.length > chunk.length) {
      chunk = new Uint16Array(Math.max(CHUNK, text.length));
      this.#chunks.push(chunk);
      this.#filled = 0;
    }
    this.#chunkOf.push(this.#chunks.length - 1);
    this.#starts.push(this.#filled);
    for (let at = 0; at < text.length; at++) chunk[this.#filled++] = text.charCodeAt(at);
    this.#ends.push(this.#filled);
  }

  /** Order of two texts by their units: below 0 where the first stands before the other. */
  compare(one: number, other: number): number {
    const [units, otherUnits] = [this.#chunks[this.#chunkOf.at(one)], this.#chunks[this.#chunkOf.at(other)]];
    if (!units || !otherUnits) return 0;
    const [start, otherStart] = [this.#starts.at(one), this.#starts.at(other)];
    const [length, otherLength] = [this.#ends.at(one) - start, this.#ends.at(other) - otherStart];
    const shared = Math.min(length, otherLength);
    for (let at = 0; at < shared; at++) {
      const difference = (units[start + at] as number) - (otherUnits[otherStart + at] as number);
      if (difference) return difference;
    }
    return length - otherLength;
  }
}
