import { foldKey } from '../../../corpus-index/src/text/fold';
import type { EntryList, LibraryEntry } from './entry';
import { worksWithHash } from './hash-index';
import { type NameHit, NameIndex } from './name-index';
import { identitiesOf, institutionText, keyText, NO_YEAR, type ShelfIndex } from './shelf-index';
import { top } from './top';
import { WordIndex, type WordRange } from './word-index';
import type { Work } from './work';

/** Weight of an author found by sound: a little less than one found by letters. */
const BY_SOUND = 4.5;
/** What a work that is cited already, or that has a key, is worth above others that match as well. */
const CITED = 0.9;
const KEYED = 0.2;
/** A word with so many more postings than there are works in question is looked up in the words of each. */
const RATHER_BY_WORK = 16;
/** Works that have been unpacked, of which forgotten ones are struck off when there are so many. */
const MOST_KNOWN = 4096;

/** Where a word of a query can be found on a shelf. */
export interface WordHits {
  readonly ranges: readonly WordRange[];
  /** Authors' names that sound like the word. */
  readonly sounding: readonly NameHit[];
  /** By how many postings it is found. */
  readonly size: number;
}

export interface ShelfOptions {
  readonly limit: number;
  readonly citedBefore: ReadonlySet<Work>;
  readonly authorsOnly: boolean;
  /** 1 for works that count no longer; null where all count. */
  readonly gone: Uint8Array | null;
}

/** Scores by work, all 0 between two searches, and the works that have one. */
interface Scores {
  readonly values: Float32Array;
  readonly found: Uint32Array;
}

/** Works with all that they can be found by. A work is unpacked when it is asked for, and stays the same object while anyone holds it. */
export class Shelf {
  readonly #index: ShelfIndex;
  readonly #entries: EntryList;
  readonly #words: WordIndex;
  readonly #names: NameIndex;
  readonly #known = new Map<number, WeakRef<Work>>();
  readonly #numbers = new WeakMap<Work, number>();
  #pruneAt = MOST_KNOWN;
  /** Two, for what is found so far and for one more word; made with the first search. */
  #scores: readonly [Scores, Scores] | null = null;

  constructor(index: ShelfIndex, entries: EntryList) {
    this.#index = index;
    this.#entries = entries;
    this.#words = new WordIndex(index.words);
    this.#names = new NameIndex(index.names);
  }

  get workCount(): number {
    return this.#index.workCount;
  }

  get entryCount(): number {
    return this.#entries.count;
  }

  entry(at: number): LibraryEntry {
    return this.#entries.entry(at);
  }

  /** Number of the work that an entry belongs to. */
  workOf(entry: number): number {
    return this.#index.workOf[entry] ?? -1;
  }

  /** Numbers of the entries of a work. */
  entriesOf(work: number): Uint32Array {
    const { from, values } = this.#index.entriesOf;
    return values.subarray(from[work], from[work + 1]);
  }

  hasKey(work: number): boolean {
    return this.#index.keyed[work] === 1;
  }

