import type { Document } from '../model/document';
import type { TextRange } from '../model/location';
import type { SourceText } from '../model/source-text';

/** Ranges of a block's display text that came from one line of the source each. */
export function sourceLines(document: Document, source: SourceText, block: TextRange): readonly TextRange[] {
  const cuts: number[] = [];
  let previousPage = -1;
  let previousEnd = -1;
  for (let index = firstSegment(document, block.start); index < document.segments.length; index++) {
    const segment = document.segments[index]!;
    if (segment.start >= block.end) break;
    const page = source.pages[segment.page]?.text ?? '';
    if (previousPage === segment.page && previousEnd >= 0) {
      const [from, to] = previousEnd <= segment.sourceStart ? [previousEnd, segment.sourceStart] : [segment.sourceStart, previousEnd];
      // Runs of one line may come in another order; a break between them is another line.
      if (page.slice(from, to).includes('\n')) cuts.push(Math.max(segment.start, block.start));
    } else if (previousPage >= 0) cuts.push(Math.max(segment.start, block.start));
    // A segment that itself spans line breaks is copied text: its breaks stand at equal offsets.
    if (segment.length === segment.sourceLength) {
      // Only the block's part of it is looked at: one segment may be the whole file.
      const from = Math.max(0, block.start - segment.start);
      const to = Math.min(segment.length, block.end - segment.start);
      const text = page.slice(segment.sourceStart + from, segment.sourceStart + to);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.push(segment.start + from + at);
    }
    previousPage = segment.page;
    previousEnd = segment.sourceStart + segment.sourceLength;
  }
  const inside = [...new Set(cuts)].filter((cut) => cut > block.start && cut < block.end).sort((a, b) => a - b);
  const starts = [block.start, ...inside];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? block.end }));
}

/** Index of the first segment that ends behind the offset. */
function firstSegment({ segments }: Document, offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle]!;
    if (segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
