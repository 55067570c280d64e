import type { ClaimEvidence } from '../../../corpus-index/src/claims/claim';
import { type Language, message } from '../messages';
import { type Papers, evidencePlace } from './evidence';
import type { Fix } from './finding';

/** Command of the server that shows a passage at its place; its one argument is {folder, location}. */
export const OPEN_PASSAGE = 'dabir.openPassage';

export function openPassageFix(evidence: ClaimEvidence, papers: Papers, language: Language): Fix {
  return {
    title: message(language, 'fix.open', { paper: evidencePlace(evidence, papers, language) }),
    kind: 'cite',
    edits: [],
    command: { name: OPEN_PASSAGE, arguments: [{ folder: evidence.folder, location: evidence.location }] },
  };
}
