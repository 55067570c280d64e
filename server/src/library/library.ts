import type { CslItem } from '../../../corpus-index/src/model/records';
import { SAME_NAME } from '../../../corpus-index/src/names/match';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { NameIndex } from './name-index';
import { top } from './top';
import { citedName, type Work, type WorkSource, workIdentities, workYear } from './work';
import { type Field, WordIndex, type WordRange } from './word-index';

export interface LibraryEntry {
  readonly item: CslItem;
  readonly source: WorkSource;
}

export interface SearchOptions {
  readonly limit: number;
  /** Works that the draft cites already rank above others that match as well. */
  readonly citedBefore?: ReadonlySet<Work>;
  /** Only works with a hit in an author or a key. */
  readonly authorsOnly?: boolean;
}

export interface SearchHit {
  readonly work: Work;
  readonly score: number;
}

const MINIMUM_FOR_TYPING_ERROR = 4;
const MOST_NEAR_WORDS = 200;
/** Weight of an author found by sound: a little less than one found by letters. */
const BY_SOUND = 4.5;

interface WordHits {
  readonly ranges: readonly WordRange[];
  /** Scores of works whose authors' names sound like the word. */
  readonly bySound: ReadonlyMap<number, number>;
  readonly size: number;
}

/** All works that can be cited, from every source, each once. Immutable: a changed source makes a new library. */
export class Library {
  readonly works: readonly Work[];
  readonly #words: WordIndex;
  readonly #order: Uint32Array;
  readonly #numberOf: ReadonlyMap<Work, number>;
  readonly #byKey: ReadonlyMap<string, Work>;
  readonly #names: NameIndex;
  readonly #byInstitution: ReadonlyMap<string, readonly number[]>;

  constructor(entries: Iterable<LibraryEntry>) {
    this.works = merge(entries);
    const byKey = new Map<string, Work>();
    for (const work of this.works)
      for (const source of work.sources) if (source.key !== null && !byKey.has(source.key)) byKey.set(source.key, work);
    this.#byKey = byKey;
    this.#words = new WordIndex(this.works.length, (work, add) => this.#wordsOf(work, add));
    this.#order = defaultOrder(this.works);
    this.#numberOf = new Map(this.works.map((work, at) => [work, at]));
    this.#names = new NameIndex(this.#worksByName());
    this.#byInstitution = this.#worksByInstitution();
  }

  /** The work of a citation key, exactly as written in a bibliography. */
  byKey(key: string): Work | null {
    return this.#byKey.get(key) ?? null;
  }

