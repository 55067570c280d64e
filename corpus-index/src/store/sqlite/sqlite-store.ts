import type { Problem } from '../../model/problem';
import type {
  CitationRecord,
  PaperRecord,
  PaperRecords,
  PassageRecord,
  ReferenceRecord,
  StatementRecord,
  TermRecord,
} from '../../model/records';
import { comparePlaces, compareText, type Place, sourceNumber } from '../order';
import { type PassageTotals, type Posting, rankPassages, rarestWords } from '../ranking';
import { LIST_KINDS, type ListKind, storedKey } from '../rows';
import { type CorpusStore, type SourceState, type Stored, WRITER_TIMEOUT_MS, type WriterIdentity } from '../store';
import { wordsOf } from '../words';
import { StatementCache } from './statement-cache';
import type { SqliteDatabase, SqliteStatement, SqlRow, SqlValue } from './driver';
import { forgetSource, writeSource } from './write-source';

const parse = <T>(json: unknown): T => JSON.parse(String(json));
const kindNumber = (kind: ListKind): number => LIST_KINDS.indexOf(kind);

/** An index in one SQLite file (WAL: readers are never blocked by the writer, in this process or another). */
export class SqliteStore implements CorpusStore {
  readonly path: string;
  readonly #database: SqliteDatabase;
  readonly #readerVersion: number;
  readonly #cache = new StatementCache();
  #ownChanges = 0;
  readonly #statements = new Map<string, SqliteStatement>();

  /** `readerVersion`: of this Dabir; the header tells the highest one that wrote. */
  constructor(database: SqliteDatabase, path: string, readerVersion: number) {
    this.#database = database;
    this.path = path;
    this.#readerVersion = readerVersion;
  }

  async sources(): Promise<readonly SourceState[]> {
    const rows = this.#all('SELECT folder, file, size, modified, hash, reader, problems FROM source');
    const sources = rows.map((row) => ({
      folder: String(row['folder']),
      file: String(row['file']),
      size: Number(row['size']),
      modifiedMs: Number(row['modified']),
      hash: String(row['hash']),
      readerVersion: Number(row['reader']),
      problems: parse<Problem[]>(row['problems']),
    }));
    return sources.sort((a, b) => compareText(a.folder, b.folder) || compareText(a.file, b.file));
  }

  async papers(): Promise<readonly Stored<PaperRecord>[]> {
    return this.#papers(this.#all('SELECT folder, file, paper FROM source WHERE paper IS NOT NULL'));
  }

  async paper(id: string): Promise<Stored<PaperRecord> | null> {
    return this.#papers(this.#all('SELECT folder, file, paper FROM source WHERE paper_id = ?', id))[0] ?? null;
  }

  references(): AsyncIterable<Stored<ReferenceRecord>> {
    return this.#list('references');
  }

  citations(): AsyncIterable<Stored<CitationRecord>> {
    return this.#list('citations');
  }

  terms(): AsyncIterable<Stored<TermRecord>> {
    return this.#list('terms');
  }

  statements(): AsyncIterable<Stored<StatementRecord>> {
    return this.#list('statements');
  }

  passages(): AsyncIterable<Stored<PassageRecord>> {
    return this.#list('passages');
  }

