import type { CodeLens, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import { citationCounts } from '../citations/citation-counts';
import { draftFormat, parseDraft } from '../draft/draft';
import { type Language, message } from '../messages';
import { toRange } from './convert';
import type { CorpusSession, Edge } from './edge';
import { workspaceTexts } from './workspace-texts';

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: CorpusSession;
  readonly edge: Edge;
  readonly folders: () => readonly string[];
  readonly language: () => Language;
  readonly isBibliography: (document: TextDocument) => boolean;
}

/** Above each entry of an open bibliography: how often the drafts of the workspace cite it. A larger one is a library, not a list. */
const MOST_ENTRIES = 1000;

export function offerCodeLenses(parts: Parts): void {
  const { connection, documents, session, language, isBibliography } = parts;
  connection.onCodeLens(async ({ textDocument }): Promise<CodeLens[]> => {
    const document = documents.get(textDocument.uri);
    const library = session.library();
    if (!document || !library || !isBibliography(document)) return [];
    const { entries } = readBibliography(document.uri, document.getText());
    if (!entries.length || entries.length > MOST_ENTRIES) return [];
    const texts = await workspaceTexts(parts);
    const drafts = texts
      .filter((text) => !text.bibliography && !isBibliography(text.document))
      .map((text) => parseDraft(text.document.getText(), draftFormat(text.document.languageId)));
    const counts = citationCounts(entries, drafts, library);
    return entries.flatMap(({ key, start }): CodeLens[] => {
      const count = counts.get(key);
      if (count === undefined) return [];
      const title = count ? message(language(), 'entry.cited', { count }) : message(language(), 'entry.notCited');
      return [{ range: toRange(document, { start, end: start }), command: { title, command: '' } }];
    });
  });
}
