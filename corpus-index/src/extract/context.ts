import type { Document } from '../model/document';
import type { Location, TextRange } from '../model/location';
import type { SourceText } from '../model/source-text';
import type { PaperStructure } from '../structure/structure';
import type { Lexicon } from '../text/lexicon';
import { locate } from '../text/locate';
import { nameOf } from './paper-ids';

/** What every extractor of a paper's records is given. */
export interface ExtractionContext {
  /** See PaperRecord.id. */
  readonly paperId: string;
  readonly document: Document;
  /** What the document was made of: its metadata blocks and lines tell the front matter. */
  readonly source: SourceText;
  readonly structure: PaperStructure;
  readonly lexicon: Lexicon;
  /** Location in the stored file of a range of the document's display text. */
  locate(range: TextRange): Location;
}

export function createContext(
  document: Document,
  source: SourceText,
  structure: PaperStructure,
  lexicon: Lexicon,
  id = nameOf(document.file),
): ExtractionContext {
  return {
    paperId: id,
    document,
    source,
    structure,
    lexicon,
    locate: (range) => locate(document, source, range),
  };
}
