import { foldKey } from '../../../corpus-index/src/text/fold';
import { IdentityIndex } from './identity-index';
import { NameIndex } from './name-index';
import type { Steps } from './steps';
import { top } from './top';
import { citedName, type Work, workYear } from './work';
import { type Field, WordIndex, type WordRange } from './word-index';

/** Weight of an author found by sound: a little less than one found by letters. */
const BY_SOUND = 4.5;
/** What a work that is cited already, or that has a key, is worth above others that match as well. */
const CITED = 0.9;
const KEYED = 0.2;

/** Where a word of a query can be found on a shelf. */
export interface WordHits {
  readonly ranges: readonly WordRange[];
  /** Works whose authors' names sound like the word, with their scores by work; null without any. */
  readonly sounding: readonly number[];
  readonly soundScores: Float32Array | null;
  /** By how many postings it is found. */
  readonly size: number;
}

export interface ShelfOptions {
  readonly limit: number;
  readonly citedBefore: ReadonlySet<Work>;
  readonly authorsOnly: boolean;
  readonly isGone: (work: number) => boolean;
}

/** Works with all that they can be found by. Immutable. */
export class Shelf {
  readonly works: readonly Work[];
  readonly #maps: WorkMaps;
  readonly #words: WordIndex;
  readonly #order: Uint32Array;
  readonly #names: NameIndex;
  readonly #identities: IdentityIndex;

  private constructor(
    works: readonly Work[],
    maps: WorkMaps,
    words: WordIndex,
    order: Uint32Array,
    names: NameIndex,
    identities: IdentityIndex,
  ) {
    this.works = works;
    this.#maps = maps;
    this.#words = words;
    this.#order = order;
    this.#names = names;
    this.#identities = identities;
  }

  static *build(works: readonly Work[]): Steps<Shelf> {
    const words = yield* WordIndex.build(works.length, (at, add) => addWords(works[at] as Work, add));
    const order = yield* defaultOrder(works);
    const maps = yield* mapsOf(works);
    const names = yield* NameIndex.build(maps.byFamily);
    const identities = yield* IdentityIndex.build(works);
    maps.byFamily.clear();
    return new Shelf(works, maps, words, order, names, identities);
  }

  /** Number of the work with a key, or -1. */
  withKey(key: string): number {
    return this.#maps.byKey.get(key) ?? -1;
  }

  /** Number of a work with an identity (work.workIdentities), or -1. */
  withIdentity(identity: string): number {
    return this.#identities.find(identity);
  }

  /** Calls back for works of an author of that family name, in either script, or of an institution of that name. */
  byAuthor(name: string, least: number, visit: (work: number, likeness: number) => void): void {
    this.#names.forName(name, least, visit);
    for (const work of this.#maps.byInstitution.get(foldKey(name)) ?? []) visit(work, 1);
  }

  /** A word of a query as the beginning of a word, or as the beginning of a name by its sound. */
  lookUp(word: string): WordHits {
    const range = this.#words.withPrefix(word);
    const sounding: number[] = [];
    let soundScores: Float32Array | null = null;
    this.#names.search(word, (work, likeness) => {
      soundScores ??= new Float32Array(this.works.length);
      const score = BY_SOUND * likeness;
      const before = soundScores[work] ?? 0;
      if (before === 0) sounding.push(work);
      if (score > before) soundScores[work] = score;
    });
    return { ranges: [range], sounding, soundScores, size: this.#words.size(range) + sounding.length };
  }

