import { commands, ConfigurationTarget, type Disposable, env, type Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { IGNORE_CODE } from '../../../server/src/features/fixes';
import type { StatusItem } from '../status-item';
import { chooseFolder } from './choose-folder';
import { copyEvidence } from './copy-evidence';
import { showProblems } from './show-problems';
import { showText, sourceOf, TEXT_SCHEME } from './show-text';

/** Commands that need the editor; those of the server (re-index, open a passage, remember a decision) are registered by its client. */
export function registerCommands(client: LanguageClient, status: StatusItem, extensionId: string): readonly Disposable[] {
  return [
    commands.registerCommand('dabir.chooseFolder', chooseFolder),
    commands.registerCommand('dabir.showProblems', () => showProblems(status.status)),
    commands.registerCommand('dabir.showText', (uri?: Uri) => showText(client, uri?.fsPath)),
    commands.registerCommand('dabir.copyEvidence', copyEvidence),
    commands.registerCommand('dabir.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#dabir.start`, false),
    ),
    commands.registerCommand('dabir.openSource', async () => {
      const uri = window.activeTextEditor?.document.uri;
      if (uri?.scheme === TEXT_SCHEME) await env.openExternal(sourceOf(uri));
    }),
    commands.registerCommand(IGNORE_CODE, async (code: unknown) => {
      if (typeof code !== 'string') return;
      const target = workspace.workspaceFolders?.length ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
      await workspace.getConfiguration('dabir').update(`severity.${code}`, 'off', target);
    }),
  ];
}
