import { type Connection, type Range, ResponseError, type TextDocuments, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import { renameKey } from '../citations/rename-edits';
import { isValidKey, keyAt } from '../citations/rename-key';
import { draftFormat, parseDraft } from '../draft/draft';
import { type Language, message } from '../messages';
import { toEdit, toRange } from './convert';
import type { CorpusSession, Edge } from './edge';
import { workspaceTexts } from './workspace-texts';

/** LSP: a request that cannot be fulfilled, with words for the writer. */
const REQUEST_FAILED = -32803;

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: CorpusSession;
  readonly edge: Edge;
  readonly folders: () => readonly string[];
  readonly language: () => Language;
}

/** Renames a citation key in the drafts and the bibliographies of the workspace together. */
export function offerRename({ connection, documents, session, edge, folders, language }: Parts): void {
  const keyOf = (document: TextDocument, offset: number) => keyAt(parseDraft(document.getText(), draftFormat(document.languageId)), offset);

  connection.onPrepareRename(({ textDocument, position }): Range | null => {
    const document = documents.get(textDocument.uri);
    const at = document && keyOf(document, document.offsetAt(position));
    return document && at ? toRange(document, at.range) : null;
  });

  connection.onRenameRequest(async ({ textDocument, position, newName }): Promise<WorkspaceEdit | null> => {
    const asked = documents.get(textDocument.uri);
    const at = asked && keyOf(asked, asked.offsetAt(position));
    if (!at) return null;
    if (!isValidKey(newName)) throw new ResponseError(REQUEST_FAILED, message(language(), 'rename.invalid', { key: newName }));
    if (session.library()?.byKey(newName)) throw new ResponseError(REQUEST_FAILED, message(language(), 'rename.taken', { key: newName }));
    const texts = await workspaceTexts({ documents, session, edge, folders });
    const drafts = texts
      .filter(({ bibliography }) => !bibliography)
      .map(({ document }) => ({ file: document.uri, draft: parseDraft(document.getText(), draftFormat(document.languageId)) }));
    const bibliographies = texts
      .filter(({ bibliography }) => bibliography)
      .map(({ document }) => readBibliography(document.uri, document.getText()));
    const byUri = new Map(texts.map(({ document }) => [document.uri, document]));
    const changes: NonNullable<WorkspaceEdit['changes']> = {};
    for (const { file, edits } of renameKey(at.key, newName, drafts, bibliographies)) {
      const document = byUri.get(file);
      if (document) changes[file] = edits.map((edit) => toEdit(document, edit));
    }
    return { changes };
  });
}
