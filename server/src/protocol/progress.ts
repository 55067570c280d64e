import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { type Language, message } from '../messages';
import type { DabirStatus } from './status';

/** Shows a run of the indexer as the editor's own progress. `language` gives null where the client has none to show. */
export function createProgress(connection: Connection, language: () => Language | null, log: (error: unknown) => void) {
  let reporter: Promise<WorkDoneProgressServerReporter> | null = null;

  function begin(now: Language): Promise<WorkDoneProgressServerReporter> {
    const made = connection.window.createWorkDoneProgress().then((created) => {
      created.begin(message(now, 'status.indexing'), 0, undefined, false);
      return created;
    });
    made.catch(log);
    return made;
  }

  return {
    show({ state, done, total }: DabirStatus): void {
      const now = language();
      if (now === null) return;
      if (state === 'indexing') {
        if (!total) return;
        reporter ??= begin(now);
        const words = message(now, 'client.indexing', { done, total });
        void reporter.then((shown) => shown.report(Math.round((100 * done) / total), words)).catch(log);
      } else if (reporter) {
        void reporter.then((shown) => shown.done()).catch(log);
        reporter = null;
      }
    },
  };
}
