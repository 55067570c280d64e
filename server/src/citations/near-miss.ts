import { calendarOfYear } from '../../../corpus-index/src/text/calendar';
import type { Library } from '../library/library';
import type { Work } from '../library/work';
import { type PrintedCitation, sameYear } from './printed-citations';

/** Names from this likeness on may be one misspelt. */
const MISSPELT = 0.6;

/**
 * The one work that an unresolved printed citation may mean: same author and a year mistyped by one or two or by swapped digits,
 * or same year and a name misspelt. Null where no work or more than one fits: then nobody can tell.
 */
export function nearMiss(citation: PrintedCitation, library: Library): Work | null {
  const [author] = citation.authors;
  if (citation.works.length || author === undefined) return null;
  const candidates = new Set<Work>();
  for (const { work } of library.byAuthor(author, { inYear: (year) => isMistypedYear(citation.year, year) })) candidates.add(work);
  if (!candidates.size) {
    const inYear = (year: number) => sameYear(year, citation.year);
    for (const { work } of library.byAuthor(author, { least: MISSPELT, inYear })) candidates.add(work);
  }
  const [only] = candidates;
  return candidates.size === 1 && only ? only : null;
}

/** One or two years off in the same calendar, or two neighbouring digits swapped. */
export function isMistypedYear(typed: number, right: number): boolean {
  if (calendarOfYear(typed) !== calendarOfYear(right)) return false;
  if (Math.abs(typed - right) <= 2) return true;
  const a = String(typed);
  const b = String(right);
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first, second] = differing;
  return differing.length === 2 && first !== undefined && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
