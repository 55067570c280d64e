import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** The parts of the process that decide where a user's caches lie. */
export interface CacheEnvironment {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

export const currentEnvironment = (): CacheEnvironment => ({ platform: process.platform, home: homedir(), variables: process.env });

/** Dabir's folder among the user's caches: of XDG, Windows or macOS. DABIR_CACHE names another. */
export function cacheFolder({ platform, home, variables }: CacheEnvironment = currentEnvironment()): string {
  if (variables['DABIR_CACHE']) return resolve(variables['DABIR_CACHE']);
  if (platform === 'win32') return join(variables['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'dabir', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'dabir');
  return join(variables['XDG_CACHE_HOME'] || join(home, '.cache'), 'dabir');
}

/**
 * Where the index of these corpora lies: one file for each set of corpora, whatever their order, so that an editor and the command
 * line share it. The corpus's own name comes first, to be recognised by a person who looks into the folder.
 */
export function indexLocation(corpora: readonly string[], environment: CacheEnvironment = currentEnvironment()): string {
  const paths = [...new Set(corpora.map((corpus) => resolve(corpus)))].sort();
  const key = createHash('sha256').update(paths.join('\u0000')).digest('hex').slice(0, 16);
  const name =
    basename(paths[0] ?? 'corpus')
      .replace(/[^\p{L}\p{N}._-]/gu, '_')
      .slice(0, 40) || 'corpus';
  return join(cacheFolder(environment), `${name}-${key}`, 'index.sqlite');
}
