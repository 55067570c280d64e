import { Session } from 'node:inspector';
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { type BuiltLibrary, LibraryBuilder } from '../library/build-library';
import type { LibraryEntry } from '../library/entry';
import { forgetSearchedText } from '../library/own-text';
import { attachments, readBibliographyFile } from './bibliographies';

/** A bibliography that is to be read: by its path, or the text that counts instead of the file's. */
export interface BibliographySource {
  readonly path: string;
  readonly text: string | null;
}

interface Task {
  readonly dabir: 'library';
  readonly files: readonly BibliographySource[];
}

const isTask = (value: unknown): value is Task =>
  typeof value === 'object' && value !== null && 'dabir' in value && value.dabir === 'library';

/** Entries in one message to the thread: few enough that sending them does not hold up a keystroke. */
const BATCH = 200;
const TIME_MS = 120_000;
const MEMORY_MB = 1024;
/** Space for new values: as large as V8 makes it by itself, it stays filled with what is long gone. */
const NEW_MB = 8;

/**
 * Makes a library in a thread of its own; nothing is copied back.
 * @param script server.js
 * @param ofPapers entries of the papers, sent as they come
 * @throws Error where the thread fails or takes too long
 */
export async function buildInThread(
  script: string,
  files: readonly BibliographySource[],
  ofPapers: AsyncIterable<LibraryEntry>,
): Promise<BuiltLibrary> {
  const task: Task = { dabir: 'library', files };
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: NEW_MB },
  });
  const timer = setTimeout(() => void worker.terminate(), TIME_MS);
  const built = new Promise<BuiltLibrary>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('making the library ended before its end')));
  });
  // Whoever waits for it hears of a failure, also when it comes while entries are still being sent.
  built.catch(() => {});
  try {
    let batch: LibraryEntry[] = [];
    for await (const entry of ofPapers) {
      batch.push(entry);
      if (batch.length < BATCH) continue;
      worker.postMessage(batch);
      batch = [];
    }
    worker.postMessage(batch);
    worker.postMessage(null);
    return await built;
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The same at once, for libraries so small that starting a thread takes longer. */
export async function buildAtOnce(files: readonly BibliographySource[], ofPapers: AsyncIterable<LibraryEntry>): Promise<BuiltLibrary> {
  return (await readAll(files, ofPapers)).build();
}

async function readAll(files: readonly BibliographySource[], ofPapers: AsyncIterable<LibraryEntry>): Promise<LibraryBuilder> {
  const builder = new LibraryBuilder(attachments);
  for (const file of files) await addFile(builder, file);
  for await (const entry of ofPapers) builder.addOfPaper(entry);
  return builder;
}

/** A function of its own: one that waits for something later would hold the text until then. */
async function addFile(builder: LibraryBuilder, { path, text }: BibliographySource): Promise<void> {
  builder.addFile(path, text ?? (await readBibliographyFile(path)));
  forgetSearchedText();
}

/** Gives back what is no longer used, here the texts of the files, which are larger than all that was made of them. */
async function collectGarbage(): Promise<void> {
  const session = new Session();
  session.connect();
  await new Promise<void>((resolve) => session.post('HeapProfiler.collectGarbage', () => resolve()));
  session.disconnect();
}

/** In a thread that buildInThread started: does its work. Answers false everywhere else. */
export function runLibraryThread(): boolean {
  const task: unknown = workerData;
  if (isMainThread || !parentPort || !isTask(task)) return false;
  const port = parentPort;
  void (async () => {
    const builder = await readAll(task.files, received(port));
    await collectGarbage();
    const built = builder.build();
    port.postMessage(built, buffersOf(built));
    port.close();
  })();
  return true;
}

/** Entries that buildInThread sends, until it sends null. */
async function* received(port: MessagePort): AsyncIterable<LibraryEntry> {
  const batches: (readonly LibraryEntry[] | null)[] = [];
  let wake = () => {};
  port.on('message', (batch: readonly LibraryEntry[] | null) => {
    batches.push(batch);
    wake();
  });
  for (;;) {
    const batch = batches.shift();
    if (batch === null) return;
    if (batch) yield* batch;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}

/** Memory of all arrays in a value, each once. */
function buffersOf(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (part: unknown) => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
    } else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) collect(inner);
  };
  collect(value);
  return [...buffers];
}
