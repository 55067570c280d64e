import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { spliced } from '../library/arrays';
import { type PlacedEntry, placedEntry } from '../library/bibliography-entries';
import { type BuiltLibrary, entryHash, readPlaced } from '../library/build-library';
import { corpusEntries } from '../library/collect';
import { changedPart, changedText } from '../library/file-blocks';
import { changeOf, type FileSpans, type SpanChange, wholeText } from '../library/file-spans';
import { Library, type LibraryEntry, type NumberedEntry } from '../library/library';
import { PackedEntries } from '../library/packed-entries';
import { Shelf } from '../library/shelf';
import type { TextPart } from '../library/text-part';
import { attachments, BibliographyFiles, readBibliographyFile, withBytes } from './bibliographies';
import { buildAtOnce, buildInThread } from './library-thread';

/** Entries that may be in the part with the changes; with more the library is made anew. */
const MOST_CHANGES = 500;
/** Bibliographies together up to this length, and corpora up to so many papers, are read at once: starting a thread would take longer. */
const LONGEST_READ_AT_ONCE = 128 * 1024;
const MOST_PAPERS_AT_ONCE = 20;

/** A bibliography as the library has it. */
interface KnownFile {
  readonly stamp: string;
  /** Numbers of its entries, in order. */
  readonly numbers: Uint32Array;
  readonly spans: FileSpans | null;
  /** Its text, where that of the editor counts. */
  readonly text: string | null;
}

interface KnownPapers {
  readonly reader: CorpusReader;
  readonly revision: number;
  /** Numbers of their entries, with the hash of each (build-library.entryHash). */
  readonly numbers: readonly number[];
  readonly hashes: readonly number[];
}

/** What a load has to do with a library that is there already. */
interface Changes {
  readonly went: Set<number>;
  readonly came: NumberedEntry[];
  /** Done once it is sure that the library is not made anew. */
  readonly apply: (() => void)[];
}

/** The library of a session: made anew in a thread where much changed, and patched where little did. */
export class LiveLibrary {
  readonly #sources: BibliographyFiles;
  readonly #script: string | null;
  #library: Library | null = null;
  #large: PackedEntries | null = null;
  /** Entries of bibliographies that came later, by their numbers. */
  #recent = new Map<number, PlacedEntry>();
  #next = 0;
  #files = new Map<string, KnownFile>();
  #papers: KnownPapers | null = null;
  #running: Promise<unknown> = Promise.resolve();

  /** @param script server.js, for a thread that makes large libraries; null: they are made at once */
  constructor(sources: BibliographyFiles, script: string | null) {
    this.#sources = sources;
    this.#script = script;
  }

  /** The library of these bibliographies (absolute paths) and of the papers; one making at a time. */
  load(reader: CorpusReader, bibliographies: readonly string[]): Promise<Library> {
    const made = this.#running.then(() => this.#load(reader, [...new Set(bibliographies)]));
    this.#running = made.catch(() => {});
    return made;
  }

