import { Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { message } from '../../../server/src/messages';
import { type ListedPaper, PAPERS_METHOD } from '../../../server/src/protocol/papers';
import { uiLanguage } from '../language';

/** Scheme of the server's read-only documents that show what was read in a paper. */
export const TEXT_SCHEME = 'dabir-text';

/** Shows what Dabir read in a paper: the one in the editor where it is one, else one that is chosen. */
export async function showText(client: LanguageClient, path?: string): Promise<void> {
  const language = uiLanguage();
  const papers = await client.sendRequest<readonly ListedPaper[]>(PAPERS_METHOD);
  if (!papers.length) {
    await window.showInformationMessage(message(language, 'client.noPapers'));
    return;
  }
  const active = path ?? window.activeTextEditor?.document.uri.fsPath;
  const known = papers.find((paper) => paper.path === active);
  const items = papers.map((paper) => ({ label: paper.label, description: paper.title, detail: paper.path, path: paper.path }));
  const chosen =
    known?.path ?? (await window.showQuickPick(items, { title: message(language, 'client.choosePaper'), matchOnDescription: true }))?.path;
  if (!chosen) return;
  const uri = Uri.file(chosen).with({ scheme: TEXT_SCHEME, path: `${Uri.file(chosen).path}.txt` });
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
}

/** Opens the paper that a read-only text was read from, with the program that the system has for it. */
export function sourceOf(uri: Uri): Uri {
  return Uri.file(uri.with({ scheme: 'file' }).fsPath.replace(/\.txt$/, ''));
}
