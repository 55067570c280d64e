import { SAME_NAME } from '../../../corpus-index/src/names/match';
import { byPreference, type EntryList, type LibraryEntry } from './entry';
import { Shelf } from './shelf';
import { identitiesOf, ShelfIndexBuilder, wordsOf } from './shelf-index';
import { type Work, workYear } from './work';

export type { LibraryEntry } from './entry';

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

export interface AuthorOptions {
  /** Least likeness of the names, from 0 to 1. */
  readonly least?: number;
  /** What years (as printed) count; works without a year then do not. Works of other years are not even unpacked. */
  readonly inYear?: (year: number) => boolean;
}

/** An entry with its number: those of the large part are numbered from 0, later ones by whoever brings them. */
export interface NumberedEntry {
  readonly number: number;
  readonly entry: LibraryEntry;
}

const MINIMUM_FOR_TYPING_ERROR = 4;

/** Some works, and which of them count no longer. */
interface Part {
  readonly shelf: Shelf;
  /** 1 for works that are gone; null where none is. */
  readonly gone: Uint8Array | null;
}

/** What came since the large part was made, with works of the large part that share something with it. */
interface Recent extends Part {
  readonly entries: readonly NumberedEntry[];
}

/**
 * All works that can be cited, from every source, each once. Immutable: a changed source makes a new library, which shares with the old
 * one what stayed as it was (a large part, and a small one with what changed since the large one was made).
 */
export class Library {
  readonly #large: Part;
  readonly #recent: Recent | null;

  private constructor(large: Part, recent: Recent | null) {
    this.#large = large;
    this.#recent = recent;
  }

  static of(entries: Iterable<LibraryEntry>): Library {
    return new Library({ shelf: shelfOf([...entries].sort(byPreference)), gone: null }, null);
  }

  /** A library of one large part. */
  static ofShelf(shelf: Shelf): Library {
    return new Library({ shelf, gone: null }, null);
  }

  get #parts(): readonly Part[] {
    return this.#recent ? [this.#recent, this.#large] : [this.#large];
  }

  get isEmpty(): boolean {
    return !this.#parts.some(({ shelf, gone }) => (gone ? gone.includes(0) : shelf.workCount > 0));
  }

  /** True where some work has a key: where there is a bibliography. */
  get hasKeys(): boolean {
    return this.first(1).some(({ key }) => key !== null);
  }

  /** All works; each is unpacked, so this is for small libraries. */
  get works(): readonly Work[] {
    return this.first(Number.POSITIVE_INFINITY);
  }

  /** The first works, those with a key before the others; what changed last, then in the order of the sources. */
  first(limit: number): readonly Work[] {
    const works: Work[] = [];
    for (const wanted of [true, false]) {
      for (const { shelf, gone } of this.#parts) {
        for (let at = 0; at < shelf.workCount && works.length < limit; at++)
          if (shelf.hasKey(at) === wanted && !gone?.[at]) works.push(shelf.work(at));
      }
    }
    return works;
  }

  /** How much changed since the large part was made: after many changes, a new library is faster. */
  get changes(): number {
    return this.#recent?.entries.length ?? 0;
  }

  /**
   * The library after some entries went and others came. Costs what those cost, not what the library costs.
   * @param went numbers of entries
   * @param order where entries of one kind come from the same or other places: which is the first
   */
  changed(
    went: ReadonlySet<number>,
    came: readonly NumberedEntry[],
    order: (a: LibraryEntry, b: LibraryEntry) => number = () => 0,
  ): Library {
    const { shelf } = this.#large;
    const gone = this.#large.gone?.slice() ?? new Uint8Array(shelf.workCount);
    const entries = [...(this.#recent?.entries ?? []).filter(({ number }) => !went.has(number)), ...came];
    const pull = (work: number) => {
      if (work < 0 || gone[work]) return;
      gone[work] = 1;
      for (const number of shelf.entriesOf(work)) if (!went.has(number)) entries.push({ number, entry: shelf.entry(number) });
    };
    for (const number of went) if (number < shelf.entryCount) pull(shelf.workOf(number));
    // What shares an identity with an entry here has to be here too, also with one that was just pulled.
    for (const { entry } of entries)
      for (const identity of identitiesOf(entry)) for (const work of shelf.withIdentity(identity)) pull(work);
    entries.sort((a, b) => byPreference(a.entry, b.entry) || order(a.entry, b.entry) || a.number - b.number);
    const recent = { shelf: shelfOf(entries.map(({ entry }) => entry)), gone: null, entries };
    return new Library({ shelf, gone: gone.includes(1) ? gone : null }, entries.length ? recent : null);
  }

  /** The work of a citation key, exactly as written in a bibliography. */
  byKey(key: string): Work | null {
    for (const { shelf, gone } of this.#parts) {
      const at = shelf.withKey(key, gone);
      if (at >= 0) return shelf.work(at);
    }
    return null;
  }

  /** Works with an author of that family name, in either script, or with an institution of that name; the likest first. */
  byAuthor(name: string, { least = SAME_NAME, inYear }: AuthorOptions = {}): readonly { readonly work: Work; readonly likeness: number }[] {
    return this.#parts
      .flatMap(({ shelf, gone }) =>
        [...shelf.byAuthor(name, least, inYear ?? null)]
          .filter(([at]) => !gone?.[at])
          .map(([at, likeness]) => ({ work: shelf.work(at), likeness })),
      )
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** True where byAuthor finds something, without unpacking it. */
  hasAuthor(name: string, { least = SAME_NAME, inYear }: AuthorOptions = {}): boolean {
    return this.#parts.some(({ shelf, gone }) => [...shelf.byAuthor(name, least, inYear ?? null).keys()].some((at) => !gone?.[at]));
  }

  /**
   * Works that hold every word of the query as the beginning of a word of their key, authors, year, title or container, in any
   * order and from either script; best first. One typing error in a word of four letters or more is forgiven where nothing
   * else matches it.
   */
  search(query: string, { limit, citedBefore = new Set(), authorsOnly = false }: SearchOptions): readonly SearchHit[] {
    const parts = this.#parts;
    const words = wordsOf(query).map((word) => {
      const hits = parts.map(({ shelf }) => shelf.lookUp(word));
      const found = hits.some(({ size }) => size > 0) || word.length < MINIMUM_FOR_TYPING_ERROR;
      return found ? hits : parts.map(({ shelf }) => shelf.near(word));
    });
    const hits = parts.flatMap(({ shelf, gone }, part) =>
      shelf
        .search(
          words.flatMap((word) => word[part] ?? []),
          { limit, citedBefore, authorsOnly, gone },
        )
        .map(({ at, score }) => ({ work: shelf.work(at), score })),
    );
    if (parts.length === 1) return hits;
    return hits.sort((a, b) => b.score - a.score || compareWorks(a.work, b.work)).slice(0, limit);
  }
}

function shelfOf(entries: readonly LibraryEntry[]): Shelf {
  const builder = new ShelfIndexBuilder();
  for (const entry of entries) builder.add(entry);
  const list: EntryList = {
    count: entries.length,
    entry(at) {
      const entry = entries[at];
      if (!entry) throw new RangeError(`no entry ${at}`);
      return entry;
    },
  };
  return new Shelf(builder.build(), list);
}

/** Order of two works where nothing else tells them apart: the newer first, then by title (as ShelfIndex.order has it). */
function compareWorks(a: Work, b: Work): number {
  const years = (workYear(b.item) ?? 0) - (workYear(a.item) ?? 0);
  if (years) return years;
  const [one, other] = [a.item.title ?? '', b.item.title ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
