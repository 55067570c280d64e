import { commands, type Disposable, type DocumentFilter, languages, type TextDocumentChangeEvent, window, workspace } from 'vscode';

/** The beginning of a name in a parenthesis, where a printed citation begins: "(Wal", «(کولا», "(Walt, 1987; Wal". */
const NAME_IN_PARENTHESIS = /(?:\(|\([^()]{1,300}[;؛])\s?\p{L}[\p{L}\p{M}\u200c]{1,40}$/u;
const REACH = 400;

/**
 * Asks for suggestions while a name is typed in a parenthesis. VS Code has quick suggestions off in Markdown, and there no letter can
 * bring them up; the server decides what is offered, and where it has nothing, nothing appears.
 */
export function suggestInParentheses(selector: readonly DocumentFilter[]): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges }: TextDocumentChangeEvent) => {
    const editor = window.activeTextEditor;
    const [change] = contentChanges;
    if (editor?.document !== document || contentChanges.length !== 1 || !change || !/^\p{L}$/u.test(change.text)) return;
    if (languages.match(selector, document) === 0) return;
    const line = document.lineAt(change.range.start.line).text;
    const end = change.range.start.character + change.text.length;
    if (NAME_IN_PARENTHESIS.test(line.slice(Math.max(0, end - REACH), end))) {
      void commands.executeCommand('editor.action.triggerSuggest', { auto: true });
    }
  });
}
