import type { Document } from '../model/document';
import type { SourceText } from '../model/source-text';
import type { Lexicon } from './lexicon';

/** Reads a source as a careful person would: repaired, in logical order, one paragraph a line, with the way back to the source. */
export function toDocument(source: SourceText, _lexicon: Lexicon): Document {
  return { file: source.file, format: source.format, text: '', blocks: [], segments: [], repairs: [], pageNumbers: source.pages.map((page) => page.number) };
}
