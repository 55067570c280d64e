import { foldKey } from '../../../corpus-index/src/text/fold';
import type { Library } from '../library/library';
import { type Work, workYear } from '../library/work';
import { citationLanguage, citedAuthors } from './author-year';

/** Letters that tell works of the same authors and year apart (CSL cannot localise them for Persian). */
const LETTERS = { fa: ['الف', 'ب', 'پ', 'ت', 'ث', 'ج'], en: ['a', 'b', 'c', 'd', 'e', 'f'] } as const;

/**
 * Year letters for the works that a draft cites: only where two different ones would read alike, in order of first citation.
 * `cited` holds the works in that order; works outside it get none.
 */
export function yearSuffixes(cited: readonly Work[], _library: Library): ReadonlyMap<Work, string> {
  const groups = new Map<string, Work[]>();
  for (const work of new Set(cited)) {
    const language = citationLanguage(work.item);
    const group = `${foldKey(citedAuthors(work.item, language))} ${workYear(work.item) ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), work]);
  }
  const suffixes = new Map<Work, string>();
  for (const works of groups.values()) {
    if (works.length < 2) continue;
    works.forEach((work, at) => {
      suffixes.set(work, LETTERS[citationLanguage(work.item)][at] ?? `${at + 1}`);
    });
  }
  return suffixes;
}
