import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusSession, Edge } from './edge';

interface Parts {
  readonly documents: TextDocuments<TextDocument>;
  readonly session: CorpusSession;
  readonly edge: Edge;
  readonly folders: () => readonly string[];
}

/** A draft or a bibliography of the workspace. */
export interface WorkspaceText {
  /** Of a closed file the language id is its ending. */
  readonly document: TextDocument;
  readonly bibliography: boolean;
}

/** Drafts and bibliographies of the workspace: as the editor has them where they are open, else as they lie on disk. Papers are none. */
export async function workspaceTexts({ documents, session, edge, folders }: Parts): Promise<readonly WorkspaceText[]> {
  const known = session.bibliographies().map(edge.uriOf);
  const open = documents.all().map((document) => ({ document, bibliography: known.includes(document.uri) }));
  const openUris = new Set(documents.keys());
  const onDisk = await edge.readTexts(folders(), session.bibliographies());
  const closed = onDisk
    .filter(({ path }) => !openUris.has(edge.uriOf(path)) && !session.isPaper(path))
    .map(({ path, ending, text }) => ({
      document: TextDocument.create(edge.uriOf(path), ending, 0, text),
      bibliography: known.includes(edge.uriOf(path)),
    }));
  return [...open, ...closed];
}
