/** Numbers in one chunk of a NumberList, a power of two. */
const CHUNK_BITS = 14;
const CHUNK = 1 << CHUNK_BITS;

/**
 * Numbers of 32 bits whose count is not known before: half the memory of a list of numbers, and nothing for a collector to look at. In
 * chunks, because growing in one piece would need the memory twice.
 */
export class NumberList {
  readonly #chunks: Uint32Array[] = [];
  #last = new Uint32Array(0);
  length = 0;

  push(value: number): void {
    const place = this.length % CHUNK;
    if (place === 0) {
      this.#last = new Uint32Array(CHUNK);
      this.#chunks.push(this.#last);
    }
    this.#last[place] = value;
    this.length++;
  }

  at(index: number): number {
    return this.#chunks[index >>> CHUNK_BITS]?.[index % CHUNK] ?? 0;
  }

  /** A copy of its own memory, no larger than it has to be. */
  toArray(): Uint32Array {
    const all = new Uint32Array(this.length);
    this.#chunks.forEach((chunk, at) => {
      all.set(chunk.subarray(0, this.length - at * CHUNK), at * CHUNK);
    });
    return all;
  }
}

/** Lists of numbers, all in one array: list i is values[from[i]] … values[from[i + 1] - 1]. */
export interface NumberLists {
  readonly from: Uint32Array;
  readonly values: Uint32Array;
}

/** Lists by their numbers, in the order in which the pairs come (a counting sort). */
export function numberLists(lists: number, ofPair: ArrayLike<number>, values: ArrayLike<number>): NumberLists {
  return listsOfPairs(
    lists,
    ofPair.length,
    (at) => ofPair[at] as number,
    (at) => values[at] as number,
  );
}

/** The same for pairs that are in no array. */
export function listsOfPairs(lists: number, count: number, listOf: (at: number) => number, numberOf: (at: number) => number): NumberLists {
  const from = new Uint32Array(lists + 1);
  for (let at = 0; at < count; at++) {
    const list = listOf(at) + 1;
    from[list] = (from[list] as number) + 1;
  }
  for (let at = 0; at < lists; at++) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const next = from.slice();
  const values = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const list = listOf(at);
    const place = next[list] as number;
    values[place] = numberOf(at);
    next[list] = place + 1;
  }
  return { from, values };
}

/** The numbers with those from `first` up to, not including, `next` replaced. */
export function spliced(values: Uint32Array, first: number, next: number, middle: ArrayLike<number>): Uint32Array {
  const all = new Uint32Array(values.length - (next - first) + middle.length);
  all.set(values.subarray(0, first));
  all.set(middle, first);
  all.set(values.subarray(next), first + middle.length);
  return all;
}

/** Number of the last range that begins at a value or before it, of ranges that begin at ascending values; -1 where none does. */
export function numberOfRange(begins: Uint32Array, value: number): number {
  let low = 0;
  let high = begins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((begins[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