  /** A work by its number. */
  work(at: number): Work {
    const known = this.#known.get(at)?.deref();
    if (known) return known;
    const entries = [...this.entriesOf(at)].map((entry) => this.#entries.entry(entry));
    const [first] = entries;
    if (!first) throw new RangeError(`no work ${at}`);
    const sources = entries.map(({ source }) => source);
    const work: Work = { item: first.item, key: sources.find(({ key }) => key !== null)?.key ?? null, sources };
    if (this.#known.size >= this.#pruneAt) {
      for (const [number, reference] of this.#known) if (!reference.deref()) this.#known.delete(number);
      this.#pruneAt = Math.max(MOST_KNOWN, this.#known.size * 2);
    }
    this.#known.set(at, new WeakRef(work));
    this.#numbers.set(work, at);
    return work;
  }

  /** Number of the first work with a key, exactly as written, that is not gone; or -1. */
  withKey(key: string, gone: Uint8Array | null): number {
    for (const at of worksWithHash(this.#index.hashes, keyText(key)))
      if (!gone?.[at] && this.work(at).sources.some((source) => source.key === key)) return at;
    return -1;
  }

  /** Numbers of the works that have an identity (shelf-index.identitiesOf) in one of their entries. */
  withIdentity(identity: string): readonly number[] {
    return [...new Set(worksWithHash(this.#index.hashes, identity))].filter((at) =>
      [...this.entriesOf(at)].some((entry) => identitiesOf(this.#entries.entry(entry)).includes(identity)),
    );
  }

  /**
   * Works of an author of that family name, in either script, or of an institution of that name: numbers with likeness. None is unpacked
   * but to compare an institution's name.
   * @param inYear what years (as printed) count; null: all do, also works without one
   */
  byAuthor(name: string, least: number, inYear: ((year: number) => boolean) | null): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    const { years, hashes } = this.#index;
    const counts = (work: number) => inYear === null || (years[work] !== NO_YEAR && inYear(years[work] as number));
    for (const { name: number, likeness } of this.#names.forName(name, least))
      for (const work of this.#names.worksOf(number)) if (likeness > (best.get(work) ?? 0) && counts(work)) best.set(work, likeness);
    const folded = foldKey(name);
    for (const work of worksWithHash(hashes, institutionText(name)))
      if (counts(work) && this.work(work).item.author?.some(({ family, literal }) => !family && literal && foldKey(literal) === folded))
        best.set(work, 1);
    return best;
  }

  /** A word of a query as the beginning of a word, or as the beginning of a name by its sound. */
  lookUp(word: string): WordHits {
    const range = this.#words.withPrefix(word);
    const sounding = this.#names.search(word);
    const heard = sounding.reduce((sum, { name }) => sum + this.#names.worksOf(name).length, 0);
    return { ranges: [range], sounding, size: this.#words.size(range) + heard };
  }

  /** The same with one typing error forgiven. */
  near(word: string): WordHits {
    const ranges = this.#words.nearPrefix(word);
    return { ranges, sounding: [], size: ranges.reduce((sum, range) => sum + this.#words.size(range), 0) };
  }

  /** The best works that every word of a query hits, best first: numbers with scores. */
  search(words: readonly WordHits[], options: ShelfOptions): readonly { readonly at: number; readonly score: number }[] {
    const [rarest, ...others] = [...words].sort((a, b) => a.size - b.size);
    if (!rarest || rarest.size === 0) return [];
    const { authorsOnly, citedBefore, gone, limit } = options;
    const [sums, more] = this.#scratch();
    const { values, found } = sums;
    const touched = this.#score(rarest, authorsOnly, sums);
    try {
      let kept = touched;
      if (gone) kept = keep(found, kept, (work) => gone[work] === 0);
      for (const other of others) kept = this.#addWord(other, authorsOnly, sums, kept, more);
      const { keyed, order } = this.#index;
      const hits = found.subarray(0, kept);
      for (let at = 0; at < kept; at++) {
        const work = hits[at] as number;
        if (keyed[work]) values[work] = (values[work] as number) + KEYED;
      }
      if (citedBefore.size) {
        const cited = new Set([...citedBefore].map((work) => this.#numbers.get(work)));
        for (const work of hits) if (cited.has(work)) values[work] = (values[work] as number) + CITED;
      }
      const better = (a: number, b: number) => {
        const [one, other] = [values[a] as number, values[b] as number];
        return one === other ? (order[a] as number) < (order[b] as number) : one > other;
      };
      return top(hits, limit, better).map((at) => ({ at, score: values[at] as number }));
    } finally {
      // Works that a further word lacked have a score too.
      values.fill(0);
    }
  }

  #scratch(): readonly [Scores, Scores] {
    const { workCount } = this.#index;
    this.#scores ??= [
      { values: new Float32Array(workCount), found: new Uint32Array(workCount) },
      { values: new Float32Array(workCount), found: new Uint32Array(workCount) },
    ];
    return this.#scores;
  }

  /** Scores of the works that a word hits; answers how many. */
  #score({ ranges, sounding }: WordHits, authorsOnly: boolean, { values, found }: Scores): number {
    let count = 0;
    for (const range of ranges) count = this.#words.score(range, authorsOnly, values, found, count);
    for (const { name, likeness } of sounding) {
      const score = BY_SOUND * likeness;
      for (const work of this.#names.worksOf(name)) {
        const before = values[work] as number;
        if (before === 0) found[count++] = work;
        if (score > before) values[work] = score;
      }
    }
    return count;
  }

  /** Adds the scores of one more word of a query; answers how many works are left that have it. */
  #addWord(word: WordHits, authorsOnly: boolean, { values, found }: Scores, count: number, scratch: Scores): number {
    if (!word.sounding.length && word.size > count * RATHER_BY_WORK) {
      return keep(found, count, (work) => {
        const score = this.#words.bestOf(work, word.ranges, authorsOnly);
        values[work] = (values[work] as number) + score;
        return score > 0;
      });
    }
    const touched = this.#score(word, authorsOnly, scratch);
    const kept = keep(found, count, (work) => {
      const score = scratch.values[work] as number;
      values[work] = (values[work] as number) + score;
      return score > 0;
    });
    for (let at = 0; at < touched; at++) scratch.values[scratch.found[at] as number] = 0;
    return kept;
  }
}

/** Moves the works that pass to the front, in their order; answers how many do. */
function keep(works: Uint32Array, count: number, passes: (work: number) => boolean): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const work = works[at] as number;
    if (passes(work)) works[kept++] = work;
  }
  return kept;
}
