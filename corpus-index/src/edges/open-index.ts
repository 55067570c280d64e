import { existsSync, renameSync } from 'node:fs';
import { openSqliteStore } from '../store/sqlite/open';
import { type CorpusStore, IndexOpenError } from '../store/store';

export interface OpenedIndex {
  readonly store: CorpusStore;
  /** Path, or address without its password. */
  readonly location: string;
  /** Where a broken index was put aside before a new one was begun, or null. */
  readonly brokenIndex: string | null;
}

export const isDatabaseAddress = (location: string): boolean => /^postgres(?:ql)?:\/\//.test(location);

/**
 * Opens an index: a file's path or a postgres:// address. `rebuild`: the file is ours to make anew (it lies in the cache), so a
 * broken one is put aside and an empty one begun; without it, and always for a newer index, IndexOpenError is thrown and
 * nothing is touched.
 */
export async function openIndex(location: string, rebuild: boolean): Promise<OpenedIndex> {
  if (isDatabaseAddress(location)) {
    const { openPostgresStore } = await import('../store/postgres/open');
    const store = await openPostgresStore(location);
    return { store, location: store.location, brokenIndex: null };
  }
  try {
    return { store: await openSqliteStore(location), location, brokenIndex: null };
  } catch (error) {
    if (!rebuild || !(error instanceof IndexOpenError) || error.code !== 'broken-index') throw error;
    const aside = putAside(location);
    return { store: await openSqliteStore(location), location, brokenIndex: aside };
  }
}

/** Renames a broken index, so that whoever wants to can look at it; the last one of its kind is kept. */
function putAside(location: string): string {
  const aside = `${location}.broken`;
  renameSync(location, aside);
  for (const ending of ['-wal', '-shm']) if (existsSync(location + ending)) renameSync(location + ending, aside + ending);
  return aside;
}
