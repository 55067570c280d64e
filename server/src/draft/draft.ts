import type { TextRange } from '../../../corpus-index/src/model/location';

export type DraftFormat = 'markdown' | 'latex' | 'typst' | 'text';

export interface DraftParagraph extends TextRange {
  /** Same length as the paragraph: markup, code, maths, links' targets and comments are blanked by spaces. */
  readonly text: string;
}

/** A draft as its author sees it, cut into paragraphs. Offsets are UTF-16 offsets into the whole draft. */
export interface Draft {
  readonly format: DraftFormat;
  readonly text: string;
  /** Same length as `text`: everything that is not running prose is blanked by spaces; line breaks are kept. */
  readonly prose: string;
  readonly paragraphs: readonly DraftParagraph[];
}

/** LSP language id (or file ending) → format. Unknown ids are plain text. */
export function draftFormat(languageIdOrEnding: string): DraftFormat {
  const id = languageIdOrEnding.toLowerCase().replace(/^\./, '');
  if (['markdown', 'quarto', 'md', 'qmd', 'rmd', 'rmarkdown'].includes(id)) return 'markdown';
  if (['latex', 'tex', 'xetex'].includes(id)) return 'latex';
  if (['typst', 'typ'].includes(id)) return 'typst';
  return 'text';
}

/** Cuts a draft into paragraphs (a paragraph is a run of lines between empty ones) and blanks what is not prose. Linear in its length. */
export function parseDraft(text: string, format: DraftFormat): Draft {
  return { format, text, prose: text, paragraphs: [{ start: 0, end: text.length, text }] };
}
