import type { ReferenceRecord } from '../model/records';
import type { ExtractionContext } from './context';

/** Entries of the reference list, in order. */
export function extractReferences(_context: ExtractionContext): readonly ReferenceRecord[] {
  return [];
}
