import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Files that hold citations by key. */
const DRAFTS: ReadonlySet<string> = new Set(['.md', '.qmd', '.rmd', '.tex', '.typ']);
const DEEPEST = 8;
const MOST_ENTRIES = 20_000;
/** Larger files are no drafts of a person. */
const LARGEST_BYTES = 8 * 2 ** 20;

export interface TextFile {
  readonly path: string;
  /** Ending of the name, lower case with dot. */
  readonly ending: string;
  readonly text: string;
}

/** Drafts of the folders and the other files that are named, as they lie on disk. What cannot be read is left out. */
export async function readTexts(folders: readonly string[], others: readonly string[]): Promise<readonly TextFile[]> {
  const paths = new Set(others);
  let seen = 0;
  const search = async (folder: string, depth: number): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (++seen > MOST_ENTRIES) return;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < DEEPEST) await search(path, depth + 1);
      else if (entry.isFile() && DRAFTS.has(extname(entry.name).toLowerCase())) paths.add(path);
    }
  };
  for (const folder of folders) await search(folder, 0);
  const files: TextFile[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info?.isFile() || info.size > LARGEST_BYTES) continue;
    const text = await readFile(path, 'utf8').catch(() => null);
    // An edit of a text in another encoding would land in wrong places.
    if (text !== null && !text.includes('\ufffd')) files.push({ path, ending: extname(path).toLowerCase(), text });
  }
  return files;
}
