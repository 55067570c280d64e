import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { corpusEntries } from '../library/collect';
import { Library, type LibraryEntry } from '../library/library';
import type { WorkSource } from '../library/work';
import type { BibliographyFiles } from './bibliographies';
import { inSlices } from './slices';

/** Changes up to which a library takes them in; with more it is made anew. */
const MOST_CHANGES = 500;

/** The library of a session: made anew in slices where much changed, and patched where little did. */
export class LiveLibrary {
  readonly #files: BibliographyFiles;
  #library: Library | null = null;
  #entries: ReadonlyMap<string, readonly LibraryEntry[]> = new Map();
  #corpus: { readonly reader: CorpusReader; readonly revision: number; readonly entries: readonly LibraryEntry[] } | null = null;
  #running: Promise<unknown> = Promise.resolve();

  constructor(files: BibliographyFiles) {
    this.#files = files;
  }

  /** The library of these bibliographies (absolute paths) and of the papers; one making at a time. */
  load(reader: CorpusReader, bibliographies: readonly string[]): Promise<Library> {
    const made = this.#running.then(() => this.#load(reader, bibliographies));
    this.#running = made.catch(() => {});
    return made;
  }

  async #load(reader: CorpusReader, bibliographies: readonly string[]): Promise<Library> {
    const entries = new Map<string, readonly LibraryEntry[]>();
    for (const path of new Set(bibliographies)) entries.set(path, await this.#files.entries(path));
    entries.set('', await this.#corpusEntries(reader));
    const before = this.#entries;
    const changed = [...new Set([...before.keys(), ...entries.keys()])].filter((path) => before.get(path) !== entries.get(path));
    if (this.#library && !changed.length) return this.#library;
    const old = new Map(changed.flatMap((path) => (before.get(path) ?? []).map((entry) => [entry.source, entry] as const)));
    const came: LibraryEntry[] = [];
    for (const path of changed) for (const entry of entries.get(path) ?? []) if (!old.delete(entry.source)) came.push(entry);
    const went = new Set<WorkSource>(old.keys());
    const small = this.#library && this.#library.changes + came.length + went.size <= MOST_CHANGES;
    this.#library =
      small && this.#library ? this.#library.changed(went, came) : await inSlices(Library.build([...entries.values()].flat()));
    this.#entries = entries;
    return this.#library;
  }

  async #corpusEntries(reader: CorpusReader): Promise<readonly LibraryEntry[]> {
    const revision = await reader.revision();
    if (this.#corpus?.reader === reader && this.#corpus.revision === revision) return this.#corpus.entries;
    const entries: LibraryEntry[] = [];
    for await (const entry of corpusEntries(reader)) entries.push(entry);
    this.#corpus = { reader, revision, entries };
    return entries;
  }
}
