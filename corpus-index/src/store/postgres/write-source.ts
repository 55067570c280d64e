import type { PoolClient } from 'pg';
import type { PaperRecords } from '../../model/records';
import { sourceNumber } from '../order';
import { indexRows, LIST_KINDS, sourceRow } from '../rows';
import type { SourceState } from '../store';
import { copyRows } from './copy';

/** Writes a source and its records; the caller has forgotten an earlier state and holds the transaction. */
export async function writeSource(client: PoolClient, source: SourceState, records: PaperRecords | null): Promise<void> {
  const number = sourceNumber(source.folder, source.file);
  await client.query(
    'INSERT INTO dabir.source (number, folder, file, size, modified, hash, reader, problems, paper_id, paper) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    sourceRow(source, records),
  );
  if (!records) return;
  await copyRows(client, 'dabir.record (kind, source, ordinal, json)', recordRows(number, records));
  const rows = indexRows(records);
  await copyRows(
    client,
    'dabir.term_key (key, source, ordinal)',
    rows.termKeys.map(({ key, ordinal }) => [key, number, ordinal]),
  );
  await copyRows(
    client,
    'dabir.statement_key (key, source, ordinal)',
    rows.statementKeys.map(({ key, ordinal }) => [key, number, ordinal]),
  );
  await copyRows(
    client,
    'dabir.passage_word (word, source, ordinal, count, length)',
    rows.passages.flatMap(({ ordinal, words, counts }) => [...counts].map(([word, count]) => [word, number, ordinal, count, words.length])),
  );
  await add(
    client,
    'statement_count',
    'key',
    'statements',
    rows.statementKeys.map(({ key }) => key),
  );
  await add(
    client,
    'word',
    'word',
    'documents',
    rows.passages.flatMap(({ counts }) => [...counts.keys()]),
  );
  await addTotals(
    client,
    rows.passages.length,
    rows.passages.reduce((sum, { words }) => sum + words.length, 0),
  );
}

function* recordRows(number: number, records: PaperRecords): Iterable<readonly (string | number)[]> {
  for (const [index, kind] of LIST_KINDS.entries()) {
    for (const [ordinal, record] of records[kind].entries()) yield [index, number, ordinal, JSON.stringify(record)];
  }
}

/** Adds one for each time that a key is named. Names of tables and columns come from this file only. */
async function add(client: PoolClient, table: string, key: string, count: string, keys: readonly string[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
  await client.query(
    `INSERT INTO dabir.${table} (${key}, ${count}) SELECT * FROM unnest($1::text[], $2::bigint[]) ON CONFLICT (${key}) DO UPDATE SET ${count} = ${table}.${count} + excluded.${count}`,
    [[...counts.keys()], [...counts.values()]],
  );
}

/** Takes a source and everything of it out of the index; nothing happens where it is not in. */
export async function forgetSource(client: PoolClient, number: number): Promise<void> {
  const known = await client.query('SELECT number FROM dabir.source WHERE number = $1', [number]);
  if (!known.rowCount) return;
  await subtract(client, number, 'word', 'word', 'documents', 'passage_word');
  await subtract(client, number, 'statement_count', 'key', 'statements', 'statement_key');
  const totals = await client.query<{ passages: string; words: string | null }>(
    'SELECT count(*) AS passages, sum(length) AS words FROM (SELECT DISTINCT ordinal, length FROM dabir.passage_word WHERE source = $1) p',
    [number],
  );
  const empty = await client.query<{ n: string }>(
    `SELECT count(*) AS n FROM dabir.record r WHERE r.kind = ${LIST_KINDS.indexOf('passages')} AND r.source = $1
     AND NOT EXISTS (SELECT 1 FROM dabir.passage_word p WHERE p.source = r.source AND p.ordinal = r.ordinal)`,
    [number],
  );
  await addTotals(client, -Number(totals.rows[0]?.passages ?? 0) - Number(empty.rows[0]?.n ?? 0), -Number(totals.rows[0]?.words ?? 0));
  for (const table of ['passage_word', 'statement_key', 'term_key', 'record'])
    await client.query(`DELETE FROM dabir.${table} WHERE source = $1`, [number]);
  await client.query('DELETE FROM dabir.source WHERE number = $1', [number]);
}

async function subtract(client: PoolClient, number: number, table: string, key: string, count: string, from: string): Promise<void> {
  await client.query(
    `UPDATE dabir.${table} AS t SET ${count} = t.${count} - d.n FROM (SELECT ${key}, count(*) AS n FROM dabir.${from} WHERE source = $1 GROUP BY ${key}) d WHERE t.${key} = d.${key}`,
    [number],
  );
  await client.query(`DELETE FROM dabir.${table} WHERE ${count} <= 0 AND ${key} IN (SELECT ${key} FROM dabir.${from} WHERE source = $1)`, [
    number,
  ]);
}

async function addTotals(client: PoolClient, passages: number, words: number): Promise<void> {
  await client.query(
    "UPDATE dabir.header SET value = value + CASE name WHEN 'passages' THEN $1::bigint ELSE $2::bigint END WHERE name IN ('passages', 'words')",
    [passages, words],
  );
}
