import type { PaperRecords, TermRecord } from '../model/records';
import { foldKey } from '../text/fold';
import { sourceNumber } from './order';
import type { SourceState } from './store';
import { wordCounts, wordsOf } from './words';

/** Kinds of records that are kept as lists of a paper. */
export const LIST_KINDS = ['references', 'citations', 'terms', 'statements', 'passages'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** A key and the number of the record in its list that carries it. */
export interface KeyRow {
  readonly key: string;
  readonly ordinal: number;
}

export interface PassageRow {
  readonly ordinal: number;
  /** Words in their matching form, in order. */
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** What an engine has to store of a paper besides the records themselves. Made in one place, so that engines cannot differ. */
export interface IndexRows {
  readonly termKeys: readonly KeyRow[];
  readonly statementKeys: readonly KeyRow[];
  readonly passages: readonly PassageRow[];
}

/** Values of a source's own row, in the order of its columns (see each engine's schema). */
export function sourceRow(source: SourceState, records: PaperRecords | null) {
  return [
    sourceNumber(source.folder, source.file),
    source.folder,
    source.file,
    source.size,
    source.modifiedMs,
    source.hash,
    source.readerVersion,
    JSON.stringify(source.problems),
    records?.paper.id ?? null,
    records && JSON.stringify(records.paper),
  ];
}

export function indexRows(records: PaperRecords): IndexRows {
  return {
    termKeys: records.terms.flatMap((term, ordinal) => termKeys(term).map((key) => ({ key, ordinal }))),
    statementKeys: records.statements.flatMap((statement, ordinal) =>
      [...new Set(statement.keys.map(storedKey))].map((key) => ({ key, ordinal })),
    ),
    passages: records.passages.map((passage, ordinal) => passageRow(passage.text, ordinal)),
  };
}

/** Keys that a term is found by: the matching forms of all its forms. */
export function termKeys(term: TermRecord): readonly string[] {
  return [...new Set([...term.fa, ...term.en].map(foldKey).map(storedKey))].filter(Boolean);
}

/** A key as engines store it: some of them end a text at U+0000 or refuse it, so the picture of the sign stands for it. */
export function storedKey(key: string): string {
  return key.replaceAll('\u0000', '\u2400');
}

function passageRow(text: string, ordinal: number): PassageRow {
  const words = wordsOf(text);
  return { ordinal, words, counts: wordCounts(words) };
}
