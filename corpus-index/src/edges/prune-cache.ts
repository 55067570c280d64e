import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** An index of the cache that nobody has opened for so long is taken away; it can be made again. */
const UNUSED_MS = 60 * 24 * 60 * 60 * 1000;
const OUR_FOLDER = /-[0-9a-f]{16}$/;

/** Notes that an index of the cache is in use, and takes away others that have long not been. Failing at this is no failure. */
export async function markUsed(location: string, nowMs = Date.now()): Promise<void> {
  const folder = dirname(location);
  const cache = dirname(folder);
  try {
    await mkdir(folder, { recursive: true });
    await utimes(folder, nowMs / 1000, nowMs / 1000);
    for (const name of await readdir(cache)) {
      if (!OUR_FOLDER.test(name) || name === basename(folder)) continue;
      const { mtimeMs } = await stat(join(cache, name));
      if (nowMs - mtimeMs > UNUSED_MS) await rm(join(cache, name), { recursive: true, force: true });
    }
  } catch {
    // a cache on a read-only or vanished disk: opening the index will say what is wrong
  }
}
