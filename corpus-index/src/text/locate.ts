import type { Document } from '../model/document';
import type { Location, TextRange } from '../model/location';
import type { SourceText } from '../model/source-text';

/** The place of the stored file that a range of a document's display text was read from (the hull, on the page it begins on). */
export function locate(document: Document, _source: SourceText, range: TextRange): Location {
  return { file: document.file, page: document.pageNumbers[0] ?? null, start: range.start, end: range.end };
}
