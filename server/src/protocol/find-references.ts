import type { Location, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { meantAt, placesOfWork } from '../citations';
import { draftFormat, parseDraft } from '../draft/draft';
import { toRange } from './convert';
import type { CorpusSession, Edge } from './edge';
import { workspaceTexts } from './workspace-texts';

interface Parts {
  readonly documents: TextDocuments<TextDocument>;
  readonly session: CorpusSession;
  readonly edge: Edge;
  readonly folders: () => readonly string[];
}

/**
 * Places that cite the work under the cursor in the other drafts of the workspace, and its entries where the declaration is wanted.
 * Empty where no work is cited there.
 */
export async function referencesElsewhere(
  parts: Parts,
  document: TextDocument,
  offset: number,
  withDeclaration: boolean,
): Promise<readonly Location[]> {
  const { session, edge } = parts;
  const library = session.library();
  if (!library) return [];
  const draftOf = (text: TextDocument) => parseDraft(text.getText(), draftFormat(text.languageId));
  const meant = meantAt(draftOf(document), offset, library);
  if (meant.key === null && !meant.works.length) return [];
  const texts = await workspaceTexts(parts);
  const places = texts.flatMap(({ document: other, bibliography }): Location[] => {
    if (bibliography || other.uri === document.uri) return [];
    return placesOfWork(draftOf(other), meant, library).map((range) => ({ uri: other.uri, range: toRange(other, range) }));
  });
  if (!withDeclaration) return places;
  const entries = meant.works.flatMap(({ sources }) =>
    sources.flatMap(({ kind, file, location }): Location[] => {
      const text = texts.find((one) => one.bibliography && one.document.uri === edge.uriOf(file));
      return kind === 'bibliography' && text && location ? [{ uri: text.document.uri, range: toRange(text.document, location) }] : [];
    }),
  );
  return [...places, ...entries];
}
