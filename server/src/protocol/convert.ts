import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  InsertTextFormat,
  type Location,
  MarkupKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Finding, Fix, Severity } from '../diagnostics/finding';
import type { HoverPart, Suggestion } from '../features/feature';
import { isolated, isolatedMarkdown, readsFromRight } from './directions';
import type { SuggestionPlace } from './suggestion-memory';

/** Offsets ↔ positions. Both sides count UTF-16 code units. */
export function toRange(document: TextDocument, range: TextRange): Range {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}

export function toOffsets(document: TextDocument, range: Range): TextRange {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

export function toEdit(document: TextDocument, edit: { readonly range: TextRange; readonly newText: string }): TextEdit {
  return { range: toRange(document, edit.range), newText: edit.newText };
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** @param related places of the finding's passages, in their order; null where a place cannot be shown */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  related: readonly (Location | null)[],
  documentation: string | null,
  client: { readonly directionMarks: boolean },
): Diagnostic {
  const shown = client.directionMarks ? isolated : (text: string) => text;
  const relatedInformation = finding.related.flatMap(({ message }, at): DiagnosticRelatedInformation[] => {
    const location = related[at];
    return location ? [{ location, message: shown(message) }] : [];
  });
  return {
    range: toRange(document, finding.range),
    severity: SEVERITY[finding.severity],
    source: 'dabir',
    code: finding.code,
    message: shown(finding.message),
    ...(documentation ? { codeDescription: { href: documentation } } : {}),
    ...(relatedInformation.length ? { relatedInformation } : {}),
  };
}

const FIX_KIND: Readonly<Record<Fix['kind'], CodeActionKind>> = {
  correct: CodeActionKind.QuickFix,
  cite: CodeActionKind.QuickFix,
  ignore: CodeActionKind.QuickFix,
  rename: CodeActionKind.QuickFix,
  insert: CodeActionKind.QuickFix,
};

/** @param diagnostic what it answers; null for an offer without a finding, which is a rewrite */
export function toCodeAction(
  document: TextDocument,
  fix: Fix,
  diagnostic: Diagnostic | null,
  client: { readonly directionMarks: boolean },
): CodeAction {
  return {
    title: client.directionMarks ? isolated(fix.title) : fix.title,
    kind: diagnostic ? FIX_KIND[fix.kind] : CodeActionKind.RefactorRewrite,
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
    ...(fix.preferred ? { isPreferred: true } : {}),
    ...(fix.edits.length ? { edit: { changes: { [document.uri]: fix.edits.map((edit) => toEdit(document, edit)) } } } : {}),
    ...(fix.command ? { command: { title: fix.title, command: fix.command.name, arguments: [...fix.command.arguments] } } : {}),
  };
}

export function toHover(
  document: TextDocument,
  part: HoverPart,
  client: { readonly markdownHover: boolean; readonly directionMarks: boolean },
) {
  const value = client.directionMarks ? isolatedMarkdown(part.markdown) : part.markdown;
  return {
    contents: { kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: toRange(document, part.range),
  };
}

/**
 * A small item: what only one of the list needs (documentation, arguments of the command) stays here and is found again by its place.
 * @param place list and place in it, which the editor keeps
 */
export function toCompletionItem(
  document: TextDocument,
  suggestion: Suggestion,
  place: SuggestionPlace,
  client: { readonly snippets: boolean; readonly directionMarks: boolean },
): CompletionItem {
  const { label, source, filterText, range, newText, furtherEdits, command } = suggestion;
  const detail = client.directionMarks ? shortFromRight(suggestion.detail) : suggestion.detail;
  const snippet = suggestion.snippet === true;
  return {
    label,
    ...(detail || source
      ? { labelDetails: { ...(detail ? { detail: ` ${detail}` } : {}), ...(source ? { description: source } : {}) } }
      : {}),
    kind: suggestion.kind === 'citation' ? CompletionItemKind.Reference : CompletionItemKind.Text,
    sortText: String(place.at).padStart(4, '0'),
    ...(filterText ? { filterText } : {}),
    insertTextFormat: snippet && client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, range), newText: snippet && !client.snippets ? withoutTabStops(newText) : newText },
    ...(furtherEdits?.length ? { additionalTextEdits: furtherEdits.map((edit) => toEdit(document, edit)) } : {}),
    ...(command ? { command: { title: command.title, command: command.name, arguments: [place] } } : {}),
    data: place,
  };
}

/** Letters of a Persian detail that a list of suggestions shows. */
const LONGEST_FROM_RIGHT = 24;

/** VS Code cuts what does not fit at the right, where a Persian title begins: it is cut at its end before. */
function shortFromRight(detail: string | undefined): string | undefined {
  if (detail === undefined || detail.length <= LONGEST_FROM_RIGHT || !readsFromRight(detail)) return detail;
  const cut = detail.slice(0, LONGEST_FROM_RIGHT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

/** The item with what is shown beside the list. */
export function toResolvedItem(item: CompletionItem, suggestion: Suggestion, client: { readonly directionMarks: boolean }): CompletionItem {
  const value = suggestion.documentation?.() ?? '';
  if (!value) return item;
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: client.directionMarks ? isolatedMarkdown(value) : value } };
}

/** A snippet's text for an editor that has no snippets. */
export function withoutTabStops(snippet: string): string {
  return snippet
    .replace(/\$\{[0-9]{1,3}:([^{}]{0,200})\}/g, '$1')
    .replace(/\$(?:[0-9]{1,3}|\{[0-9]{1,3}\})/g, '')
    .replace(/\\([\\$}])/g, '$1');
}
