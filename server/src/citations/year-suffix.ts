import { foldKey } from '../../../corpus-index/src/text/fold';
import { type Work, workYear } from '../library/work';
import { citationLanguage, citedAuthors } from './author-year';

/** Letters that tell works of the same authors and year apart (CSL cannot localise them for Persian). */
const LETTERS = { fa: ['الف', 'ب', 'پ', 'ت', 'ث', 'ج'], en: ['a', 'b', 'c', 'd', 'e', 'f'] } as const;

/**
 * The letter behind the year of a work in a draft that cites some works, '' without one: only where another work would read alike. The
 * letter that a list prints already counts; else works get theirs in order of first citation.
 * @param cited works in that order; may hold a work several times
 */
export function yearSuffixes(cited: readonly Work[]): (work: Work) => string {
  const groups = new Map<string, Set<Work>>();
  for (const work of new Set(cited)) {
    const name = groupOf(work);
    const group = groups.get(name);
    if (group) group.add(work);
    else groups.set(name, new Set([work]));
  }
  return (work) => {
    const printed = /\p{L}+$/u.exec(work.item.issued?.raw?.trim() ?? '')?.[0];
    const letters: readonly string[] = LETTERS[citationLanguage(work.item)];
    if (printed !== undefined && /\d/.test(work.item.issued?.raw ?? '') && letters.includes(printed)) return printed;
    const group = [...new Set([...(groups.get(groupOf(work)) ?? []), work])];
    if (group.length < 2) return '';
    const at = group.indexOf(work);
    return letters[at] ?? `${at + 1}`;
  };
}

/** Works of one group read alike in a citation. */
function groupOf({ item }: Work): string {
  return `${foldKey(citedAuthors(item, citationLanguage(item)))} ${workYear(item) ?? ''}`;
}
