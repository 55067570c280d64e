import { availableParallelism, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ProblemCode } from '../model/problem';
import type { ReadJob, ReadResult, TimedJob } from './index-worker';

/** Reads one file; an aborted signal ends in the error `AbortError`. */
export interface FileReader {
  read(job: ReadJob): Promise<ReadResult>;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** dist/index-worker.js. */
  readonly workerFile: string;
  readonly size?: number;
  /** Time that one file may take on an idle machine, and more for each MB: a hostile or broken one ends in 'timed-out' and its worker is replaced. */
  readonly timeLimitMs: number;
  /** Memory that one worker may take. */
  readonly memoryLimitMb?: number;
}

/** What a MB of a large file adds to its time: the slowest honest kind is a book as PDF. */
const MS_PER_MB = 4_000;
/** On a machine that does other work too, the same reading takes longer by the clock; at most so much longer. */
const MOST_PATIENCE = 6;

/** Space for new values, of each reading thread: a larger one saves little time and a book of 1,000 pages fills it to the brim. */
const YOUNG_GENERATION_MB = 16;

/** Time by the clock that a file of this size may take now. Where the system tells no load, it counts as idle. */
export function timeAllowed(limitMs: number, sizeBytes: number): number {
  const load = (loadavg()[0] ?? 0) / availableParallelism();
  return Math.round((limitMs + Math.max(0, sizeBytes / 2 ** 20 - 1) * MS_PER_MB) * Math.min(MOST_PATIENCE, Math.max(1, load)));
}

/** Half of the cores, so that the editor stays quick; never more than reading profits from. */
export const defaultPoolSize = (): number => Math.max(1, Math.min(6, availableParallelism() - 1));

interface Slot {
  worker: Worker | null;
  busy: boolean;
}

/** Worker threads that read files, started when there is something to read. */
export class ReaderPool implements FileReader {
  readonly #options: PoolOptions;
  readonly #slots: Slot[];
  readonly #waiting: (() => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#slots = Array.from({ length: options.size ?? defaultPoolSize() }, () => ({ worker: null, busy: false }));
  }

  async read(job: ReadJob): Promise<ReadResult> {
    const slot = await this.#freeSlot();
    try {
      return await this.#readIn(slot, job);
    } finally {
      slot.busy = false;
      this.#waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    const workers = this.#slots.flatMap(({ worker }) => (worker ? [worker] : []));
    for (const slot of this.#slots) slot.worker = null;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  async #freeSlot(): Promise<Slot> {
    for (;;) {
      // A running worker is better than a new one.
      const slot = this.#slots.find((one) => !one.busy && one.worker) ?? this.#slots.find((one) => !one.busy);
      if (slot) {
        slot.busy = true;
        return slot;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #readIn(slot: Slot, job: ReadJob): Promise<ReadResult> {
    slot.worker ??= this.#start();
    const worker = slot.worker;
    return new Promise((resolve) => {
      const finish = (result: ReadResult, keep: boolean) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (!keep) {
          slot.worker = null;
          // A worker that is being replaced may still fail; nobody waits for it any more.
          worker.on('error', () => undefined);
          void worker.terminate();
        }
        resolve(result);
      };
      const failed = (code: ProblemCode, details: Readonly<Record<string, string>>) =>
        finish({ kind: 'failed', problem: { code, file: job.file, range: null, details } }, false);
      const onMessage = (result: ReadResult) => finish(result, true);
      const onError = (error: Error & { code?: string }) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? failed('too-large', { limit: `${this.#memoryLimit} MB` })
          : failed('internal-error', { reason: error.message });
      const onExit = () => failed('internal-error', { reason: 'the reading thread ended' });
      const allowed = timeAllowed(this.#options.timeLimitMs, job.size);
      const timer = setTimeout(() => failed('timed-out', { limit: `${Math.round(allowed / 1000)} s` }), allowed);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage({ ...job, timeMs: allowed } satisfies TimedJob);
    });
  }

  get #memoryLimit(): number {
    return this.#options.memoryLimitMb ?? 1024;
  }

  #start(): Worker {
    return new Worker(this.#options.workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: this.#memoryLimit, maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
  }
}
