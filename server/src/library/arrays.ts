/** Numbers of 32 bits whose count is not known before: half the memory of a list of numbers, and nothing for a collector to look at. */
export class NumberList {
  #values: Uint32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.#values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** A copy of its own memory, no larger than it has to be. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}

/** Lists of numbers, all in one array: list i is values[from[i]] … values[from[i + 1] - 1]. */
export interface NumberLists {
  readonly from: Uint32Array;
  readonly values: Uint32Array;
}

/** Lists by their numbers, in the order in which the pairs come (a counting sort). */
export function numberLists(lists: number, ofPair: ArrayLike<number>, values: ArrayLike<number>): NumberLists {
  const from = new Uint32Array(lists + 1);
  for (let at = 0; at < ofPair.length; at++) from[(ofPair[at] as number) + 1] = (from[(ofPair[at] as number) + 1] as number) + 1;
  for (let at = 0; at < lists; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const next = from.slice();
  const sorted = new Uint32Array(ofPair.length);
  for (let at = 0; at < ofPair.length; at++) {
    const list = ofPair[at] as number;
    const place = next[list] as number;
    sorted[place] = values[at] as number;
    next[list] = place + 1;
  }
  return { from, values: sorted };
}

/** The numbers with those from `first` up to, not including, `next` replaced. */
export function spliced(values: Uint32Array, first: number, next: number, middle: ArrayLike<number>): Uint32Array {
  const all = new Uint32Array(values.length - (next - first) + middle.length);
  all.set(values.subarray(0, first));
  all.set(middle, first);
  all.set(values.subarray(next), first + middle.length);
  return all;
}
