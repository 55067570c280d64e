import { Uri, window } from 'vscode';
import { message } from '../../../server/src/messages';
import type { DabirStatus } from '../../../server/src/protocol/status';
import { uiLanguage } from '../language';

/** Lists the files that could not be read in full; choosing one opens it. */
export async function showProblems(status: DabirStatus | null): Promise<void> {
  const language = uiLanguage();
  const problems = status?.problems ?? [];
  if (!problems.length) {
    const words = status?.message ?? message(language, 'client.noProblems');
    await window.showInformationMessage(words);
    return;
  }
  const items = problems.map(({ code, path, message: words }) => ({ label: words, detail: path, description: code, path }));
  const chosen = await window.showQuickPick(items, { title: message(language, 'client.problems'), matchOnDetail: true });
  if (chosen?.path) await window.showTextDocument(Uri.file(chosen.path), { preview: true });
}
