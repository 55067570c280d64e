import type { PaperRecords, PassageRecord, StatementRecord } from '../../model/records';
import { sourceNumber } from '../order';
import { indexRows, LIST_KINDS, type ListKind, storedKey, sourceRow } from '../rows';
import type { SourceState } from '../store';
import { wordCounts, wordsOf } from '../words';
import type { SqliteStatement } from './driver';

type Prepare = (sql: string) => SqliteStatement;

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Writes a source and its records; the caller has forgotten an earlier state and holds the transaction. */
export function writeSource(sql: Prepare, source: SourceState, records: PaperRecords | null): void {
  const number = sourceNumber(source.folder, source.file);
  sql(
    'INSERT INTO source (number, folder, file, size, modified, hash, reader, problems, paper_id, paper) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).all(...sourceRow(source, records));
  if (!records) return;
  const insertRecord = sql('INSERT INTO record (kind, source, ordinal, json) VALUES (?, ?, ?, ?)');
  for (const [index, kind] of LIST_KINDS.entries()) {
    for (const [ordinal, record] of records[kind].entries()) insertRecord.all(index, number, ordinal, JSON.stringify(record));
  }
  const rows = indexRows(records);
  const insertTermKey = sql('INSERT INTO term_key (key, source, ordinal) VALUES (?, ?, ?)');
  for (const { key, ordinal } of rows.termKeys) insertTermKey.all(key, number, ordinal);

  addCounts(
    sql,
    'key (text, statements)',
    rows.statementKeys.map(({ key }) => key),
  );
  sql(
    `INSERT INTO statement_key (key, source, ordinal) SELECT k.id, ?, j.value ->> 1 FROM json_each(?) j JOIN key k ON k.text = j.value ->> 0`,
  ).all(number, JSON.stringify(rows.statementKeys.map(({ key, ordinal }) => [key, ordinal])));

  const insertPassage = sql('INSERT INTO passage (source, ordinal, length) VALUES (?, ?, ?) RETURNING id');
  const insertWords = sql('INSERT INTO passage_words (rowid, words) VALUES (?, ?)');
  for (const { ordinal, words } of rows.passages) {
    const row = insertPassage.get(number, ordinal, words.length);
    if (isRow(row)) insertWords.all(Number(row['id']), words.join(' '));
  }
  addCounts(
    sql,
    'word (text, documents)',
    rows.passages.flatMap(({ counts }) => [...counts.keys()]),
  );
  addTotals(
    sql,
    rows.passages.length,
    rows.passages.reduce((sum, passage) => sum + passage.words.length, 0),
  );
}

/** Takes a source and everything of it out of the index; nothing happens where it is not in. */
export function forgetSource(sql: Prepare, number: number): void {
  const passages = recordsOf(sql, 'passages', number).map((json): readonly string[] => {
    const passage: PassageRecord = JSON.parse(json);
    return wordsOf(passage.text);
  });
  subtractCounts(
    sql,
    'word',
    'documents',
    passages.flatMap((words) => [...wordCounts(words).keys()]),
  );
  addTotals(sql, -passages.length, -passages.reduce((sum, words) => sum + words.length, 0));
  sql('DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passage WHERE source = ?)').all(number);
  sql('DELETE FROM passage WHERE source = ?').all(number);

  const keys = recordsOf(sql, 'statements', number).map((json): readonly string[] => {
    const statement: StatementRecord = JSON.parse(json);
    return [...new Set(statement.keys.map(storedKey))];
  });
  const known = JSON.stringify([...new Set(keys.flat())]);
  sql('DELETE FROM statement_key WHERE source = ? AND key IN (SELECT k.id FROM json_each(?) j JOIN key k ON k.text = j.value)').all(
    number,
    known,
  );
  subtractCounts(sql, 'key', 'statements', keys.flat());
  sql('DELETE FROM term_key WHERE source = ?').all(number);
  for (const index of LIST_KINDS.keys()) sql('DELETE FROM record WHERE kind = ? AND source = ?').all(index, number);
  sql('DELETE FROM source WHERE number = ?').all(number);
}

function recordsOf(sql: Prepare, kind: ListKind, number: number): readonly string[] {
  const rows = sql('SELECT json FROM record WHERE kind = ? AND source = ?').all(LIST_KINDS.indexOf(kind), number);
  return rows.filter(isRow).map((row) => String(row['json']));
}

/** Adds one for each time that a text is named, in one statement: crossing into SQLite for each would cost more than the writing. */
function addCounts(sql: Prepare, table: 'word (text, documents)' | 'key (text, statements)', texts: readonly string[]): void {
  const column = table === 'word (text, documents)' ? 'documents' : 'statements';
  // `WHERE true` tells the parser that ON begins no join.
  sql(
    `INSERT INTO ${table} SELECT key, value FROM json_each(?) WHERE true ON CONFLICT (text) DO UPDATE SET ${column} = ${column} + excluded.${column}`,
  ).all(countsJson(texts));
}

function subtractCounts(sql: Prepare, table: 'word' | 'key', column: 'documents' | 'statements', texts: readonly string[]): void {
  const counts = countsJson(texts);
  sql(`UPDATE ${table} SET ${column} = ${column} - j.value FROM json_each(?) j WHERE ${table}.text = j.key`).all(counts);
  sql(`DELETE FROM ${table} WHERE ${column} <= 0 AND text IN (SELECT key FROM json_each(?))`).all(counts);
}

/** {"text": how often}. */
function countsJson(texts: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(wordCounts(texts)));
}

function addTotals(sql: Prepare, passages: number, words: number): void {
  const add = sql('UPDATE header SET value = value + ? WHERE name = ?');
  add.all(passages, 'passages');
  add.all(words, 'words');
}
