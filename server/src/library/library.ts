import { SAME_NAME } from '../../../corpus-index/src/names/match';
import { type LibraryEntry, type Merged, mergeEntries } from './merge';
import { compareWorks, Shelf, wordsOf } from './shelf';
import { finish, type Steps } from './steps';
import { type Work, type WorkSource, workIdentities } from './work';

export type { LibraryEntry } from './merge';

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

/** Some works, and which of them count no longer. */
interface Part {
  readonly shelf: Shelf;
  readonly gone: ReadonlySet<number>;
  /** Entries of works that several sources know. */
  readonly entries: ReadonlyMap<Work, readonly LibraryEntry[]>;
}

/**
 * All works that can be cited, from every source, each once. Immutable: a changed source makes a new library, which shares with the old
 * one what stayed as it was (a large part, and a small one with what changed since the large one was made).
 */
export class Library {
  readonly #parts: readonly Part[];
  #works: readonly Work[] | null = null;

  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  static of(entries: Iterable<LibraryEntry>): Library {
    return finish(Library.build([...entries]));
  }

  /** The same in steps, for libraries so large that an editor would wait for them. */
  static *build(entries: readonly LibraryEntry[]): Steps<Library> {
    return new Library([yield* partOf(entries)]);
  }

  get works(): readonly Work[] {
    this.#works ??= this.#parts.flatMap(({ shelf, gone }) => (gone.size ? shelf.works.filter((_, at) => !gone.has(at)) : shelf.works));
    return this.#works;
  }

  /** How many works changed since the large part was made: with many, a new library is faster. */
  get changes(): number {
    return this.#parts.slice(1).reduce((sum, { shelf }) => sum + shelf.works.length, this.#parts[0]?.gone.size ?? 0);
  }

  /** The library after some entries went and others came. Costs what those cost, and one look at each work. */
  changed(went: ReadonlySet<WorkSource>, came: readonly LibraryEntry[]): Library {
    const identities = new Set(came.flatMap(({ item, source }) => workIdentities(item, [source])));
    const kept: LibraryEntry[] = [];
    const [large, ...small] = this.#parts.map(({ shelf, gone, entries }): Part => {
      const affected = new Set<number>();
      if (went.size)
        shelf.works.forEach(({ sources }, at) => {
          if (sources.some((source) => went.has(source))) affected.add(at);
        });
      for (const identity of identities) affected.add(shelf.withIdentity(identity));
      affected.delete(-1);
      for (const at of affected) {
        const work = shelf.works[at];
        if (!work || gone.has(at)) continue;
        const all = entries.get(work) ?? work.sources.map((source) => ({ item: work.item, source }));
        kept.push(...all.filter(({ source }) => !went.has(source)));
      }
      return { shelf, gone: new Set([...gone, ...affected]), entries };
    });
    for (const { shelf, gone, entries } of small)
      shelf.works.forEach((work, at) => {
        if (!gone.has(at)) kept.push(...(entries.get(work) ?? work.sources.map((source) => ({ item: work.item, source }))));
      });
    const recent = finish(partOf([...kept, ...came]));
    return new Library(large ? [large, recent] : [recent]);
  }

  /** The work of a citation key, exactly as written in a bibliography. */
  byKey(key: string): Work | null {
    for (const { shelf, gone } of this.#parts) {
      const at = shelf.withKey(key);
      if (at >= 0 && !gone.has(at)) return shelf.works[at] ?? null;
    }
    return null;
  }

  /** Works with an author of that family name, in either script, or with an institution of that name; the likest first. */
  byAuthor(name: string, least = SAME_NAME): readonly { readonly work: Work; readonly likeness: number }[] {
    const best = new Map<Work, number>();
    for (const { shelf, gone } of this.#parts) {
      shelf.byAuthor(name, least, (at, likeness) => {
        const work = shelf.works[at];
        if (work && !gone.has(at) && likeness > (best.get(work) ?? 0)) best.set(work, likeness);
      });
    }
    return [...best].map(([work, likeness]) => ({ work, likeness })).sort((a, b) => b.likeness - a.likeness);
  }

  /**
   * Works that hold every word of the query as the beginning of a word of their key, authors, year, title or container, in any
   * order and from either script; best first. One typing error in a word of four letters or more is forgiven where nothing
   * else matches it.
   */
  search(query: string, { limit, citedBefore = new Set(), authorsOnly = false }: SearchOptions): readonly SearchHit[] {
    const words = wordsOf(query).map((word) => {
      const hits = this.#parts.map(({ shelf }) => shelf.lookUp(word));
      const found = hits.some(({ size }) => size > 0) || word.length < MINIMUM_FOR_TYPING_ERROR;
      return found ? hits : this.#parts.map(({ shelf }) => shelf.near(word));
    });
    const hits = this.#parts.flatMap(({ shelf, gone }, part) =>
      shelf.search(
        words.flatMap((word) => word[part] ?? []),
        { limit, citedBefore, authorsOnly, isGone: (at) => gone.has(at) },
      ),
    );
    if (this.#parts.length === 1) return hits;
    return hits.sort((a, b) => b.score - a.score || compareWorks(a.work, b.work)).slice(0, limit);
  }
}

function* partOf(entries: readonly LibraryEntry[]): Steps<Part> {
  const merged: Merged = yield* mergeEntries(entries);
  return { shelf: yield* Shelf.build(merged.works), gone: new Set(), entries: merged.entries };
}
