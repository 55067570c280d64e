import type { PaperRecord, StatementRecord } from '../model/records';
import type { ExtractionContext } from './context';

/** Statements of the running text and of the tables. */
export function extractStatements(_context: ExtractionContext, _paper: PaperRecord): readonly StatementRecord[] {
  return [];
}
