import { textHash } from './text-hash';

/** How far back a comment sign is looked for: as far as the scanner of .bib files does, and further. */
const LONGEST_LINE_BEFORE = 1000;

/** A part of a file's text that holds some entries whole, or the whole text. Offsets are UTF-16 units of the file. */
export class TextPart {
  readonly #text: string;
  readonly start: number;
  /** The entries that were in the part before it changed: from `first` up to, not including, `next`. */
  readonly first: number;
  readonly next: number;
  /** False where the file goes on behind the part. */
  readonly isLast: boolean;

  constructor(text: string, start: number, first: number, next: number, isLast: boolean) {
    this.#text = text;
    this.start = start;
    this.first = first;
    this.next = next;
    this.isLast = isLast;
  }

  /** Offset behind the part. */
  get end(): number {
    return this.start + this.#text.length;
  }

  hash(from: number, to = this.end): number {
    return textHash(this.#text, from - this.start, to - this.start);
  }

  /** May keep the whole part in memory. */
  slice(from: number, to: number): string {
    return this.#text.slice(from - this.start, to - this.start);
  }

  beginsLine(at: number): boolean {
    return at === 0 || this.#text[at - this.start - 1] === '\n';
  }

  /** What stands before an offset in its line; null where the part begins behind the line's beginning. */
  lineBefore(at: number): string | null {
    const from = Math.max(0, at - this.start - LONGEST_LINE_BEFORE);
    const before = this.#text.slice(from, at - this.start);
    const line = before.lastIndexOf('\n') + 1;
    return line === 0 && from === 0 && this.start > 0 ? null : before.slice(line);
  }

  /** The rest of the line behind an offset; null where the part ends before the line does. */
  lineBehind(at: number): string | null {
    const end = this.#text.indexOf('\n', at - this.start);
    if (end < 0 && !this.isLast) return null;
    return this.#text.slice(at - this.start, end < 0 ? this.#text.length : end);
  }
}
