import type { TextRange } from '../model/location';
import type { CslItem, ReferenceRecord } from '../model/records';
import { findCitations } from './citations/find-citations';
import { foldSameLength } from '../structure/same-length';
import type { ExtractionContext } from './context';
import { authorsAsCited, type CitedWork } from './references/cited-authors';
import { partsOfNote, workOfNote } from './references/note-references';
import { parseEntry, repeatsAuthors } from './references/parse-entry';

/** Fewer works in notes do not show that a paper cites in them. */
const LEAST_NOTES = 2;

/** Works that the notes of a paper without a list describe in full, each once. */
function referencesOfNotes(context: ExtractionContext): readonly ReferenceRecord[] {
  const { text, blocks } = context.document;
  const records = new Map<string, ReferenceRecord>();
  for (const block of blocks) {
    if (block.kind !== 'footnote') continue;
    for (const part of partsOfNote(text.slice(block.start, block.end))) {
      const work = workOfNote(part.text);
      const key = foldSameLength(work?.title ?? '').replace(/[^\p{L}\d]+/gu, '');
      if (work === null || records.has(key)) continue;
      const location = context.locate({ start: block.start + part.start, end: block.start + part.end });
      records.set(key, { ...work, paper: context.paperId, id: `r${records.size + 1}`, raw: part.text.replace(/\s+/g, ' '), location });
    }
  }
  // One or two notes that look like works are notes of a paper that cites otherwise.
  return records.size < LEAST_NOTES ? [] : [...records.values()];
}

/** Entries of the reference list, or the works of the notes where a paper has none, in order. Ids are r1, r2 … in the order of the paper's lists. */
export function extractReferences(context: ExtractionContext): readonly ReferenceRecord[] {
  const entries = context.structure.referenceEntries;
  if (entries.length === 0) return referencesOfNotes(context);
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
