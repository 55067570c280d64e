import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import type { Work } from '../library/work';
import { citationAt } from './hover-citation';
import { printedCitations } from './printed-citations';
import { scanCitations } from './scan-citations';

/** What a citation means: works that are known, or at least a key. */
export interface MeantWork {
  readonly key: string | null;
  readonly works: readonly Work[];
}

export function meantAt(draft: Draft, offset: number, library: Library): MeantWork {
  const at = citationAt(draft, offset, library);
  return { key: at?.key ?? null, works: at?.works ?? [] };
}

/** Places of a draft that cite the same work, by key (any of its keys) or in print, in order. */
export function placesOfWork(draft: Draft, { key, works }: MeantWork, library: Library): readonly TextRange[] {
  if (key === null && !works.length) return [];
  const byKey = scanCitations(draft).flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.key === null) return [];
      const work = library.byKey(item.key);
      return item.key === key || (work && works.includes(work)) ? [item.range] : [];
    }),
  );
  const inPrint = works.length
    ? printedCitations(draft, library).flatMap((citation) => (citation.works.some((work) => works.includes(work)) ? [citation.range] : []))
    : [];
  return [...byKey, ...inPrint].sort((a, b) => a.start - b.start);
}
