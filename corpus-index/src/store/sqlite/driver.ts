/** The part of node:sqlite that is used; @photostructure/sqlite has the same. */
export type SqlValue = null | number | bigint | string | Uint8Array;
export type SqlRow = Readonly<Record<string, unknown>>;

export interface SqliteStatement {
  // `run` is left out on purpose: it reports the last row number of the connection, which the full-text table sets to values that
  // are no JavaScript numbers, and then throws. `all` does the same work.
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
}

export interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export interface SqliteOptions {
  readonly readOnly?: boolean;
}

export interface SqliteModule {
  readonly DatabaseSync: new (path: string, options?: SqliteOptions) => SqliteDatabase;
}

export type DriverName = 'builtin' | 'bundled';

function isSqliteModule(value: unknown): value is SqliteModule {
  return typeof value === 'object' && value !== null && 'DatabaseSync' in value && typeof value.DatabaseSync === 'function';
}

/** Some builds of Electron ship without the module, others might ship it without full text: both are asked for. */
function hasFullText(module: SqliteModule): boolean {
  try {
    const database = new module.DatabaseSync(':memory:');
    database.exec("CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1)");
    database.close();
    return true;
  } catch {
    return false; // no FTS5, or older than contentless_delete: the bundled build takes over
  }
}

/** The runtime's own SQLite, or null. Its notice of being experimental is not for the users of a finished tool. */
function builtinDriver(): SqliteModule | null {
  const emit = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    const module: unknown = process.getBuiltinModule?.('node:sqlite');
    return isSqliteModule(module) && hasFullText(module) ? module : null;
  } finally {
    process.emitWarning = emit;
  }
}

async function bundledDriver(): Promise<SqliteModule> {
  return await import('@photostructure/sqlite');
}

/** node:sqlite where the runtime has it with full text, else @photostructure/sqlite. With a name: that one, or null where it is missing. */
export async function loadDriver(name?: DriverName): Promise<SqliteModule | null> {
  if (name === 'bundled') return bundledDriver();
  const builtin = builtinDriver();
  return builtin ?? (name === 'builtin' ? null : bundledDriver());
}
