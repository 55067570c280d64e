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
  /** Hash of the bytes that the index has from this same reader, or null: where the bytes are the same, they are not read again. */
  readonly knownHash: string | null;
}

/** From the worker. */
export type ReadResult =
  | { readonly kind: 'unchanged'; readonly hash: string }
  | { readonly kind: 'read'; readonly hash: string; readonly records: PaperRecords | null; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Reads one file for the index. Never throws: a defect of a reader costs one message about one file. */
export async function readForIndex(job: ReadJob, resources: ReturnType<typeof loadResources>): Promise<ReadResult> {
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
    const { records, problems } = await readPaper(job.file, bytes, resources.reader, await resources.lexicon());
    return { kind: 'read', hash, records, problems };
  } catch (error) {
    const reason = error instanceof Error ? `${error.message} (${error.stack?.split('\n')[1]?.trim() ?? ''})` : String(error);
    return { kind: 'read', hash, records: null, problems: [{ code: 'internal-error', file: job.file, range: null, details: { reason } }] };
  }
}

if (parentPort) {
  const port = parentPort;
  const resources = loadResources(__dirname);
  port.on('message', (job: ReadJob) => {
    void readForIndex(job, resources).then((result) => port.postMessage(result));
  });
}
