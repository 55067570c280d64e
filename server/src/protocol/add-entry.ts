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
  readonly folders: () => readonly string[];
  /** True where the client can create files. */
  readonly createsFiles: () => boolean;
}

/** Bibliography that is made beside a draft where there is none. */
const NEW_FILE = 'references.bib';

/** Adds the entry of a work that was just cited to the draft's .bib, after the writer said yes. */
export function createEntryAdder({ connection, documents, session, edge, named, language, folders, createsFiles }: Parts) {
  /** The .bib that the draft names, else one of the workspace before those outside it; null without any. */
  function bibliographyOf(uri: string): string | null {
    const all = session.bibliographies();
    const isNear = (path: string) => folders().some((folder) => edge.isInside(folder, path));
    const candidates = [...named(uri), ...all.filter(isNear), ...all.filter((path) => !isNear(path))];
    return candidates.find((path) => path.toLowerCase().endsWith('.bib')) ?? null;
  }

  /** Keys that the writer did not want to add: asked once. */
  const declined = new Set<string>();

  return async (argument: unknown): Promise<void> => {
    const entry = citedWork(argument);
    const existing = entry && bibliographyOf(entry.uri);
    const path = existing ?? (entry && createsFiles() ? edge.besides(entry.uri, NEW_FILE) : null);
    if (!entry?.key || !path || session.library()?.byKey(entry.key) || declined.has(entry.key)) return;
    const file = path.split(/[\\/]/).at(-1) ?? path;
    const add = { title: message(language(), 'entry.add') };
    const question = message(language(), 'entry.question', { key: entry.key, file });
    const chosen = await connection.window.showInformationMessage(question, add, { title: message(language(), 'entry.notNow') });
    if (chosen?.title !== add.title) {
      if (chosen) declined.add(entry.key);
      return;
    }
    const bibliographyUri = edge.uriOf(path);
    if (!existing) {
      const start = { line: 0, character: 0 };
      const newText = bibtexEntry(entry.key, entry.item);
      const created: WorkspaceEdit = {
        documentChanges: [
          { kind: 'create', uri: bibliographyUri, options: { ignoreIfExists: true } },
          { textDocument: { uri: bibliographyUri, version: null }, edits: [{ range: { start, end: start }, newText }] },
        ],
      };
      await connection.workspace.applyEdit({ label: question, edit: created });
      return;
    }
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
