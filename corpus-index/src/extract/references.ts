import type { TextRange } from '../model/location';
import type { CslItem, ReferenceRecord } from '../model/records';
import { findCitations } from './citations/find-citations';
import type { ExtractionContext } from './context';
import { authorsAsCited, type CitedWork } from './references/cited-authors';
import { parseEntry, repeatsAuthors } from './references/parse-entry';

/** Entries of the reference list, in order. Ids are r1, r2 … in the order of the paper's lists. */
export function extractReferences(context: ExtractionContext): readonly ReferenceRecord[] {
  const entries = context.structure.referenceEntries;
  const torn = entries.map((range) => isTorn(context, range));
  const cited = torn.includes(true) ? citedWorks(context) : [];
  let before: CslItem | null = null;
  return entries.map((range, index): ReferenceRecord => {
    const raw = context.document.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    const read = parseEntry(raw);
    const item: CslItem = repeatsAuthors(raw) && before?.author ? { ...read, author: before.author } : read;
    before = item;
    const agreed = torn[index] ? authorsAsCited(item, cited) : item;
    return { ...agreed, paper: context.paperId, id: `r${index + 1}`, raw, location: context.locate(range) };
  });
}

/** Whether runs of an entry were put into another order. */
function isTorn({ document }: ExtractionContext, { start, end }: TextRange): boolean {
  return document.repairs.some((repair) => repair.kind === 'run-order' && repair.start < end && repair.end > start);
}

function citedWorks({ document, structure }: ExtractionContext): CitedWork[] {
  return structure.body
    .flatMap((range) => findCitations(document.text.slice(range.start, range.end)))
    .flatMap(({ authors, year, confidence }) => (year !== null && confidence === 'sure' && authors.length > 1 ? [{ authors, year }] : []));
}
