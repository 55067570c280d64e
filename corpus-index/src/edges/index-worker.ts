import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Problem } from '../model/problem';
import type { PaperRecords } from '../model/records';
import { readPaper } from '../read-paper';
import { loadResources } from './load-resources';

/** To the worker: one file to read. */
export interface ReadJob {
  readonly path: string;
  /** Path relative to the corpus folder. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Hash of the bytes that the index has from this same reader, or null: where the bytes are the same, they are not read again. */
  readonly knownHash: string | null;
}

/** A job with the time that it may take, from the pool. */
export interface TimedJob extends ReadJob {
  readonly timeMs: number;
}

/** Readers that watch their time give up before the pool ends the thread, so that what they have read is kept. */
const READER_SHARE = 0.7;

/** From the worker. */
export type ReadResult =
  | { readonly kind: 'unchanged'; readonly hash: string }
  | { readonly kind: 'read'; readonly hash: string; readonly records: PaperRecords | null; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Reads one file for the index. Never throws: a defect of a reader costs one message about one file. */
export async function readForIndex(job: TimedJob, resources: ReturnType<typeof loadResources>): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(job.path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', problem: { code: 'unreadable-file', file: job.file, range: null, details: { reason } } };
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash === job.knownHash) return { kind: 'unchanged', hash };
  try {
    const lexicon = await resources.lexicon();
    const reader = { ...resources.reader, limits: { ...resources.reader.limits, milliseconds: job.timeMs * READER_SHARE } };
    const { records, problems } = await readPaper(job.file, bytes, reader, lexicon);
    return { kind: 'read', hash, records, problems };
  } catch (error) {
    const reason = error instanceof Error ? `${error.message} (${error.stack?.split('\n')[1]?.trim() ?? ''})` : String(error);
    return { kind: 'read', hash, records: null, problems: [{ code: 'internal-error', file: job.file, range: null, details: { reason } }] };
  }
}

if (parentPort) {
  const port = parentPort;
  const resources = loadResources(__dirname);
  port.on('message', (job: TimedJob) => {
    void readForIndex(job, resources).then((result) => port.postMessage(result));
  });
}
