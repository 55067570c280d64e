import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Problem, ProblemCode } from '../model/problem';
import { BIBLIOGRAPHY_ENDINGS } from '../readers/bibliography';
import { PAPER_ENDINGS } from '../readers/read-source';

export interface FoundFile {
  /** Corpus folder, absolute. */
  readonly folder: string;
  /** Path relative to it, forward slashes. */
  readonly file: string;
  readonly size: number;
  readonly modifiedMs: number;
}

export interface WalkedCorpus {
  /** Folder that locations are relative to: the corpus itself, or the folder of a corpus that is one file. */
  readonly folder: string;
  /** True where the whole folder was searched, so that a file that is not listed is no longer there. */
  readonly whole: boolean;
  readonly papers: readonly FoundFile[];
  readonly bibliographies: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** Deeper nesting than this is a loop or an accident. */
const DEEPEST = 32;
const MOST_FILES = 200_000;

/**
 * Lists the source files of a corpus: a folder searched deeply, or one file. Leaves out what begins with a dot, node_modules, and
 * links that lead out of the corpus (a corpus must not become a way to read the rest of the disk). Never throws: what cannot be
 * read is a problem.
 */
export async function walkCorpus(corpus: string): Promise<WalkedCorpus> {
  const root = resolve(corpus);
  const info = await stat(root).catch(() => null);
  if (!info) return { folder: root, whole: false, papers: [], bibliographies: [], problems: [problem('missing-folder', corpus)] };
  if (info.isFile()) {
    const found = { folder: dirname(root), file: basename(root), size: info.size, modifiedMs: info.mtimeMs };
    return { ...split(found.folder, [found], []), whole: false };
  }
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const real = await realpath(root);
  await walkFolder(root, '', 0);
  const walked = split(root, files, problems);
  return walked.papers.length || walked.problems.length
    ? walked
    : { ...walked, problems: [problem('no-papers', corpus, { endings: PAPER_ENDINGS.join(' ') })] };

  async function walkFolder(folder: string, prefix: string, depth: number): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      problems.push(problem('unreadable-file', prefix || corpus, { reason: reasonOf(error) }));
      return;
    }
    if (depth > DEEPEST) {
      problems.push(problem('too-deep', prefix, { limit: String(DEEPEST) }));
      return;
    }
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      const file = prefix ? `${prefix}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await walkFolder(path, file, depth + 1);
      else if (entry.isFile() || entry.isSymbolicLink()) await addFile(path, file, entry.isSymbolicLink(), depth);
    }
  }

  async function addFile(path: string, file: string, isLink: boolean, depth: number): Promise<void> {
    if (files.length >= MOST_FILES) return;
    if (isLink) {
      const target = await realpath(path).catch(() => null);
      if (target !== null && !inside(real, target)) {
        if (isSource(file)) problems.push(problem('outside-folder', file));
        return;
      }
    }
    const found = await stat(path).catch((error: unknown) => {
      if (isSource(file)) problems.push(problem('unreadable-file', file, { reason: reasonOf(error) }));
      return null;
    });
    // A linked folder inside the corpus is reached by its own path as well.
    if (found?.isFile() && isSource(file) && depth <= DEEPEST)
      files.push({ folder: root, file, size: found.size, modifiedMs: found.mtimeMs });
  }
}

/** True where `path` is `folder` or lies below it; both are real, absolute paths. */
function inside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** What the system says of an error, without the path that the message names already. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}

function isSource(file: string): boolean {
  const ending = extname(file).toLowerCase();
  return PAPER_ENDINGS.includes(ending) || BIBLIOGRAPHY_ENDINGS.includes(ending);
}

function split(folder: string, files: readonly FoundFile[], problems: readonly Problem[]): WalkedCorpus {
  const isBibliography = ({ file }: FoundFile) => BIBLIOGRAPHY_ENDINGS.includes(extname(file).toLowerCase());
  const papers = files.filter((file) => !isBibliography(file));
  return { folder, whole: true, papers, bibliographies: files.filter(isBibliography), problems };
}

function problem(code: ProblemCode, file: string, details: Readonly<Record<string, string>> = {}): Problem {
  return { code, file, range: null, details };
}
