import type { Problem } from '../model/problem';
import type { CitationRecord, PaperRecord, PaperRecords, PassageRecord, ReferenceRecord, StatementRecord, TermRecord } from '../model/records';

/** What the index remembers of a source file, to know whether it must be read again. */
export interface SourceState {
  /** Corpus folder as given, absolute. */
  readonly folder: string;
  /** Path relative to the folder, forward slashes. */
  readonly file: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** Version of the reader chain that made the records. */
  readonly readerVersion: number;
  readonly problems: readonly Problem[];
}

/** A paper's records together with the folder that its locations are relative to. */
export interface Stored<T> {
  readonly folder: string;
  readonly record: T;
}

/** Reading side of an index. All answers come from what is indexed now. Every engine gives the same answers in the same order. */
export interface CorpusReader {
  sources(): Promise<readonly SourceState[]>;
  papers(): Promise<readonly Stored<PaperRecord>[]>;
  paper(id: string): Promise<Stored<PaperRecord> | null>;
  references(): AsyncIterable<Stored<ReferenceRecord>>;
  citations(): AsyncIterable<Stored<CitationRecord>>;
  terms(): AsyncIterable<Stored<TermRecord>>;
  statements(): AsyncIterable<Stored<StatementRecord>>;
  passages(): AsyncIterable<Stored<PassageRecord>>;
  /** Terms one of whose forms folds to one of the keys (text/fold.foldKey). */
  termsByKeys(keys: readonly string[]): Promise<readonly Stored<TermRecord>[]>;
  /** How many statements carry each key; keys with none are left out. */
  statementCounts(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Statements that carry the key, at most `limit`, in order of paper and place. */
  statementsByKey(key: string, limit: number): Promise<readonly Stored<StatementRecord>[]>;
  /** Best passages for folded words, best first (BM25 over the rarest words). */
  searchPassages(words: readonly string[], limit: number): Promise<readonly (Stored<PassageRecord> & { readonly score: number })[]>;
  /** Grows by at least one whenever anything in the index changed; cheap to ask. */
  revision(): Promise<number>;
  close(): Promise<void>;
}

/** Writing side. One writer at a time; each call is one transaction. */
export interface CorpusWriter extends CorpusReader {
  /** Replaces all records of one source file. `records` null: the file was read but gave none (problems say why). */
  replace(source: SourceState, records: PaperRecords | null): Promise<void>;
  /** Forgets a source file and its records. */
  remove(folder: string, file: string): Promise<void>;
}

/** Thrown by opening functions only: index made by a newer Dabir, or not an index. Carries the code of its message. */
export class IndexOpenError extends Error {
  constructor(
    readonly code: 'newer-index' | 'broken-index' | 'unreachable-index',
    message: string,
  ) {
    super(message);
  }
}
