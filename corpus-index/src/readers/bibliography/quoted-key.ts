import type { TextRange } from '../../model/location';
import type { BibliographyField } from './bibliography';

/** Range of a key within its quotation marks, where it has some: what a rename replaces. */
export function withoutQuotes({ raw, start, end }: BibliographyField): TextRange {
  const quoted = raw.length > 1 && /^(["']).*\1$/su.test(raw);
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
