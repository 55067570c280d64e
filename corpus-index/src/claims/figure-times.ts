import type { NumberMention, SentenceAnalysis, TimeMention, TokenSpan } from './analysis';
import type { TimeInterval } from './statement';

const DATABLE = (time: TimeMention): boolean => !time.citation && time.relation !== 'before' && time.relation !== 'after';

/** The time that a number belongs to: nearest in its own stretch of the clause, then the clause's, then the sentence's only one. */
export function timeFor(
  analysis: SentenceAnalysis,
  clause: TokenSpan,
  number: TokenSpan,
  others: readonly TokenSpan[],
): { time: TimeInterval | null; carried: boolean } {
  const times = analysis.times.filter(DATABLE);
  const inClause = times.filter((time) => time.from >= clause.from && time.to <= clause.to);
  if (inClause.length > 0) {
    const blocked = (time: TokenSpan): boolean =>
      others.some((other) => (other.from >= number.to && other.to <= time.from) || (other.from >= time.to && other.to <= number.from));
    const distance = (time: TokenSpan): number =>
      (time.from >= number.to ? time.from - number.to : number.from - time.to) + (blocked(time) ? 100 : 0);
    const sorted = [...inClause].sort((a, b) => distance(a) - distance(b));
    const best = sorted[0]!;
    if (distance(best) < 100 || inClause.length === 1) return { time: best.interval, carried: false };
    return { time: best.interval, carried: true };
  }
  const before = times.filter((time) => time.to <= clause.from);
  const after = times.filter((time) => time.from >= clause.to);
  const near = before.at(-1) ?? after[0];
  if (near !== undefined) return { time: near.interval, carried: before.length + after.length > 1 };
  return { time: analysis.context.time, carried: analysis.context.time !== null && !saysThatTime(analysis) };
}

/** "That year", «در همان سال»: the year that was named last, by the sentence's own word. */
function saysThatTime(analysis: SentenceAnalysis): boolean {
  return analysis.tokens.some((token, at) => {
    const next = analysis.tokens[at + 1]?.folded ?? '';
    return (/^(?:that|same)$/.test(token.folded) && next === 'year') || (/^(?:همان|آن|همین)$/.test(token.folded) && next === 'سال');
  });
}

/**
 * "From A in 2011 to B in 2022, while the other rose from C to D": the second pair has the first one's years.
 */
export function fromToPairs(analysis: SentenceAnalysis, values: readonly NumberMention[]): ReadonlyMap<NumberMention, TimeInterval> {
  const result = new Map<NumberMention, TimeInterval>();
  const times = analysis.times.filter((time) => !time.citation);
  let last: readonly [TimeInterval, TimeInterval] | null = null;
  for (let n = 0; n + 1 < values.length; n++) {
    const [first, second] = [values[n]!, values[n + 1]!];
    const opens = /^(?:از|from)$/.test(analysis.tokens[first.from - 1]?.folded ?? '');
    const leads = /^(?:به|to)$/.test(analysis.tokens[second.from - 1]?.folded ?? '');
    if (!opens || !leads || first.unit !== second.unit) continue;
    const between = times.filter((time) => time.from >= first.to && time.to <= second.from);
    const after = times.find((time) => time.from >= second.to && time.from - second.to <= 3);
    if (between[0] !== undefined && after !== undefined) {
      last = [between[0].interval, after.interval];
      result.set(first, last[0]);
      result.set(second, last[1]);
    } else if (last !== null && between.length === 0) {
      result.set(first, last[0]);
      result.set(second, last[1]);
    } else {
      // "From 2021 to 2022 growth fell from 25.6 to 3.1 percent": the span's ends.
      const span = times.find((time) => time.relation === 'span' && time.to <= first.from);
      if (span !== undefined) {
        result.set(first, { ...span.interval, to: `${span.interval.from.slice(0, -5)}12-31`, precision: 'year' });
        result.set(second, { ...span.interval, from: `${span.interval.to.slice(0, -5)}01-01`, precision: 'year' });
      }
    }
  }
  return result;
}
