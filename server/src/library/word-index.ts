import { isOneErrorPrefix } from './typing-error';

/** Fields that a word of a work can stand in, with their weight in ranking: a hit in a key or an author counts more than one in a title. */
export const FIELDS = ['container', 'title', 'year', 'author', 'key'] as const;
export type Field = (typeof FIELDS)[number];
const WEIGHT: readonly number[] = [1, 2, 3, 5, 6];
/** What an exact word is worth above a beginning. */
const EXACT = 0.5;
const FIELD_COUNT = FIELDS.length;
const AUTHOR = FIELDS.indexOf('author');

/** Words that begin alike stand side by side, so all that begin with a prefix are one range. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
  /** Number of a word that is the prefix itself, or -1. */
  readonly exact: number;
}

/**
 * Words → works, both ways, in flat arrays: a range of words is one slice of postings, and the words of a work are one slice too.
 * Built once. Looking up a prefix costs a binary search and one step a posting.
 */
export class WordIndex {
  readonly #words: readonly string[];
  /** work × fields + field, in order of words. */
  readonly #postings: Uint32Array;
  readonly #postingsFrom: Uint32Array;
  /** word × fields + field, in order of works. */
  readonly #wordsOfWorks: Uint32Array;
  readonly #wordsFrom: Uint32Array;

  /** @param wordsOf the words of a work by field; every word folded */
  constructor(workCount: number, wordsOf: (work: number, add: (word: string, field: Field) => void) => void) {
    const byWord = new Map<string, number[]>();
    for (let work = 0; work < workCount; work++) {
      wordsOf(work, (word, field) => {
        if (!word) return;
        const packed = work * FIELD_COUNT + FIELDS.indexOf(field);
        const list = byWord.get(word);
        if (!list) byWord.set(word, [packed]);
        else if (list[list.length - 1] !== packed) list.push(packed);
      });
    }
    this.#words = [...byWord.keys()].sort();
    const lists = this.#words.map((word) => byWord.get(word) ?? []);
    this.#postingsFrom = starts(lists.map((list) => list.length));
    this.#postings = new Uint32Array(this.#postingsFrom[lists.length] ?? 0);
    const counts = new Array<number>(workCount).fill(0);
    lists.forEach((list, word) => {
      this.#postings.set(list, this.#postingsFrom[word]);
      for (const packed of list) counts[Math.floor(packed / FIELD_COUNT)] = (counts[Math.floor(packed / FIELD_COUNT)] ?? 0) + 1;
    });
    this.#wordsFrom = starts(counts);
    this.#wordsOfWorks = new Uint32Array(this.#postings.length);
    const next = this.#wordsFrom.slice();
    lists.forEach((list, word) => {
      for (const packed of list) {
        const work = Math.floor(packed / FIELD_COUNT);
        const at = next[work] ?? 0;
        this.#wordsOfWorks[at] = word * FIELD_COUNT + (packed % FIELD_COUNT);
        next[work] = at + 1;
      }
    });
  }

  /** All words that begin with the prefix. */
  withPrefix(prefix: string): WordRange {
    const from = this.#lowerBound(prefix);
    const to = this.#lowerBound(`${prefix}\uffff`);
    return { from, to, exact: this.#words[from] === prefix ? from : -1 };
  }

  /** Words with the same first letter whose beginning is one typing error away, at most `limit`, each a range of its own. */
  nearPrefix(word: string, limit: number): readonly WordRange[] {
    const first = word[0] ?? '';
    const { from, to } = this.withPrefix(first);
    const near: WordRange[] = [];
    for (let at = from; at < to && near.length < limit; at++) {
      if (isOneErrorPrefix(word, this.#words[at] as string)) near.push({ from: at, to: at + 1, exact: -1 });
    }
    return near;
  }

  /** How many postings a range holds. */
  size({ from, to }: WordRange): number {
    return (this.#postingsFrom[to] ?? 0) - (this.#postingsFrom[from] ?? 0);
  }

  /** Raises `scores` of the works that hold a word of the range to the weight of their best hit; tells works that had none before. */
  score(range: WordRange, scores: Float32Array, authorsOnly: boolean, found: (work: number) => void): void {
    const exactFrom = range.exact < 0 ? -1 : (this.#postingsFrom[range.exact] ?? 0);
    const exactTo = range.exact < 0 ? -1 : (this.#postingsFrom[range.exact + 1] ?? 0);
    const end = this.#postingsFrom[range.to] ?? 0;
    for (let at = this.#postingsFrom[range.from] ?? 0; at < end; at++) {
      const packed = this.#postings[at] as number;
      const field = packed % FIELD_COUNT;
      if (authorsOnly && field < AUTHOR) continue;
      const work = (packed - field) / FIELD_COUNT;
      const score = (WEIGHT[field] as number) + (at >= exactFrom && at < exactTo ? EXACT : 0);
      const before = scores[work] as number;
      if (before === 0) found(work);
      if (score > before) scores[work] = score;
    }
  }

  /** Weight of a work's best word in the ranges; 0 where it has none. */
  bestOf(work: number, ranges: readonly WordRange[], authorsOnly: boolean): number {
    let best = 0;
    const end = this.#wordsFrom[work + 1] ?? 0;
    for (let at = this.#wordsFrom[work] ?? 0; at < end; at++) {
      const packed = this.#wordsOfWorks[at] as number;
      const field = packed % FIELD_COUNT;
      if (authorsOnly && field < AUTHOR) continue;
      const word = (packed - field) / FIELD_COUNT;
      for (const range of ranges) {
        if (word < range.from || word >= range.to) continue;
        best = Math.max(best, (WEIGHT[field] as number) + (word === range.exact ? EXACT : 0));
      }
    }
    return best;
  }

  #lowerBound(prefix: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Running sums: where each list begins when all stand in one array, and where the last ends. */
function starts(lengths: readonly number[]): Uint32Array {
  const from = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    from[at + 1] = (from[at] as number) + length;
  });
  return from;
}
