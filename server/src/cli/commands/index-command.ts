import { message } from '../../messages';
import { type CorpusOptions, openSession } from '../session';
import { EXIT, type ExitStatus, type Terminal } from '../terminal';

/** dabir index: builds or updates the index and says in one line what is in it, and where it lies. */
export async function indexCommand(terminal: Terminal, options: CorpusOptions): Promise<ExitStatus> {
  const session = await openSession(terminal, options, true);
  if (!session) return EXIT.failed;
  const { indexer, report, incomplete } = session;
  const papers = (await indexer.store.papers()).length;
  const counts = { papers, read: report?.read ?? 0, unchanged: report?.unchanged ?? 0, removed: report?.removed ?? 0 };
  await terminal.out(
    `${message(terminal.language, 'cli.indexed', counts)}\n${message(terminal.language, 'cli.index', { location: indexer.location })}\n`,
  );
  await indexer.close();
  return incomplete || report?.cancelled ? EXIT.failed : EXIT.fine;
}
