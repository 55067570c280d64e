import type { PassageRecord } from '../model/records';
import type { ExtractionContext } from './context';

/** Passages for search: paragraphs of the body, long ones cut at sentences. */
export function extractPassages(_context: ExtractionContext): readonly PassageRecord[] {
  return [];
}
