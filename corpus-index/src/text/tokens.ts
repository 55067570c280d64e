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
 * classes and never nest, so time is linear. This is the definition; `endOfToken` below reads the same without an expression.
 */
const ARABIC_LETTER =
  '\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee-\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdff\\ufe70-\\ufefc';
const ARABIC_MARK = '\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u200c\\u200d';
const DIGIT = '0-9\\u06f0-\\u06f9\\u0660-\\u0669';
const MARK = '[^\\s\\p{L}\\p{N}\\p{M}\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';
const TOKEN = new RegExp(
  `([${ARABIC_LETTER}][${ARABIC_LETTER}${ARABIC_MARK}]*)` +
    `|((?:\\p{Lu}\\.){2,8}|\\p{L}[\\p{L}\\p{M}]*(?:[-‐‑'’](?=\\p{L})[\\p{L}\\p{M}]+)*)` +
    `|([${DIGIT}]+(?:[.,/٫٬][${DIGIT}]+)*)` +
    `|(\\.{2,3}|${MARK})` +
    '|(\\p{N}|[\\p{L}\\p{M}])',
  'uy',
);

/** Classes of UTF-16 units that the expression tells apart; a unit may be in several. */
const IS = {
  arabicLetter: 1,
  arabicMark: 2,
  letter: 4,
  mark: 8,
  capital: 16,
  digit: 32,
  sign: 64,
  number: 128,
  surrogate: 256,
  known: 512,
};
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [IS.arabicLetter, new RegExp(`[${ARABIC_LETTER}]`)],
  [IS.arabicMark, new RegExp(`[${ARABIC_MARK}]`)],
  [IS.letter, /\p{L}/u],
  [IS.mark, /\p{M}/u],
  [IS.capital, /\p{Lu}/u],
  [IS.digit, new RegExp(`[${DIGIT}]`)],
  [IS.sign, new RegExp(MARK, 'u')],
  [IS.number, /\p{N}/u],
  [IS.surrogate, /[\ud800-\udfff]/],
];
/** Filled as units are met. */
const CLASS_OF = new Uint16Array(0x1_0000);

function learnClass(unit: number): number {
  const character = String.fromCharCode(unit);
  const known = CLASSES.reduce((sum, [flag, pattern]) => (pattern.test(character) ? sum | flag : sum), IS.known);
  CLASS_OF[unit] = known;
  return known;
}

/** 0 past the end of the text. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return CLASS_OF[unit]! || learnClass(unit);
}

const FULL_STOP = 0x2e;
const isInnerMark = (unit: number): boolean => unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2010 || unit === 0x2011;
const isInnerPoint = (unit: number): boolean => unit === FULL_STOP || unit === 0x2c || unit === 0x2f || unit === 0x66b || unit === 0x66c;
const MOST_INITIALS = 8;
/** A surrogate pair is in the way: the expression decides. */
const UNDECIDED = -1;

function endOfWord(text: string, from: number): number {
  let initials = 0;
  let at = from;
  while (initials < MOST_INITIALS && classAt(text, at) & IS.capital && text.charCodeAt(at + 1) === FULL_STOP) {
    at += 2;
    initials++;
  }
  if (initials < MOST_INITIALS && initials > 0 && classAt(text, at) & IS.surrogate) return UNDECIDED;
  if (initials >= 2) return at;
  at = from;
  for (;;) {
    let flags = classAt(text, at);
    while (flags & (IS.letter | IS.mark)) flags = classAt(text, ++at);
    if (flags & IS.surrogate) return UNDECIDED;
    if (!isInnerMark(text.charCodeAt(at))) return at;
    const after = classAt(text, at + 1);
    if (after & IS.surrogate) return UNDECIDED;
    if (!(after & IS.letter)) return at;
    at++;
  }
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (classAt(text, at) & IS.digit) at++;
    if (!isInnerPoint(text.charCodeAt(at)) || !(classAt(text, at + 1) & IS.digit)) return at;
    at++;
  }
}

