import type { CitationRecord, ReferenceRecord } from '../model/records';
import type { ExtractionContext } from './context';

/** In-text citations, linked to the entries of the paper's own list. */
export function extractCitations(_context: ExtractionContext, _references: readonly ReferenceRecord[]): readonly CitationRecord[] {
  return [];
}
