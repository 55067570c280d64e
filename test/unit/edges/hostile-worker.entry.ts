import { parentPort } from 'node:worker_threads';
import type { ReadJob, ReadResult } from '../../../corpus-index/src/edges/index-worker';

// Stands in for the reading thread and does what the file's name says.
parentPort?.on('message', ({ file }: ReadJob) => {
  if (file.startsWith('hang')) for (;;);
  if (file.startsWith('exit')) process.exit(3);
  if (file.startsWith('throw')) throw new Error('a defect');
  if (file.startsWith('eat')) {
    const eaten: string[][] = [];
    for (;;) eaten.push(Array.from({ length: 100_000 }, (_, at) => `${at}`));
  }
  parentPort?.postMessage({ kind: 'read', hash: file, records: null, problems: [] } satisfies ReadResult);
});
