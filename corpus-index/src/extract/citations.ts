import type { TextRange } from '../model/location';
import type { CitationRecord, ReferenceRecord } from '../model/records';
import { nameSimilarity } from '../names/similarity';
import { foldSameLength } from '../structure/same-length';
import { calendarOfYear } from '../text/calendar';
import { findCitations } from './citations/find-citations';
import { readAuthors } from './citations/authors';
import type { FoundCitation, KnownWorks } from './citations/found-citation';
import { linkReferences, yearOf } from './citations/link';
import { citationsOfNote } from './citations/note-citations';
import type { ExtractionContext } from './context';

/** «همان» means the citation before it, if that is not too far away (two paragraphs of text). */
const NEAR = 4_000;

/** In-text citations, linked to the entries of the paper's own list. */
export function extractCitations(context: ExtractionContext, references: readonly ReferenceRecord[]): readonly CitationRecord[] {
  const listed = linkReferences(references);
  const links = { ...listed, has: citedElsewhere(context, listed) };
  const { document } = context;
  const records: CitationRecord[] = [];
  const notes = new Set(document.blocks.filter(({ kind }) => kind === 'footnote').map(({ start }) => start));
  let previous: { record: CitationRecord; end: number } | null = null;
  const citesInNotes = references.length > 0 && context.structure.referenceEntries.length === 0;
  let noted: ReferenceRecord | null = null;
  for (const range of readableRanges(context)) {
    const inNote = citesInNotes && notes.has(range.start);
    for (const { start, end, reference, locator } of inNote
      ? citationsOfNote(document.text.slice(range.start, range.end), references, noted)
      : []) {
      const place = { start: range.start + start, end: range.start + end };
      noted = reference;
      records.push({
        paper: context.paperId,
        raw: document.text.slice(place.start, place.end),
        authors: (reference.author ?? reference.editor ?? []).map((name) => name.family ?? name.literal ?? ''),
        year: yearOfReference(reference),
        locator,
        reference: reference.id,
        location: context.locate(place),
      });
    }
    if (inNote) continue;
    for (const found of findCitations(document.text.slice(range.start, range.end), links)) {
      const place = { start: range.start + found.start, end: range.start + found.end };
      const meant =
        found.form === 'same-work'
          ? resolveSame(found, records, previous !== null && place.start - previous.end < NEAR ? previous.record : null)
          : null;
      if (found.form === 'same-work' && !meant) continue;
      const reference = meant ? meant.reference : (links.find(found)?.id ?? null);
      if (found.form === 'title' && reference === null) continue;
      if (found.confidence === 'likely' && reference === null) continue;
      const record: CitationRecord = {
        paper: context.paperId,
        raw: document.text.slice(place.start, place.end),
        authors: meant ? meant.authors : found.authors.length ? found.authors : found.title === null ? [] : [found.title],
        year: meant
          ? meant.year
          : { value: found.year, calendar: found.year === null ? null : calendarOfYear(found.year), suffix: found.suffix },
        locator: found.locator,
        reference,
        location: context.locate(place),
      };
      records.push(record);
      previous = { record, end: place.end };
    }
  }
  return records;
}

/** A name between a bracket or semicolon and a comma before a year: only families of several words are looked for. */
const WHOLE_NAME = /[(;؛]\s?((?:[\u0621-\u06d3\u200c]{2,20} ){1,2}[\u0621-\u06d3\u200c]{2,20})\s?[،,]\s?([0-9۰-۹]{4})/g;

/** Families of several words that the text cites in parentheses, as well as those of the list. */
function citedElsewhere({ document }: ExtractionContext, listed: KnownWorks): KnownWorks['has'] {
  const cited = new Set<string>();
  for (const match of document.text.matchAll(WHOLE_NAME)) {
    const name = foldSameLength(match[1] ?? '');
    if (!/\sو\s/.test(name) && readAuthors(name)?.kind === 'sure') cited.add(`${name} ${foldSameLength(match[2] ?? '')}`);
  }
  return (author, year) => listed.has(author, year) || (year !== null && cited.has(`${foldSameLength(author)} ${year}`));
}

function yearOfReference(reference: ReferenceRecord): CitationRecord['year'] {
  const value = yearOf(reference);
  const suffix = /\d{4}\s?([a-d]|الف|ب|ج)$/.exec(reference.issued?.raw ?? '')?.[1] ?? null;
  return { value, calendar: value === null ? null : calendarOfYear(value), suffix };
}

/** The work that «همان» or ibid. stands for: the last one cited, or the last one of the author that stands before it. */
function resolveSame(found: FoundCitation, records: readonly CitationRecord[], previous: CitationRecord | null): CitationRecord | null {
  const author = found.authors[0];
  if (author === undefined) return previous;
  for (let index = records.length - 1; index >= 0; index--) {
    const record = records[index]!;
    const sameAuthor = record.authors[0] !== undefined && nameSimilarity(record.authors[0], author) > 0.8;
    if (sameAuthor && (found.year === null || record.year.value === found.year)) return record;
  }
  return null;
}

/** Running text, footnotes, captions and tables outside of the reference lists, in order. */
function readableRanges({ document, structure }: ExtractionContext): readonly TextRange[] {
  const outside = (range: TextRange): boolean =>
    !structure.referenceEntries.some((entry) => entry.start < range.end && range.start < entry.end);
  const others = document.blocks
    .filter((block) => block.kind === 'footnote' || block.kind === 'caption' || block.kind === 'table')
    .filter(outside);
  return [...structure.body, ...others].sort((a, b) => a.start - b.start);
}
