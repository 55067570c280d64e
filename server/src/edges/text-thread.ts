import { readFile } from 'node:fs/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadResources } from '../../../corpus-index/src/edges/load-resources';
import { readSource } from '../../../corpus-index/src/readers/read-source';
import { toDocument } from '../../../corpus-index/src/text/to-document';

/** A stretch of a display text and the place of the source that it shows. */
interface TextPlace {
  /** Offset in the display text. */
  readonly start: number;
  readonly length: number;
  /** Page number (from 1) or null. */
  readonly page: number | null;
  /** Offset in the page's text, as Location counts it for PDF and docx. */
  readonly sourceStart: number;
  readonly sourceLength: number;
}

/** A paper as Dabir reads it. */
export interface PaperText {
  readonly text: string;
  readonly places: readonly TextPlace[];
}

interface Task {
  readonly dabir: 'paper-text';
  readonly path: string;
  readonly file: string;
  readonly bundles: string;
}

const isTask = (value: unknown): value is Task =>
  typeof value === 'object' && value !== null && 'dabir' in value && value.dabir === 'paper-text';

/** Memory and time that reading one paper may take. */
const MEMORY_MB = 1024;
const TIME_MS = 30_000;

/**
 * Reads a paper in a thread of its own, so that no keystroke waits for a long PDF.
 * @param path absolute path
 * @param file path relative to the corpus folder
 * @param bundles folder of server.js and its data
 * @throws Error where the thread fails or takes too long
 */
export function readPaperText(path: string, file: string, bundles: string, script: string): Promise<PaperText> {
  const task: Task = { dabir: 'paper-text', path, file, bundles };
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const timer = setTimeout(() => void worker.terminate(), TIME_MS);
    worker.once('message', (answer: PaperText) => resolve(answer));
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`reading ${file} ended without a text`));
    });
  });
}

/** In a thread that readPaperText started: does its work. Answers false everywhere else. */
export function runTextThread(): boolean {
  const task: unknown = workerData;
  if (isMainThread || !parentPort || !isTask(task)) return false;
  const port = parentPort;
  void (async () => {
    const resources = loadResources(task.bundles);
    const source = await readSource(task.file, await readFile(task.path), resources.reader);
    const document = toDocument(source, await resources.lexicon());
    const places = document.segments.map(
      (segment): TextPlace => ({
        start: segment.start,
        length: segment.length,
        page: document.pageNumbers[segment.page] ?? null,
        sourceStart: segment.sourceStart,
        sourceLength: segment.sourceLength,
      }),
    );
    port.postMessage({ text: document.text, places } satisfies PaperText);
  })();
  return true;
}

/** Range of the display text that shows a place of the source; the whole page's begin where nothing of it is shown. */
export function displayRange(
  paper: PaperText,
  place: { readonly page: number | null; readonly start: number; readonly end: number },
): {
  start: number;
  end: number;
} {
  let start = -1;
  let end = -1;
  for (const one of paper.places) {
    if (
      one.page !== place.page ||
      one.sourceStart + one.sourceLength <= place.start ||
      one.sourceStart >= Math.max(place.end, place.start + 1)
    )
      continue;
    const whole = one.length !== one.sourceLength;
    const from = whole ? one.start : one.start + Math.max(0, place.start - one.sourceStart);
    const to = whole ? one.start + one.length : one.start + Math.min(one.length, place.end - one.sourceStart);
    start = start < 0 ? from : Math.min(start, from);
    end = Math.max(end, to);
  }
  if (start >= 0) return { start, end: Math.max(start, end) };
  const page = paper.places.find((one) => one.page === place.page);
  return { start: page?.start ?? 0, end: page?.start ?? 0 };
}
