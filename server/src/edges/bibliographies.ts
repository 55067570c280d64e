import { isUtf8 } from 'node:buffer';
import { type FileHandle, open, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { decodeText } from '../../../corpus-index/src/readers/encoding';
import { bibliographiesOfYaml } from '../library/draft-bibliographies';
import type { ByteSource } from '../library/file-blocks';
import { attachmentPath } from '../library/work';

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

/** Text of a bibliography; '' where it is missing, too large or no text. */
export async function readBibliographyFile(path: string): Promise<string> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile() || info.size > LARGEST_BYTES) return '';
  const bytes = await readFile(path).catch(() => null);
  return bytes ? textOf(bytes) : '';
}

const BYTE_ORDER_MARK = '\ufeff';

/** Nearly all files are plain UTF-8, which Node tells and decodes several times faster than the reader of all encodings (edges only). */
function textOf(bytes: Buffer): string {
  if (isUtf8(bytes) && !bytes.includes(0)) {
    const text = bytes.toString('utf8');
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  }
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : '';
}

/** Hands over the bytes of a bibliography that are asked for, in one memory for all; null where it is missing or too large. */
export async function withBytes<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T | null> {
  const handle = await open(path).catch(() => null);
  if (!handle) return null;
  try {
    const { size } = await handle.stat();
    if (size > LARGEST_BYTES) return null;
    const mark = Buffer.from(BYTE_ORDER_MARK);
    const begin = (await readInto(handle, Buffer.alloc(mark.length), 0)).equals(mark) ? mark.length : 0;
    let memory = Buffer.alloc(0);
    return await use({
      length: size - begin,
      read(from, to) {
        const length = Math.max(0, to - from);
        if (memory.length < length) memory = Buffer.allocUnsafeSlow(length);
        return readInto(handle, memory.subarray(0, length), begin + from);
      },
    });
  } finally {
    await handle.close();
  }
}

/** Fills a memory from a place of a file on; answers what was filled. */
async function readInto(handle: FileHandle, memory: Buffer, from: number): Promise<Buffer> {
  let filled = 0;
  while (filled < memory.length) {
    const { bytesRead } = await handle.read(memory, filled, memory.length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return memory.subarray(0, filled);
}

/** Absolute paths of files that a bibliography names, as library/work compares them. */
export function attachments(files: readonly string[], path: string): readonly string[] {
  return files.slice(0, MOST_ATTACHMENTS).map((file) => attachmentPath(resolve(dirname(path), file)));
}

/** Bibliographies as they are now: files, or the texts that count instead of them while they are edited. */
export class BibliographyFiles {
  readonly #overlays = new Map<string, { readonly text: string; readonly version: number }>();
  #version = 0;

  /** Text that counts instead of the file's; null: the file counts again. Answers whether that changed anything. */
  overlay(path: string, text: string | null): boolean {
    if ((this.#overlays.get(path)?.text ?? null) === text) return false;
    if (text === null) this.#overlays.delete(path);
    else this.#overlays.set(path, { text, version: ++this.#version });
    return true;
  }

  /** The text that counts instead of a file's, or null. */
  overlayOf(path: string): string | null {
    return this.#overlays.get(path)?.text ?? null;
  }

  /** Tells whether a bibliography is the same as before: its size and date, or the version of the text that counts instead. */
  async state(path: string): Promise<{ readonly stamp: string; readonly size: number }> {
    const overlay = this.#overlays.get(path);
    if (overlay) return { stamp: `open ${overlay.version}`, size: overlay.text.length };
    const info = await stat(path).catch(() => null);
    return info?.isFile() ? { stamp: `${info.size} ${info.mtimeMs}`, size: info.size } : { stamp: '', size: 0 };
  }
}