/** What a word is whatever stands around it. */
interface WordReading {
  readonly folded: string;
  readonly script: Token['script'];
}

/** A few thousand words make up nearly all of a text: their forms are made once. */
const MOST_REMEMBERED = 16_384;
const LONGEST_REMEMBERED = 40;
const remembered = new Map<string, WordReading>();
const LATIN = /^\p{Script=Latin}/u;

function readWord(display: string): WordReading {
  if (display.length > LONGEST_REMEMBERED) return { folded: foldKey(display), script: LATIN.test(display) ? 'latin' : 'other' };
  let reading = remembered.get(display);
  if (reading === undefined) {
    // A copy of its own: a slice would keep the whole text that it was cut from.
    const own = [...display].join('');
    reading = { folded: foldKey(own), script: LATIN.test(own) ? 'latin' : 'other' };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(own, reading);
  }
  return reading;
}

function wordToken(text: string, start: number, end: number, kind: Token['kind'], base: number): Token {
  const display = text.slice(start, end);
  const { folded, script } = readWord(display);
  return { start: base + start, end: base + end, text: display, folded, kind, script };
}

/** Half-spaces at the end belong to no word. */
function persianToken(text: string, start: number, end: number, base: number): Token {
  let last = end;
  while (text.charCodeAt(last - 1) === 0x200c || text.charCodeAt(last - 1) === 0x200d) last--;
  const display = text.slice(start, last);
  return { start: base + start, end: base + last, text: display, folded: readWord(display).folded, kind: 'word', script: 'fa' };
}

function numberToken(text: string, start: number, end: number, base: number): Token {
  const display = text.slice(start, end);
  const script = text.charCodeAt(start) > 0xff ? 'fa' : 'latin';
  return { start: base + start, end: base + end, text: display, folded: readWord(display).folded, kind: 'number', script };
}

function signToken(text: string, start: number, end: number, base: number): Token {
  const display = text.slice(start, end);
  return { start: base + start, end: base + end, text: display, folded: display, kind: 'punctuation', script: 'other' };
}

/** The token that begins at an offset, by the expression; null where none does. */
function tokenByExpression(text: string, at: number, base: number): { readonly token: Token; readonly end: number } | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const [whole, persian, word, number, sign] = match;
  const end = at + whole.length;
  if (persian !== undefined) return { token: persianToken(text, at, end, base), end };
  if (number !== undefined) return { token: numberToken(text, at, end, base), end };
  if (sign !== undefined) return { token: signToken(text, at, end, base), end };
  return { token: wordToken(text, at, end, word === undefined && /\p{N}/u.test(whole) ? 'number' : 'word', base), end };
}

/**
 * Cuts a text into words, numbers and marks, in order; white space and direction marks belong to none. `base`: what is added to the offsets,
 * where the text is a stretch of a longer one.
 */
export function tokenize(text: string, base = 0): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const flags = classAt(text, at);
    let end = at + 1;
    if (flags & IS.surrogate) {
      end = UNDECIDED;
    } else if (flags & IS.arabicLetter) {
      while (classAt(text, end) & (IS.arabicLetter | IS.arabicMark)) end++;
      tokens.push(persianToken(text, at, end, base));
    } else if (flags & IS.letter) {
      end = endOfWord(text, at);
      if (end !== UNDECIDED) tokens.push(wordToken(text, at, end, 'word', base));
    } else if (flags & IS.digit) {
      end = endOfNumber(text, at);
      tokens.push(numberToken(text, at, end, base));
    } else if (flags & IS.sign) {
      if (text.charCodeAt(at) === FULL_STOP) while (end < at + 3 && text.charCodeAt(end) === FULL_STOP) end++;
      tokens.push(signToken(text, at, end, base));
    } else if (flags & (IS.number | IS.mark)) {
      tokens.push(wordToken(text, at, end, flags & IS.number ? 'number' : 'word', base));
    }
    if (end === UNDECIDED) {
      const found = tokenByExpression(text, at, base);
      if (found) tokens.push(found.token);
      end = found?.end ?? at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    }
    at = end;
  }
  return tokens;
}
