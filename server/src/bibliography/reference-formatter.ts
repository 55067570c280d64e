import type { Work } from '../library/work';
import { type CiteprocModule, formatReferences, type ReferenceStyle } from './format-references';
import { HOVER_MARKUP } from './markup';

/** A work as the reference that a list would hold, as Markdown for hovers; null where it cannot be formatted. */
export type ReferenceFormatter = (work: Work) => string | null;

/**
 * Formats single works and keeps what it has formatted.
 * @param citeproc loaded when the first work is formatted
 * @param failed told of a style that cannot be used; the work then has no formatted reference
 */
export function createReferenceFormatter(
  citeproc: () => CiteprocModule,
  style: ReferenceStyle,
  failed: (error: unknown) => void,
): ReferenceFormatter {
  const known = new WeakMap<Work, string | null>();
  return (work) => {
    const before = known.get(work);
    if (before !== undefined) return before;
    let text: string | null = null;
    try {
      text = formatReferences([work.item], style, HOVER_MARKUP, citeproc())[0]?.text ?? null;
    } catch (error) {
      failed(error);
    }
    known.set(work, text);
    return text;
  };
}
