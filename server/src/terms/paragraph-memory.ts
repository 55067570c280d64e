/** Paragraphs whose results are kept; a long draft has fewer. */
const MOST_KEPT = 3000;

/**
 * Results by paragraph text, for one index or library: an edit changes one paragraph, so that the work of a check is that of the paragraph
 * edited. A new one begins anew. When full, the oldest half is forgotten.
 */
export class ParagraphMemory<T> {
  readonly #bySource = new WeakMap<object, Map<string, T>>();

  get(source: object, text: string, make: () => T): T {
    let known = this.#bySource.get(source);
    if (!known) {
      known = new Map();
      this.#bySource.set(source, known);
    }
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = make();
    if (known.size >= MOST_KEPT) {
      for (const old of [...known.keys()].slice(0, MOST_KEPT / 2)) known.delete(old);
    }
    known.set(text, made);
    return made;
  }
}
