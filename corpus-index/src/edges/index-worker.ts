import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Repair } from '../model/document';
import type { Problem } from '../model/problem';
import type { PaperRecords } from '../model/records';
import { readPaper } from '../read-paper';
import { readSource } from '../readers/read-source';
import { toDocument } from '../text/to-document';
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
  /** Id that the paper's records carry; the file's name without its ending where left out. */
  readonly id?: string;
  /** Only the text as Dabir reads it, no records. */
  readonly want?: 'text';
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
  | { readonly kind: 'text'; readonly text: string; readonly repairs: readonly Repair[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'read'; readonly hash: string; readonly records: PaperRecords | null; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Reads one file, for the index or for its text. Never throws: a defect of a reader costs one message about one file. */
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
    if (job.want === 'text') {
      const source = await readSource(job.file, bytes, reader);
      const { text, repairs } = toDocument(source, lexicon);
      return { kind: 'text', text, repairs, problems: source.problems };
    }
    const { records, problems } = await readPaper(job.file, bytes, reader, lexicon, job.id);
    return { kind: 'read', hash, records, problems };
  } catch (error) {
    const reason = error instanceof Error ? `${error.message} (${error.stack?.split('\n')[1]?.trim() ?? ''})` : String(error);
    const problem: Problem = { code: 'internal-error', file: job.file, range: null, details: { reason } };
    return job.want === 'text' ? { kind: 'failed', problem } : { kind: 'read', hash, records: null, problems: [problem] };
  }
}

if (parentPort) {
  const port = parentPort;
  const resources = loadResources(__dirname);
  port.on('message', (job: TimedJob) => {
    void readForIndex(job, resources).then((result) => port.postMessage(result));
  });
}
