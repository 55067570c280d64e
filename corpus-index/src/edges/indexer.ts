import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperIds } from '../extract/paper-ids';
import type { Problem } from '../model/problem';
import { DEFAULT_LIMITS, megabytes } from '../readers/limits';
import { READER_VERSION } from '../reader-version';
import type { CorpusStore, SourceState } from '../store/store';
import { LEXICON_FILE } from './load-resources';
import type { FileReader } from './reader-pool';
import { type FoundFile, type WalkedCorpus, walkCorpus } from './walk';

/** One step of an indexing run. */
export interface IndexProgress {
  /** Files that are dealt with, and all files of the corpora. */
  readonly done: number;
  readonly total: number;
  /** File of this step, relative to its corpus folder. */
  readonly file: string;
  /** What the file gave; null where it was left as it is, or could not be read. */
  readonly found: {
    readonly references: number;
    readonly citations: number;
    readonly terms: number;
    readonly statements: number;
    readonly passages: number;
  } | null;
}

export interface IndexReport {
  readonly total: number;
  /** Files that were read in this run. */
  readonly read: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Problems of all files as they stand now, also of those that were not read in this run. */
  readonly problems: readonly (Problem & { readonly folder: string })[];
  /** Bibliographies that lie among the papers, absolute paths. */
  readonly bibliographies: readonly string[];
  /** True where the signal ended the run; what was done stays, and the next run goes on from there. */
  readonly cancelled: boolean;
}

export interface IndexRun {
  readonly store: CorpusStore;
  /** Folders or single files. */
  readonly corpora: readonly string[];
  readonly reader: FileReader;
  /** From readerVersion(): records of another version are read again. */
  readonly readerVersion: number;
  /** Reads every file anew. */
  readonly anew?: boolean;
  /** Tries again what took too long. */
  readonly retry?: boolean;
  /** Files that are read at the same time. */
  readonly parallel: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IndexProgress) => void;
}

/** Larger files are not even opened: the bounds that the readers keep as well. */
function largestBytes(file: string): number {
  return /\.(?:pdf|docx)$/i.test(file) ? DEFAULT_LIMITS.bytes : DEFAULT_LIMITS.textBytes;
}

/**
 * Version of the chain that reads papers: READER_VERSION together with a fingerprint of the code and of the lexicon beside it,
 * so that a change that nobody raised the version for is still not answered from old records.
 */
export async function readerVersion(workerFile: string): Promise<number> {
  const hash = createHash('sha256').update(await readFile(workerFile));
  for (const data of [LEXICON_FILE]) {
    const bytes = await readFile(join(workerFile, '..', data)).catch(() => null);
    if (bytes) hash.update(bytes);
  }
  return READER_VERSION * 2 ** 32 + hash.digest().readUInt32BE(0);
}

/**
 * Brings the index up to date with the corpora: new and changed files are read, removed ones forgotten, all others left alone (a
 * file of the same size and date is not opened; one of another date and the same bytes is not parsed). Each file is one
 * transaction, so a run can end anywhere and be taken up again. The caller holds the writer's place.
 */
