import { readFile, realpath, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Location, Range } from 'vscode-languageserver';
import { decodeText } from '../../../corpus-index/src/readers/encoding';
import type { Target } from '../features/feature';
import { inFolder, isInside, uriOf } from './paths';
import { displayRange, type PaperText, readPaperText } from './text-thread';

/** Papers that an editor cannot show as they are. */
const WITHOUT_LINES: ReadonlySet<string> = new Set(['.pdf', '.docx']);
const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
/** Papers whose text or lines are kept for the next question. */
const KEPT = 12;

interface Kept<T> {
  readonly stamp: string;
  readonly value: T;
}

/** Keeps the last values by path, as long as the file has the same size and date. */
class FileCache<T> {
  readonly #kept = new Map<string, Kept<Promise<T>>>();
  readonly #make: (path: string) => Promise<T>;

  constructor(make: (path: string) => Promise<T>) {
    this.#make = make;
  }

  async get(path: string): Promise<T> {
    const { size, mtimeMs } = await stat(path);
    const stamp = `${size} ${mtimeMs}`;
    const known = this.#kept.get(path);
    if (known?.stamp === stamp) return known.value;
    const value = this.#make(path);
    this.#kept.delete(path);
    this.#kept.set(path, { stamp, value });
    value.catch(() => this.#kept.delete(path));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return value;
  }
}

/** Offsets at which the lines of a text begin. Lines end with \n, \r\n or \r, as editors count them. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

export function rangeOf(starts: readonly number[], start: number, end: number): Range {
  const position = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const line = Math.max(0, low - 1);
    return { line, character: Math.max(0, offset - (starts[line] ?? 0)) };
  };
  return { start: position(start), end: position(end) };
}

/** Finds the places that messages lead to, and refuses those outside the corpus. */
export class Passages {
  readonly #bundles: string;
  readonly #script: string;
  readonly #scheme: string;
  /** Paths that may be opened: corpus folders and single files, bibliographies and workspace folders. */
  #allowed: readonly string[] = [];
  readonly #lines = new FileCache(async (path) => {
    const decoded = decodeText(await readFile(path));
    return lineStarts('text' in decoded && typeof decoded.text === 'string' ? decoded.text : '');
  });
  readonly #texts: FileCache<PaperText & { readonly lines: readonly number[] }>;

  /** @param script server.js, whose threads read papers */
  constructor(bundles: string, script: string, scheme: string) {
    this.#bundles = bundles;
    this.#script = script;
    this.#scheme = scheme;
    this.#texts = new FileCache(async (path) => {
      const paper = await readPaperText(path, path, this.#bundles, this.#script);
      return { ...paper, lines: lineStarts(paper.text) };
    });
  }

  allow(paths: readonly string[]): void {
    this.#allowed = paths;
  }

  /** True where the file that a path leads to, links followed, lies in what may be opened. */
  async #permitted(path: string): Promise<boolean> {
    const real = await realpath(path).catch(() => null);
    if (real === null) return false;
    for (const allowed of this.#allowed) {
      const root = await realpath(allowed).catch(() => null);
      if (root !== null && isInside(root, real)) return true;
    }
    return false;
  }

  /** Null where the file is gone or outside; a place in a file that cannot be read any more is its beginning. */
  async locate(target: Target, textDocuments: boolean): Promise<Location | null> {
    const path = target.kind === 'file' ? target.path : inFolder(target.folder, target.location.file);
    const range = target.kind === 'file' ? target.range : target.location;
    if (!(await this.#permitted(path))) return null;
    if (!WITHOUT_LINES.has(extname(path).toLowerCase())) {
      const lines = await this.#lines.get(path).catch(() => null);
      return { uri: uriOf(path), range: lines ? rangeOf(lines, range.start, range.end) : NOWHERE };
    }
    if (!textDocuments || target.kind === 'file') return { uri: uriOf(path), range: NOWHERE };
    const paper = await this.#texts.get(path).catch(() => null);
    if (!paper) return { uri: uriOf(path), range: NOWHERE };
    const shown = displayRange(paper, target.location);
    return { uri: this.#textUri(path), range: rangeOf(paper.lines, shown.start, shown.end) };
  }

  /** Address of the document that shows what was read in a paper. The ending keeps viewers of PDF and docx away from it. */
  #textUri(path: string): string {
    return `${this.#scheme}:${new URL(uriOf(path)).pathname}.txt`;
  }

  async textOf(uri: string): Promise<string | null> {
    const prefix = `${this.#scheme}:`;
    if (!uri.startsWith(prefix)) return null;
    const { fileURLToPath } = await import('node:url');
    const path = fileURLToPath(`file://${uri.slice(prefix.length).replace(/^\/\/(?=\/)/, '')}`).replace(/\.txt$/, '');
    const file = (await this.#permitted(path)) ? path : (await this.#permitted(`${path}.txt`)) ? `${path}.txt` : null;
    return file === null ? null : (await this.#texts.get(file)).text;
  }
}
