import type { SourceText } from '../model/source-text';

/** All pages' texts laid end to end: one axis for origins of text that moves between pages. */
export interface PageOffsets {
  /** Offset of a page's first unit. */
  readonly starts: readonly number[];
}

export function pageOffsets(source: SourceText): PageOffsets {
  const starts: number[] = [];
  let offset = 0;
  for (const page of source.pages) {
    starts.push(offset);
    // One unit between pages: what ends one page and begins the next is never contiguous.
    offset += page.text.length + 1;
  }
  return { starts };
}

/** Index of the page that an origin lies on. */
export function pageOf(offsets: PageOffsets, origin: number): number {
  let low = 0;
  let high = offsets.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets.starts[middle]! <= origin) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
