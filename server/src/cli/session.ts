import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createIndexer, type Indexer } from '../../../corpus-index/src/edges/create-indexer';
import type { IndexReport } from '../../../corpus-index/src/edges/indexer';
import { isDatabaseAddress } from '../../../corpus-index/src/edges/open-index';
import { isDamage } from '../../../corpus-index/src/store/sqlite/open';
import { IndexOpenError } from '../../../corpus-index/src/store/store';
import { type Config, parseConfig } from '../config';
import { readDecisions } from '../edges/decisions-file';
import { resolvePath } from '../edges/paths';
import { readSettingsFile } from '../edges/settings-file';
import { message } from '../messages';
import { indexProgress } from './progress';
import { reportProblem, say, type Terminal } from './terminal';

/** Options of every command that needs an index. */
export interface CorpusOptions {
  readonly corpus?: readonly string[];
  readonly index?: string;
}

/** An index that is up to date, and what is set for the workspace. */
export interface Session {
  readonly indexer: Indexer;
  /** Null where only an index was named, or another program writes it: nothing was read in this run. */
  readonly report: IndexReport | null;
  readonly config: Config;
  /** True where a corpus that was named is not there: its papers are missing, whatever the rest gives. */
  readonly incomplete: boolean;
}

/** The folder of papers where nothing is named or set. */
const DEFAULT_CORPUS = 'papers';

/**
 * Opens the index of the corpora that the options, the workspace's settings or the folder name, brings it up to date and tells
 * every problem on standard error. `retry`: files that took too long are tried again. Null: there is nothing to answer from, which has been said (exit status 2).
 */
export async function openSession(terminal: Terminal, options: CorpusOptions, retry = false): Promise<Session | null> {
  const config = await workspaceConfig(terminal, process.cwd());
  const index = options.index ?? (options.corpus?.length ? null : config.indexLocation);
  const named = options.corpus?.length ? options.corpus : config.corpusFolders.map((folder) => resolvePath(folder, process.cwd()));
  // An index may be read without any paper at hand: a team's.
  const corpora = named.length || (index && !existsSync(DEFAULT_CORPUS)) ? named : [DEFAULT_CORPUS];
  const indexer = await openIndexer(terminal, corpora, index);
  if (!indexer) return null;
  let report: IndexReport | null;
  try {
    report = corpora.length ? await update(terminal, indexer, retry) : null;
  } catch (error) {
    await indexer.close();
    // Damage inside the file shows only where it is read.
    if (!isDamage(error)) throw error;
    reportProblem(terminal, { code: 'broken-index', file: indexer.location, range: null, details: {} });
    return null;
  }
  const papers = await indexer.store.papers();
  const incomplete = report?.problems.some(({ code }) => code === 'missing-folder') ?? false;
  if (papers.length) return { indexer, report, config, incomplete };
  // Each file that gave nothing has been named; a folder without files too.
  if (!report?.problems.length)
    reportProblem(terminal, { code: 'no-papers', file: corpora.join(', ') || indexer.location, range: null, details: {} });
  await indexer.close();
  return null;
}

async function openIndexer(terminal: Terminal, corpora: readonly string[], index: string | null): Promise<Indexer | null> {
  try {
    const location = index && !isDatabaseAddress(index) ? resolve(index) : index;
    const indexer = await createIndexer({ corpora, index: location, bundles: __dirname });
    if (indexer.brokenIndex) say(terminal, 'cli.rebuilt', { aside: indexer.brokenIndex });
    return indexer;
  } catch (error) {
    if (!(error instanceof IndexOpenError)) throw error;
    if (error.code === 'unreachable-index')
      terminal.err(`${error.index}: ${message(terminal.language, 'cli.unreachable', { reason: error.message })}\n`);
    else reportProblem(terminal, { code: error.code, file: error.index, range: null, details: {} });
    return null;
  }
}

async function update(terminal: Terminal, indexer: Indexer, retry: boolean): Promise<IndexReport | null> {
  const progress = indexProgress(terminal);
  const report = await indexer
    .update({
      signal: terminal.signal,
      retry,
      onProgress: progress.step,
      onWait: (writer) => say(terminal, 'cli.waiting', { process: String(writer.process) }),
    })
    .finally(progress.end);
  for (const problem of report?.problems ?? []) reportProblem(terminal, problem);
  if (!report) say(terminal, 'cli.notWriter');
  if (report?.cancelled) say(terminal, 'cli.cancelled');
  return report;
}

/** Settings of the workspace in `folder`, and what its writer has decided; a broken file is told and left out. */
async function workspaceConfig(terminal: Terminal, folder: string): Promise<Config> {
  const told = (error: unknown): null => {
    say(terminal, 'cli.settings', { reason: error instanceof Error ? error.message : String(error) });
    return null;
  };
  const settings = await readSettingsFile(folder).catch(told);
  const decisions = await readDecisions(folder).catch(told);
  return { ...parseConfig(settings), decisions: decisions ?? [] };
}
