import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type BibliographyCheck, checkBibliography } from '../diagnostics/check-bibliography';
import type { Finding } from '../diagnostics/finding';

interface Task {
  readonly dabir: 'bibliography-check';
  readonly check: BibliographyCheck;
}

const isTask = (value: unknown): value is Task =>
  typeof value === 'object' && value !== null && 'dabir' in value && value.dabir === 'bibliography-check';

/** Bibliographies up to this length are checked at once: a thread costs several times as much before it begins. */
const LONGEST_AT_ONCE = 384 * 1024;
const TIME_MS = 60_000;
const MEMORY_MB = 1024;
/** Space for new values: as large as V8 makes it by itself, it stays filled with what is long gone. */
const NEW_MB = 8;

/**
 * Checks a bibliography, a long one in a thread of its own, so that no question waits for it. An aborted check ends its thread.
 * @param script server.js
 * @throws the signal's reason, or Error where the thread fails or takes too long
 */
export async function checkBibliographyAside(script: string, check: BibliographyCheck, signal: AbortSignal): Promise<readonly Finding[]> {
  signal.throwIfAborted();
  if (check.text.length <= LONGEST_AT_ONCE) return checkBibliography(check);
  const task: Task = { dabir: 'bibliography-check', check };
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: NEW_MB },
  });
  const end = () => void worker.terminate();
  const timer = setTimeout(end, TIME_MS);
  signal.addEventListener('abort', end);
  try {
    return await new Promise<readonly Finding[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(signal.aborted ? signal.reason : new Error(`checking ${check.file} ended before its end`)));
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

/** In a thread that checkBibliographyAside started: does its work. Answers false everywhere else. */
export function runCheckThread(): boolean {
  const task: unknown = workerData;
  if (isMainThread || !parentPort || !isTask(task)) return false;
  parentPort.postMessage(checkBibliography(task.check));
  return true;
}