  /** The same with one typing error forgiven. */
  near(word: string): WordHits {
    const ranges = this.#words.nearPrefix(word);
    return { ranges, sounding: [], soundScores: null, size: ranges.reduce((sum, range) => sum + this.#words.size(range), 0) };
  }

  /** The best works that every word of a query hits. */
  search(words: readonly WordHits[], options: ShelfOptions): readonly { readonly work: Work; readonly score: number }[] {
    const [rarest, ...others] = [...words].sort((a, b) => a.size - b.size);
    if (!rarest || rarest.size === 0) return [];
    const { authorsOnly, citedBefore, isGone, limit } = options;
    const scores = new Float32Array(this.works.length);
    const found: number[] = [];
    for (const range of rarest.ranges) this.#words.score(range, scores, authorsOnly, (work) => found.push(work));
    for (const work of rarest.sounding) {
      if (scores[work] === 0) found.push(work);
      scores[work] = Math.max(scores[work] as number, rarest.soundScores?.[work] ?? 0);
    }
    const kept = found.filter((work) => !isGone(work) && (!others.length || this.#addOthers(work, others, scores, authorsOnly)));
    const { numbers, keyed } = this.#maps;
    for (const at of kept) scores[at] = (scores[at] as number) + (keyed[at] ? KEYED : 0);
    for (const work of citedBefore) {
      const at = numbers.get(work);
      if (at !== undefined && (scores[at] as number) > 0) scores[at] = (scores[at] as number) + CITED;
    }
    const better = (a: number, b: number) =>
      scores[a] === scores[b] ? (this.#order[a] as number) < (this.#order[b] as number) : (scores[a] as number) > (scores[b] as number);
    return top(kept, limit, better).map((at) => ({ work: this.works[at] as Work, score: scores[at] as number }));
  }

  /** Adds the scores of the other words of a query; false where the work lacks one of them. */
  #addOthers(work: number, others: readonly WordHits[], scores: Float32Array, authorsOnly: boolean): boolean {
    for (const { ranges, soundScores } of others) {
      const score = Math.max(this.#words.bestOf(work, ranges, authorsOnly), soundScores?.[work] ?? 0);
      if (score === 0) return false;
      scores[work] = (scores[work] as number) + score;
    }
    return true;
  }
}

interface WorkMaps {
  readonly byKey: ReadonlyMap<string, number>;
  readonly byInstitution: ReadonlyMap<string, readonly number[]>;
  /** Works by family name; only while the shelf is made. */
  readonly byFamily: Map<string, number[]>;
  readonly numbers: ReadonlyMap<Work, number>;
  /** 1 for works that have a key. */
  readonly keyed: Uint8Array;
}

function* mapsOf(works: readonly Work[]): Steps<WorkMaps> {
  const byKey = new Map<string, number>();
  const byInstitution = new Map<string, number[]>();
  const byFamily = new Map<string, number[]>();
  const numbers = new Map<Work, number>();
  for (const [at, work] of works.entries()) {
    numbers.set(work, at);
    for (const { key } of work.sources) if (key !== null && !byKey.has(key)) byKey.set(key, at);
    for (const { family, literal } of work.item.author ?? []) {
      // Institutions are found by their words; only people's names are spelled in two scripts.
      if (family) append(byFamily, family, at);
      else if (literal) append(byInstitution, foldKey(literal), at);
    }
    if (at % 1000 === 999) yield;
  }
  return { byKey, byInstitution, byFamily, numbers, keyed: Uint8Array.from(works, (work) => (work.key === null ? 0 : 1)) };
}

/** Words of a text as they are searched for. */
export function wordsOf(text: string): readonly string[] {
  return foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function addWords({ item, sources }: Work, add: (word: string, field: Field) => void): void {
  for (const { key } of sources) {
    if (key === null) continue;
    add(foldKey(key), 'key');
    for (const word of wordsOf(key)) add(word, 'key');
  }
  for (const name of [...(item.author ?? []), ...(item.editor ?? [])]) {
    for (const word of wordsOf(citedName(name))) add(word, 'author');
    for (const word of wordsOf(name.given ?? '')) add(word, 'title');
  }
  add(String(workYear(item) ?? ''), 'year');
  for (const word of wordsOf(item.title ?? '')) add(word, 'title');
  for (const word of wordsOf(item['container-title'] ?? '')) add(word, 'container');
}

function append<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Order of two works where nothing else tells them apart: the newer first, then by title. */
export function compareWorks(a: Work, b: Work): number {
  const years = (workYear(b.item) ?? 0) - (workYear(a.item) ?? 0);
  if (years) return years;
  const [one, other] = [a.item.title ?? '', b.item.title ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Rank of each work in that order; sorted year by year, so that it can stop in between. */
function* defaultOrder(works: readonly Work[]): Steps<Uint32Array> {
  const byYear = new Map<number, number[]>();
  works.forEach((work, at) => {
    append(byYear, workYear(work.item) ?? 0, at);
  });
  const order = new Uint32Array(works.length);
  let rank = 0;
  for (const year of [...byYear.keys()].sort((a, b) => b - a)) {
    for (const at of (byYear.get(year) ?? []).sort((a, b) => compareWorks(works[a] as Work, works[b] as Work) || a - b)) order[at] = rank++;
    yield;
  }
  return order;
}
