/** A copy of a text in which ranges can be blanked without moving anything. Line breaks survive. */
export class BlankableText {
  readonly #units: string[];

  constructor(readonly source: string) {
    this.#units = source.split('');
  }

  /** Replaces everything but line breaks from `start` to `end` by spaces. */
  blank(start: number, end: number): void {
    const last = Math.min(end, this.#units.length);
    for (let at = Math.max(0, start); at < last; at++) {
      const unit = this.#units[at];
      if (unit !== '\n' && unit !== '\r') this.#units[at] = ' ';
    }
  }

  toString(): string {
    return this.#units.join('');
  }
}

/** Blanks every match of a global pattern; the pattern must be linear on any input. */
export function blankAll(text: BlankableText, pattern: RegExp): void {
  for (const match of text.source.matchAll(pattern)) text.blank(match.index, match.index + match[0].length);
}

/** Web and e-mail addresses: their digits are no figures and their @ is no citation. */
export const ADDRESSES =
  /\bhttps?:\/\/[^\s<>()[\]{}»«"]{1,2000}|\bwww\.[^\s<>()[\]{}»«"]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g;
