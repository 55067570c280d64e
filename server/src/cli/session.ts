import { resolve } from 'node:path';
import { createIndexer, type Indexer } from '../../../corpus-index/src/edges/create-indexer';
import { isDatabaseAddress } from '../../../corpus-index/src/edges/open-index';
import type { IndexReport } from '../../../corpus-index/src/edges/indexer';
import type { Problem, ProblemCode } from '../../../corpus-index/src/model/problem';
import { IndexOpenError } from '../../../corpus-index/src/store/store';
import { type Config, parseConfig } from '../config';
import { readDecisions } from '../edges/decisions-file';
import { readSettingsFile } from '../edges/settings-file';
import { indexProgress } from './progress';
import { reportProblem, type Terminal } from './terminal';

/** Options that every command that needs an index takes. */
export interface CorpusOptions {
  readonly corpus?: readonly string[];
  readonly index?: string;
}

export interface Session {
  readonly indexer: Indexer;
  readonly report: IndexReport;
  readonly config: Config;
}

/**
 * Opens the index of the corpora that the options, the workspace's settings or the folder name, brings it up to date and tells
 * every problem on standard error. Null: nothing of it could be read at all (said already; exit status 2).
 */
export async function openSession(terminal: Terminal, options: CorpusOptions): Promise<Session | null> {
  const config = await workspaceConfig(terminal, process.cwd());
  const index = options.index ?? config.indexLocation;
  const named = options.corpus?.length ? options.corpus : config.corpusFolders.map((folder) => resolve(folder));
  // A database may be read without any corpus at hand: a team's index.
  const corpora = named.length || index ? named : ['papers'];
  let indexer: Indexer;
  try {
    indexer = await createIndexer({
      corpora,
      index: index && !isDatabaseAddress(index) ? resolve(index) : index,
      bundles: __dirname,
      variant: __dirname,
    });
  } catch (error) {
    if (!(error instanceof IndexOpenError)) throw error;
    const codes: Readonly<Record<IndexOpenError['code'], ProblemCode>> = {
      'newer-index': 'newer-index',
      'broken-index': 'broken-index',
      'unreachable-index': 'broken-index',
    };
    reportProblem(terminal, { code: codes[error.code], file: error.index, range: null, details: { reason: error.message } });
    return null;
  }
  if (indexer.brokenIndex)
    reportProblem(terminal, { code: 'broken-index', file: indexer.location, range: null, details: { aside: indexer.brokenIndex } });
  const progress = indexProgress(terminal);
  const report = await indexer.update({ onProgress: progress.step, onWait: progress.wait }).finally(progress.end);
  const done = report ?? { total: 0, read: 0, unchanged: 0, removed: 0, problems: [], bibliographies: [], cancelled: false };
  for (const problem of done.problems) reportProblem(terminal, problem);
  const papers = await indexer.store.papers();
  if (!papers.length) {
    if (!done.problems.length) reportProblem(terminal, noPapers(corpora));
    await indexer.close();
    return null;
  }
  return { indexer, report: done, config };
}

const noPapers = (corpora: readonly string[]): Problem => ({ code: 'no-papers', file: corpora.join(', '), range: null, details: {} });

/** Settings of the workspace in `folder`; none where it has no settings file, or a broken one (which is told). */
async function workspaceConfig(terminal: Terminal, folder: string): Promise<Config> {
  try {
    return { ...parseConfig(await readSettingsFile(folder)), decisions: await readDecisions(folder) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reportProblem(terminal, { code: 'broken-json', file: folder, range: null, details: { reason } });
    return parseConfig(null);
  }
}
