import pg from 'pg';
import { READER_VERSION } from '../../reader-version';
import { IndexOpenError, SCHEMA_VERSION } from '../store';
import { WORDS_VERSION } from '../words';
import { PostgresStore } from './postgres-store';
import { SCHEMA, TABLES } from './schema';

export interface PostgresOpenOptions {
  /** Versions of this Dabir; tests play a newer one. */
  readonly readerVersion?: number;
  readonly foldVersion?: number;
}

const CONNECT_MS = 10_000;

/**
 * Opens a shared index at a postgres:// address: the tables of the schema `dabir`, made where they are missing. An index of an
 * older schema or matching form is emptied. Throws IndexOpenError: 'unreachable-index', 'newer-index', 'broken-index'.
 */
export async function openPostgresStore(address: string, options: PostgresOpenOptions = {}): Promise<PostgresStore> {
  const readerVersion = options.readerVersion ?? READER_VERSION;
  const foldVersion = options.foldVersion ?? WORDS_VERSION;
  const location = withoutPassword(address);
  const pool = new pg.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: CONNECT_MS, allowExitOnIdle: true });
  // A connection that breaks while idle is replaced by the next query; an unheard 'error' event would end the process.
  pool.on('error', () => undefined);
  try {
    const found = await header(pool);
    const schema = found?.get('schema') ?? 0;
    if (found && schema === 0) throw new IndexOpenError('broken-index', 'no header', location);
    if (schema > SCHEMA_VERSION || (found?.get('reader') ?? 0) > readerVersion || (found?.get('fold') ?? 0) > foldVersion)
      throw new IndexOpenError('newer-index', `schema ${schema}`, location);
    if (!found || schema < SCHEMA_VERSION || (found.get('fold') ?? 0) < foldVersion) await create(pool, found !== null, foldVersion);
    return new PostgresStore(pool, location, readerVersion);
  } catch (error) {
    await pool.end();
    if (error instanceof IndexOpenError) throw error;
    throw new IndexOpenError('unreachable-index', error instanceof Error ? error.message || String(error) : String(error), location);
  }
}

function withoutPassword(address: string): string {
  return address.replace(/^(postgres(?:ql)?:\/\/[^:@/]{0,200}):[^@/]{0,1000}@/, '$1@');
}

async function header(pool: pg.Pool): Promise<ReadonlyMap<string, number> | null> {
  const exists = await pool.query<{ n: string }>(
    "SELECT count(*) AS n FROM information_schema.tables WHERE table_schema = 'dabir' AND table_name = 'header'",
  );
  if (Number(exists.rows[0]?.n) === 0) return null;
  const rows = await pool.query<{ name: string; value: string }>('SELECT name, value FROM dabir.header');
  return new Map(rows.rows.map(({ name, value }) => [name, Number(value)]));
}

/** Two clients may meet here; what the first has made, the second finds. */
async function create(pool: pg.Pool, outdated: boolean, foldVersion: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    if (outdated) for (const table of TABLES) await client.query(`DROP TABLE IF EXISTS dabir.${table}`);
    for (const statement of SCHEMA) await client.query(statement);
    await client.query("UPDATE dabir.header SET value = $1 WHERE name = 'fold'", [foldVersion]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    if (!(await header(pool))?.get('schema')) throw error;
  } finally {
    client.release();
  }
}
