import type { TextRange } from '../model/location';
import { foldKey } from './fold';

/** A word, a number or a mark of a text. Offsets are UTF-16 offsets into the text that was tokenised. */
export interface Token extends TextRange {
  /** As it stands. */
  readonly text: string;
  /** Matching form (text/fold). */
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly script: 'fa' | 'latin' | 'other';
}

/**
 * Words keep half-spaces, marks, kashida and inner apostrophes or hyphens between Latin letters ("post-Soviet" is one word),
 * initials keep their full stops ("U.S."); numbers keep decimal and thousands marks and slashes between digits (1403/5/2, ۲٫۵, 1,000). Alternatives begin with disjoint
 * classes and never nest, so time is linear.
 */
const ARABIC_LETTER =
  '\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee-\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdff\\ufe70-\\ufefc';
const ARABIC_MARK = '\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u200c\\u200d';
const DIGIT = '0-9\\u06f0-\\u06f9\\u0660-\\u0669';
const TOKEN = new RegExp(
  `([${ARABIC_LETTER}][${ARABIC_LETTER}${ARABIC_MARK}]*)` +
    `|((?:\\p{Lu}\\.){2,8}|\\p{L}[\\p{L}\\p{M}]*(?:[-‐‑'’](?=\\p{L})[\\p{L}\\p{M}]+)*)` +
    `|([${DIGIT}]+(?:[.,/٫٬][${DIGIT}]+)*)` +
    `|(\\.{2,3}|[^\\s\\p{L}\\p{N}\\p{M}\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff])` +
    '|(\\p{N}|[\\p{L}\\p{M}])',
  'gu',
);
const LATIN = /^\p{Script=Latin}/u;
const TRAILING_JOINER = /[\u200c\u200d]+$/;

/** Cuts a text into words, numbers and marks, in order; white space and direction marks belong to none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [whole, persian, word, number, mark] = match;
    if (persian !== undefined) {
      const display = persian.replace(TRAILING_JOINER, '');
      tokens.push({
        start: match.index,
        end: match.index + display.length,
        text: display,
        folded: foldKey(display),
        kind: 'word',
        script: 'fa',
      });
    } else if (number !== undefined) {
      const script = number.charCodeAt(0) > 0xff ? 'fa' : 'latin';
      tokens.push({ start: match.index, end: match.index + number.length, text: number, folded: foldKey(number), kind: 'number', script });
    } else if (mark !== undefined) {
      tokens.push({ start: match.index, end: match.index + mark.length, text: mark, folded: mark, kind: 'punctuation', script: 'other' });
    } else {
      const display = word ?? whole;
      const script = LATIN.test(display) ? 'latin' : 'other';
      tokens.push({
        start: match.index,
        end: match.index + display.length,
        text: display,
        folded: foldKey(display),
        kind: word !== undefined ? 'word' : /\p{N}/u.test(display) ? 'number' : 'word',
        script,
      });
    }
  }
  return tokens;
}
