import { TRANSPARENT } from '../language/measures';
import type { SentenceAnalysis, TokenSpan } from './analysis';

/** Words that say that what follows is counted. */
export const NUMBER_OF = /^(?:شمار|تعداد|عده|numbers?)$/;

/**
 * Place of the noun that is counted where a phrase names no measure of the vocabulary: what "the number of" («شمار», «تعداد») is of, or
 * a noun in the plural ("more troops than", "arrivals fell"). The last word of its phrase in English, the first in Persian. Null where
 * there is none: a noun in the singular may be anything.
 */
export function openMeasure(analysis: SentenceAnalysis, span: TokenSpan, taken: ReadonlySet<number>): number | null {
  const { tokens, language } = analysis;
  let counted = false;
  let head: number | null = null;
  for (let at = span.from; at < span.to; at++) {
    const token = tokens[at]!;
    if (NUMBER_OF.test(token.folded)) counted = true;
    const ends = token.kind !== 'word' || token.functional || taken.has(at);
    if (head !== null && (ends || language === 'fa')) break;
    if (ends) continue;
    if (TRANSPARENT.has(token.concept)) continue;
    if (token.concept !== '' && (counted || token.plural)) head = at;
  }
  return head;
}
