import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import type { Work } from '../library/work';
import { printedCitations } from './printed-citations';
import { scanCitations } from './scan-citations';

export interface CitationAt {
  /** Exactly the key or the author–year: a hover covers this and no more. */
  readonly range: TextRange;
  /** Null for a printed citation. */
  readonly key: string | null;
  /** The works that it can mean; empty where none is known. */
  readonly works: readonly Work[];
  readonly locator: string | null;
}

/** The citation at an offset of a draft, or null. */
export function citationAt(draft: Draft, offset: number, library: Library): CitationAt | null {
  for (const citation of scanCitations(draft)) {
    for (const { key, range, locator } of citation.items) {
      if (key !== null && range.start <= offset && offset <= range.end) {
        const work = library.byKey(key);
        return { range, key, works: work ? [work] : [], locator };
      }
    }
  }
  const here = printedCitations(draft, library, { start: offset, end: offset }).find(
    ({ range }) => range.start <= offset && offset <= range.end,
  );
  return here ? { range: here.range, key: null, works: here.works, locator: here.locator } : null;
}