  async #load(reader: CorpusReader, paths: readonly string[]): Promise<Library> {
    const states = new Map<string, { readonly stamp: string; readonly size: number }>();
    for (const path of paths) states.set(path, await this.#sources.state(path));
    const revision = await reader.revision();
    const changes = this.#library && (await this.#changes(reader, revision, states));
    if (!this.#library || !changes) return this.#make(reader, revision, states);
    if (!changes.went.size && !changes.came.length) {
      for (const apply of changes.apply) apply();
      return this.#library;
    }
    const rank = new Map(paths.map((path, at) => [path, at]));
    const order = (a: LibraryEntry, b: LibraryEntry) =>
      (rank.get(a.source.file) ?? 0) - (rank.get(b.source.file) ?? 0) ||
      (a.source.kind === 'bibliography' ? (a.source.location?.start ?? 0) - (b.source.location?.start ?? 0) : 0);
    for (const apply of changes.apply) apply();
    for (const number of changes.went) this.#recent.delete(number);
    this.#library = this.#library.changed(changes.went, changes.came, order);
    return this.#library;
  }

  async #make(
    reader: CorpusReader,
    revision: number,
    states: ReadonlyMap<string, { readonly stamp: string; readonly size: number }>,
  ): Promise<Library> {
    const files = [...states.keys()].map((path) => ({ path, text: this.#sources.overlayOf(path) }));
    const size = [...states.values()].reduce((sum, state) => sum + state.size, 0);
    const small = size <= LONGEST_READ_AT_ONCE && (await reader.papers()).length <= MOST_PAPERS_AT_ONCE;
    const ofPapers = corpusEntries(reader);
    const built = small || this.#script === null ? await buildAtOnce(files, ofPapers) : await buildInThread(this.#script, files, ofPapers);
    return this.#take(built, reader, revision, states, new Map(files.map(({ path, text }) => [path, text])));
  }

  #take(
    built: BuiltLibrary,
    reader: CorpusReader,
    revision: number,
    states: ReadonlyMap<string, { readonly stamp: string }>,
    texts: ReadonlyMap<string, string | null>,
  ): Library {
    this.#large = new PackedEntries(built.entries);
    this.#recent = new Map();
    this.#next = this.#large.count;
    this.#files = new Map(
      built.files.map(({ path, first, count, spans }) => [
        path,
        {
          stamp: states.get(path)?.stamp ?? '',
          numbers: Uint32Array.from({ length: count }, (_, at) => first + at),
          spans,
          text: texts.get(path) ?? null,
        },
      ]),
    );
    const hashes = [...built.paperHashes];
    this.#papers = { reader, revision, numbers: hashes.map((_, at) => built.firstOfPapers + at), hashes };
    this.#library = Library.ofShelf(new Shelf(built.index, this.#large));
    return this.#library;
  }

  /** What has to change, or null where the library has to be made anew. */
  async #changes(
    reader: CorpusReader,
    revision: number,
    states: ReadonlyMap<string, { readonly stamp: string; readonly size: number }>,
  ): Promise<Changes | null> {
    const changes: Changes = { went: new Set(), came: [], apply: [] };
    for (const [path, { numbers }] of this.#files) {
      if (states.has(path)) continue;
      for (const number of numbers) changes.went.add(number);
      changes.apply.push(() => void this.#files.delete(path));
    }
    for (const [path, { stamp, size }] of states) {
      if (this.#files.get(path)?.stamp === stamp) continue;
      const taken = await this.#fileChanges(path, stamp, size, changes);
      if (!taken || this.#isLarge(changes)) return null;
    }
    if (this.#papers?.reader !== reader || this.#papers.revision !== revision) await this.#paperChanges(reader, revision, changes);
    return this.#isLarge(changes) ? null : changes;
  }

  #isLarge({ went, came }: Changes): boolean {
    return (this.#library?.changes ?? 0) + went.size + came.length > MOST_CHANGES;
  }

  /** Takes in a file that changed or is new; false where it has to be read in a thread. */
  async #fileChanges(path: string, stamp: string, size: number, { went, came, apply }: Changes): Promise<boolean> {
    const known = this.#files.get(path);
    if (!known?.spans && size > LONGEST_READ_AT_ONCE) return false;
    const overlay = this.#sources.overlayOf(path);
    let change = known && overlay === null && size > LONGEST_READ_AT_ONCE ? await this.#changeOnDisk(path, known) : null;
    let text = '';
    if (!change) {
      text = overlay ?? (await readBibliographyFile(path));
      const before = known?.spans && overlay !== null ? known.text : null;
      const part = known?.spans && before !== null ? changedText(known.spans, before, text) : text;
      change = known ? this.#changeIn(path, known, part) : null;
    }
    if (known && change) {
      const { first, next, spans } = change;
      for (const number of known.numbers.subarray(first, next)) went.add(number);
      const placed = change.entries.map((entry) => placedEntry(path, entry, attachments));
      const middle = this.#number(placed, came, apply);
      const numbers = spliced(known.numbers, first, next, middle);
      apply.push(() => {
        for (let at = first + middle.length; at < numbers.length; at++)
          this.#move(numbers[at] as number, spans.starts[at] as number, spans.ends[at] as number);
        this.#files.set(path, { stamp, numbers, spans, text: overlay });
      });
      return true;
    }
    if (text.length > LONGEST_READ_AT_ONCE) return false;
    for (const number of known?.numbers ?? []) went.add(number);
    const placed: PlacedEntry[] = [];
    const spans = readPlaced(path, text, attachments, (entry) => void placed.push(entry));
    const numbers = Uint32Array.from(this.#number(placed, came, apply));
    apply.push(() => void this.#files.set(path, { stamp, numbers, spans, text: overlay }));
    return true;
  }

  /** What changed in a large file, where only that has to be read and decoded. */
  async #changeOnDisk(path: string, known: KnownFile): Promise<SpanChange | null> {
    const { spans } = known;
    const part = spans && (await withBytes(path, (source) => changedPart(spans, source)));
    return part ? this.#changeIn(path, known, part) : null;
  }

  /** What changed in a text, or in a part of it; null where all has to be read, as for a file with one entry (build-library.readPlaced). */
  #changeIn(path: string, { spans, numbers }: KnownFile, text: TextPart | string): SpanChange | null {
    if (!spans) return null;
    const part = typeof text === 'string' ? wholeText(spans, text) : text;
    const change = changeOf(path, spans, part, (at) => this.#keyOf(numbers[at]));
    return change && numbers.length + change.entries.length - (change.next - change.first) > 1 ? change : null;
  }

  /** Numbers for entries that came. */
  #number(placed: readonly PlacedEntry[], came: NumberedEntry[], apply: (() => void)[]): readonly number[] {
    return placed.map((entry) => {
      const number = this.#next++;
      came.push({ number, entry });
      apply.push(() => void this.#recent.set(number, entry));
      return number;
    });
  }

  #keyOf(number: number | undefined): string | null {
    if (number === undefined) return null;
    const entry = this.#recent.get(number) ?? this.#large?.entry(number);
    return entry?.source.key ?? null;
  }

  /** The place of an entry after text before it changed. */
  #move(number: number, start: number, end: number): void {
    const large = this.#large;
    if (large && number < large.count) {
      large.data.starts[number] = start;
      large.data.ends[number] = end;
      return;
    }
    const recent = this.#recent.get(number);
    if (!recent) return;
    recent.place.start = start;
    recent.place.end = end;
  }

  /** Takes in what changed in the papers: entries are the same where their hashes are. */
  async #paperChanges(reader: CorpusReader, revision: number, { went, came, apply }: Changes): Promise<void> {
    const before = new Map<number, number[]>();
    const known = this.#papers;
    known?.hashes.forEach((hash, at) => {
      const number = known.numbers[at];
      if (number !== undefined) before.set(hash, [...(before.get(hash) ?? []), number]);
    });
    const numbers: number[] = [];
    const hashes: number[] = [];
    for await (const entry of corpusEntries(reader)) {
      const hash = entryHash(entry);
      const same = before.get(hash)?.shift();
      const number = same ?? this.#next++;
      if (same === undefined) came.push({ number, entry });
      numbers.push(number);
      hashes.push(hash);
    }
    for (const left of before.values()) for (const number of left) went.add(number);
    apply.push(() => {
      this.#papers = { reader, revision, numbers, hashes };
    });
  }
}

/** Every work that can be cited: of the bibliographies (absolute paths, each once), of the papers' own lists, and the papers themselves. */
export function loadLibrary(reader: CorpusReader, bibliographies: readonly string[]): Promise<Library> {
  return new LiveLibrary(new BibliographyFiles(), null).load(reader, bibliographies);
}
