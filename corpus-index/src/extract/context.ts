import type { Document } from '../model/document';
import type { Location, TextRange } from '../model/location';
import type { SourceText } from '../model/source-text';
import type { PaperStructure } from '../structure/structure';
import type { Lexicon } from '../text/lexicon';
import { locate } from '../text/locate';

/** What every extractor of a paper's records is given. */
export interface ExtractionContext {
  /** Id of the paper: file name without its ending. */
  readonly paperId: string;
  readonly document: Document;
  /** What the document was made of: its metadata blocks and lines tell the front matter. */
  readonly source: SourceText;
  readonly structure: PaperStructure;
  readonly lexicon: Lexicon;
  /** Location in the stored file of a range of the document's display text. */
  locate(range: TextRange): Location;
}

export function createContext(document: Document, source: SourceText, structure: PaperStructure, lexicon: Lexicon): ExtractionContext {
  const name = document.file.split('/').at(-1) ?? document.file;
  return {
    paperId: name.replace(/\.[^.]+$/, ''),
    document,
    source,
    structure,
    lexicon,
    locate: (range) => locate(document, source, range),
  };
}
