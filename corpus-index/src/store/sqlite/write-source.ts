import type { PaperRecords, PassageRecord } from '../../model/records';
import { sourceNumber } from '../order';
import { indexRows, LIST_KINDS, storedKey } from '../rows';
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
  ).all(
    number,
    source.folder,
    source.file,
    source.size,
    source.modifiedMs,
    source.hash,
    source.readerVersion,
    JSON.stringify(source.problems),
    records?.paper.id ?? null,
    records && JSON.stringify(records.paper),
  );
  if (!records) return;
  const insertRecord = sql('INSERT INTO record (kind, source, ordinal, json) VALUES (?, ?, ?, ?)');
  for (const [index, kind] of LIST_KINDS.entries()) {
    for (const [ordinal, record] of records[kind].entries()) insertRecord.all(index, number, ordinal, JSON.stringify(record));
  }
  const rows = indexRows(records);
  const insertTermKey = sql('INSERT INTO term_key (key, source, ordinal) VALUES (?, ?, ?)');
  for (const { key, ordinal } of rows.termKeys) insertTermKey.all(key, number, ordinal);

  const count = sql(
    'INSERT INTO key (text, statements) VALUES (?, 1) ON CONFLICT (text) DO UPDATE SET statements = statements + 1 RETURNING id',
  );
  const insertStatementKey = sql('INSERT INTO statement_key (key, source, ordinal) VALUES (?, ?, ?)');
  for (const { key, ordinal } of rows.statementKeys) {
    const row = count.get(key);
    if (isRow(row)) insertStatementKey.all(Number(row['id']), number, ordinal);
  }

  const insertPassage = sql('INSERT INTO passage (source, ordinal, length) VALUES (?, ?, ?) RETURNING id');
  const insertWords = sql('INSERT INTO passage_words (rowid, words) VALUES (?, ?)');
  const documents = new Map<string, number>();
  for (const { ordinal, words, counts } of rows.passages) {
    const row = insertPassage.get(number, ordinal, words.length);
    if (isRow(row)) insertWords.all(Number(row['id']), words.join(' '));
    for (const word of counts.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  const countWord = sql(
    'INSERT INTO word (text, documents) VALUES (?, ?) ON CONFLICT (text) DO UPDATE SET documents = documents + excluded.documents',
  );
  for (const [word, n] of documents) countWord.all(word, n);
  addTotals(
    sql,
    rows.passages.length,
    rows.passages.reduce((sum, passage) => sum + passage.words.length, 0),
  );
}

/** Takes a source and everything of it out of the index; nothing happens where it is not in. */
export function forgetSource(sql: Prepare, number: number): void {
  const documents = new Map<string, number>();
  let words = 0;
  const passages = sql(`SELECT json FROM record WHERE kind = ${LIST_KINDS.indexOf('passages')} AND source = ?`)
    .all(number)
    .filter(isRow);
  for (const row of passages) {
    const passage: PassageRecord = JSON.parse(String(row['json']));
    const list = wordsOf(passage.text);
    words += list.length;
    for (const word of wordCounts(list).keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  const discount = sql('UPDATE word SET documents = documents - ? WHERE text = ?');
  const dropWord = sql('DELETE FROM word WHERE text = ? AND documents <= 0');
  for (const [word, n] of documents) {
    discount.all(n, word);
    dropWord.all(word);
  }
  addTotals(sql, -passages.length, -words);
  sql('DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passage WHERE source = ?)').all(number);
  sql('DELETE FROM passage WHERE source = ?').all(number);

  const discountKey = sql('UPDATE key SET statements = statements - 1 WHERE text = ? RETURNING id, statements');
  const dropKey = sql('DELETE FROM key WHERE id = ?');
  const dropStatementKey = sql('DELETE FROM statement_key WHERE key = ? AND source = ? AND ordinal = ?');
  const statements = sql(`SELECT ordinal, json FROM record WHERE kind = ${LIST_KINDS.indexOf('statements')} AND source = ?`)
    .all(number)
    .filter(isRow);
  for (const row of statements) {
    const { keys }: { keys: readonly string[] } = JSON.parse(String(row['json']));
    for (const key of new Set(keys.map(storedKey))) {
      const left = discountKey.get(key);
      if (!isRow(left)) continue;
      dropStatementKey.all(Number(left['id']), number, Number(row['ordinal']));
      if (Number(left['statements']) <= 0) dropKey.all(Number(left['id']));
    }
  }
  sql('DELETE FROM term_key WHERE source = ?').all(number);
  for (const index of LIST_KINDS.keys()) sql('DELETE FROM record WHERE kind = ? AND source = ?').all(index, number);
  sql('DELETE FROM source WHERE number = ?').all(number);
}

function addTotals(sql: Prepare, passages: number, words: number): void {
  const add = sql('UPDATE header SET value = value + ? WHERE name = ?');
  add.all(passages, 'passages');
  add.all(words, 'words');
}
