import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import { type Attachments, placedEntry, readEntries } from './bibliography-entries';
import { NumberList } from './arrays';
import type { LibraryEntry } from './entry';
import { type FileSpans, isReadInParts, spansOf } from './file-spans';
import { PackedEntriesBuilder, type PackedEntriesData } from './packed-entries';
import { ShelfIndexBuilder, type ShelfIndex } from './shelf-index';
import { textHash } from './text-hash';

/** Where the entries of a bibliography stand among those of a library. */
export interface BuiltFile {
  readonly path: string;
  readonly first: number;
  readonly count: number;
  /** Null where a change is read with the whole file. */
  readonly spans: FileSpans | null;
}

/** A library in flat arrays, as a thread hands it over. */
export interface BuiltLibrary {
  readonly index: ShelfIndex;
  readonly entries: PackedEntriesData;
  readonly files: readonly BuiltFile[];
  /** Number of the first entry from the papers; they stand behind those of the bibliographies. */
  readonly firstOfPapers: number;
  /** entryHash of the entries from the papers, in their order. */
  readonly paperHashes: Uint32Array;
}

/** Tells whether an entry from the papers is the same as before. */
export function entryHash(entry: LibraryEntry): number {
  return textHash(JSON.stringify(entry));
}

/** Entries of a bibliography as a library takes them; a file beside the paper that it is named after describes it. */
export function placedEntries(path: string, read: ReturnType<typeof readEntries>, attachments: Attachments) {
  const companion = read.length === 1 ? [path.replace(/^.*[\\/]/, '')] : [];
  return read.map((entry) => placedEntry(path, { ...entry, files: [...entry.files, ...companion] }, attachments));
}

/** Makes a library of bibliographies and papers: first all bibliographies, then the entries of the papers. */
export class LibraryBuilder {
  readonly #index = new ShelfIndexBuilder();
  readonly #entries = new PackedEntriesBuilder();
  readonly #files: BuiltFile[] = [];
  readonly #paperHashes = new NumberList();
  readonly #attachments: Attachments;

  constructor(attachments: Attachments) {
    this.#attachments = attachments;
  }

  addFile(path: string, text: string): void {
    const read = readBibliography(path, text);
    const first = this.#entries.count;
    for (const entry of placedEntries(path, readEntries(read), this.#attachments)) this.#add(entry);
    const spans = read.entries.length > 1 && isReadInParts(path) ? spansOf(text, read) : null;
    this.#files.push({ path, first, count: read.entries.length, spans });
  }

  /** An entry of a paper's list, or of the paper itself. */
  addOfPaper(entry: LibraryEntry): void {
    this.#paperHashes.push(entryHash(entry));
    this.#add(entry);
  }

  #add(entry: LibraryEntry): void {
    this.#index.add(entry);
    this.#entries.add(entry);
  }

  build(): BuiltLibrary {
    const paperHashes = this.#paperHashes.toArray();
    const entries = this.#entries.build();
    return {
      index: this.#index.build(),
      entries,
      files: this.#files,
      firstOfPapers: entries.groupOf.length - paperHashes.length,
      paperHashes,
    };
  }
}
