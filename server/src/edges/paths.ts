import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Absolute path of a file address; null for other schemes and for addresses that are no path here. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Absolute path of a path as a user writes it in settings: relative to the workspace folder, `~` is the home folder. */
export function resolvePath(path: string, folder: string | null): string {
  const written = path.replace(/^\$\{workspaceFolder\}/, folder ?? '.').replace(/^~(?=$|[\\/])/, homedir());
  return isAbsolute(written) ? resolve(written) : resolve(folder ?? '.', written);
}

/** True where `path` is `folder` or lies in it. Both absolute; links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** File of a workspace folder. */
export function inFolder(folder: string, file: string): string {
  return join(folder, ...file.split('/'));
}
