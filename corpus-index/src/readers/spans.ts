/** A stretch of the stored file. */
export interface StoredSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Several stretches of the stored file read as one text (the lines of a quotation without their marks). Maps offsets of that
 * text back to the file; look-ups must not go backwards, which keeps each of them constant in time on average.
 */
export class SpanText {
  readonly text: string;
  readonly #starts: number[] = [];
  readonly #spans: readonly StoredSpan[];
  #at = 0;

  constructor(stored: string, spans: readonly StoredSpan[]) {
    this.#spans = spans;
    let length = 0;
    const parts: string[] = [];
    for (const span of spans) {
      this.#starts.push(length);
      length += span.end - span.start;
      parts.push(stored.slice(span.start, span.end));
    }
    this.text = parts.join('');
  }

  /** Offset in the stored file of an offset of the text. */
  toStored(offset: number): number {
    while (this.#at > 0 && (this.#starts[this.#at] ?? 0) > offset) this.#at--;
    while (this.#at + 1 < this.#starts.length && (this.#starts[this.#at + 1] ?? 0) <= offset) this.#at++;
    const span = this.#spans[this.#at];
    return span ? span.start + (offset - (this.#starts[this.#at] ?? 0)) : 0;
  }

  /** The stored stretches that a range of the text came from. */
  stretches(start: number, end: number): StoredSpan[] {
    const out: StoredSpan[] = [];
    for (let at = start; at < end; ) {
      const from = this.toStored(at);
      const index = this.#at;
      const next = index + 1 < this.#starts.length ? (this.#starts[index + 1] ?? end) : end;
      const to = Math.min(end, next);
      out.push({ start: from, end: from + (to - at) });
      at = Math.max(to, at + 1);
    }
    return out;
  }
}
