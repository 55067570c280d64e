import { superscript } from '../superscript';
import { joinBidi, type Piece } from './bidi-order';
import type { Glyph } from './glyphs';
import type { Row } from './rows';

export type Direction = 'rtl' | 'ltr';

/** Gaps between glyphs as shares of the font size: what is no gap at all, what parts words, what parts cells of a table. */
const TIGHT = 0.12;
const WORD_GAP = 0.15;
/** The same between characters that PDFium, which knows their widths, put side by side without a space. */
const UNSEEN_GAP = 0.6;
const CELL_GAP = 2.2;
/** The same where no space is printed between them: words of a line have one, cells have none. */
const BARE_CELL_GAP = 1.1;

/** A footnote's mark at the head of a row, where its text follows without a space. */
const FOOTNOTE_HEAD = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?=[^\s⁰¹²³⁴⁵⁶⁷⁸⁹])/u;

/** A row's text in logical order, spaces between words single, a tab where a gap parts cells. */
export function rowText(row: Row, direction: Direction, ligaturesTurned: boolean): string {
  const { bases, marks } = attachMarks(row.glyphs);
  const sorted = bases.sort(direction === 'rtl' ? (a, b) => rightmostFirst(a, b, ligaturesTurned) : leftmostFirst);
  const pieces = piecesOf(sorted, marks, row, direction);
  const text = joinBidi(pieces, direction).trim().replace(FOOTNOTE_HEAD, '$& ');
  if (!/[\t\u00a0]| {2}|\u200c[\u200c \t]|\u200c$/u.test(text)) return text;
  return text
    .replace(/[ \u00a0]+/gu, ' ')
    .replace(/ ?\t[ \t]*/gu, '\t')
    .replace(/ ?\u200c+ ?(?=[ \t]|$)/gu, ' ')
    .trim();
}

/** Share of right-to-left letters among a row's letters; null where it has none. */
export function rightToLeftShare(row: Row): number | null {
  let rtl = 0;
  let all = 0;
  for (const glyph of row.glyphs) {
    if (glyph.kind !== 'letter') continue;
    all++;
    if (isRightToLeft(glyph.text)) rtl++;
  }
  return all === 0 ? null : rtl / all;
}

export function isRightToLeft(text: string): boolean {
  const code = text.charCodeAt(0);
  return (
    (code >= 0x590 && code <= 0x8ff && !(code >= 0x660 && code <= 0x66c) && !(code >= 0x6f0 && code <= 0x6f9)) ||
    (code >= 0xfb1d && code <= 0xfefc)
  );
}

/**
 * Vowel signs and hamza stand anywhere near their letter. One that shares a glyph with a letter belongs to it, and its part of the glyph's
 * width with it; the others go to the letter over or under which they are drawn.
 */
function attachMarks(glyphs: readonly Glyph[]): { bases: Glyph[]; marks: Map<Glyph, Glyph[]> } {
  const marks = new Map<Glyph, Glyph[]>();
  const loose = glyphs.filter((glyph) => glyph.kind === 'mark');
  if (loose.length === 0) return { bases: [...glyphs], marks };
  const bases = glyphs.filter((glyph) => glyph.kind !== 'mark');
  const byOrder = new Map<number, number>();
  for (const [at, base] of bases.entries()) byOrder.set(base.index, at);
  const attach = (letter: Glyph, mark: Glyph) => {
    const known = marks.get(letter);
    if (known) known.push(mark);
    else marks.set(letter, [mark]);
  };
  const apart: Glyph[] = [];
  for (const mark of loose) {
    const at = byOrder.get(mark.index + 1) ?? byOrder.get(mark.index - 1);
    const letter = at === undefined ? undefined : bases[at];
    if (at === undefined || letter?.kind !== 'letter' || Math.abs(letter.x - mark.x) > 0.02) apart.push(mark);
    else {
      const wider = { ...letter, left: Math.min(letter.left, mark.left), right: Math.max(letter.right, mark.right) };
      const signs = marks.get(letter) ?? [];
      marks.delete(letter);
      marks.set(wider, [...signs, mark]);
      bases[at] = wider;
    }
  }
  const letters = bases.filter((glyph) => glyph.kind === 'letter').sort((a, b) => a.left + a.right - b.left - b.right);
  for (const mark of apart) {
    const letter = nearestLetter(letters, (mark.left + mark.right) / 2);
    if (letter) attach(letter, mark);
  }
  return { bases, marks };
}

/** Letter whose middle is nearest; letters are sorted by their middles. */
function nearestLetter(letters: readonly Glyph[], middle: number): Glyph | null {
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const half = (low + high) >> 1;
    const letter = letters[half];
    if (letter && (letter.left + letter.right) / 2 < middle) low = half + 1;
    else high = half;
  }
  const before = letters[low - 1];
  const after = letters[low];
  if (!before || !after) return before ?? after ?? null;
  return middle - (before.left + before.right) / 2 < (after.left + after.right) / 2 - middle ? before : after;
}

