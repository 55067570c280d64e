import { SingleBar } from 'cli-progress';
import type { IndexProgress } from '../../../corpus-index/src/edges/indexer';
import { message } from '../messages';
import type { Terminal } from './terminal';

export interface Progress {
  readonly step: (progress: IndexProgress) => void;
  readonly wait: () => void;
  readonly end: () => void;
}

/** A bar on a terminal while files are read; silence elsewhere, so that logs stay short. */
export function indexProgress(terminal: Terminal): Progress {
  let bar: SingleBar | null = null;
  return {
    step: ({ done, total, file, found }) => {
      if (!terminal.interactive) return;
      // An index that is up to date needs no bar.
      if (!bar && !found) return;
      bar ??= startBar(terminal, total);
      bar.update(done, { file });
    },
    wait: () => undefined,
    end: () => bar?.stop(),
  };
}

function startBar(terminal: Terminal, total: number): SingleBar {
  const bar = new SingleBar({
    format: `${message(terminal.language, 'status.indexing')} [{bar}] {value}/{total} {file}`,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: true,
    stream: process.stderr,
  });
  bar.start(total, 0, { file: '' });
  return bar;
}
