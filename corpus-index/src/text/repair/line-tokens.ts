import { foldKey } from '../fold';
import { BORDER } from './word-model';

/** A stretch of a line that drawing order never tears apart (a number, Latin words, a mark) or a Persian word, which it may. */
export interface LineToken {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'latin' | 'mark';
  /** What the word model reads: the folded word, '0' for a number, 'latin' for Latin words, BORDER for a mark. */
  readonly folded: string;
  /** Whether a half-space holds it together: then extraction kept it whole. */
  readonly whole: boolean;
  /** Whether it is a colon, which ties a year to its pages. */
  readonly colon: boolean;
  /** White space before it: 0 none, 1 one space, 2 a wide gap. */
  readonly gapBefore: 0 | 1 | 2;
}

/** Latin words keep their order inside a right-to-left line, so a row of them is one token. */
const TOKEN =
  /([\u0621-\u063a\u0641-\u065f\u0670-\u06d3\u200c]+)|([0-9۰-۹٠-٩]+(?:[.,/٫٬][0-9۰-۹٠-٩]+)*)|([A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f.'’&:,\-–/]*(?: [A-Za-z\u00c0-\u024f&][A-Za-z\u00c0-\u024f.'’&:,\-–/]*)*)|(\S)/g;

/** Cuts a line for the search of its run order. Offsets are UTF-16 offsets into the line. */
export function lineTokens(text: string): LineToken[] {
  const tokens: LineToken[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const gap = start - last;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : match[3] !== undefined ? 'latin' : 'mark';
    const folded = kind === 'word' ? foldKey(match[0]) : kind === 'number' ? '0' : kind === 'latin' ? 'latin' : BORDER;
    last = start + match[0].length;
    tokens.push({
      start,
      end: last,
      kind: kind === 'word' && folded === '' ? 'mark' : kind,
      folded,
      colon: match[0] === ':',
      whole: match[0].includes('\u200c'),
      gapBefore: gap === 0 ? 0 : gap === 1 ? 1 : 2,
    });
  }
  return tokens;
}