  /** Works with an author of that family name, in either script, or with an institution of that name; the likest first. */
  byAuthor(name: string, least = SAME_NAME): readonly { readonly work: Work; readonly likeness: number }[] {
    const best = new Map<number, number>();
    this.#names.forName(name, least, (work, likeness) => {
      if (likeness > (best.get(work) ?? 0)) best.set(work, likeness);
    });
    for (const work of this.#byInstitution.get(foldKey(name)) ?? []) best.set(work, 1);
    return [...best].map(([at, likeness]) => ({ work: this.works[at] as Work, likeness })).sort((a, b) => b.likeness - a.likeness);
  }

  /**
   * Works that hold every word of the query as the beginning of a word of their key, authors, year, title or container, in any
   * order and from either script; best first. One typing error in a word of four letters or more is forgiven where nothing
   * else matches it.
   */
  search(query: string, options: SearchOptions): readonly SearchHit[] {
    const authorsOnly = options.authorsOnly ?? false;
    const parts = wordsOf(query)
      .map((word) => this.#lookUp(word))
      .sort((a, b) => a.size - b.size);
    const [rarest, ...others] = parts;
    if (!rarest) return [];
    const scores = new Float32Array(this.works.length);
    const found: number[] = [];
    for (const range of rarest.ranges) this.#words.score(range, scores, authorsOnly, (work) => found.push(work));
    for (const [work, score] of rarest.bySound) {
      if (scores[work] === 0) found.push(work);
      if (score > (scores[work] as number)) scores[work] = score;
    }
    const kept = others.length ? found.filter((work) => this.#addOthers(work, others, scores, authorsOnly)) : found;
    const cited = new Set([...(options.citedBefore ?? [])].map((work) => this.#numberOf.get(work)));
    for (const work of kept)
      scores[work] = (scores[work] as number) + (cited.has(work) ? 0.9 : 0) + (this.works[work]?.key === null ? 0 : 0.2);
    const better = (a: number, b: number) =>
      scores[a] === scores[b] ? (this.#order[a] as number) < (this.#order[b] as number) : (scores[a] as number) > (scores[b] as number);
    return top(kept, options.limit, better).map((work) => ({ work: this.works[work] as Work, score: scores[work] as number }));
  }

  /** Where a word of a query can be found, and by how many postings. */
  #lookUp(word: string): WordHits {
    const prefix = this.#words.withPrefix(word);
    const bySound = new Map<number, number>();
    this.#names.search(word, (work, likeness) => {
      const score = BY_SOUND * likeness;
      if (score > (bySound.get(work) ?? 0)) bySound.set(work, score);
    });
    const size = this.#words.size(prefix);
    const near = size + bySound.size === 0 && word.length >= MINIMUM_FOR_TYPING_ERROR ? this.#words.nearPrefix(word, MOST_NEAR_WORDS) : [];
    const ranges = near.length ? near : [prefix];
    return { ranges, bySound, size: ranges.reduce((sum, range) => sum + this.#words.size(range), 0) + bySound.size };
  }

  /** Adds the scores of the other words of a query; false where the work lacks one of them. */
  #addOthers(work: number, others: readonly WordHits[], scores: Float32Array, authorsOnly: boolean): boolean {
    for (const { ranges, bySound } of others) {
      const score = Math.max(this.#words.bestOf(work, ranges, authorsOnly), bySound.get(work) ?? 0);
      if (score === 0) return false;
      scores[work] = (scores[work] as number) + score;
    }
    return true;
  }

  #worksByName(): ReadonlyMap<string, readonly number[]> {
    const byName = new Map<string, number[]>();
    this.works.forEach((work, at) => {
      for (const name of work.item.author ?? []) {
        // Institutions are found by their words; only people's names are spelled in two scripts.
        if (!name.family) continue;
        const list = byName.get(name.family);
        if (list) list.push(at);
        else byName.set(name.family, [at]);
      }
    });
    return byName;
  }

  #worksByInstitution(): ReadonlyMap<string, readonly number[]> {
    const byName = new Map<string, number[]>();
    this.works.forEach((work, at) => {
      for (const { literal } of work.item.author ?? []) {
        if (!literal) continue;
        const key = foldKey(literal);
        const list = byName.get(key);
        if (list) list.push(at);
        else byName.set(key, [at]);
      }
    });
    return byName;
  }

  #wordsOf(at: number, add: (word: string, field: Field) => void): void {
    const { item, sources } = this.works[at] as Work;
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
}

/** Rank of each work where nothing else tells two apart: the newer first, then by title. */
function defaultOrder(works: readonly Work[]): Uint32Array {
  const keys = works.map(({ item }) => ({ year: workYear(item) ?? 0, title: item.title ?? '' }));
  const sorted = works
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [keys[a], keys[b]];
      if (!one || !other) return 0;
      return other.year - one.year || (one.title < other.title ? -1 : one.title > other.title ? 1 : a - b);
    });
  const order = new Uint32Array(works.length);
  sorted.forEach((work, rank) => {
    order[work] = rank;
  });
  return order;
}

function wordsOf(text: string): readonly string[] {
  return foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One work for all entries that share a DOI, or a title and year. The bibliography's entry is preferred to a printed one. */
function merge(entries: Iterable<LibraryEntry>): readonly Work[] {
  const works: { item: CslItem; key: string | null; sources: WorkSource[] }[] = [];
  const byIdentity = new Map<string, number>();
  const preference = { bibliography: 0, paper: 1, reference: 2 };
  const sorted = [...entries].sort((a, b) => preference[a.source.kind] - preference[b.source.kind]);
  for (const { item, source } of sorted) {
    const identities = workIdentities(item);
    const known = identities.map((identity) => byIdentity.get(identity)).find((at) => at !== undefined);
    const work = known === undefined ? undefined : works[known];
    if (work) {
      work.sources.push(source);
      work.key ??= source.key;
    } else works.push({ item, key: source.key, sources: [source] });
    const at = known ?? works.length - 1;
    for (const identity of identities) if (!byIdentity.has(identity)) byIdentity.set(identity, at);
  }
  return works;
}
