import type { ReferenceLinks } from '../../../corpus-index/src/extract/citations/link';
import { findCitations } from '../../../corpus-index/src/extract/citations/find-citations';
import type { FoundCitation } from '../../../corpus-index/src/extract/citations/found-citation';
import type { TextRange } from '../../../corpus-index/src/model/location';
import { calendarOfYear } from '../../../corpus-index/src/text/calendar';
import type { Draft } from '../draft/draft';
import { ParagraphMemory } from '../terms/paragraph-memory';
import type { Library } from '../library/library';
import type { Work } from '../library/work';
import { ownList, paragraphsOutside } from './own-list';

/** An author–year citation of a draft with the works that it can mean. */
export interface PrintedCitation {
  readonly range: TextRange;
  readonly authors: readonly string[];
  readonly year: number;
  readonly locator: string | null;
  /** In parentheses as a whole, or with the authors in the running text. */
  readonly form: 'parenthetical' | 'narrative';
  /** 'sure': only citations have this form; 'likely': believed because a work of that author and year is known. */
  readonly confidence: 'sure' | 'likely';
  /** Works of these authors and this year (in either calendar); several where year letters would be needed. */
  readonly works: readonly Work[];
  /** Number of the entry that it means in the draft's own list, or null. */
  readonly listed: number | null;
  /** True for a work that another one is cited for: "(Waltz, 1979, as cited in …)". */
  readonly secondHand: boolean;
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
  const inYear = (printed: number) => sameYear(printed, year);
  const works = library.byAuthor(first, { inYear }).map(({ work }) => work);
  if (!others.length) return works;
  const withAll = works.filter((work) => others.every((other) => library.byAuthor(other, { inYear }).some((hit) => hit.work === work)));
  return withAll.length ? withAll : [];
}

/** Citations of paragraphs, with offsets into them. A library does not change: a changed source makes a new one. */
const memory = new ParagraphMemory<readonly PrintedCitation[]>();
/** What citations are believed by: a library, and the list of a draft where it has one. */
const sources = new WeakMap<Library, WeakMap<ReferenceLinks, object>>();

function sourceOf(library: Library, links: ReferenceLinks | undefined): object {
  if (!links) return library;
  const ofLibrary = sources.get(library) ?? new WeakMap<ReferenceLinks, object>();
  sources.set(library, ofLibrary);
  const source = ofLibrary.get(links) ?? {};
  ofLibrary.set(links, source);
  return source;
}

/**
 * Author–year citations in the prose of a draft, in both languages, in order. Those in code, comments, addresses and in its own list of
 * references are none. What a paragraph gave is remembered by its text.
 * @param within only the paragraphs that touch it
 */
export function printedCitations(draft: Draft, library: Library, within?: TextRange): readonly PrintedCitation[] {
  const list = ownList(draft);
  const known = {
    has: (author: string, year: number | null) =>
      library.hasAuthor(author, year === null ? {} : { inYear: (printed) => sameYear(printed, year) }) ||
      list?.links.has(author, year) === true,
  };
  const source = sourceOf(library, list?.links);
  return paragraphsOutside(draft, list).flatMap(({ start, end, text }) => {
    if (within && (start > within.end || end < within.start)) return [];
    return memory
      .get(source, text, () => citationsIn(text, library, known, list?.links ?? null))
      .map((citation) => ({ ...citation, range: { start: start + citation.range.start, end: start + citation.range.end } }));
  });
}

/** Of works of one year the one whose list prints that letter after it (1987a, ۱۴۰۱الف); all of them where none does. */
function withLetter(works: readonly Work[], letter: string | null): readonly Work[] {
  if (letter === null || works.length < 2) return works;
  const lettered = works.filter(({ item }) => item.issued?.raw?.trim().endsWith(letter));
  return lettered.length ? lettered : works;
}

/** What stands behind a work that the writer has not seen. Source: APA 7, 8.6; guides of Persian journals. */
const SECOND_HAND =
  /^[\s,;،؛]{0,3}(?:as\s)?(?:cited|quoted|discussed)\s(?:in|by)\b|^[\s,;،؛]{0,3}(?:به\s)?نقل\s(?:از|در)|^[\s,;،؛]{0,3}qtd\.?\sin/iu;

function citationsIn(
  text: string,
  library: Library,
  known: Parameters<typeof findCitations>[1],
  links: ReferenceLinks | null,
): readonly PrintedCitation[] {
  const citations: PrintedCitation[] = [];
  for (const scanned of findCitations(text, known)) {
    const found = withoutClause(scanned, text, library, links);
    if (found.year === null || found.form === 'same-work') continue;
    const listed = links?.find(found) ?? null;
    if (!found.authors.length && listed === null) continue;
    const works = withLetter(worksOf(found.authors, found.year, library), found.suffix);
    if (found.confidence === 'likely' && !works.length && listed === null) continue;
    citations.push({
      range: { start: found.start, end: found.end },
      authors: found.authors,
      year: found.year,
      locator: found.locator,
      form: found.form === 'narrative' ? 'narrative' : 'parenthetical',
      confidence: found.confidence,
      works,
      listed: listed && Number(listed.id),
      secondHand: SECOND_HAND.test(text.slice(found.end, found.end + 40)),
    });
  }
  return citations;
}

/** Before «و» may stand a clause instead of a first author («… می‌جوید و بهرامی (۱۳۸۹)»): then the second is known with that year, and the first is not. */
function withoutClause(found: FoundCitation, text: string, library: Library, links: ReferenceLinks | null): FoundCitation {
  const { year, authors, form } = found;
  const [, ...others] = authors;
  if (form !== 'narrative' || year === null || !others[0] || worksOf(authors, year, library).length || links?.find(found)) return found;
  if (!worksOf(others, year, library).length && !links?.find({ ...found, authors: others })) return found;
  const at = text.slice(found.start, found.end).indexOf(others[0]);
  return { ...found, authors: others, start: found.start + Math.max(0, at) };
}
