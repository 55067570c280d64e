import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DEFAULT_TIME_LIMIT_MS } from '../../../../corpus-index/src/edges/create-indexer';
import type { ReadResult } from '../../../../corpus-index/src/edges/index-worker';
import { ReaderPool } from '../../../../corpus-index/src/edges/reader-pool';
import { reasonOf } from '../../../../corpus-index/src/edges/walk';
import { EXIT, type ExitStatus, reportProblem, type Terminal } from '../terminal';

/**
 * dabir text: a source file as Dabir reads it; with `repairs`, what was changed, one change a line: place, kind, before, after. Read in a thread
 * with the bounds of time and memory that indexing has.
 */
export async function textCommand(terminal: Terminal, file: string, options: { readonly repairs?: boolean }): Promise<ExitStatus> {
  const result = await readText(terminal, file);
  if (terminal.signal.aborted) return EXIT.failed;
  if (result.kind === 'failed') reportProblem(terminal, { ...result.problem, file });
  if (result.kind !== 'text') return EXIT.failed;
  for (const problem of result.problems) reportProblem(terminal, { ...problem, file });
  const { text, repairs } = result;
  if (!text.trim()) return EXIT.failed;
  const oneLine = (words: string) => words.replace(/\s+/g, ' ');
  if (options.repairs) {
    for (const { kind, start, end, before } of repairs)
      await terminal.out(`${start}\t${kind}\t${oneLine(before)}\t${oneLine(text.slice(start, end))}\n`);
  } else await terminal.out(text.endsWith('\n') ? text : `${text}\n`);
  return EXIT.fine;
}

async function readText(terminal: Terminal, path: string): Promise<ReadResult> {
  const file = basename(path);
  let size: number;
  try {
    ({ size } = await stat(path));
  } catch (error) {
    return { kind: 'failed', problem: { code: 'unreadable-file', file, range: null, details: { reason: reasonOf(error) } } };
  }
  const pool = new ReaderPool({ workerFile: join(__dirname, 'index-worker.js'), size: 1, timeLimitMs: DEFAULT_TIME_LIMIT_MS });
  terminal.signal.addEventListener('abort', () => void pool.close());
  const result = await pool.read({ path, file, size, knownHash: null, want: 'text' });
  await pool.close();
  return result;
}
