import type { Problem } from './problem';

export type SourceFormat = 'pdf' | 'docx' | 'html' | 'latex' | 'markdown' | 'text';

/**
 * One piece of a page's text that came from one place of the stored file. Segments are in the order of the text and do not
 * overlap in it; text between segments (added line breaks, spaces) has no stored place.
 */
export interface SourceSegment {
  /** Offset in the page's text. */
  readonly start: number;
  /** Length in the page's text. */
  readonly length: number;
  /** Offset in the decoded file as stored. */
  readonly storedStart: number;
  /** Length in the stored file; differs from `length` where markup was decoded (entities, TeX accents). */
  readonly storedLength: number;
}

export type SourceBlockKind = 'heading' | 'paragraph' | 'list-item' | 'table' | 'caption' | 'footnote' | 'quotation' | 'metadata';

/** A cell of a table that the format itself marks. Offsets into the page's text. */
export interface SourceCell {
  readonly start: number;
  readonly end: number;
  readonly header: boolean;
}

/** Structure that the format itself marks (Markdown, html, LaTeX, docx). Plain text and PDF have none. */
export interface SourceBlock {
  readonly kind: SourceBlockKind;
  /** Offsets into the page's text. */
  readonly start: number;
  readonly end: number;
  /** Heading level from 1. */
  readonly level?: number;
  /** Rows of a table, in the order of the source. */
  readonly rows?: readonly (readonly SourceCell[])[];
  /** Caption text of a table or figure, where the format ties it to the block. */
  readonly caption?: { readonly start: number; readonly end: number };
  /** Mark of a footnote, as printed. */
  readonly label?: string;
  /** Name of a metadata field that the format carries: title, author, keywords, doi, date … */
  readonly field?: string;
}

export interface SourcePage {
  /** Counted from 1; null for formats without pages. */
  readonly number: number | null;
  /** Printed page number, where the format tells it (PDF page labels). */
  readonly label: string | null;
  /**
   * Text in logical order as far as the format knows it, markup taken away, NOT repaired. Lines end with \n. A numbered footnote's
   * mark stands in Unicode superscript digits (بازدارندگی¹), also at the head of the footnote's own block.
   */
  readonly text: string;
  /** Null where offsets into the text are themselves the stored place (txt, pdf page text, docx extracted text). */
  readonly segments: readonly SourceSegment[] | null;
  readonly blocks: readonly SourceBlock[];
}

/** What a reader makes of a file's bytes. Knows nothing of Persian or of papers. */
export interface SourceText {
  readonly file: string;
  readonly format: SourceFormat;
  readonly pages: readonly SourcePage[];
  readonly problems: readonly Problem[];
}
