import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { BIBLIOGRAPHY_ENDINGS } from '../../../corpus-index/src/readers/bibliography';
import { PAPER_ENDINGS } from '../../../corpus-index/src/readers/read-source';
import { DECISIONS_FILE } from '../diagnostics/decisions';
import type { ClientAbilities } from './client-abilities';
import type { Edge } from './edge';

const SOURCES = `**/*.{${[...PAPER_ENDINGS, ...BIBLIOGRAPHY_ENDINGS].map((ending) => ending.slice(1)).join(',')}}`;

/** Asks the client to tell of changed papers, bibliographies and decisions: in the workspace, and in corpus folders outside it. */
export function createWatchers(connection: Connection, edge: Pick<Edge, 'uriOf' | 'isInside'>, log: (error: unknown) => void) {
  let registered: Promise<Disposable> | null = null;
  let watched = '';

  return {
    watch(client: ClientAbilities, corpusFolders: readonly string[]): void {
      if (!client.registersWatchers) return;
      const outside = client.watchesOutside
        ? corpusFolders.filter((folder) => !client.folders.some((workspace) => edge.isInside(workspace, folder)))
        : [];
      if (registered && outside.join('\n') === watched) return;
      watched = outside.join('\n');
      const watchers = [
        { globPattern: SOURCES },
        { globPattern: `**/${DECISIONS_FILE}` },
        ...outside.map((folder) => ({ globPattern: { baseUri: edge.uriOf(folder), pattern: SOURCES } })),
      ];
      const before = registered;
      registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      registered.then(
        async () => (await before)?.dispose(),
        (error) => log(error),
      );
    },
  };
}
