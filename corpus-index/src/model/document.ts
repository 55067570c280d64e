import type { TextRange } from './location';
import type { SourceFormat } from './source-text';

/** A piece of display text and the place of the source that it shows. `length` 0 in the source: added by a repair. */
export interface DisplaySegment {
  /** Offset in the display text. */
  readonly start: number;
  readonly length: number;
  /** Index into the source's pages. */
  readonly page: number;
  /** Offset in the page's text (not yet mapped to the stored file). */
  readonly sourceStart: number;
  readonly sourceLength: number;
}

export type RepairKind =
  | 'run-order'
  | 'split-word'
  | 'doubled-letter'
  | 'kashida'
  | 'arabic-letter'
  | 'presentation-form'
  | 'half-space'
  | 'displaced-punctuation'
  | 'displaced-citation'
  | 'line-join'
  | 'page-join'
  | 'running-head'
  | 'footnote-moved'
  | 'bracket-mirror'
  | 'reversed-number';

/** One change that was made to the source's text, shown by `dabir text --repairs`. Offsets into the display text. */
export interface Repair {
  readonly kind: RepairKind;
  readonly start: number;
  readonly end: number;
  /** The words as the source has them. */
  readonly before: string;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'caption'
  | 'footnote'
  | 'quotation'
  | 'reference'
  | 'front-matter';

export interface TableCell extends TextRange {
  readonly header: boolean;
}

/** A table in reading order: the first row is the header where `headerRows` > 0; columns are in logical order. */
export interface Table {
  readonly caption: TextRange | null;
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCell[])[];
  /** True where extraction had reversed the columns and reading put them right. */
  readonly columnsWereReversed: boolean;
}

/** A block of the display text. Blocks are in order and do not overlap; a paragraph never holds a line break. */
export interface Block extends TextRange {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly table?: Table;
  /** Mark of a footnote as printed (Latin digits), for footnotes. */
  readonly label?: string;
  /** Index of the source page that the block begins on. */
  readonly page: number;
}

/** A paper's text as a careful person would read it: repaired, in logical order, in blocks, with its way back. */
export interface Document {
  readonly file: string;
  readonly format: SourceFormat;
  /** Display form. One paragraph a line, blocks separated by an empty line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly DisplaySegment[];
  readonly repairs: readonly Repair[];
  /** Page number (from 1) or null, by index of source page. */
  readonly pageNumbers: readonly (number | null)[];
}
