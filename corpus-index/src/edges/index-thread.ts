// Entry of dist/index-thread.js: an indexing run in a thread of its own, see update-in-thread.ts.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createIndexer } from './create-indexer';
import { type FromThread, isTask } from './update-in-thread';

if (!isMainThread && parentPort && isTask(workerData)) {
  const port = parentPort;
  const { options, anew, waitMs } = workerData;
  const controller = new AbortController();
  port.on('message', () => controller.abort());
  const post = (message: FromThread) => port.postMessage(message);
  void (async () => {
    try {
      const indexer = await createIndexer(options);
      try {
        const report = await indexer.update({
          signal: controller.signal,
          anew,
          ...(waitMs === undefined ? {} : { waitMs }),
          onProgress: (progress) => post({ kind: 'progress', progress }),
          onWait: (writer) => post({ kind: 'wait', writer }),
        });
        post({ kind: 'report', report });
      } finally {
        await indexer.close();
      }
    } catch (error) {
      post({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    port.close();
  })();
}
