import type { NumberMention, Token } from '../analysis';
import { readNumeral } from './numeral';

/** What may follow a figure that leaves out its unit: no noun, for that would be what it counts. */
const AFTER_BARE = /^(?:in|by|during|over|at|on|and|while|but|در|و|رسید|رسیده|رسیدند|می‌?رسد|افزایش|کاهش|تا|[.,;:)،؛])$/;

/** "From 3 billion dollars in 2001 to 5 billion in 2004", «از ۱۲ درصد … به ۱۸ رسید»: the second figure has the unit of the first. */
export function inheritBack(tokens: readonly Token[], found: readonly NumberMention[]): NumberMention[] {
  const result = [...found];
  for (let n = 1; n < result.length; n++) {
    const [first, one] = [result[n - 1]!, result[n]!];
    if (one.unit !== 'count' || one.use !== 'value' || first.use !== 'value' || first.unit === 'count' || first.unit === 'multiple')
      continue;
    const opens = /^(?:از|from)$/.test(tokens[first.from - 1]?.folded ?? '');
    const leads = /^(?:به|to)$/.test(tokens[one.from - 1]?.folded ?? '');
    const next = tokens[one.to];
    if (opens && leads && (next === undefined || AFTER_BARE.test(next.folded))) result[n] = { ...one, unit: first.unit };
  }
  return result;
}

/** A bare number takes scale and unit from the next one it is listed with: "from 5 to 9 billion dollars", «۵، ۷ و ۹ درصد». */
export function inherit(tokens: readonly Token[], found: readonly NumberMention[]): NumberMention[] {
  const result = [...found];
  for (let n = result.length - 2; n >= 0; n--) {
    const one = result[n]!;
    const next = result[n + 1]!;
    if (one.unit !== 'count' || one.use !== 'value' || next.unit === 'count' || next.use !== 'value' || next.unit === 'multiple') continue;
    const between = tokens.slice(one.to, next.from).map((token) => token.folded);
    if (between.length > 3 || between.length === 0 || !between.every((word) => /^(?:to|تا|به|و|and|,|،|-|–|or|یا)$/.test(word))) continue;
    const first = readNumeral(tokens, one.from);
    const second = readNumeral(tokens, next.from);
    const scale = first !== null && second !== null && !first.scaled && second.scaled && first.value < 1000 ? second.scale : 1;
    const times = (bound: number | null): number | null => (bound === null ? null : bound * scale);
    result[n] = {
      ...one,
      unit: next.unit,
      value: { ...one.value, min: times(one.value.min), max: times(one.value.max), precision: one.value.precision * scale },
    };
  }
  return result;
}