export async function updateIndex(run: IndexRun): Promise<IndexReport> {
  const walked = await Promise.all(run.corpora.map(walkCorpus));
  const known = new Map((await run.store.sources()).map((source) => [keyOf(source), source]));
  const files = unique(walked.flatMap((corpus) => corpus.papers));
  const ids = new Map(paperIds(files).map((id, at) => [files[at]!, id]));
  const storedIds = new Map((await run.store.papers()).map(({ folder, record }) => [keyOf({ folder, file: record.file }), record.id]));
  const problems: (Problem & { folder: string })[] = walked.flatMap(({ folder, problems: own }) =>
    own.map((problem) => ({ ...problem, folder })),
  );
  const counts = { done: 0, read: 0, unchanged: 0 };

  const queue = files.values();
  const next = async (): Promise<void> => {
    for (const file of queue) {
      if (run.signal?.aborted) return;
      const { state, found, changed } = await updateFile(
        run,
        { ...file, id: ids.get(file) ?? '' },
        known.get(keyOf(file)) ?? null,
        storedIds.get(keyOf(file)) ?? null,
      );
      if (run.signal?.aborted && !state) return;
      problems.push(...(state?.problems ?? []).map((problem) => ({ ...problem, folder: file.folder })));
      counts.done++;
      if (changed) counts.read++;
      else counts.unchanged++;
      run.onProgress?.({ done: counts.done, total: files.length, file: file.file, found });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, run.parallel) }, next));

  const removed = run.signal?.aborted ? 0 : await forgetRemoved(run.store, walked, files, known);
  const bibliographies = walked.flatMap((corpus) => corpus.bibliographies.map(({ folder, file }) => join(folder, file)));
  problems.sort((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return {
    total: files.length,
    read: counts.read,
    unchanged: counts.unchanged,
    removed,
    problems,
    bibliographies,
    cancelled: run.signal?.aborted ?? false,
  };
}

interface FileOutcome {
  readonly state: SourceState | null;
  readonly found: IndexProgress['found'];
  readonly changed: boolean;
}

/** `storedId`: id that the records of the file carry in the index. Another file of its name gives it another one, and it is read again. */
async function updateFile(
  run: IndexRun,
  { id, ...file }: FoundFile & { readonly id: string },
  known: SourceState | null,
  storedId: string | null,
): Promise<FileOutcome> {
  const sameReader = !run.anew && known?.readerVersion === run.readerVersion && (storedId === null || storedId === id);
  const sameFile = known?.size === file.size && known.modifiedMs === file.modifiedMs;
  if (known && sameReader && sameFile && !mayReadNow(known, run)) return { state: known, found: null, changed: false };

  const state: SourceState = { ...file, hash: '', readerVersion: run.readerVersion, problems: [] };
  const limit = largestBytes(file.file);
  if (file.size > limit) {
    const problem: Problem = {
      code: 'too-large',
      file: file.file,
      range: null,
      details: { size: megabytes(file.size), limit: megabytes(limit) },
    };
    return store({ ...state, problems: [problem] });
  }
  const result = await run.reader.read({
    path: join(file.folder, file.file),
    file: file.file,
    size: file.size,
    id,
    knownHash: (sameReader && known?.hash) || null,
  });
  if (run.signal?.aborted) return { state: null, found: null, changed: false };
  if (result.kind === 'unchanged' && known) {
    const touched = { ...state, hash: result.hash, problems: known.problems };
    await run.store.touch(touched);
    return { state: touched, found: null, changed: false };
  }
  if (result.kind !== 'read') return store({ ...state, problems: result.kind === 'failed' ? [result.problem] : [] });
  await run.store.replace({ ...state, hash: result.hash, problems: result.problems }, result.records);
  const { records } = result;
  const found = records && {
    references: records.references.length,
    citations: records.citations.length,
    terms: records.terms.length,
    statements: records.statements.length,
    passages: records.passages.length,
  };
  return { state: { ...state, problems: result.problems }, found, changed: true };

  async function store(failed: SourceState): Promise<FileOutcome> {
    await run.store.replace(failed, null);
    return { state: failed, found: null, changed: true };
  }
}

/** A file that failed for a reason outside itself (rights, a busy machine) is tried again: the first always, the second when asked. */
function mayReadNow({ problems, hash }: SourceState, run: IndexRun): boolean {
  if (hash !== '') return false;
  return problems.some(
    ({ code }) => code === 'unreadable-file' || (run.retry === true && (code === 'timed-out' || code === 'internal-error')),
  );
}

/** Forgets what is no longer there, but only in folders that were searched: a shared index holds the corpora of others too. */
async function forgetRemoved(
  store: CorpusStore,
  walked: readonly WalkedCorpus[],
  files: readonly FoundFile[],
  known: ReadonlyMap<string, SourceState>,
): Promise<number> {
  const present = new Set(files.map(keyOf));
  const searched = new Set(walked.filter((corpus) => corpus.whole).map((corpus) => corpus.folder));
  let removed = 0;
  for (const [key, source] of known) {
    if (!searched.has(source.folder) || present.has(key)) continue;
    await store.remove(source.folder, source.file);
    removed++;
  }
  return removed;
}

const keyOf = ({ folder, file }: { readonly folder: string; readonly file: string }): string => `${folder}\u0000${file}`;

/** A file that several corpora name is one file. */
function unique(files: readonly FoundFile[]): readonly FoundFile[] {
  return [...new Map(files.map((file) => [join(file.folder, file.file), file])).values()];
}
