import type { TextRange } from '../../../corpus-index/src/model/location';
import { ADDRESSES, BlankableText, blankAll } from './blank';
import { latexProse } from './latex';
import { markdownProse } from './markdown';
import { typstProse } from './typst';

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

const FORMATS: Readonly<Record<string, DraftFormat>> = {
  markdown: 'markdown',
  quarto: 'markdown',
  md: 'markdown',
  qmd: 'markdown',
  rmd: 'markdown',
  rmarkdown: 'markdown',
  latex: 'latex',
  tex: 'latex',
  xetex: 'latex',
  typst: 'typst',
  typ: 'typst',
};

/** LSP language id (or file ending, with or without dot) → format. Unknown ids are plain text. */
export function draftFormat(languageIdOrEnding: string): DraftFormat {
  return FORMATS[languageIdOrEnding.toLowerCase().replace(/^\./, '')] ?? 'text';
}

/** Cuts a draft into paragraphs (runs of lines between empty ones; a heading stands alone) and blanks what is not prose. Linear in its length. */
export function parseDraft(text: string, format: DraftFormat): Draft {
  const prose = proseOf(text, format);
  return { format, text, prose, paragraphs: paragraphsOf(text, prose, format) };
}

function proseOf(text: string, format: DraftFormat): string {
  switch (format) {
    case 'markdown':
      return markdownProse(text);
    case 'latex':
      return latexProse(text);
    case 'typst':
      return typstProse(text);
    case 'text': {
      const blankable = new BlankableText(text);
      blankAll(blankable, ADDRESSES);
      return blankable.toString();
    }
  }
}

/** A line that is a paragraph of its own: heading, or item of a list. */
const HEADINGS: Readonly<Record<DraftFormat, RegExp | null>> = {
  markdown: /^ {0,3}#{1,6}\s/,
  latex: /^\s{0,40}\\(?:part|chapter|(?:sub){0,2}section|paragraph)\*?\{/,
  typst: /^={1,6}\s/,
  text: null,
};
const LIST_ITEM = /^\s{0,40}(?:[-*+•]|[0-9۰-۹]{1,3}[.)-])\s/;

function paragraphsOf(text: string, prose: string, format: DraftFormat): readonly DraftParagraph[] {
  const paragraphs: DraftParagraph[] = [];
  const heading = HEADINGS[format];
  let start = -1;
  const close = (end: number) => {
    if (start >= 0 && prose.slice(start, end).trim()) paragraphs.push({ start, end, text: prose.slice(start, end) });
    start = -1;
  };
  let at = 0;
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    if (!line.trim()) close(at);
    else if (heading?.test(line)) {
      close(at);
      start = at;
      close(end);
    } else {
      if (LIST_ITEM.test(line)) close(at);
      if (start < 0) start = at;
    }
    at = end + 1;
  }
  close(text.length);
  return paragraphs;
}
