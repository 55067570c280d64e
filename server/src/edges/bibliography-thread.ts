import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type ReadEntry, readEntries } from '../library/bibliography-entries';

interface Task {
  readonly dabir: 'bibliography';
  readonly path: string;
  readonly text: string;
}

const isTask = (value: unknown): value is Task =>
  typeof value === 'object' && value !== null && 'dabir' in value && value.dabir === 'bibliography';

/** Entries in one message: few enough that taking them in does not hold up a keystroke. */
const BATCH = 400;
const TIME_MS = 60_000;
const MEMORY_MB = 1024;

/**
 * Reads the text of a bibliography in a thread of its own.
 * @param script server.js
 * @throws Error where the thread fails or takes too long
 */
export function readInThread(script: string, path: string, text: string): Promise<readonly ReadEntry[]> {
  const task: Task = { dabir: 'bibliography', path, text };
  return new Promise((resolve, reject) => {
    const entries: ReadEntry[] = [];
    const worker = new Worker(script, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const timer = setTimeout(() => void worker.terminate(), TIME_MS);
    let complete = false;
    worker.on('message', (batch: readonly ReadEntry[]) => {
      if (!batch.length) complete = true;
      for (const entry of batch) entries.push(entry);
      // One batch at a time: messages that wait are all delivered before anything else.
      if (!complete) setImmediate(() => worker.postMessage(null));
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      if (complete) resolve(entries);
      else reject(new Error(`reading ${path} ended before its end`));
    });
  });
}

/** In a thread that readInThread started: does its work. Answers false everywhere else. */
export function runBibliographyThread(): boolean {
  const task: unknown = workerData;
  if (isMainThread || !parentPort || !isTask(task)) return false;
  const port = parentPort;
  const entries = readEntries(task.path, task.text);
  let at = 0;
  const send = () => {
    port.postMessage(entries.slice(at, at + BATCH));
    if (at >= entries.length) port.close();
    at += BATCH;
  };
  port.on('message', send);
  send();
  return true;
}
