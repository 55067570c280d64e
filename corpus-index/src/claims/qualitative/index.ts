import type { Comparison, SentenceAnalysis } from '../analysis';
import type { Statement } from '../statement';

/** Statements of a sentence that are not numbers: dates of events, membership, attribution, polarity, definition, comparison in words. */
export function readQualitative(_analysis: SentenceAnalysis): readonly Statement[] {
  return [];
}

/** Compares two statements of the kinds that readQualitative gives; null where they do not speak of the same thing. */
export function compareQualitative(_draft: Statement, _paper: Statement): Comparison | null {
  return null;
}
