import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { scanCitations } from './scan-citations';

/** A key that no bibliography has, with the keys that the writer may have meant. */
export interface UnresolvedKey {
  readonly range: TextRange;
  readonly key: string;
  readonly suggestions: readonly string[];
}

/** Keys that resolve to nothing. Silent while no bibliography is known at all: then the writer may work without one. */
export function unresolvedKeys(draft: Draft, library: Library): readonly UnresolvedKey[] {
  if (!library.works.some((work) => work.key !== null)) return [];
  const unresolved: UnresolvedKey[] = [];
  for (const citation of scanCitations(draft)) {
    for (const item of citation.items) {
      if (item.key === null || library.byKey(item.key)) continue;
      const suggestions = library.search(item.key, { limit: 3 }).flatMap(({ work }) => work.key ?? []);
      unresolved.push({ range: item.range, key: item.key, suggestions });
    }
  }
  return unresolved;
}
