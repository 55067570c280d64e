import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Edge } from '../protocol/edge';
import { serve, TEXT_SCHEME } from '../protocol/server';
import { checkBibliographyAside } from './check-thread';
import { LocalCorpusSession } from './corpus-session';
import { readTexts } from './draft-files';
import { readDecisions, writeDecisions } from './decisions-file';
import { loadCiteproc } from './load-citeproc';
import { inFolder, isInside, pathOf, resolvePath, uriOf } from './paths';
import { readSettingsFile } from './settings-file';

/** Starts the language server on the channel that the arguments name (--stdio, --node-ipc, --socket). `bundles`: folder of the bundles. */
export function startServer(bundles: string): void {
  const edge: Edge = {
    createSession: (events) => new LocalCorpusSession(bundles, TEXT_SCHEME, events),
    pathOf,
    uriOf,
    isInside,
    join: inFolder,
    besides(uri, file) {
      const path = pathOf(uri);
      return path === null ? null : resolvePath(file, dirname(path));
    },
    resolvePath,
    readSettings: readSettingsFile,
    folderExists: async (path) => (await stat(path).catch(() => null))?.isDirectory() === true,
    readTexts,
    citeproc: () => loadCiteproc(bundles),
    readDecisions,
    writeDecisions,
    documentation(code) {
      const page = join(bundles, '..', 'docs', 'diagnostics', `${code}.md`);
      return existsSync(page) ? uriOf(page) : null;
    },
    checkBibliography: (check, signal) => checkBibliographyAside(join(bundles, 'server.js'), check, signal),
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    pause: async () => void (await setImmediate()),
  };
  serve(createConnection(ProposedFeatures.all), edge);
}
