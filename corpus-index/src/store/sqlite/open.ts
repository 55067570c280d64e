import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { READER_VERSION } from '../../reader-version';
import { IndexOpenError, SCHEMA_VERSION } from '../store';
import { WORDS_VERSION } from '../words';
import { type DriverName, loadDriver, type SqliteDatabase } from './driver';
import { APPLICATION_ID, SCHEMA } from './schema';
import { SqliteStore } from './sqlite-store';

export interface SqliteOpenOptions {
  /** For tests: one of the two drivers instead of the better one that is there. */
  readonly driver?: DriverName;
  /** Versions of this Dabir; tests play a newer one. */
  readonly readerVersion?: number;
  readonly foldVersion?: number;
}

/** The file is an index of this Dabir or an older one: it may be used, or must be emptied first. */
type Found = 'usable' | 'outdated' | 'missing';

/**
 * Opens the index in `path`, or makes an empty one where there is none. An index of an older schema or matching form is emptied,
 * since all of it can be read again. Throws IndexOpenError: 'newer-index' (left as it is), 'broken-index' (no SQLite file, another
 * program's, or damaged; left as it is).
 */
export async function openSqliteStore(path: string, options: SqliteOpenOptions = {}): Promise<SqliteStore> {
  const readerVersion = options.readerVersion ?? READER_VERSION;
  const foldVersion = options.foldVersion ?? WORDS_VERSION;
  const driver = await loadDriver(options.driver);
  if (!driver) throw new IndexOpenError('unreachable-index', `this runtime has no ${options.driver} SQLite`, path);
  mkdirSync(dirname(path), { recursive: true });
  const header = readSqliteHeader(path);
  if (header === 'foreign') throw new IndexOpenError('broken-index', 'not an SQLite file', path);
  let database: SqliteDatabase | null = null;
  try {
    database = new driver.DatabaseSync(path);
    database.exec(
      'PRAGMA busy_timeout = 15000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000',
    );
    const found = inspect(database, path, readerVersion, foldVersion);
    if (found !== 'usable') create(database, path, readerVersion, foldVersion);
    return new SqliteStore(database, path, readerVersion);
  } catch (error) {
    database?.close();
    if (error instanceof IndexOpenError) throw error;
    throw new IndexOpenError(
      isDamage(error) ? 'broken-index' : 'unreachable-index',
      error instanceof Error ? error.message : String(error),
      path,
    );
  }
}

/** True for SQLite's own words for a damaged file. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && /malformed|not a database|corrupt|disk image/i.test(error.message);
}

/** An empty file is a new index; anything else must begin as SQLite files do, or it belongs to somebody else. */
function readSqliteHeader(path: string): 'sqlite' | 'empty' | 'foreign' {
  if (!existsSync(path)) return 'empty';
  const bytes = Buffer.alloc(16);
  const file = openSync(path, 'r');
  const read = readSync(file, bytes, 0, 16, 0);
  closeSync(file);
  if (read === 0) return 'empty';
  return bytes.toString('latin1') === 'SQLite format 3\u0000' ? 'sqlite' : 'foreign';
}

function inspect(database: SqliteDatabase, path: string, readerVersion: number, foldVersion: number): Found {
  const application = numberOf(database.prepare('PRAGMA application_id').get(), 'application_id');
  const tables = numberOf(database.prepare('SELECT count(*) AS n FROM sqlite_master').get(), 'n');
  if (!tables) return 'missing';
  if (application !== APPLICATION_ID) throw new IndexOpenError('broken-index', 'an SQLite file of another program', path);
  const values = new Map<unknown, unknown>();
  for (const row of database.prepare('SELECT name, value FROM header').all()) if (isRow(row)) values.set(row['name'], row['value']);
  const [schema, reader, fold] = ['schema', 'reader', 'fold'].map((name) => Number(values.get(name)));
  if (schema === undefined || reader === undefined || fold === undefined || !Number.isInteger(schema))
    throw new IndexOpenError('broken-index', 'no header', path);
  if (schema > SCHEMA_VERSION || reader > readerVersion || fold > foldVersion)
    throw new IndexOpenError('newer-index', `schema ${schema}, reader ${reader}, form ${fold}`, path);
  return schema < SCHEMA_VERSION || fold < foldVersion ? 'outdated' : 'usable';
}

/** Makes the tables; where two processes meet at a new index, the second finds them made. */
function create(database: SqliteDatabase, path: string, readerVersion: number, foldVersion: number): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    if (inspect(database, path, readerVersion, foldVersion) !== 'usable') {
      for (const row of database
        .prepare(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'passage_words_%' AND name NOT LIKE 'sqlite_%' ORDER BY name DESC",
        )
        .all()) {
        if (isRow(row) && typeof row['name'] === 'string') database.exec(`DROP TABLE "${row['name'].replaceAll('"', '""')}"`);
      }
      database.exec(SCHEMA);
      database.prepare("UPDATE header SET value = ? WHERE name = 'reader'").all(readerVersion);
      database.prepare("UPDATE header SET value = ? WHERE name = 'fold'").all(foldVersion);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function numberOf(row: unknown, column: string): number {
  return isRow(row) ? Number(row[column]) : 0;
}
