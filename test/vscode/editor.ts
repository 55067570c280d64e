import { join } from 'node:path';
import {
  type CodeAction,
  commands,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  extensions,
  type Hover,
  languages,
  type Location,
  type LocationLink,
  MarkdownString,
  type Position,
  Range,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { DabirApi } from '../../client/src/extension';

export async function api(): Promise<DabirApi> {
  const extension = extensions.getExtension<DabirApi>('dabir.dabir');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

export async function until<T>(
  what: string | (() => string),
  ask: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`timed out waiting for ${typeof what === 'string' ? what : what()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until the status item says so many papers (any number where none is given). */
export async function indexed(text?: string): Promise<string> {
  const dabir = await api();
  return until(
    () => `the status item to say ${text ?? 'that it is ready'} (it says ${dabir.statusText()})`,
    () => (dabir.status()?.state === 'ready' && (text === undefined || dabir.statusText().includes(text)) ? dabir.statusText() : null),
    100_000,
  );
}

export async function open(file: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const document = await workspace.openTextDocument(Uri.file(join(folder, file)));
  await window.showTextDocument(document);
  return document;
}

/** A new draft in the editor, which is never saved. */
export async function draft(content: string, language = 'markdown'): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language });
  await window.showTextDocument(document);
  return document;
}

/** Place in the middle of the nth occurrence of some words. */
export function middleOf(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`“${words}” is not in the draft`);
  return document.positionAt(offset + Math.floor(words.length / 2));
}

export async function hoverText(document: TextDocument, words: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middleOf(document, words));
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}

export async function trustOfHovers(document: TextDocument, words: string): Promise<readonly boolean[]> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middleOf(document, words));
  return hovers.flatMap(({ contents }) => contents).map((content) => content instanceof MarkdownString && Boolean(content.isTrusted));
}

/** Completion at the end of the draft. */
export async function completions(document: TextDocument, position?: Position): Promise<readonly CompletionItem[]> {
  const end = position ?? document.positionAt(document.getText().length);
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, end);
  return list.items;
}

export function labelOf(item: CompletionItem): string {
  return typeof item.label === 'string' ? item.label : `${item.label.label} ${item.label.detail ?? ''} ${item.label.description ?? ''}`;
}

export function findings(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === 'dabir');
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a code that touch some words. */
export function findingsOn(document: TextDocument, code: string, words: string): readonly Diagnostic[] {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the draft`);
  const range = new Range(document.positionAt(start), document.positionAt(start + words.length));
  return findings(document).filter((finding) => codeOf(finding) === code && finding.range.intersection(range) !== undefined);
}

export async function actionsAt(document: TextDocument, range: Range): Promise<readonly CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
}

export async function apply(action: CodeAction): Promise<void> {
  if (action.edit && !(await workspace.applyEdit(action.edit))) throw new Error(`“${action.title}” could not be applied`);
  if (action.command) await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

export async function definitions(document: TextDocument, words: string): Promise<readonly Uri[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    middleOf(document, words),
  );
  return found.map((one) => ('targetUri' in one ? one.targetUri : one.uri));
}

/** Types at the end of the draft, as a writer does. */
export async function typeAtEnd(document: TextDocument, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const end = document.positionAt(document.getText().length);
  editor.selection = new Selection(end, end);
  await editor.edit((edit) => edit.insert(end, text));
}

export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}
