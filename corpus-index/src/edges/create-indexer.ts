import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { CorpusStore, WriterIdentity } from '../store/store';
import { WRITER_TIMEOUT_MS } from '../store/store';
import { indexLocation } from './index-location';
import { markUsed } from './prune-cache';
import { type IndexProgress, type IndexReport, readerVersion, updateIndex } from './indexer';
import { openIndex } from './open-index';
import { defaultPoolSize, ReaderPool } from './reader-pool';
import { updateInThread } from './update-in-thread';

export interface IndexerOptions {
  /** Folders or single files; may be empty where only `index` is read. */
  readonly corpora: readonly string[];
  /** Index file or postgres:// address; null: the user's cache, keyed by the corpora. */
  readonly index: string | null;
  /** Folder of the bundles (dist/): index-worker.js and the data that it loads. */
  readonly bundles: string;
  /** Time that one file may take. */
  readonly timeLimitMs?: number;
  /** True in an editor: updates are read and written in a thread of their own (see update-in-thread.ts), so that nothing else waits. */
  readonly ownThread?: boolean;
  /** Threads that read; by default one fewer than there are cores. */
  readonly threads?: number;
}

export interface UpdateOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IndexProgress) => void;
  /** Another window or command is writing; called once, then the run waits for it. */
  readonly onWait?: (writer: WriterIdentity) => void;
  /** Reads every file anew, whatever the index has of it. */
  readonly anew?: boolean;
  /** Tries files again that took too long the last time. */
  readonly retry?: boolean;
  /** How long to wait for another writer. 0: not at all. */
  readonly waitMs?: number;
}

/** An index and what keeps it up to date. */
export interface Indexer {
  /** Answers from what is indexed now, also while update() runs. */
  readonly store: CorpusStore;
  readonly location: string;
  /** A broken index in the cache was put aside there and begun anew. */
  readonly brokenIndex: string | null;
  /** Brings the index up to date. Null where another writer kept the place for as long as `waitMs`: the answers are then those of its work. */
  update(options?: UpdateOptions): Promise<IndexReport | null>;
  close(): Promise<void>;
}

/** What one file may take on an idle machine. */
export const DEFAULT_TIME_LIMIT_MS = 10_000;
const BEAT_MS = WRITER_TIMEOUT_MS / 4;
const POLL_MS = 250;

/**
 * Opens (or begins) the index of the corpora, for the command line and (with `ownThread`) for the language server. Throws IndexOpenError where the index cannot be used.
 */
export async function createIndexer(options: IndexerOptions): Promise<Indexer> {
  const location = options.index ?? indexLocation(options.corpora);
  if (options.index === null) await markUsed(location);
  const opened = await openIndex(location, options.index === null);
  const self: WriterIdentity = { owner: randomUUID(), host: hostname(), process: process.pid };

  return {
    store: opened.store,
    location: opened.location,
    brokenIndex: opened.brokenIndex,
    async update(update = {}) {
      if (options.ownThread)
        return updateInThread(join(options.bundles, 'index-thread.js'), { ...options, index: location, ownThread: false }, update);
      if (!(await becomeWriter(opened.store, self, update))) return null;
      const beat = setInterval(() => void opened.store.claimWriter(self, Date.now(), isDead).catch(() => undefined), BEAT_MS);
      const workerFile = join(options.bundles, 'index-worker.js');
      const threads = options.threads ?? defaultPoolSize();
      const reader = new ReaderPool({ workerFile, size: threads, timeLimitMs: options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS });
      // Files that are being read when a run is stopped are read by the next one.
      update.signal?.addEventListener('abort', () => void reader.close());
      try {
        return await updateIndex({
          store: opened.store,
          corpora: options.corpora,
          reader,
          readerVersion: await readerVersion(workerFile),
          parallel: threads,
          anew: update.anew ?? false,
          retry: update.retry ?? false,
          ...(update.signal ? { signal: update.signal } : {}),
          ...(update.onProgress ? { onProgress: update.onProgress } : {}),
        });
      } finally {
        clearInterval(beat);
        await reader.close();
        await opened.store.releaseWriter(self);
      }
    },
    close: () => opened.store.close(),
  };
}

async function becomeWriter(
  store: CorpusStore,
  self: WriterIdentity,
  { signal, onWait, waitMs = 10 * 60_000 }: UpdateOptions,
): Promise<boolean> {
  const end = Date.now() + waitMs;
  for (let asked = 0; ; asked++) {
    const holder = await store.claimWriter(self, Date.now(), isDead);
    if (!holder) return true;
    if (asked === 0) onWait?.(holder);
    if (signal?.aborted || Date.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** A process of this machine that is no more cannot be writing. */
function isDead(holder: WriterIdentity): boolean {
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.process, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
