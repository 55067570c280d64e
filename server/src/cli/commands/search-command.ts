import { type CorpusOptions, openSession } from '../session';
import { EXIT, type ExitStatus, type Terminal } from '../terminal';

/** dabir search: best passages for a query. */
export async function searchCommand(
  terminal: Terminal,
  query: string,
  options: CorpusOptions & { readonly limit: string },
): Promise<ExitStatus> {
  const session = await openSession(terminal, options);
  if (!session) return EXIT.failed;
  for (const { record, score } of await session.indexer.store.searchPassages([query], Number(options.limit))) {
    const page = record.location.page === null ? '' : `:${record.location.page}`;
    terminal.out(`${record.location.file}${page}  (${score.toFixed(2)})\n${record.text}\n\n`);
  }
  await session.indexer.close();
  return EXIT.fine;
}
