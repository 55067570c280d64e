import type { Pool, PoolClient } from 'pg';
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
import { type PassageTotals, type Posting, rankPassages, rarestWords, type WordDocuments } from '../ranking';
import { LIST_KINDS, type ListKind, storedKey } from '../rows';
import { type CorpusStore, type SourceState, type Stored, WRITER_TIMEOUT_MS, type WriterIdentity } from '../store';
import { wordsOf } from '../words';
import { forgetSource, writeSource } from './write-source';

type Row = Readonly<Record<string, unknown>>;

const parse = <T>(json: unknown): T => JSON.parse(String(json));
const kindNumber = (kind: ListKind): number => LIST_KINDS.indexOf(kind);

/** Sources whose records are fetched at once while a whole list is read. */
const SOURCES_AT_ONCE = 32;

/** An index that a team shares, in a database that speaks PostgreSQL's protocol. */
export class PostgresStore implements CorpusStore {
  /** Address without its password. */
  readonly location: string;
  readonly #pool: Pool;
  readonly #readerVersion: number;

  constructor(pool: Pool, location: string, readerVersion: number) {
    this.#pool = pool;
    this.location = location;
    this.#readerVersion = readerVersion;
  }

  async sources(): Promise<readonly SourceState[]> {
    const rows = await this.#rows('SELECT folder, file, size, modified, hash, reader, problems FROM dabir.source');
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
    return papersOf(await this.#rows('SELECT folder, file, paper FROM dabir.source WHERE paper IS NOT NULL'));
  }

  async paper(id: string): Promise<Stored<PaperRecord> | null> {
    return papersOf(await this.#rows('SELECT folder, file, paper FROM dabir.source WHERE paper_id = $1', [id]))[0] ?? null;
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
    const rows = await this.#rows(
      `SELECT s.folder, s.file, r.ordinal, r.json FROM (SELECT DISTINCT source, ordinal FROM dabir.term_key WHERE key = ANY($1)) k
       JOIN dabir.source s ON s.number = k.source JOIN dabir.record r ON r.kind = $2 AND r.source = k.source AND r.ordinal = k.ordinal`,
      [keys.map(storedKey), kindNumber('terms')],
    );
    return inOrder<TermRecord>(rows);
  }

  async statementCounts(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#rows('SELECT key, statements FROM dabir.statement_count WHERE key = ANY($1)', [keys.map(storedKey)]);
    const counts = new Map(rows.map((row) => [String(row['key']), Number(row['statements'])]));
    return new Map(keys.flatMap((key) => (counts.get(storedKey(key)) ? [[key, counts.get(storedKey(key)) ?? 0] as const] : [])));
  }

  async statementsByKey(key: string, limit: number): Promise<readonly Stored<StatementRecord>[]> {
    const rows = await this.#rows(
      `SELECT s.folder, s.file, r.ordinal, r.json FROM (
         SELECT source, ordinal FROM dabir.statement_key WHERE key = $1 ORDER BY source, ordinal LIMIT $2
       ) k JOIN dabir.source s ON s.number = k.source JOIN dabir.record r ON r.kind = $3 AND r.source = k.source AND r.ordinal = k.ordinal`,
      [storedKey(key), Math.min(limit, Number.MAX_SAFE_INTEGER), kindNumber('statements')],
    );
    return inOrder<StatementRecord>(rows);
  }

  async searchPassages(words: readonly string[], limit: number): Promise<readonly (Stored<PassageRecord> & { readonly score: number })[]> {
    const query = [...new Set(wordsOf(words.join(' ')))];
    const counted = await this.#rows('SELECT word, documents FROM dabir.word WHERE word = ANY($1)', [query]);
    const chosen = rarestWords(counted.map((row) => ({ word: String(row['word']), documents: Number(row['documents']) })));
    const ranked = rankPassages(await this.#postings(chosen), await this.#totals(), limit);
    const rows = await this.#rows(
      `SELECT s.number, s.folder, r.ordinal, r.json FROM unnest($1::bigint[], $2::int[]) AS k (source, ordinal)
       JOIN dabir.source s ON s.number = k.source JOIN dabir.record r ON r.kind = $3 AND r.source = k.source AND r.ordinal = k.ordinal`,
      [ranked.map(({ source }) => source), ranked.map(({ ordinal }) => ordinal), kindNumber('passages')],
    );
    const found = new Map(rows.map((row) => [`${row['number']} ${row['ordinal']}`, row]));
    return ranked.flatMap(({ source, ordinal, score }) => {
      const row = found.get(`${source} ${ordinal}`);
      return row ? [{ folder: String(row['folder']), record: parse<PassageRecord>(row['json']), score }] : [];
    });
  }

  async revision(): Promise<number> {
    const [row] = await this.#rows("SELECT value FROM dabir.header WHERE name = 'revision'");
    return Number(row?.['value'] ?? 0);
  }

