import type { DisplaySegment, Document } from '../model/document';
import type { Location, TextRange } from '../model/location';
import type { SourceSegment, SourceText } from '../model/source-text';

/** Index of the last item whose `start` is at or before `offset`, or -1. */
function lastAtOrBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The part of a segment's source that shows [start, end) of the display text; all of it where lengths differ (a ligature). */
function sourceOf(segment: DisplaySegment, start: number, end: number): TextRange {
  if (segment.length !== segment.sourceLength) return { start: segment.sourceStart, end: segment.sourceStart + segment.sourceLength };
  const from = Math.max(0, start - segment.start);
  const to = Math.min(segment.length, end - segment.start);
  return { start: segment.sourceStart + from, end: segment.sourceStart + to };
}

/** Place in the stored file of a place in a page's text. */
function stored(segments: readonly SourceSegment[] | null, offset: number): number {
  if (segments === null || segments.length === 0) return offset;
  const segment = segments[Math.max(0, lastAtOrBefore(segments, offset))]!;
  const into = Math.max(0, offset - segment.start);
  return segment.storedStart + Math.min(into, segment.length === segment.storedLength ? into : segment.storedLength, segment.storedLength);
}

/**
 * The place of the stored file that a range of a document's display text was read from: the hull on the page that the range
 * begins on. A range that holds only text that repairs added gives the place right before it.
 */
export function locate(document: Document, source: SourceText, range: TextRange): Location {
  const { segments } = document;
  let page = -1;
  let start = 0;
  let end = 0;
  const rangeEnd = Math.max(range.end, range.start + 1);
  const first = Math.max(0, lastAtOrBefore(segments, range.start));
  for (let index = first; index < segments.length; index++) {
    const segment = segments[index]!;
    if (segment.start >= rangeEnd) break;
    if (segment.sourceLength === 0 || segment.start + segment.length <= range.start) continue;
    if (page >= 0 && segment.page !== page) break;
    const part = sourceOf(segment, range.start, rangeEnd);
    start = page < 0 ? part.start : Math.min(start, part.start);
    end = page < 0 ? part.end : Math.max(end, part.end);
    page = segment.page;
  }
  if (page < 0) {
    let before = first;
    while (before > 0 && segments[before]?.sourceLength === 0) before--;
    const segment = segments[before];
    page = segment?.page ?? 0;
    start = end = segment ? segment.sourceStart + segment.sourceLength : 0;
  }
  const map = source.pages[page]?.segments ?? null;
  const from = stored(map, start);
  const to = end > start ? Math.max(from, stored(map, end - 1) + 1) : from;
  return { file: document.file, page: document.pageNumbers[page] ?? null, start: from, end: to };
}
