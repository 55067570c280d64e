import { message } from '../../messages';
import { type CorpusOptions, openSession } from '../session';
import { EXIT, type ExitStatus, type Terminal } from '../terminal';

/** dabir index: builds or updates the index and says in one line what is in it. */
export async function indexCommand(terminal: Terminal, options: CorpusOptions): Promise<ExitStatus> {
  const session = await openSession(terminal, options);
  if (!session) return EXIT.failed;
  const { indexer, report } = session;
  const papers = await indexer.store.papers();
  terminal.out(
    `${message(terminal.language, 'status.papers', { n: papers.length })} (${report.read} read, ${report.unchanged} unchanged, ${report.removed} removed): ${indexer.location}\n`,
  );
  await indexer.close();
  return EXIT.fine;
}
