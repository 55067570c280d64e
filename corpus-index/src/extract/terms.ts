import type { PaperRecord, TermRecord } from '../model/records';
import type { ExtractionContext } from './context';

/** Terms that the paper defines or characterises, with their equivalents in the other language. */
export function extractTerms(_context: ExtractionContext, _paper: PaperRecord): readonly TermRecord[] {
  return [];
}
