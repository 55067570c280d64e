import { mergeTerms } from '../../../../corpus-index/src/extract/merge-terms';
import type { StatementRecord, TermRecord } from '../../../../corpus-index/src/model/records';
import type { CorpusReader, Stored } from '../../../../corpus-index/src/store/store';
import type { ExportKind } from '../export-kinds';
import { type CorpusOptions, openSession } from '../session';
import { EXIT, type ExitStatus, type Terminal } from '../terminal';

/** dabir export: what the index holds, one object a line. */
export async function exportCommand(
  terminal: Terminal,
  kind: ExportKind,
  options: CorpusOptions & { readonly format: string },
): Promise<ExitStatus> {
  const session = await openSession(terminal, options);
  if (!session) return EXIT.failed;
  const { store } = session.indexer;
  for await (const line of lines(store, kind)) terminal.out(`${JSON.stringify(line)}\n`);
  await session.indexer.close();
  return EXIT.fine;
}

async function* lines(store: CorpusReader, kind: ExportKind): AsyncIterable<unknown> {
  switch (kind) {
    case 'papers':
      for (const { record } of await store.papers()) yield record;
      return;
    case 'references':
      yield* records(store.references());
      return;
    case 'citations':
      yield* records(store.citations());
      return;
    case 'passages':
      yield* records(store.passages());
      return;
    case 'terms': {
      const terms: TermRecord[] = [];
      for await (const { record } of store.terms()) terms.push(record);
      yield* mergeTerms(terms);
      return;
    }
    case 'statements':
      for await (const { record } of store.statements()) yield exportedStatement(record);
      return;
    case 'disagreements':
      return;
  }
}

async function* records<T>(stored: AsyncIterable<Stored<T>>): AsyncIterable<T> {
  for await (const { record } of stored) yield record;
}

function exportedStatement({ paper, quote, location, statement }: StatementRecord): unknown {
  const { kind, measure, roles, time, value, unit, qualifiers, ...rest } = statement;
  return {
    paper,
    quote,
    location,
    kind,
    measure: measure.display,
    roles,
    time: time && { from: time.from, to: time.to, calendar: time.calendar },
    value: { min: value?.min ?? null, max: value?.max ?? null, approximate: value?.approximate ?? false },
    unit,
    qualifiers,
    head: measure.head,
    modality: rest.modality,
    direction: rest.direction,
    affirmed: rest.affirmed,
    authority: rest.authority,
    source: rest.source,
    confidence: rest.confidence,
  };
}
