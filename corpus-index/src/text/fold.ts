import type { TextRange } from '../model/location';
import { type OffsetMap, OffsetMapBuilder } from './offset-map';

/** Matching form of a text with the way back to it. */
export interface FoldedText {
  readonly text: string;
  /** Range of the original text that a range of the matching form came from. */
  toSource(range: TextRange): TextRange;
}

/** Letters of other Arabic-script orthographies, and marks of other keyboards, that stand for one Persian letter or one plain mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...'يىېےۍ'].map((letter) => [letter, 'ی'] as const),
  ...[...'كڪګ'].map((letter) => [letter, 'ک'] as const),
  ...[...'ةۀەہۂۃھ'].map((letter) => [letter, 'ه'] as const),
  ...[...'أإٱٲٳ'].map((letter) => [letter, 'ا'] as const),
  ['ؤ', 'و'],
  ['٫', '.'],
  ['٬', ','],
  ['٪', '%'],
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash) => [dash, '-'] as const),
  ...[...'‘’ʼ'].map((mark) => [mark, "'"] as const),
  ...[...'“”'].map((mark) => [mark, '"'] as const),
]);

/** Composed letters that are their own letter in Persian; other marks are dropped. */
const KEPT_LETTERS = new Set(['آ', 'ئ']);

/** Drawn but not read: half-space and joiner, direction marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\u00ad\ufeff]/;
const MARK = /\p{Mn}/u;
const SPACE = /\s/;
/** Marks of footnotes: not a part of the word that they stand at. */
const SUPERSCRIPT_DIGIT = /[⁰¹²³⁴-⁹]/;

const DROP = '';
const DROP_INTO_LAST = '\u0000';

/** What one code point becomes: its replacement, DROP, or DROP_INTO_LAST for what belongs to the letter before it. */
function foldCodePoint(character: string): string {
  if (character === 'ـ' || character === '\u0000' || SUPERSCRIPT_DIGIT.test(character)) return DROP_INTO_LAST;
  if (INVISIBLE.test(character)) return DROP;
  if (SPACE.test(character)) return ' ';
  if (KEPT_LETTERS.has(character)) return character;
  const own = LETTERS.get(character);
  if (own !== undefined) return own;
  const digit = digitOf(character.charCodeAt(0));
  if (digit >= 0 && character.length === 1) return String(digit);
  const composed = character.normalize('NFKC');
  let folded = '';
  for (const part of composed) {
    if (KEPT_LETTERS.has(part)) folded += part;
    else if (LETTERS.has(part)) folded += LETTERS.get(part)!;
    else if (SPACE.test(part)) folded += ' ';
    else {
      // Latin letters lose their accents, Arabic marks go; then lower case, whose own marks (İ) go too.
      for (const piece of part.normalize('NFKD').toLowerCase().normalize('NFKD')) {
        if (MARK.test(piece) || piece === 'ـ' || INVISIBLE.test(piece)) continue;
        const again = digitOf(piece.charCodeAt(0));
        folded += again >= 0 && piece.length === 1 ? String(again) : (LETTERS.get(piece) ?? piece);
      }
    }
  }
  return folded === '' ? DROP_INTO_LAST : folded;
}

/** 0–9 for a Persian or Arabic-Indic digit, else -1. */
function digitOf(code: number): number {
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  return -1;
}

/** Code points below U+0700 fold through a table made once: they are nearly all of what is read. */
const TABLE_SIZE = 0x700;
const TABLE: readonly string[] = Array.from({ length: TABLE_SIZE }, (_, code) => foldCodePoint(String.fromCharCode(code)));

function folded(text: string, offset: number, code: number, length: number): string {
  // Decomposed آ and ئ are letters of their own; after any other base the mark goes.
  const next = text.charCodeAt(offset + 1);
  if (next === 0x0653 && code === 0x0627) return 'آ';
  if (next === 0x0654 && (code === 0x064a || code === 0x0649)) return 'ئ';
  if (code < TABLE_SIZE) return TABLE[code]!;
  return foldCodePoint(text.substr(offset, length));
}

function run(text: string, builder: OffsetMapBuilder | null): string {
  let result = '';
  let spaceAt = -1;
  for (let offset = 0; offset < text.length; ) {
    const code = text.codePointAt(offset)!;
    const length = code > 0xffff ? 2 : 1;
    const replacement = folded(text, offset, code, length);
    if (replacement === ' ') {
      if (spaceAt < 0) spaceAt = offset;
    } else if (replacement === DROP_INTO_LAST) {
      if (builder && spaceAt < 0) builder.extendLast(offset + length);
    } else if (replacement.length === 1) {
      if (spaceAt >= 0 && result !== '') {
        result += ' ';
        builder?.push(1, spaceAt, Math.max(offset, spaceAt + 1));
      }
      spaceAt = -1;
      result += replacement;
      builder?.push(1, offset, offset + length);
    } else if (replacement !== DROP) {
      // A replacement may itself begin, end or be split by a space (Arabic ligatures); spaces are written one at a time, never first or last.
      for (const part of splitSpaces(replacement)) {
        if (part === ' ') {
          if (spaceAt < 0) spaceAt = offset;
          continue;
        }
        if (spaceAt >= 0 && result !== '') {
          result += ' ';
          builder?.push(1, spaceAt, Math.max(offset, spaceAt + 1));
        }
        spaceAt = -1;
        result += part;
        builder?.push(part.length, offset, offset + length);
      }
    }
    offset += length;
  }
  return result;
}

function splitSpaces(replacement: string): string[] {
  return replacement.includes(' ') ? replacement.split(/( )/).filter((part) => part !== '') : [replacement];
}

/**
 * Matching form of a text: one yeh, kaf and heh, presentation forms as letters, no kashida, half-space, diacritic (Latin
 * accents too), footnote mark (¹²³) or direction mark, Persian and Arabic digits as Latin ones, dashes and quotation marks plain, lower case,
 * single spaces, trimmed. `toSource` takes ranges of the matching form (UTF-16) back to ranges of `text`.
 */
export function fold(text: string): FoldedText {
  const builder = new OffsetMapBuilder(text.length);
  const folded = run(text, builder);
  const map: OffsetMap = builder.build(text.length);
  return { text: folded, toSource: (range) => map.toSource(range) };
}

/** Only what the matching form leaves as it is: then nothing is to be done. */
const PLAIN = /^[a-z0-9ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئء]+(?: [a-z0-9ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئء]+){0,64}$/;

/** Matching form without the map: `foldKey(text) === fold(text).text`. */
export function foldKey(text: string): string {
  return text.length < 64 && PLAIN.test(text) ? text : run(text, null);
}
