import type { PdfDocument, PdfLibrary } from './pdfium-library';

/** A character of a page with its place. Lengths in points; x to the right, y upwards, as the page is seen. */
export interface Glyph {
  /** One character, or what a ligature or presentation form stands for, in logical order. */
  readonly text: string;
  /** Origin on the baseline: left end of the advance, also in right-to-left scripts. */
  readonly x: number;
  readonly y: number;
  /** Its extent along the line: the advance of letters, what is drawn of marks. */
  readonly left: number;
  readonly right: number;
  /** Size of the font. */
  readonly size: number;
  /** Place in the order of PDFium's own text. */
  readonly index: number;
  readonly kind: GlyphKind;
}

/** A stroke stretches a word (kashida); LibreOffice stores it as a space that has ink, or with a code that stands for nothing. */
export type GlyphKind = 'letter' | 'stroke' | 'mark' | 'digit' | 'space' | 'joiner' | 'other';

/** Glyphs of one page: upright ones by place, and text that runs in another direction in PDFium's order. */
export interface PageGlyphs {
  readonly upright: readonly Glyph[];
  readonly turned: string;
  /** Characters whose font does not tell what they are. */
  readonly unmapped: number;
  /** True where the letters of one glyph (لا) come last letter first, as PDFium's own turning of lines leaves them for most producers. */
  readonly ligaturesTurned: boolean;
}

const ALEFS = 'اأإآٱ';
const MOST_GLYPHS = 200_000;
/** Every so many characters the direction of writing is looked at; where one is turned, all are. */
const ANGLE_STEP = 16;

/** Reads the characters of a page (counted from 0). Null where the page cannot be loaded. */
export function pageGlyphs(document: PdfDocument, index: number): PageGlyphs | null {
  const { library } = document;
  const { functions } = library;
  const page = functions.FPDF_LoadPage(document.handle, index);
  if (page === 0) return null;
  const text = functions.FPDFText_LoadPage(page);
  try {
    return text === 0 ? null : readGlyphs(library, text, functions.FPDFPage_GetRotation(page));
  } finally {
    if (text !== 0) functions.FPDFText_ClosePage(text);
    functions.FPDF_ClosePage(page);
  }
}

function readGlyphs(library: PdfLibrary, text: number, rotation: number): PageGlyphs {
  const { functions, scratch } = library;
  const { pdfium } = functions;
  const count = Math.min(functions.FPDFText_CountChars(text), MOST_GLYPHS);
  const turnedPage = hasTurnedText(library, text, count);
  const scales = new Map<number, number>();
  const upright: Glyph[] = [];
  const turned: string[] = [];
  let unmapped = 0;
  let inWord = false;
  const box: Box = { left: 0, right: 0, bottom: 0, top: 0 };
  const ink: Box = { left: 0, right: 0, bottom: 0, top: 0 };
  for (let at = 0; at < count; at++) {
    const code = pdfium._FPDFText_GetUnicode(text, at);
    if (code === 13 || code === 10) {
      if (turned.length > 0 && turned.at(-1) !== '\n') turned.push('\n');
      continue;
    }
    const sign = signOf(code);
    if (sign.kind === 'stroke') unmapped++;
    else if (sign.text === '') continue;
    if (turnedPage && isTurned(pdfium._FPDFText_GetCharAngle(text, at))) {
      turned.push(sign.text);
      continue;
    }
    if (!pdfium._FPDFText_GetCharOrigin(text, at, scratch, scratch + 8)) continue;
    const x = library.double(0);
    const y = library.double(1);
    const hasInk = sign.kind === 'mark' || sign.kind === 'space' || sign.kind === 'stroke';
    if (hasInk) inkBox(library, text, at, box);
    else advanceBox(library, text, at, box);
    const nominal = pdfium._FPDFText_GetFontSize(text, at);
    const size = nominal * (scales.get(nominal) ?? scaleOf(library, text, at, nominal, scales));
    const isStroke: boolean =
      sign.kind === 'space'
        ? isFlat(box, size)
        : inWord && code < 0x250 && isKashida(inkBox(library, text, at, ink), box, y, size, rotation);
    const shown: Sign = isStroke ? STROKE : sign;
    if (shown.kind !== 'joiner' && shown.kind !== 'mark') inWord = shown.kind === 'stroke' || (shown.kind === 'letter' && code >= 0x600);
    upright.push(placed(shown, size, at, x, y, box, rotation));
  }
  return { upright, turned: turned.join('').trim(), unmapped, ligaturesTurned: areLigaturesTurned(upright) };
}

/** What a character code stands for. */
interface Sign {
  readonly text: string;
  readonly kind: GlyphKind;
}

const STROKE: Sign = { text: '', kind: 'stroke' };
/** Signs by code: a document uses a hundred or two. */
const SIGNS = new Map<number, Sign>();

function signOf(code: number): Sign {
  const known = SIGNS.get(code);
  if (known) return known;
  const text = lettersOf(code);
  const sign =
    text === '' ? { text, kind: code < 32 || code === 0xfffd ? ('stroke' as const) : ('other' as const) } : { text, kind: kindOf(text) };
  if (SIGNS.size < 5_000) SIGNS.set(code, sign);
  return sign;
}

