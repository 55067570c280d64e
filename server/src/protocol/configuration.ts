import type { Connection } from 'vscode-languageserver';
import { isStyleName } from '../bibliography/styles';
import { type Config, parseConfig } from '../config';
import type { Decision } from '../diagnostics/decisions';
import { type Language, message } from '../messages';
import type { ClientAbilities } from './client-abilities';
import type { Edge } from './edge';

export interface WorkspaceSettings {
  readonly config: Config;
  /** Language of the user interface. */
  readonly language: Language;
}

/** Folder of papers where no setting names one. */
const USUAL_FOLDER = 'papers';

/**
 * The settings that count, from the first place that has any: what the client answers or pushed, what came with the
 * initialization, the workspace's .vscode/settings.json. Paths come out absolute. Without a corpus folder: ./papers where there is one.
 */
export async function loadConfig(connection: Connection, edge: Edge, client: ClientAbilities): Promise<WorkspaceSettings> {
  const folder = client.folders[0] ?? null;
  const parsed = parseConfig(await rawSettings(connection, edge, client, folder));
  const language: Language =
    parsed.uiLanguage === 'auto' ? (client.locale.toLowerCase().startsWith('fa') ? 'fa' : 'en') : parsed.uiLanguage;
  const corpusFolders = parsed.corpusFolders.map((path) => edge.resolvePath(path, folder));
  if (!corpusFolders.length && folder) {
    const usual = edge.resolvePath(USUAL_FOLDER, folder);
    if (await edge.folderExists(usual)) corpusFolders.push(usual);
  }
  const decisions: Decision[] = [];
  for (const one of client.folders) {
    try {
      decisions.push(...(await edge.readDecisions(one)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      connection.window.showWarningMessage(message(language, 'decision.broken', { file: one, reason }));
    }
  }
  const { defaultBibliography, indexLocation, referenceStyle } = parsed;
  return {
    config: {
      ...parsed,
      corpusFolders,
      referenceStyle: isStyleName(referenceStyle) ? referenceStyle : edge.resolvePath(referenceStyle, folder),
      defaultBibliography: defaultBibliography && edge.resolvePath(defaultBibliography, folder),
      indexLocation: indexLocation && (indexLocation.includes('://') ? indexLocation : edge.resolvePath(indexLocation, folder)),
      decisions,
    },
    language,
  };
}

async function rawSettings(connection: Connection, edge: Edge, client: ClientAbilities, folder: string | null): Promise<unknown> {
  if (client.pullsConfiguration) {
    const answered: unknown = await connection.workspace.getConfiguration('dabir');
    if (answered !== null && answered !== undefined) return answered;
  }
  if (client.settings !== undefined) return client.settings;
  return folder === null ? null : edge.readSettings(folder);
}