  async replace(source: SourceState, records: PaperRecords | null): Promise<void> {
    await this.#transaction(async (client) => {
      await forgetSource(client, sourceNumber(source.folder, source.file));
      await writeSource(client, source, records);
    });
  }

  async touch(source: SourceState): Promise<void> {
    const { size, modifiedMs, hash, readerVersion } = source;
    await this.#rows('UPDATE dabir.source SET size = $1, modified = $2, hash = $3, reader = $4 WHERE number = $5', [
      size,
      modifiedMs,
      hash,
      readerVersion,
      sourceNumber(source.folder, source.file),
    ]);
  }

  async remove(folder: string, file: string): Promise<void> {
    await this.#transaction((client) => forgetSource(client, sourceNumber(folder, file)));
  }

  async claimWriter(self: WriterIdentity, nowMs: number, isDead: (holder: WriterIdentity) => boolean): Promise<WriterIdentity | null> {
    const take = `INSERT INTO dabir.writer (one, owner, host, process, beat) VALUES (1, $1, $2, $3, $4)
      ON CONFLICT (one) DO UPDATE SET owner = excluded.owner, host = excluded.host, process = excluded.process, beat = excluded.beat
      WHERE writer.owner = excluded.owner OR writer.beat <= $5 OR writer.owner = $6 RETURNING owner`;
    const values = [self.owner, self.host, self.process, nowMs, nowMs - WRITER_TIMEOUT_MS];
    if ((await this.#rows(take, [...values, ''])).length) return null;
    const [row] = await this.#rows('SELECT owner, host, process FROM dabir.writer');
    const holder = { owner: String(row?.['owner'] ?? ''), host: String(row?.['host'] ?? ''), process: Number(row?.['process'] ?? 0) };
    // Given free in between, or left by a process that is gone: taken from exactly that holder, so that two who see it do not both win.
    if ((!row || isDead(holder)) && (await this.#rows(take, [...values, holder.owner])).length) return null;
    return holder;
  }

  async releaseWriter(self: WriterIdentity): Promise<void> {
    await this.#rows('DELETE FROM dabir.writer WHERE owner = $1', [self.owner]);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #rows(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.#pool.query<Row>(sql, [...values])).rows;
  }

  async #totals(): Promise<PassageTotals> {
    const values = new Map(
      (await this.#rows("SELECT name, value FROM dabir.header WHERE name IN ('passages', 'words')")).map((row) => [
        row['name'],
        Number(row['value']),
      ]),
    );
    return { passages: values.get('passages') ?? 0, words: values.get('words') ?? 0 };
  }

  /** Postings of the words in their order, since sums of fractions depend on it. */
  async #postings(words: readonly WordDocuments[]): Promise<readonly (readonly [WordDocuments, readonly Posting[]])[]> {
    const rows = await this.#rows('SELECT word, source, ordinal, count, length FROM dabir.passage_word WHERE word = ANY($1)', [
      words.map(({ word }) => word),
    ]);
    const lists = new Map<string, Posting[]>(words.map(({ word }) => [word, []]));
    for (const row of rows) {
      lists.get(String(row['word']))?.push({
        source: Number(row['source']),
        ordinal: Number(row['ordinal']),
        count: Number(row['count']),
        length: Number(row['length']),
      });
    }
    return words.map((word) => [word, lists.get(word.word) ?? []]);
  }

  async *#list<K extends ListKind>(kind: K): AsyncIterable<Stored<PaperRecords[K][number]>> {
    const sources = (await this.sources()).map(({ folder, file }) => ({ folder, number: sourceNumber(folder, file) }));
    for (let i = 0; i < sources.length; i += SOURCES_AT_ONCE) {
      const group = sources.slice(i, i + SOURCES_AT_ONCE);
      const rows = await this.#rows('SELECT source, json FROM dabir.record WHERE kind = $1 AND source = ANY($2) ORDER BY source, ordinal', [
        kindNumber(kind),
        group.map(({ number }) => number),
      ]);
      for (const { folder, number } of group) {
        for (const row of rows) if (Number(row['source']) === number) yield { folder, record: parse<PaperRecords[K][number]>(row['json']) };
      }
    }
  }

  async #transaction(work: (client: PoolClient) => Promise<void>): Promise<void> {
    const client = await this.#pool.connect();
    try {
      await client.query('BEGIN');
      await work(client);
      await client.query("UPDATE dabir.header SET value = value + 1 WHERE name = 'revision'");
      await client.query("UPDATE dabir.header SET value = greatest(value, $1) WHERE name = 'reader'", [this.#readerVersion]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
}

function papersOf(rows: readonly Row[]): readonly Stored<PaperRecord>[] {
  return rows
    .map((row) => ({ folder: String(row['folder']), file: String(row['file']), ordinal: 0, record: parse<PaperRecord>(row['paper']) }))
    .sort(comparePlaces)
    .map(({ folder, record }) => ({ folder, record }));
}

function inOrder<T>(rows: readonly Row[]): readonly Stored<T>[] {
  const placed: (Place & { record: T })[] = rows.map((row) => ({
    folder: String(row['folder']),
    file: String(row['file']),
    ordinal: Number(row['ordinal']),
    record: parse<T>(row['json']),
  }));
  return placed.sort(comparePlaces).map(({ folder, record }) => ({ folder, record }));
}
