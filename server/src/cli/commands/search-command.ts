import { message } from '../../messages';
import { evidencePage } from '../formats/place';
import { type CorpusOptions, openSession } from '../session';
import { EXIT, type ExitStatus, say, type Terminal } from '../terminal';
import { papersById } from '../../diagnostics/check-draft';

export interface SearchOptions extends CorpusOptions {
  readonly limit: number;
  readonly format: 'text' | 'jsonl';
}

/** dabir search: best passages for a query, best first. */
export async function searchCommand(terminal: Terminal, query: string, options: SearchOptions): Promise<ExitStatus> {
  const session = await openSession(terminal, options);
  if (!session) return EXIT.failed;
  const { store } = session.indexer;
  try {
    const found = await store.searchPassages([query], options.limit);
    if (!found.length) say(terminal, 'cli.nothingFound');
    const papers = await papersById(store);
    for (const { record, score } of found) {
      if (options.format === 'jsonl') await terminal.out(`${JSON.stringify({ ...record, score })}\n`);
      else
        await terminal.out(
          `${evidencePage(record, papers)}\n  ${message(terminal.language, 'check.quote', { quote: record.text.replace(/\s+/g, ' ') })}\n\n`,
        );
    }
    return session.incomplete ? EXIT.failed : EXIT.fine;
  } finally {
    await session.indexer.close();
  }
}
