import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import type { Work } from '../library/work';
import { scanCitations } from './scan-citations';

export interface CitationAt {
  /** Exactly the key or the author–year: a hover covers this and no more. */
  readonly range: TextRange;
  readonly key: string;
  readonly work: Work | null;
  readonly locator: string | null;
}

/** The citation at an offset of a draft, or null. */
export function citationAt(draft: Draft, offset: number, library: Library): CitationAt | null {
  for (const citation of scanCitations(draft)) {
    for (const item of citation.items) {
      if (item.key !== null && item.range.start <= offset && offset <= item.range.end) {
        return { range: item.range, key: item.key, work: library.byKey(item.key), locator: item.locator };
      }
    }
  }
  return null;
}