  async termsByKeys(keys: readonly string[]): Promise<readonly Stored<TermRecord>[]> {
    const found = new Map<string, Place & { record: TermRecord }>();
    const sql = `SELECT s.folder, s.file, r.ordinal, r.json FROM term_key k JOIN source s ON s.number = k.source
      JOIN record r ON r.kind = ${kindNumber('terms')} AND r.source = k.source AND r.ordinal = k.ordinal WHERE k.key = ?`;
    for (const key of new Set(keys)) {
      for (const row of this.#all(sql, storedKey(key)))
        found.set(`${row['folder']}\u0000${row['file']}\u0000${row['ordinal']}`, placed<TermRecord>(row));
    }
    return [...found.values()].sort(comparePlaces).map(({ folder, record }) => ({ folder, record }));
  }

  async statementCounts(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const cache = this.#cache.at(this.#dataVersion());
    const counts = new Map<string, number>();
    for (const key of new Set(keys)) {
      const count = cache.count(key, () =>
        Number(this.#get('SELECT statements FROM key WHERE text = ?', storedKey(key))?.['statements'] ?? 0),
      );
      if (count) counts.set(key, count);
    }
    return counts;
  }

  async statementsByKey(key: string, limit: number): Promise<readonly Stored<StatementRecord>[]> {
    const cache = this.#cache.at(this.#dataVersion());
    return cache.list(key, limit, () => {
      const places = this.#all(
        'SELECT source, ordinal FROM statement_key WHERE key = (SELECT id FROM key WHERE text = ?) ORDER BY source, ordinal LIMIT ?',
        storedKey(key),
        Math.min(limit, Number.MAX_SAFE_INTEGER),
      );
      const found = places.flatMap((row): (Place & { stored: Stored<StatementRecord> })[] => {
        const [source, ordinal] = [Number(row['source']), Number(row['ordinal'])];
        const stored = cache.record(source, ordinal, () => this.#statement(source, ordinal));
        return stored ? [{ folder: stored.folder, file: stored.record.location.file, ordinal, stored }] : [];
      });
      return found.sort(comparePlaces).map(({ stored }) => stored);
    });
  }

  async searchPassages(words: readonly string[], limit: number): Promise<readonly (Stored<PassageRecord> & { readonly score: number })[]> {
    const query = [...new Set(wordsOf(words.join(' ')))];
    const documents = query.map((word) => ({
      word,
      documents: Number(this.#get('SELECT documents FROM word WHERE text = ?', word)?.['documents'] ?? 0),
    }));
    const postings = rarestWords(documents).map((word) => [word, this.#postings(word.word)] as const);
    return rankPassages(postings, this.#totals(), limit).flatMap(({ source, ordinal, score }) => {
      const row = this.#get(
        `SELECT s.folder, r.json FROM record r JOIN source s ON s.number = r.source WHERE r.kind = ${kindNumber('passages')} AND r.source = ? AND r.ordinal = ?`,
        source,
        ordinal,
      );
      return row ? [{ folder: String(row['folder']), record: parse<PassageRecord>(row['json']), score }] : [];
    });
  }

  async revision(): Promise<number> {
    return this.#header('revision');
  }

  async replace(source: SourceState, records: PaperRecords | null): Promise<void> {
    this.#transaction(() => {
      forgetSource(this.#sql, sourceNumber(source.folder, source.file));
      writeSource(this.#sql, source, records);
    });
  }

  async touch(source: SourceState): Promise<void> {
    this.#run(
      'UPDATE source SET size = ?, modified = ?, hash = ?, reader = ? WHERE number = ?',
      source.size,
      source.modifiedMs,
      source.hash,
      source.readerVersion,
      sourceNumber(source.folder, source.file),
    );
  }

  async remove(folder: string, file: string): Promise<void> {
    this.#transaction(() => forgetSource(this.#sql, sourceNumber(folder, file)));
  }

  async claimWriter(self: WriterIdentity, nowMs: number, isDead: (holder: WriterIdentity) => boolean): Promise<WriterIdentity | null> {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const row = this.#get('SELECT owner, host, process, beat FROM writer');
      const holder = row && { owner: String(row['owner']), host: String(row['host']), process: Number(row['process']) };
      const held = holder && holder.owner !== self.owner && nowMs - Number(row['beat']) < WRITER_TIMEOUT_MS && !isDead(holder);
      if (!held)
        this.#run(
          'INSERT OR REPLACE INTO writer (one, owner, host, process, beat) VALUES (1, ?, ?, ?, ?)',
          self.owner,
          self.host,
          self.process,
          nowMs,
        );
      this.#database.exec('COMMIT');
      return held ? holder : null;
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  async releaseWriter(self: WriterIdentity): Promise<void> {
    this.#run('DELETE FROM writer WHERE owner = ?', self.owner);
  }

  async close(): Promise<void> {
    this.#statements.clear();
    this.#database.close();
  }

  /** Prepared once for each text of a statement. */
  readonly #sql = (sql: string): SqliteStatement => {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  };

  #run(sql: string, ...values: SqlValue[]): void {
    this.#sql(sql).all(...values);
  }

  #all(sql: string, ...values: SqlValue[]): readonly SqlRow[] {
    return this.#sql(sql)
      .all(...values)
      .filter(isRow);
  }

