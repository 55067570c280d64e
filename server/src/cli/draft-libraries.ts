import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import type { CorpusReader } from '../../../corpus-index/src/store/store';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import { findBibliographies } from '../edges/bibliographies';
import { loadLibrary } from '../edges/live-library';
import { resolvePath } from '../edges/paths';
import { bibliographiesOfDraft } from '../library/draft-bibliographies';
import type { Library } from '../library/library';

/** Works that drafts may cite, each draft with the bibliographies that are its own. */
export interface DraftLibraries {
  of(file: string, draft: Draft): Promise<Library>;
}

/**
 * Bibliographies of a draft: those that it names, those beside it, those of the workspace (where the command runs in one), the
 * default one, and those among the papers. Drafts with the same ones share a library.
 */
export function draftLibraries(reader: CorpusReader, config: Config, amongPapers: readonly string[], workspace: string): DraftLibraries {
  const loaded = new Map<string, Promise<Library>>();
  const shared = sharedBibliographies(config, amongPapers, workspace);
  return {
    async of(file, draft) {
      const folder = dirname(resolve(file));
      const named = bibliographiesOfDraft(draft).map((name) => (isAbsolute(name) ? name : join(folder, name)));
      const all = [...new Set([...named, ...(await besides(folder)), ...(await shared)])].toSorted();
      const key = all.join('\n');
      const library = loaded.get(key) ?? loadLibrary(reader, all);
      loaded.set(key, library);
      return library;
    },
  };
}

async function sharedBibliographies(config: Config, amongPapers: readonly string[], workspace: string): Promise<readonly string[]> {
  const usual = config.defaultBibliography ? [resolvePath(config.defaultBibliography, workspace)] : [];
  // Any folder may be the current one; only a workspace is searched deeply.
  const found = existsSync(join(workspace, '.vscode')) ? await findBibliographies(workspace) : [];
  return [...usual, ...found, ...amongPapers.filter((path) => /\.(?:bib|ris)$/i.test(path))];
}

async function besides(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => ['.bib', '.ris'].includes(extname(name).toLowerCase())).map((name) => join(folder, name));
}
