import { DOWN, UP } from '../language/directions';
import { CHANGES, MEASURES } from '../language/measures';
import type { NumberMention, SentenceAnalysis, TokenSpan } from './analysis';

export interface Change {
  readonly sign: 1 | -1;
  readonly at: number;
}

/** A word of change in a span, nearest to an index. */
export function changeNear(analysis: SentenceAnalysis, span: TokenSpan, at: number): Change | null {
  let best: Change | null = null;
  for (let index = span.from; index < span.to; index++) {
    const token = analysis.tokens[index]!;
    const sign =
      UP.has(token.folded) || token.concept === 'increase' || token.concept === 'growth'
        ? 1
        : DOWN.has(token.folded) || token.concept === 'decrease'
          ? -1
          : null;
    if (sign !== null && (best === null || Math.abs(index - at) < Math.abs(best.at - at))) best = { sign, at: index };
  }
  return best;
}

const TO_LEVEL = new Set(['به', 'to', 'at', 'از', 'from']);

/** «به ۳۴ درصد رسید», "rose to 34 percent": a level, not a rate of change. */
export function isLevel(analysis: SentenceAnalysis, number: NumberMention): boolean {
  const before = analysis.tokens[number.from - 1]?.folded ?? '';
  return TO_LEVEL.has(before);
}

/** Words of change are no measures of what changes. */
export function changeTokens(analysis: SentenceAnalysis): number[] {
  return analysis.tokens.flatMap((token, at) => (CHANGES[token.concept] !== undefined ? [at] : []));
}

/** Measure that a word of change is about: the noun after it («رشد حجم تجارت», "growth of trade"), else the nearest before it. */
export function measureBeside(analysis: SentenceAnalysis, clause: TokenSpan, at: number, taken: ReadonlySet<number>): number | null {
  const isBase = (index: number): boolean =>
    !taken.has(index) && MEASURES.has(analysis.tokens[index]!.concept) && CHANGES[analysis.tokens[index]!.concept] === undefined;
  for (let index = at + 1; index < Math.min(clause.to, at + 5); index++) if (isBase(index)) return index;
  for (let index = at - 1; index >= clause.from; index--) if (isBase(index)) return index;
  for (let index = at + 5; index < clause.to; index++) if (isBase(index)) return index;
  return null;
}
