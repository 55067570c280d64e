import type { Document } from '../model/document';
import type { TextRange } from '../model/location';

export interface Section {
  /** Heading as displayed, or '' before the first. */
  readonly heading: string;
  readonly level: number;
  /** Whole section, heading included, offsets into the display text. */
  readonly range: TextRange;
  /** What kind of part of a paper it is, where its heading tells. */
  readonly role: 'front' | 'abstract' | 'introduction' | 'literature' | 'theory' | 'body' | 'conclusion' | 'references' | 'appendix';
}

/** The parts of a paper, as offsets into the document's display text. */
export interface PaperStructure {
  readonly sections: readonly Section[];
  /** Everything before the body in either language: titles, authors, abstracts, keywords. May be several ranges. */
  readonly frontMatter: readonly TextRange[];
  /** Running text that statements, terms and citations are read from: paragraphs without references and front matter (abstracts are included). */
  readonly body: readonly TextRange[];
  /** Entries of the reference list, one range an entry. */
  readonly referenceEntries: readonly TextRange[];
}

export function structureOf(document: Document): PaperStructure {
  return { sections: [], frontMatter: [], body: [{ start: 0, end: document.text.length }], referenceEntries: [] };
}