/** Signs without width lie on the edge of the letter that they follow. */
function place(glyph: Glyph): number {
  return glyph.kind === 'joiner' || (glyph.kind === 'space' && glyph.right - glyph.left < 0.01) ? glyph.x - 0.3 : glyph.x;
}

function rightmostFirst(a: Glyph, b: Glyph, ligaturesTurned: boolean): number {
  const byPlace = place(b) - place(a);
  if (Math.abs(byPlace) > 0.02) return byPlace;
  // Letters of one ligature glyph share its place.
  const ligature = ligaturesTurned && a.kind === 'letter' && b.kind === 'letter' && (sameBox(a, b) || halvesOfBox(a, b));
  return ligature ? b.index - a.index : a.index - b.index;
}

function sameBox(a: Glyph, b: Glyph): boolean {
  return Math.abs(a.left - b.left) < 0.02 && Math.abs(a.right - b.right) < 0.02;
}

function halvesOfBox(a: Glyph, b: Glyph): boolean {
  const touch = Math.abs(a.left - b.right) < 0.02 || Math.abs(b.left - a.right) < 0.02;
  return touch && Math.abs(a.right - a.left - (b.right - b.left)) < 0.02;
}

function leftmostFirst(a: Glyph, b: Glyph): number {
  const byPlace = a.x - b.x;
  if (Math.abs(byPlace) > 0.02) return byPlace;
  return a.index - b.index;
}

function piecesOf(sorted: readonly Glyph[], marks: ReadonlyMap<Glyph, readonly Glyph[]>, row: Row, direction: Direction): Piece[] {
  const pieces: Piece[] = [];
  let previous: Glyph | null = null;
  let spaces: Glyph[] = [];
  let joiner = false;
  for (const glyph of sorted) {
    if (glyph.kind === 'space') {
      spaces.push(glyph);
      continue;
    }
    if (glyph.kind === 'joiner') {
      joiner = true;
      continue;
    }
    if (previous) pieces.push(...between(previous, glyph, spaces, joiner, row, direction));
    spaces = [];
    joiner = false;
    const signs = marks.get(glyph);
    const text = signs ? (glyph.text + signs.map((sign) => sign.text).join('')).normalize('NFC') : glyph.text;
    if (glyph.kind !== 'stroke') pieces.push({ text: raisedDigit(glyph, row) ?? text, kind: pieceKind(glyph) });
    previous = glyph;
  }
  return pieces;
}

function pieceKind(glyph: Glyph): Piece['kind'] {
  if (glyph.kind === 'digit') return 'digit';
  if (isRightToLeft(glyph.text) && (glyph.kind === 'letter' || glyph.text === '؛' || glyph.text === '؟')) return 'rtl';
  return glyph.kind === 'letter' || glyph.text === '&' || glyph.text === '@' ? 'ltr' : 'neutral';
}

/** What stands between two neighbours: nothing, a half-space, a space or a tab. */
function between(before: Glyph, after: Glyph, spaces: readonly Glyph[], joiner: boolean, row: Row, direction: Direction): Piece[] {
  const gap = (direction === 'rtl' ? before.x - after.right : after.x - before.right) / row.size;
  const printedSpace = spaces.some((space) => space.right - space.left > 0.01);
  if (gap > (printedSpace ? CELL_GAP : BARE_CELL_GAP)) return [{ text: '\t', kind: 'neutral' }];
  const arabic = before.kind === 'letter' && after.kind === 'letter' && isRightToLeft(before.text) && isRightToLeft(after.text);
  if (spaces.length > 0) {
    const width = Math.max(...spaces.map((space) => space.right - space.left)) / row.size;
    if (width < 0.01 && gap < TIGHT) return joiner ? [{ text: '\u200c', kind: 'neutral' }] : [];
    // A font without a half-space shows it as a space glyph that takes no room (XeTeX does so).
    if (arabic && width > 0.12 && gap < width * 0.55 && gap < 0.16) return [{ text: '\u200c', kind: 'neutral' }];
    return [{ text: ' ', kind: 'neutral' }];
  }
  if (joiner) return [{ text: '\u200c', kind: 'neutral' }];
  const neighbours = Math.abs(before.index - after.index) === 1;
  return gap > (neighbours ? UNSEEN_GAP : WORD_GAP) ? [{ text: ' ', kind: 'neutral' }] : [];
}

/** A small raised digit is a footnote's mark. */
function raisedDigit(glyph: Glyph, row: Row): string | null {
  if (glyph.kind !== 'digit' || glyph.size > row.size * 0.88 || glyph.y < row.y + row.size * 0.12) return null;
  return superscript(glyph.text);
}
