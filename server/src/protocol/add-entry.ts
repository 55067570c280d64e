import type { Connection, TextDocuments, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bibtexEntry } from '../library/bibtex-entry';
import { type Language, message } from '../messages';
import type { CorpusSession, Edge } from './edge';
import { citedWork } from './cited-work';

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: CorpusSession;
  readonly edge: Edge;
  /** Bibliographies that a draft names, absolute paths. */
  readonly named: (uri: string) => readonly string[];
  readonly language: () => Language;
}

/** Adds the entry of a work that was just cited to the draft's .bib, after the writer said yes. */
export function createEntryAdder({ connection, documents, session, edge, named, language }: Parts) {
  /** The .bib that the draft names, else the first that the library was made from; null without any. */
  function bibliographyOf(uri: string): string | null {
    const candidates = [...named(uri), ...session.bibliographies()];
    return candidates.find((path) => path.toLowerCase().endsWith('.bib')) ?? null;
  }

  return async (argument: unknown): Promise<void> => {
    const entry = citedWork(argument);
    const path = entry && bibliographyOf(entry.uri);
    if (!entry?.key || !path || session.library()?.byKey(entry.key)) return;
    const file = path.split(/[\\/]/).at(-1) ?? path;
    const add = { title: message(language(), 'entry.add') };
    const question = message(language(), 'entry.question', { key: entry.key, file });
    const chosen = await connection.window.showInformationMessage(question, add, { title: message(language(), 'entry.notNow') });
    if (chosen?.title !== add.title) return;
    const bibliographyUri = edge.uriOf(path);
    const [onDisk] = await edge.readTexts([], [path]);
    const document = documents.get(bibliographyUri) ?? (onDisk && TextDocument.create(bibliographyUri, 'bibtex', 0, onDisk.text));
    if (!document) return;
    const text = document.getText();
    const end = document.positionAt(text.length);
    const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    const edit: WorkspaceEdit = {
      changes: { [bibliographyUri]: [{ range: { start: end, end }, newText: gap + bibtexEntry(entry.key, entry.item) }] },
    };
    await connection.workspace.applyEdit({ label: question, edit });
  };
}