/** Lam and alef of one glyph tell how a file's ligatures are stored: there is none of alef and lam. */
function areLigaturesTurned(glyphs: readonly Glyph[]): boolean {
  let turned = 0;
  let straight = 0;
  for (let at = 1; at < glyphs.length; at++) {
    const first = glyphs[at - 1];
    const second = glyphs[at];
    if (!first || !second || first.x !== second.x || first.left !== second.left || first.right !== second.right) continue;
    if (first.text === 'ل' && ALEFS.includes(second.text)) straight++;
    else if (second.text === 'ل' && ALEFS.includes(first.text)) turned++;
  }
  return turned >= straight;
}

function isTurned(angle: number): boolean {
  return angle > 0.1 && Math.abs(angle - 2 * Math.PI) > 0.1;
}

function hasTurnedText(library: PdfLibrary, text: number, count: number): boolean {
  for (let at = 0; at < count; at += ANGLE_STEP) {
    if (isTurned(library.functions.pdfium._FPDFText_GetCharAngle(text, at))) return true;
  }
  return false;
}

/** Font sizes are given before the page's scale is applied (Chromium prints 13 points as 17.3 × 0.75). Asked once for each size. */
function scaleOf(library: PdfLibrary, text: number, at: number, nominal: number, scales: Map<number, number>): number {
  if (!library.functions.pdfium._FPDFText_GetMatrix(text, at, library.scratch)) return 1;
  const scale = Math.hypot(library.float(2), library.float(3)) || 1;
  scales.set(nominal, scale);
  return scale;
}

/** A flat low stroke that fills its advance, as no sign of Latin writing does (LibreOffice gives it the glyph's number as its code). */
function isKashida(ink: Box, advance: Box, y: number, size: number, rotation: number): boolean {
  if (rotation !== 0) return false;
  return (
    isFlat(ink, size) &&
    ink.bottom > y - size * 0.06 &&
    ink.bottom < y + size * 0.22 &&
    ink.right - ink.left > (advance.right - advance.left) * 0.93
  );
}

/** True for ink, but no more of it than a stroke along the line. */
function isFlat(ink: Box, size: number): boolean {
  const height = ink.top - ink.bottom;
  return height > 0.05 && height < size * 0.14;
}

/** Filled anew for each character. */
interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What is drawn of a character. */
function inkBox(library: PdfLibrary, text: number, at: number, box: Box): Box {
  const { scratch } = library;
  library.functions.pdfium._FPDFText_GetCharBox(text, at, scratch, scratch + 8, scratch + 16, scratch + 24);
  box.left = library.double(0);
  box.right = library.double(1);
  box.bottom = library.double(2);
  box.top = library.double(3);
  return box;
}

/** From the origin to the end of the advance: neighbours within a word touch, however slim their letters are. */
function advanceBox(library: PdfLibrary, text: number, at: number, box: Box): void {
  library.functions.pdfium._FPDFText_GetLooseCharBox(text, at, library.scratch);
  box.left = library.float(0);
  box.top = library.float(1);
  box.right = library.float(2);
  box.bottom = library.float(3);
}

/** The glyph as the page is seen: a page may be stored turned by quarters. */
function placed({ text, kind }: Sign, size: number, index: number, x: number, y: number, box: Box, rotation: number): Glyph {
  switch (rotation) {
    case 1:
      return { text, kind, size, index, x: y, y: -x, left: box.bottom, right: box.top };
    case 2:
      return { text, kind, size, index, x: -x, y: -y, left: -box.right, right: -box.left };
    case 3:
      return { text, kind, size, index, x: -y, y: x, left: -box.top, right: -box.bottom };
    default:
      return { text, kind, size, index, x, y, left: box.left, right: box.right };
  }
}

/**
 * What a character code stands for: presentation forms as their letters, PDFium's sign for a hyphen at a line's end as a hyphen,
 * '' for control characters, direction marks and codes without meaning. Half-spaces are kept.
 */
function lettersOf(code: number): string {
  if (code === 2 || code === 0xfffe || code === 0xad) return '-';
  if (code < 32 || (code >= 0x7f && code < 0xa0) || code === 0xfffd || code === 0xffff || code === 0xfeff) return '';
  if ((code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return '';
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  const letter = String.fromCodePoint(code);
  const isForm = (code >= 0xfb00 && code <= 0xfb06) || (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
  return isForm ? letter.normalize('NFKC') : letter;
}

function kindOf(text: string): GlyphKind {
  const code = text.codePointAt(0) ?? 0;
  if (code === 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return 'space';
  if (code === 0x200c || code === 0x200d) return 'joiner';
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x620 && code <= 0x64a)) return 'letter';
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x660 && code <= 0x669)) return 'digit';
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f) || code === 0x670) return 'mark';
  if (code < 0xc0) return 'other';
  return /\p{L}/u.test(text) ? 'letter' : /\p{M}/u.test(text) ? 'mark' : 'other';
}
