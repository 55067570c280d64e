import { visitBibliography } from '../../../corpus-index/src/readers/bibliography';
import { NumberList } from './arrays';
import { type Attachments, type PlacedEntry, placedEntry, type ReadEntry, readEntry } from './bibliography-entries';
import type { LibraryEntry } from './entry';
import { type FileSpans, FileSpansBuilder, isReadInParts } from './file-spans';
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

/**
 * Reads a bibliography entry by entry, as a library takes them; a file beside the paper that it is named after describes it. Answers the
 * spans of the file, null where its changes are read with the whole of it.
 */
export function readPlaced(path: string, text: string, attachments: Attachments, visit: (entry: PlacedEntry) => void): FileSpans | null {
  const spans = new FileSpansBuilder();
  let count = 0;
  let held: ReadEntry | null = null;
  const place = (entry: ReadEntry) => visit(placedEntry(path, entry, attachments));
  const problems = visitBibliography(path, text, (entry) => {
    spans.add(entry);
    // The first one waits: whether it is the only one shows at the second.
    if (count++ === 0) held = readEntry(entry);
    else {
      if (held) place(held);
      held = null;
      place(readEntry(entry));
    }
  });
  if (held) place(withCompanion(path, held));
  return count > 1 && isReadInParts(path) ? spans.build(text, problems) : null;
}

function withCompanion(path: string, entry: ReadEntry): ReadEntry {
  return { ...entry, files: [...entry.files, path.replace(/^.*[\\/]/, '')] };
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
    const first = this.#entries.count;
    const spans = readPlaced(path, text, this.#attachments, (entry) => this.#add(entry));
    this.#files.push({ path, first, count: this.#entries.count - first, spans });
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
