import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import { scanCitations } from './scan-citations';

/** Places of a key in a draft, in order: what "find references" lists and "rename" changes. */
export function keyRanges(draft: Draft, key: string): readonly TextRange[] {
  return scanCitations(draft).flatMap((citation) => citation.items.filter((item) => item.key === key).map((item) => item.range));
}

/** The key at an offset of a draft with its place, or null. */
export function keyAt(draft: Draft, offset: number): { readonly key: string; readonly range: TextRange } | null {
  for (const citation of scanCitations(draft)) {
    for (const { key, range } of citation.items) {
      if (key !== null && range.start <= offset && offset <= range.end) return { key, range };
    }
  }
  return null;
}

/** Characters that every citation syntax takes; others break Pandoc, LaTeX or Typst. */
const VALID_KEY = /^[\p{L}\p{N}_][\p{L}\p{N}_:.+/-]{0,199}$/u;

/** True where a key can be written in Markdown, LaTeX and Typst alike. */
export function isValidKey(key: string): boolean {
  return VALID_KEY.test(key) && !/[.:]$/.test(key);
}
