import type { TextRange } from '../../../corpus-index/src/model/location';

/** A copy of a text in which ranges can be blanked without moving anything. Line breaks survive. */
export class BlankableText {
  readonly #ranges: TextRange[] = [];

  constructor(readonly source: string) {}

  /** Replaces everything but line breaks from `start` to `end` by spaces. */
  blank(start: number, end: number): void {
    const range = { start: Math.max(0, start), end: Math.min(end, this.source.length) };
    if (range.start < range.end) this.#ranges.push(range);
  }

  toString(): string {
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of this.#ranges.sort((a, b) => a.start - b.start)) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      parts.push(this.source.slice(at, from), this.source.slice(from, end).replace(/[^\n\r]/g, ' '));
      at = end;
    }
    parts.push(this.source.slice(at));
    return parts.join('');
  }
}

/** Blanks every match of a global pattern; the pattern must be linear on any input. */
export function blankAll(text: BlankableText, pattern: RegExp): void {
  for (const match of text.source.matchAll(pattern)) text.blank(match.index, match.index + match[0].length);
}

/** Web and e-mail addresses: their digits are no figures and their @ is no citation. */
export const ADDRESSES =
  /\bhttps?:\/\/[^\s<>()[\]{}»«"]{1,2000}|\bwww\.[^\s<>()[\]{}»«"]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g;
