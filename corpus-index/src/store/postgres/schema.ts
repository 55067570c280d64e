import { SCHEMA_VERSION } from '../store';

/**
 * Plain tables with B-trees on folded keys ("C" collation: byte order) and nothing else, so that engines that speak PostgreSQL's
 * protocol without all of its extensions can hold the index as well. Postings stand in `passage_word`; ranking is in store/ranking.
 */
export const TABLES = [
  'header',
  'writer',
  'source',
  'record',
  'term_key',
  'statement_key',
  'statement_count',
  'passage_word',
  'word',
] as const;

export const SCHEMA: readonly string[] = [
  'CREATE SCHEMA IF NOT EXISTS dabir',
  'CREATE TABLE IF NOT EXISTS dabir.header (name text PRIMARY KEY, value bigint NOT NULL)',
  'CREATE TABLE IF NOT EXISTS dabir.writer (one int PRIMARY KEY, owner text NOT NULL, host text NOT NULL, process bigint NOT NULL, beat bigint NOT NULL)',
  `CREATE TABLE IF NOT EXISTS dabir.source (
    number bigint PRIMARY KEY, folder text NOT NULL, file text NOT NULL, size bigint NOT NULL, modified double precision NOT NULL,
    hash text NOT NULL, reader bigint NOT NULL, problems text NOT NULL, paper_id text, paper text)`,
  'CREATE INDEX IF NOT EXISTS source_paper ON dabir.source (paper_id)',
  'CREATE TABLE IF NOT EXISTS dabir.record (kind int NOT NULL, source bigint NOT NULL, ordinal int NOT NULL, json text NOT NULL, PRIMARY KEY (kind, source, ordinal))',
  'CREATE INDEX IF NOT EXISTS record_source ON dabir.record (source)',
  'CREATE TABLE IF NOT EXISTS dabir.term_key (key text COLLATE "C" NOT NULL, source bigint NOT NULL, ordinal int NOT NULL, PRIMARY KEY (key, source, ordinal))',
  'CREATE INDEX IF NOT EXISTS term_key_source ON dabir.term_key (source)',
  'CREATE TABLE IF NOT EXISTS dabir.statement_key (key text COLLATE "C" NOT NULL, source bigint NOT NULL, ordinal int NOT NULL, PRIMARY KEY (key, source, ordinal))',
  'CREATE INDEX IF NOT EXISTS statement_key_source ON dabir.statement_key (source)',
  'CREATE TABLE IF NOT EXISTS dabir.statement_count (key text COLLATE "C" PRIMARY KEY, statements bigint NOT NULL)',
  `CREATE TABLE IF NOT EXISTS dabir.passage_word (
    word text COLLATE "C" NOT NULL, source bigint NOT NULL, ordinal int NOT NULL, count int NOT NULL, length int NOT NULL, PRIMARY KEY (word, source, ordinal))`,
  'CREATE INDEX IF NOT EXISTS passage_word_source ON dabir.passage_word (source)',
  'CREATE TABLE IF NOT EXISTS dabir.word (word text COLLATE "C" PRIMARY KEY, documents bigint NOT NULL)',
  `INSERT INTO dabir.header VALUES ('schema', ${SCHEMA_VERSION}), ('reader', 0), ('fold', 0), ('revision', 0), ('passages', 0), ('words', 0) ON CONFLICT (name) DO NOTHING`,
];
