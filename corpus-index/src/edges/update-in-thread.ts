import { Worker } from 'node:worker_threads';
import type { WriterIdentity } from '../store/store';
import type { IndexerOptions, UpdateOptions } from './create-indexer';
import type { IndexProgress, IndexReport } from './indexer';

/** What the thread is started with. */
export interface ThreadTask {
  readonly dabir: 'index';
  readonly options: IndexerOptions;
  readonly anew: boolean;
  readonly waitMs: number | undefined;
}

export type FromThread =
  | { readonly kind: 'progress'; readonly progress: IndexProgress }
  | { readonly kind: 'wait'; readonly writer: WriterIdentity }
  | { readonly kind: 'report'; readonly report: IndexReport | null }
  | { readonly kind: 'failed'; readonly reason: string };

export const isTask = (value: unknown): value is ThreadTask =>
  typeof value === 'object' && value !== null && 'dabir' in value && value.dabir === 'index';

/**
 * Runs an update in a thread of its own (dist/index-thread.js), which writes the index too: a merge of its full-text part may
 * take a third of a second, and no keystroke may wait for it. The thread ends with the run.
 */
export function updateInThread(file: string, options: IndexerOptions, update: UpdateOptions): Promise<IndexReport | null> {
  const task: ThreadTask = { dabir: 'index', options, anew: update.anew ?? false, waitMs: update.waitMs };
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: task });
    const abort = () => worker.postMessage('abort');
    update.signal?.addEventListener('abort', abort);
    if (update.signal?.aborted) abort();
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'progress') update.onProgress?.(message.progress);
      else if (message.kind === 'wait') update.onWait?.(message.writer);
      else if (message.kind === 'report') resolve(message.report);
      else reject(new Error(message.reason));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      update.signal?.removeEventListener('abort', abort);
      reject(new Error('the indexing thread ended without a report'));
    });
  });
}
