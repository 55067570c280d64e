import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Decision, DECISIONS_FILE, formatDecisions, parseDecisions } from '../diagnostics/decisions';
import { inFolder } from './paths';

/** Decisions of a workspace folder; none where there is no file. Throws where the file cannot be read as what it should be. */
export async function readDecisions(folder: string): Promise<readonly Decision[]> {
  let json: string;
  try {
    json = await readFile(inFolder(folder, DECISIONS_FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return parseDecisions(json);
}

/** Writes the whole file in one step, so that a crash leaves the old one or the new one. */
export async function writeDecisions(folder: string, decisions: readonly Decision[]): Promise<void> {
  const file = inFolder(folder, DECISIONS_FILE);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, formatDecisions(decisions), 'utf8');
  await rename(`${file}.new`, file);
}
