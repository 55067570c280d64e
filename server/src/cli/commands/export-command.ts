import { type Disagreement, disagreements } from '../../../../corpus-index/src/claims/disagreements';
import { exportStatement } from '../../../../corpus-index/src/claims/export-statement';
import { mergeTerms } from '../../../../corpus-index/src/extract/merge-terms';
import type { TermRecord } from '../../../../corpus-index/src/model/records';
import type { CorpusReader, Stored } from '../../../../corpus-index/src/store/store';
import type { ExportKind } from '../export-kinds';

import { bibliographyItems, bibtexText, cslJson } from '../formats/export-bibliography';
import { type CorpusOptions, openSession } from '../session';
import { EXIT, type ExitStatus, type Terminal } from '../terminal';

export interface ExportOptions extends CorpusOptions {
  readonly format: 'jsonl' | 'csl-json' | 'bibtex';
}

/** dabir export: what the index holds, one object a line; papers and references also as CSL-JSON and BibTeX. */
export async function exportCommand(terminal: Terminal, kind: ExportKind, options: ExportOptions): Promise<ExitStatus> {
  const session = await openSession(terminal, options);
  if (!session) return EXIT.failed;
  const { store } = session.indexer;
  try {
    if (options.format !== 'jsonl' && (kind === 'papers' || kind === 'references')) {
      const items = await bibliographyItems(store, kind);
      await terminal.out(options.format === 'bibtex' ? bibtexText(items) : cslJson(items));
    } else for await (const line of records(store, kind)) await terminal.out(`${JSON.stringify(line)}\n`);
    return session.incomplete ? EXIT.failed : EXIT.fine;
  } finally {
    await session.indexer.close();
  }
}

async function* records(store: CorpusReader, kind: ExportKind): AsyncIterable<unknown> {
  switch (kind) {
    case 'papers':
      for (const { record } of await store.papers()) yield record;
      return;
    case 'references':
      yield* plain(store.references());
      return;
    case 'citations':
      yield* plain(store.citations());
      return;
    case 'passages':
      yield* plain(store.passages());
      return;
    case 'terms': {
      const terms: TermRecord[] = [];
      for await (const record of plain(store.terms())) terms.push(record);
      yield* mergeTerms(terms);
      return;
    }
    case 'statements':
      for await (const record of plain(store.statements())) if (record.statement.bag === undefined) yield exportStatement(record);
      return;
    case 'disagreements': {
      for (const disagreement of await disagreements(plain(store.statements()))) yield exportedDisagreement(disagreement);
      return;
    }
  }
}

function exportedDisagreement({ measure, roles, time, unit, positions }: Disagreement): unknown {
  return {
    measure,
    roles,
    time: time && { from: time.from, to: time.to, calendar: time.calendar },
    unit,
    positions: positions.map(({ value: { min, max, approximate }, papers, quotes }) => ({
      value: { min, max, approximate },
      papers,
      quotes,
    })),
  };
}

async function* plain<T>(stored: AsyncIterable<Stored<T>>): AsyncIterable<T> {
  for await (const { record } of stored) yield record;
}
