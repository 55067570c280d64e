import type { SourceBlock, SourceCell, SourcePage, SourceSegment } from '../model/source-text';

interface MutableSegment {
  start: number;
  length: number;
  storedStart: number;
  storedLength: number;
}

/**
 * Writes the text of a page piece by piece while it keeps the way back to the stored file. Three kinds of pieces: copied
 * (the same letters), decoded (other letters for a stretch of the file), added (no place in the file).
 */
export class PageBuilder {
  readonly #stored: string;
  readonly #mapped: boolean;
  readonly #hasReturns: boolean;
  readonly #parts: string[] = [];
  readonly #segments: MutableSegment[] = [];
  readonly #blocks: SourceBlock[] = [];
  #length = 0;
  #last = '';

  /** `stored`: the decoded file, which offsets of pieces refer to; null where the page's own text is what is stored (docx). */
  constructor(stored: string | null) {
    this.#stored = stored ?? '';
    this.#mapped = stored !== null;
    this.#hasReturns = this.#stored.includes('\r');
  }

  /** UTF-16 units written so far: the offset of the next piece. */
  get length(): number {
    return this.#length;
  }

  /** Last code unit written, or '' at the beginning. */
  get last(): string {
    return this.#last;
  }

  /** Copies a stretch of the stored file. Line ends \r\n and \r become \n. */
  copy(start: number, end: number): void {
    let at = start;
    if (this.#hasReturns) {
      for (let carriage = this.#stored.indexOf('\r', at); carriage >= 0 && carriage < end; carriage = this.#stored.indexOf('\r', at)) {
        this.#copyPlain(at, carriage);
        const next = this.#stored.charCodeAt(carriage + 1) === 10 ? carriage + 2 : carriage + 1;
        this.decoded('\n', carriage, Math.min(next, Math.max(end, carriage + 1)));
        at = next;
      }
    }
    this.#copyPlain(at, end);
  }

  #copyPlain(start: number, end: number): void {
    if (end <= start) return;
    const text = this.#stored.slice(start, end);
    const previous = this.#segments.at(-1);
    const continues =
      previous !== undefined &&
      previous.length === previous.storedLength &&
      previous.start + previous.length === this.#length &&
      previous.storedStart + previous.storedLength === start;
    if (continues) {
      previous.length += text.length;
      previous.storedLength += text.length;
    } else this.#segments.push({ start: this.#length, length: text.length, storedStart: start, storedLength: text.length });
    this.#write(text);
  }

  /** Writes text that stands for a stretch of the stored file in other letters (an entity, a TeX accent). */
  decoded(text: string, storedStart: number, storedEnd: number): void {
    if (!text) return;
    this.#segments.push({ start: this.#length, length: text.length, storedStart, storedLength: storedEnd - storedStart });
    this.#write(text);
  }

  /** Writes text that has no place in the stored file: a line break between blocks, a tab between cells. */
  add(text: string): void {
    if (text) this.#write(text);
  }

  /** Ends the current line, if one has begun. */
  endLine(): void {
    if (this.#length > 0 && this.#last !== '\n') this.add('\n');
  }

  /** Ends the current line and leaves one line empty before what follows. */
  endParagraph(): void {
    if (this.#length === 0) return;
    this.endLine();
    this.add('\n');
  }

  block(block: SourceBlock): void {
    if (block.end > block.start) this.#blocks.push(block);
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.slice(-1);
  }

  /** The page as written. Blocks are put into the order of the text. */
  page(number: number | null = null, label: string | null = null): SourcePage {
    const segments: SourceSegment[] | null = this.#mapped ? this.#segments : null;
    const blocks = this.#blocks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { number, label, text: this.#parts.join(''), segments, blocks };
  }
}

/** One row of a table while it is written. */
export type CellRow = SourceCell[];

/** A range without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Spaces and line ends, but no half-space (U+200C). */
export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x3000
  );
}
