import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { decodeText } from '../../../corpus-index/src/readers/encoding';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { entriesAfterChange, isReadInParts, type PlacedEntry, placedEntry, readEntries } from '../library/bibliography-entries';
import { corpusEntries } from '../library/collect';
import { bibliographiesOfYaml } from '../library/draft-bibliographies';
import { Library, type LibraryEntry } from '../library/library';
import { attachmentPath } from '../library/work';
import { readInThread } from './bibliography-thread';

/** Bibliographies that a workspace is searched for. JSON and YAML files are read where a setting or a draft names them. */
const SEARCHED: ReadonlySet<string> = new Set(['.bib', '.ris']);
const DEEPEST = 8;
/** Entries of folders that a search looks at; a larger workspace names its bibliographies. */
const MOST_ENTRIES = 20_000;
/** Larger files are no bibliography of a person. */
const LARGEST_BYTES = 64 * 2 ** 20;
/** Attached files of one entry that are looked at. */
const MOST_ATTACHMENTS = 8;

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

/** Files of a Quarto project that may name bibliographies for all its drafts. */
const PROJECT_FILES = ['_quarto.yml', '_quarto.yaml', '_metadata.yml'];

/** Bibliographies that the Quarto project in a folder names, absolute paths. */
export async function projectBibliographies(folder: string): Promise<readonly string[]> {
  const texts = await Promise.all(PROJECT_FILES.map((file) => readFile(join(folder, file), 'utf8').catch(() => '')));
  return texts.flatMap(bibliographiesOfYaml).map((file) => resolve(folder, file));
}

/** Texts up to this length are read at once: starting a thread would take longer. */
const LONGEST_READ_AT_ONCE = 128 * 1024;

interface ReadFile {
  readonly stamp: string;
  readonly entries: readonly PlacedEntry[];
  /** Kept where a change of it can be read by itself. */
  readonly text: string | null;
}

/** Reads bibliographies, each once as long as its text stays; of a long .bib only what changed is read again. */
export class BibliographyFiles {
  readonly #script: string | null;
  readonly #overlays = new Map<string, string>();
  readonly #read = new Map<string, ReadFile>();

  /** @param script server.js, for a thread that reads long files; null: they are read at once */
  constructor(script: string | null = null) {
    this.#script = script;
  }

  /** Text that counts instead of the file's; null: the file counts again. Answers whether that changed anything. */
  overlay(path: string, text: string | null): boolean {
    if ((this.#overlays.get(path) ?? null) === text) return false;
    if (text === null) this.#overlays.delete(path);
    else this.#overlays.set(path, text);
    return true;
  }

  /** Entries of a file, the same list as before where nothing changed; none where it is missing, too large or no bibliography. */
  async entries(path: string): Promise<readonly LibraryEntry[]> {
    const open = this.#overlays.get(path);
    const known = this.#read.get(path);
    if (open !== undefined) return this.#entriesOf(path, open, 'open');
    const info = await stat(path).catch(() => null);
    if (!info?.isFile() || info.size > LARGEST_BYTES) return NONE;
    const stamp = `${info.size} ${info.mtimeMs}`;
    if (known?.stamp === stamp) return known.entries;
    const bytes = await readFile(path).catch(() => null);
    const decoded = bytes && decodeText(bytes);
    return this.#entriesOf(path, decoded && 'text' in decoded && typeof decoded.text === 'string' ? decoded.text : '', stamp);
  }

  async #entriesOf(path: string, text: string, stamp: string): Promise<readonly LibraryEntry[]> {
    const known = this.#read.get(path);
    const before = known?.text;
    if (known && before !== null && before !== undefined) {
      const entries =
        before === text ? known.entries : entriesAfterChange(path, { text: before, entries: known.entries }, text, attachments);
      if (entries) {
        this.#read.set(path, { stamp, entries, text });
        return entries;
      }
    }
    const script = text.length > LONGEST_READ_AT_ONCE ? this.#script : null;
    const read = script === null ? readEntries(path, text) : await readInThread(script, path, text);
    // A file beside the paper that it is named after describes it.
    const companion = read.length === 1 ? [basename(path)] : [];
    const entries = read.map((entry) => placedEntry(path, { ...entry, files: [...entry.files, ...companion] }, attachments));
    this.#read.set(path, { stamp, entries, text: read.length > 1 && isReadInParts(text) ? text : null });
    return entries;
  }
}

const NONE: readonly LibraryEntry[] = [];

/** Absolute paths of files that a bibliography names, as library/work compares them. */
function attachments(files: readonly string[], path: string): readonly string[] {
  return files.slice(0, MOST_ATTACHMENTS).map((file) => attachmentPath(resolve(dirname(path), file)));
}

/** Every work that can be cited: of the bibliographies (absolute paths, each once), of the papers' own lists, and the papers themselves. */
export async function loadLibrary(
  reader: CorpusReader,
  bibliographies: readonly string[],
  files = new BibliographyFiles(),
): Promise<Library> {
  const entries: LibraryEntry[] = [];
  for (const path of new Set(bibliographies)) for (const entry of await files.entries(path)) entries.push(entry);
  for await (const entry of corpusEntries(reader)) entries.push(entry);
  return Library.of(entries);
}
