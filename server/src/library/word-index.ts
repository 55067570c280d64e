import { listsOfPairs, NumberList, type NumberLists } from './arrays';
import { ownText } from './own-text';
import { firstBehind, firstWith, lengthAt, type PackedTexts, packTexts, unitAt } from './packed-texts';

/** Fields that a word of a work can stand in, with their weight in ranking: a hit in a key or an author counts more than one in a title. */
const FIELDS = ['container', 'title', 'year', 'author', 'key'] as const;
export type Field = (typeof FIELDS)[number];
const WEIGHT = Float32Array.of(1, 2, 3, 5, 6);
/** What an exact word is worth above a beginning. */
const EXACT = 0.5;
/** A field's bits in a packed pair. */
const FIELD_BITS = 3;
const FIELD_MASK = 7;
const NUMBER_OF: Readonly<Record<Field, number>> = { container: 0, title: 1, year: 2, author: 3, key: 4 };
const AUTHOR = NUMBER_OF.author;
/** Letters that may follow a beginning; more are signs of another kind of text. */
const MOST_LETTERS = 80;

/** Words that begin alike stand side by side, so all that begin with a prefix are one range. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
  /** Number of a word that is the prefix itself, or -1. */
  readonly exact: number;
}

/** Words → works, both ways, in flat arrays: what a thread hands over without a copy. */
export interface WordIndexData {
  /** Sorted by their UTF-16 units. */
  readonly words: PackedTexts;
  /** By word: work × 8 + field, ascending. */
  readonly postings: NumberLists;
  /** By work: word × 8 + field. */
  readonly ofWorks: NumberLists;
}

/** Collects the words of works, work after work. */
export class WordIndexBuilder {
  readonly #numbers = new Map<string, number>();
  /** work × 8 + field. */
  readonly #places = new NumberList();
  readonly #words = new NumberList();

  /** A folded word of a work. */
  add(work: number, word: string, field: Field): void {
    if (!word) return;
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(ownText(word), number);
    }
    this.#places.push((work << FIELD_BITS) | NUMBER_OF[field]);
    this.#words.push(number);
  }

  build(works: number): WordIndexData {
    const sorted = [...this.#numbers.keys()].sort();
    const rank = new Uint32Array(sorted.length);
    sorted.forEach((word, at) => {
      rank[this.#numbers.get(word) as number] = at;
    });
    const [count, places] = [this.#words.length, this.#places];
    const wordAt = (at: number) => rank[this.#words.at(at)] as number;
    return {
      words: packTexts(sorted),
      postings: listsOfPairs(sorted.length, count, wordAt, (at) => places.at(at)),
      ofWorks: listsOfPairs(
        works,
        count,
        (at) => places.at(at) >>> FIELD_BITS,
        (at) => (wordAt(at) << FIELD_BITS) | (places.at(at) & FIELD_MASK),
      ),
    };
  }
}

/** Finds works by the beginnings of their words. Looking up a prefix costs two binary searches, scoring it one step a posting. */
export class WordIndex {
  readonly #data: WordIndexData;

  constructor(data: WordIndexData) {
    this.#data = data;
  }

  /** All words that begin with the prefix. */
  withPrefix(prefix: string): WordRange {
    const { words } = this.#data;
    const from = firstWith(words, prefix);
    const to = firstBehind(words, prefix, from);
    return { from, to, exact: from < to && lengthAt(words, from) === prefix.length ? from : -1 };
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
    const { words } = this.#data;
    const letters: string[] = [];
    const { from, to } = this.withPrefix(beginning);
    let at = from;
    while (at < to && letters.length < MOST_LETTERS) {
      const unit = unitAt(words, at, beginning.length);
      if (unit < 0) at++;
      else {
        const letter = String.fromCharCode(unit);
        letters.push(letter);
        at = firstBehind(words, beginning + letter, at, to);
      }
    }
    return letters;
  }

  /** How many postings a range holds. */
  size({ from, to }: WordRange): number {
    const starts = this.#data.postings.from;
    return (starts[to] as number) - (starts[from] as number);
  }

  /**
   * Raises `scores` (by work, 0 where nothing was found yet) to the weight of the best hit in the range.
   * @param found works with a score, of which the first `count` are set
   * @returns how many are set now
   */
  score(range: WordRange, authorsOnly: boolean, scores: Float32Array, found: Uint32Array, count: number): number {
    const { from: starts, values } = this.#data.postings;
    const least = authorsOnly ? AUTHOR : 0;
    const exactFrom = range.exact < 0 ? -1 : (starts[range.exact] as number);
    const exactTo = range.exact < 0 ? -1 : (starts[range.exact + 1] as number);
    const end = starts[range.to] as number;
    let next = count;
    for (let at = starts[range.from] as number; at < end; at++) {
      const packed = values[at] as number;
      const field = packed & FIELD_MASK;
      if (field < least) continue;
      const work = packed >>> FIELD_BITS;
      const score = (WEIGHT[field] as number) + (at >= exactFrom && at < exactTo ? EXACT : 0);
      const before = scores[work] as number;
      if (before === 0) found[next++] = work;
      if (score > before) scores[work] = score;
    }
    return next;
  }

  /** Weight of a work's best word in the ranges; 0 where it has none. */
  bestOf(work: number, ranges: readonly WordRange[], authorsOnly: boolean): number {
    const { from, values } = this.#data.ofWorks;
    const least = authorsOnly ? AUTHOR : 0;
    let best = 0;
    const end = from[work + 1] as number;
    for (let at = from[work] as number; at < end; at++) {
      const packed = values[at] as number;
      const field = packed & FIELD_MASK;
      if (field < least) continue;
      const word = packed >>> FIELD_BITS;
      for (const range of ranges) {
        if (word < range.from || word >= range.to) continue;
        best = Math.max(best, (WEIGHT[field] as number) + (word === range.exact ? EXACT : 0));
      }
    }
    return best;
  }
}
