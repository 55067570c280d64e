import { ConfigurationTarget, window, workspace } from 'vscode';
import { message } from '../../../server/src/messages';
import { uiLanguage } from '../language';

/** Adds a folder of papers to the settings of the workspace, or of the user where no folder is open. */
export async function chooseFolder(): Promise<void> {
  const language = uiLanguage();
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    title: message(language, 'client.choose'),
    openLabel: message(language, 'client.chooseButton'),
  });
  const folder = chosen?.[0];
  if (!folder) return;
  const relative = workspace.asRelativePath(folder, false);
  const settings = workspace.getConfiguration('dabir');
  const folders = settings.get<string[]>('corpus.folders') ?? [];
  if (folders.includes(relative)) return;
  const target = workspace.workspaceFolders?.length ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('corpus.folders', [...folders, relative], target);
}
