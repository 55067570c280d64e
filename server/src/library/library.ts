import type { CslItem } from '../../../corpus-index/src/model/records';
import { SAME_NAME } from '../../../corpus-index/src/names/match';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { NameIndex } from './name-index';
import { FIELD_WEIGHT, type Field, SortedTokens } from './sorted-tokens';
import { citedName, type Work, type WorkSource, workIdentities, workYear } from './work';

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

/** All works that can be cited, from every source, each once. Immutable: a changed source makes a new library. */
export class Library {
  readonly works: readonly Work[];
  readonly #tokens: SortedTokens;
  readonly #byKey: ReadonlyMap<string, Work>;
  readonly #names: NameIndex;
  readonly #byInstitution: ReadonlyMap<string, readonly number[]>;

  constructor(entries: Iterable<LibraryEntry>) {
    this.works = merge(entries);
    const byKey = new Map<string, Work>();
    for (const work of this.works)
      for (const source of work.sources) if (source.key !== null && !byKey.has(source.key)) byKey.set(source.key, work);
    this.#byKey = byKey;
    this.#tokens = new SortedTokens(this.#index());
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
    const words = wordsOf(query);
    if (!words.length) return [];
    let scores: Map<number, number> | null = null;
    for (const word of words) {
      const found = this.#scoresOf(word, options.authorsOnly ?? false, scores);
      scores = found;
      if (!found.size) return [];
    }
    const hits = [...(scores ?? [])].map(([at, score]) => {
      const work = this.works[at] as Work;
      return { work, score: score + (options.citedBefore?.has(work) ? 0.9 : 0) + (work.key === null ? 0 : 0.2) };
    });
    hits.sort(
      (a, b) =>
        b.score - a.score ||
        (workYear(b.work.item) ?? 0) - (workYear(a.work.item) ?? 0) ||
        (a.work.item.title ?? '').localeCompare(b.work.item.title ?? ''),
    );
    return hits.slice(0, options.limit);
  }

  #scoresOf(word: string, authorsOnly: boolean, before: ReadonlyMap<number, number> | null): Map<number, number> {
    const best = new Map<number, number>();
    const visit = (posting: { work: number; field: Field }, exact: boolean) => {
      if (before && !before.has(posting.work)) return;
      if (authorsOnly && posting.field !== 'author' && posting.field !== 'key') return;
      const score = FIELD_WEIGHT[posting.field] + (exact ? 0.5 : 0);
      if (score > (best.get(posting.work) ?? 0)) best.set(posting.work, score);
    };
    this.#tokens.forPrefix(word, visit);
    this.#names.search(word, (work, likeness) => {
      if (before && !before.has(work)) return;
      const score = FIELD_WEIGHT.authorBySound * likeness;
      if (score > (best.get(work) ?? 0)) best.set(work, score);
    });
    if (!best.size && word.length >= MINIMUM_FOR_TYPING_ERROR) this.#tokens.forNearPrefix(word, visit);
    if (before) for (const [work, score] of best) best.set(work, score + (before.get(work) ?? 0));
    return best;
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
        byName.set(key, [...(byName.get(key) ?? []), at]);
      }
    });
    return byName;
  }

  #index(): ReadonlyMap<string, readonly number[]> {
    const byToken = new Map<string, number[]>();
    const add = (token: string, work: number, field: Field) => {
      if (!token) return;
      const packed = SortedTokens.pack(work, field);
      const list = byToken.get(token);
      if (!list) byToken.set(token, [packed]);
      else if (list[list.length - 1] !== packed) list.push(packed);
    };
    this.works.forEach((work, at) => {
      for (const source of work.sources)
        if (source.key !== null) for (const word of [foldKey(source.key), ...wordsOf(source.key)]) add(word, at, 'key');
      for (const name of [...(work.item.author ?? []), ...(work.item.editor ?? [])]) {
        const cited = citedName(name);
        for (const word of wordsOf(cited)) add(word, at, 'author');
        for (const word of wordsOf(name.given ?? '')) add(word, at, 'title');
      }
      add(String(workYear(work.item) ?? ''), at, 'year');
      for (const word of wordsOf(work.item.title ?? '')) add(word, at, 'title');
      for (const word of wordsOf(work.item['container-title'] ?? '')) add(word, at, 'container');
    });
    return byToken;
  }
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
