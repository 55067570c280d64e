import { SCHEMA_VERSION } from '../store';

/** Marks the file as an index of Dabir in SQLite's own header: "DABI". */
export const APPLICATION_ID = 0x44414249;

/**
 * Records are JSON by source and number; everything that is searched stands in B-trees of folded keys beside them, and the words
 * of passages in a contentless FTS5 table. `detail=full` must stay: with less, neither counts per passage nor bm25 can be had,
 * and both fail silently. `record` keeps its row numbers: in a table without them a row of more than 1 KB takes a page of its own.
 * Tokens reach FTS5 folded and parted by spaces; `categories` keeps marks inside a word.
 */
export const SCHEMA = `
CREATE TABLE header (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE writer (one INTEGER PRIMARY KEY CHECK (one = 1), owner TEXT NOT NULL, host TEXT NOT NULL, process INTEGER NOT NULL, beat INTEGER NOT NULL);
CREATE TABLE source (
  number INTEGER PRIMARY KEY, folder TEXT NOT NULL, file TEXT NOT NULL, size INTEGER NOT NULL, modified REAL NOT NULL,
  hash TEXT NOT NULL, reader INTEGER NOT NULL, problems TEXT NOT NULL, paper_id TEXT, paper TEXT
);
CREATE INDEX source_paper ON source (paper_id) WHERE paper_id IS NOT NULL;
CREATE TABLE record (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, source INTEGER NOT NULL, ordinal INTEGER NOT NULL, json TEXT NOT NULL);
CREATE UNIQUE INDEX record_place ON record (kind, source, ordinal);
CREATE TABLE term_key (key TEXT NOT NULL, source INTEGER NOT NULL, ordinal INTEGER NOT NULL, PRIMARY KEY (key, source, ordinal)) WITHOUT ROWID;
CREATE INDEX term_key_source ON term_key (source);
CREATE TABLE key (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, statements INTEGER NOT NULL);
CREATE TABLE statement_key (key INTEGER NOT NULL, source INTEGER NOT NULL, ordinal INTEGER NOT NULL, PRIMARY KEY (key, source, ordinal)) WITHOUT ROWID;
CREATE TABLE passage (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, ordinal INTEGER NOT NULL, length INTEGER NOT NULL);
CREATE INDEX passage_source ON passage (source);
CREATE TABLE word (text TEXT PRIMARY KEY, documents INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE passage_words USING fts5(words, content='', contentless_delete=1, detail=full, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'");
CREATE VIRTUAL TABLE passage_posting USING fts5vocab('passage_words', 'instance');
INSERT INTO header VALUES ('schema', ${SCHEMA_VERSION}), ('reader', 0), ('fold', 0), ('revision', 0), ('passages', 0), ('words', 0);
PRAGMA application_id = ${APPLICATION_ID};
`;
