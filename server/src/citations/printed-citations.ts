import { findCitations } from '../../../corpus-index/src/extract/citations/find-citations';
import type { TextRange } from '../../../corpus-index/src/model/location';
import { calendarOfYear } from '../../../corpus-index/src/text/calendar';
import type { Draft } from '../draft/draft';
import { ParagraphMemory } from '../terms/paragraph-memory';
import type { Library } from '../library/library';
import { type Work, workYear } from '../library/work';

/** An author–year citation of a draft with the works that it can mean. */
export interface PrintedCitation {
  readonly range: TextRange;
  readonly authors: readonly string[];
  readonly year: number;
  readonly locator: string | null;
  /** 'sure': only citations have this form; 'likely': believed because a work of that author and year is known. */
  readonly confidence: 'sure' | 'likely';
  /** Works of these authors and this year (in either calendar); several where year letters would be needed. */
  readonly works: readonly Work[];
}

/** Years between the calendars: a Jalali year overlaps two Gregorian ones. */
const JALALI_OFFSET = 621;

/** True where two years can be the same, each in its own calendar. */
export function sameYear(a: number, b: number): boolean {
  if (a === b) return true;
  if (calendarOfYear(a) === calendarOfYear(b)) return false;
  const difference = Math.abs(a - b);
  return difference === JALALI_OFFSET || difference === JALALI_OFFSET + 1;
}

/** Works of all the authors named, of that year; the likest names first. */
export function worksOf(authors: readonly string[], year: number, library: Library): readonly Work[] {
  const [first, ...others] = authors;
  if (first === undefined) return [];
  const works = library
    .byAuthor(first)
    .map(({ work }) => work)
    .filter((work) => {
      const printed = workYear(work.item);
      return printed !== null && sameYear(printed, year);
    });
  if (!others.length) return works;
  const withAll = works.filter((work) => others.every((other) => library.byAuthor(other).some((hit) => hit.work === work)));
  return withAll.length ? withAll : [];
}

/** Citations of paragraphs, with offsets into them. A library does not change: a changed source makes a new one. */
const memory = new ParagraphMemory<readonly PrintedCitation[]>();

/**
 * Author–year citations in the prose of a draft, in both languages, in order. Those in code, comments and addresses are none. What a
 * paragraph gave is remembered by its text.
 */
export function printedCitations(draft: Draft, library: Library): readonly PrintedCitation[] {
  const known = {
    has: (author: string, year: number | null) =>
      library.byAuthor(author).some(({ work }) => year === null || sameYear(workYear(work.item) ?? 0, year)),
  };
  return draft.paragraphs.flatMap(({ start, text }) =>
    memory
      .get(library, text, () => citationsIn(text, library, known))
      .map((citation) => ({ ...citation, range: { start: start + citation.range.start, end: start + citation.range.end } })),
  );
}

/** Of works of one year the one whose list prints that letter after it (1987a, ۱۴۰۱الف); all of them where none does. */
function withLetter(works: readonly Work[], letter: string | null): readonly Work[] {
  if (letter === null || works.length < 2) return works;
  const lettered = works.filter(({ item }) => item.issued?.raw?.trim().endsWith(letter));
  return lettered.length ? lettered : works;
}

function citationsIn(text: string, library: Library, known: Parameters<typeof findCitations>[1]): readonly PrintedCitation[] {
  const citations: PrintedCitation[] = [];
  for (const found of findCitations(text, known)) {
    if (found.year === null || !found.authors.length || found.form === 'same-work') continue;
    const works = withLetter(worksOf(found.authors, found.year, library), found.suffix);
    if (found.confidence === 'likely' && !works.length) continue;
    citations.push({
      range: { start: found.start, end: found.end },
      authors: found.authors,
      year: found.year,
      locator: found.locator,
      confidence: found.confidence,
      works,
    });
  }
  return citations;
}
