import type { ReferenceRecord } from '../model/records';
import type { ExtractionContext } from './context';
import { parseEntry } from './references/parse-entry';

/** Entries of the reference list, in order. Ids are r1, r2 … in the order of the paper's lists. */
export function extractReferences(context: ExtractionContext): readonly ReferenceRecord[] {
  return context.structure.referenceEntries.map((range, index): ReferenceRecord => {
    const raw = context.document.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    return { ...parseEntry(raw), paper: context.paperId, id: `r${index + 1}`, raw, location: context.locate(range) };
  });
}
