import { env, languages, window } from 'vscode';
import { message } from '../../../server/src/messages';
import { uiLanguage } from '../language';

/** Copies what the papers say about the finding at the cursor: its message, then each passage. */
export async function copyEvidence(): Promise<void> {
  const editor = window.activeTextEditor;
  const language = uiLanguage();
  const here = editor
    ? languages
        .getDiagnostics(editor.document.uri)
        .filter(({ source, range }) => source === 'dabir' && range.intersection(editor.selection) !== undefined)
    : [];
  if (!here.length) {
    await window.showInformationMessage(message(language, 'client.noEvidence'));
    return;
  }
  const text = here
    .map((finding) => [finding.message, ...(finding.relatedInformation ?? []).map((one) => `- ${one.message}`)].join('\n'))
    .join('\n\n');
  await env.clipboard.writeText(`${text}\n`);
  window.setStatusBarMessage(message(language, 'client.copied'), 3000);
}
