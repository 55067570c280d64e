import type { BibliographyEntry } from '../../../corpus-index/src/readers/bibliography';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { printedCitations } from './printed-citations';
import { scanCitations } from './scan-citations';

/** How often drafts cite the entry of each key, by key or in print. A work under two keys counts under each. */
export function citationCounts(
  entries: readonly Pick<BibliographyEntry, 'key'>[],
  drafts: readonly Draft[],
  library: Library,
): ReadonlyMap<string, number> {
  const counts = new Map(entries.filter(({ key }) => key !== '').map(({ key }) => [key, 0]));
  const add = (key: string) => {
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  };
  for (const draft of drafts) {
    for (const { items } of scanCitations(draft)) for (const { key } of items) if (key !== null) add(key);
    for (const { works } of printedCitations(draft, library)) {
      // Where several works would fit, none is surely meant.
      const [work] = works;
      if (works.length === 1 && work) for (const key of new Set(work.sources.map((source) => source.key))) if (key !== null) add(key);
    }
  }
  return counts;
}
