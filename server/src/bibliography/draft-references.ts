import { printedCitations } from '../citations/printed-citations';
import { scanCitations } from '../citations/scan-citations';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import type { Work } from '../library/work';

/** Works that a draft cites, by key or in print, each once in order of first citation; and keys that lead nowhere. */
export function citedWorks(draft: Draft, library: Library): { readonly works: readonly Work[]; readonly unknown: readonly string[] } {
  const found: { at: number; work: Work | null; key: string }[] = [];
  for (const citation of scanCitations(draft)) {
    for (const { key, range } of citation.items) if (key !== null) found.push({ at: range.start, work: library.byKey(key), key });
  }
  for (const { range, works } of printedCitations(draft, library)) {
    // Several works of one author and year: which is meant is the writer's to say, so all are listed.
    for (const work of works) found.push({ at: range.start, work, key: '' });
  }
  found.sort((a, b) => a.at - b.at);
  return {
    works: [...new Set(found.flatMap(({ work }) => (work ? [work] : [])))],
    unknown: [...new Set(found.flatMap(({ work, key }) => (work || !key ? [] : [key])))],
  };
}
