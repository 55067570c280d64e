import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import { decodeText } from '../../../corpus-index/src/readers/encoding';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { corpusEntries } from '../library/collect';
import { Library, type LibraryEntry } from '../library/library';

/** Bibliographies that a workspace is searched for. JSON and YAML files are read where a setting or a draft names them. */
const SEARCHED: ReadonlySet<string> = new Set(['.bib', '.ris']);
const DEEPEST = 8;
/** Entries of folders that a search looks at; a larger workspace names its bibliographies. */
const MOST_ENTRIES = 20_000;
/** Larger files are no bibliography of a person. */
const LARGEST_BYTES = 64 * 2 ** 20;

/** Bibliographies that lie in a folder, absolute paths in order. Leaves out what begins with a dot, node_modules and links. */
export async function findBibliographies(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  let seen = 0;
  const search = async (path: string, depth: number): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++seen > MOST_ENTRIES) return;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const file = join(path, entry.name);
      if (entry.isFile() && SEARCHED.has(extname(entry.name).toLowerCase())) found.push(file);
      else if (entry.isDirectory() && depth < DEEPEST) await search(file, depth + 1);
    }
  };
  await search(folder, 0);
  return found;
}

/** Reads bibliographies, each once as long as its size and date stay. */
export class BibliographyFiles {
  readonly #overlays = new Map<string, string>();
  readonly #read = new Map<string, { readonly stamp: string; readonly entries: readonly LibraryEntry[] }>();

  /** Text that counts instead of the file's; null: the file counts again. Answers whether that changed anything. */
  overlay(path: string, text: string | null): boolean {
    if ((this.#overlays.get(path) ?? null) === text) return false;
    if (text === null) this.#overlays.delete(path);
    else this.#overlays.set(path, text);
    return true;
  }

  /** Entries of a file; none where it is missing, too large or no bibliography. */
  async entries(path: string): Promise<readonly LibraryEntry[]> {
    const open = this.#overlays.get(path);
    if (open !== undefined) return entriesOf(path, open);
    const info = await stat(path).catch(() => null);
    if (!info?.isFile() || info.size > LARGEST_BYTES) return [];
    const stamp = `${info.size} ${info.mtimeMs}`;
    const known = this.#read.get(path);
    if (known?.stamp === stamp) return known.entries;
    const bytes = await readFile(path).catch(() => null);
    const decoded = bytes && decodeText(bytes);
    const text = decoded && 'text' in decoded && typeof decoded.text === 'string' ? decoded.text : '';
    const entries = entriesOf(path, text);
    this.#read.set(path, { stamp, entries });
    return entries;
  }
}

function entriesOf(path: string, text: string): readonly LibraryEntry[] {
  return readBibliography(path, text).entries.map(
    ({ item, key, start, end }): LibraryEntry => ({
      item,
      source: {
        kind: 'bibliography',
        file: path,
        folder: null,
        key: key === '' ? null : key,
        paper: null,
        location: { file: path, page: null, start, end },
      },
    }),
  );
}

/** Every work that can be cited: of the bibliographies (absolute paths, each once), of the papers' own lists, and the papers themselves. */
export async function loadLibrary(
  reader: CorpusReader,
  bibliographies: readonly string[],
  files = new BibliographyFiles(),
): Promise<Library> {
  const entries: LibraryEntry[] = [];
  for (const path of new Set(bibliographies)) entries.push(...(await files.entries(path)));
  for await (const entry of corpusEntries(reader)) entries.push(entry);
  return Library.of(entries);
}
