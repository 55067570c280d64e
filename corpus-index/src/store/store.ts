import type { Problem } from '../model/problem';
import type {
  CitationRecord,
  PaperRecord,
  PaperRecords,
  PassageRecord,
  ReferenceRecord,
  StatementRecord,
  TermRecord,
} from '../model/records';

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
  /** Same bytes, other date: writes the state and leaves the records. */
  touch(source: SourceState): Promise<void>;
  /** Forgets a source file and its records. */
  remove(folder: string, file: string): Promise<void>;
}

/** A writer as it signs the lock row of an index. */
export interface WriterIdentity {
  /** Unique among processes and threads. */
  readonly owner: string;
  readonly host: string;
  readonly process: number;
}

/**
 * A store that several windows, commands and machines may open at once. Any of them reads at any time; the one that was elected
 * writes. A writer that stops beating for `WRITER_TIMEOUT_MS` has lost its place to whoever asks next.
 */
export interface CorpusStore extends CorpusWriter {
  /**
   * Asks to be the writer, or says again that one still is. Null: granted. Otherwise the writer that holds the place.
   * `isDead` may know that a holder's process is gone (same host), so that nobody waits for it.
   */
  claimWriter(self: WriterIdentity, nowMs: number, isDead: (holder: WriterIdentity) => boolean): Promise<WriterIdentity | null>;
  /** Gives the place free; nothing happens where another holds it. */
  releaseWriter(self: WriterIdentity): Promise<void>;
}

export const WRITER_TIMEOUT_MS = 20_000;

/** Version of the tables. An index with a higher one was made by a newer Dabir and is never touched. */
export const SCHEMA_VERSION = 1;

/** What the header of an index says about who made it. */
export interface IndexHeader {
  readonly schemaVersion: number;
  /** READER_VERSION of the Dabir that wrote last. */
  readonly readerVersion: number;
  /** Version of the matching form (text/fold) that keys and words are stored in. Another one means that the index is made anew. */
  readonly foldVersion: number;
}

/** Thrown by opening functions only: index made by a newer Dabir, or not an index. Carries the code of its message. */
export class IndexOpenError extends Error {
  constructor(
    readonly code: 'newer-index' | 'broken-index' | 'unreachable-index',
    message: string,
    /** The index: path, or URL without its password. */
    readonly index: string,
  ) {
    super(message);
    this.name = 'IndexOpenError';
  }
}
