import { type Steps, sortedInSteps } from './steps';

/** Fields that a word of a work can stand in, with their weight in ranking: a hit in a key or an author counts more than one in a title. */
export const FIELDS = ['container', 'title', 'year', 'author', 'key'] as const;
export type Field = (typeof FIELDS)[number];
const WEIGHT: readonly number[] = [1, 2, 3, 5, 6];
/** What an exact word is worth above a beginning. */
const EXACT = 0.5;
const FIELD_COUNT = FIELDS.length;
const AUTHOR = FIELDS.indexOf('author');
/** Letters that may follow a beginning; more are signs of another kind of text. */
const MOST_LETTERS = 80;

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

  private constructor(words: readonly string[], postings: Uint32Array, postingsFrom: Uint32Array, ofWorks: Uint32Array, from: Uint32Array) {
    this.#words = words;
    this.#postings = postings;
    this.#postingsFrom = postingsFrom;
    this.#wordsOfWorks = ofWorks;
    this.#wordsFrom = from;
  }

  /** @param wordsOf the words of a work by field; every word folded */
  static *build(workCount: number, wordsOf: (work: number, add: (word: string, field: Field) => void) => void): Steps<WordIndex> {
    const byWord = new Map<string, number[]>();
    const counts = new Uint32Array(workCount);
    for (let work = 0; work < workCount; work++) {
      wordsOf(work, (word, field) => {
        if (!word) return;
        const packed = work * FIELD_COUNT + FIELDS.indexOf(field);
        const list = byWord.get(word);
        if (!list) byWord.set(word, [packed]);
        else if (list[list.length - 1] !== packed) list.push(packed);
        else return;
        counts[work] = (counts[work] ?? 0) + 1;
      });
      if (work % 100 === 99) yield;
    }
    const words = yield* sortedInSteps(byWord.keys());
    const postingsFrom = new Uint32Array(words.length + 1);
    words.forEach((word, at) => {
      postingsFrom[at + 1] = (postingsFrom[at] ?? 0) + (byWord.get(word)?.length ?? 0);
    });
    yield;
    const postings = new Uint32Array(postingsFrom[words.length] ?? 0);
    const wordsFrom = starts(counts);
    const wordsOfWorks = new Uint32Array(postings.length);
    const next = wordsFrom.slice();
    for (const [word, text] of words.entries()) {
      const list = byWord.get(text) ?? [];
      postings.set(list, postingsFrom[word]);
      for (const packed of list) {
        const work = Math.floor(packed / FIELD_COUNT);
        const at = next[work] ?? 0;
        wordsOfWorks[at] = word * FIELD_COUNT + (packed % FIELD_COUNT);
        next[work] = at + 1;
      }
      if (word % 2000 === 1999) yield;
    }
    return new WordIndex(words, postings, postingsFrom, wordsOfWorks, wordsFrom);
  }

  /** All words that begin with the prefix. */
  withPrefix(prefix: string): WordRange {
    const from = this.#lowerBound(prefix);
    const to = this.#lowerBound(`${prefix}\uffff`);
    return { from, to, exact: this.#words[from] === prefix ? from : -1 };
  }

  /**
   * Words with the same first letter whose beginning is one typing error away (insertion, deletion, change or swap, after Damerau).
   * Looks each possible error up, so the work grows with the letters of the word and not with the words of the index.
   */
  nearPrefix(word: string): readonly WordRange[] {
    const ranges = new Map<number, WordRange>();
    const look = (prefix: string) => {
      const { from, to } = this.withPrefix(prefix);
      if (from < to) ranges.set(from, { from, to: Math.max(to, ranges.get(from)?.to ?? 0), exact: -1 });
    };
    for (let at = 1; at <= word.length; at++) {
      const before = word.slice(0, at);
      const rest = word.slice(at);
      if (rest) look(before + rest.slice(1));
      if (rest.length > 1) look(`${before}${rest[1]}${rest[0]}${rest.slice(2)}`);
      if (!rest) break;
      for (const letter of this.#lettersAfter(before)) {
        look(before + letter + rest.slice(1));
        look(before + letter + rest);
      }
    }
    return [...ranges.values()];
  }

  /** Letters that follow a beginning in some word. */
  #lettersAfter(beginning: string): readonly string[] {
    const letters: string[] = [];
    const { from, to } = this.withPrefix(beginning);
    let at = from;
    while (at < to && letters.length < MOST_LETTERS) {
      const letter = (this.#words[at] as string)[beginning.length];
      if (letter === undefined) at++;
      else {
        letters.push(letter);
        at = this.#lowerBound(`${beginning}${letter}\uffff`, at, to);
      }
    }
    return letters;
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

  #lowerBound(prefix: string, low = 0, high = this.#words.length): number {
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Running sums: where each list begins when all stand in one array, and where the last ends. */
function starts(lengths: Uint32Array): Uint32Array {
  const from = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    from[at + 1] = (from[at] as number) + length;
  });
  return from;
}