  #get(sql: string, ...values: SqlValue[]): SqlRow | null {
    const row = this.#sql(sql).get(...values);
    return isRow(row) ? row : null;
  }

  #header(name: string): number {
    return Number(this.#get('SELECT value FROM header WHERE name = ?', name)?.['value'] ?? 0);
  }

  #statement(source: number, ordinal: number): Stored<StatementRecord> | null {
    const row = this.#get(
      `SELECT s.folder, r.json FROM record r JOIN source s ON s.number = r.source WHERE r.kind = ${kindNumber('statements')} AND r.source = ? AND r.ordinal = ?`,
      source,
      ordinal,
    );
    return row && { folder: String(row['folder']), record: parse<StatementRecord>(row['json']) };
  }

  /** Another number after every change, by this connection or another. */
  #dataVersion(): number {
    return Number(this.#get('PRAGMA data_version')?.['data_version'] ?? 0) + this.#ownChanges * 2 ** 32;
  }

  #totals(): PassageTotals {
    return { passages: this.#header('passages'), words: this.#header('words') };
  }

  /** One row an occurrence, in order of passages: counting here is cheaper than grouping there. */
  #postings(word: string): readonly Posting[] {
    const postings: Posting[] = [];
    let last = 0;
    const sql = 'SELECT v.doc, p.source, p.ordinal, p.length FROM passage_posting v JOIN passage p ON p.id = v.doc WHERE v.term = ?';
    for (const row of this.#all(sql, word)) {
      const known = postings.at(-1);
      if (known && row['doc'] === last) postings[postings.length - 1] = { ...known, count: known.count + 1 };
      else postings.push({ source: Number(row['source']), ordinal: Number(row['ordinal']), count: 1, length: Number(row['length']) });
      last = Number(row['doc']);
    }
    return postings;
  }

  /** All records of a kind, source by source, so that a long reading never holds a lock or the whole list in memory. */
  async *#list<K extends ListKind>(kind: K): AsyncIterable<Stored<PaperRecords[K][number]>> {
    for (const { folder, file } of await this.sources()) {
      const rows = this.#all(
        'SELECT json FROM record WHERE kind = ? AND source = ? ORDER BY ordinal',
        kindNumber(kind),
        sourceNumber(folder, file),
      );
      for (const row of rows) yield { folder, record: parse<PaperRecords[K][number]>(row['json']) };
    }
  }

  #papers(rows: readonly SqlRow[]): readonly Stored<PaperRecord>[] {
    return rows
      .map((row) => ({ folder: String(row['folder']), file: String(row['file']), ordinal: 0, record: parse<PaperRecord>(row['paper']) }))
      .sort(comparePlaces)
      .map(({ folder, record }) => ({ folder, record }));
  }

  #transaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    this.#ownChanges++;
    try {
      work();
      this.#run("UPDATE header SET value = value + 1 WHERE name = 'revision'");
      this.#run("UPDATE header SET value = max(value, ?) WHERE name = 'reader'", this.#readerVersion);
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

function isRow(value: unknown): value is SqlRow {
  return typeof value === 'object' && value !== null;
}

function placed<T>(row: SqlRow): Place & { record: T } {
  return { folder: String(row['folder']), file: String(row['file']), ordinal: Number(row['ordinal']), record: parse<T>(row['json']) };
}
