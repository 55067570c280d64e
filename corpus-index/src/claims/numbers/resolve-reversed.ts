import type { NumberMention } from '../analysis';

/** How near a difference must come to be the one that the sentence states: half of a printed tenth on either side. */
const ROUNDING = 0.051;
const MOST_FIGURES = 6;
const RATES = new Set(['percent', 'percentage-point']);

function readingsOf(number: NumberMention): readonly number[] {
  const own = number.value.min;
  return own === null || own !== number.value.max ? [] : [own, ...(number.value.otherReadings ?? [])];
}

/**
 * Settles decimals that extraction may have reversed by what their sentence says of them: where of three percentages one is the difference
 * of the two others in one way of reading only (2.14, 7.18 and 5.4 can only be 14.2 = 18.7 − 4.5), that way is right.
 */
export function resolveReversed(numbers: readonly NumberMention[]): readonly NumberMention[] {
  const rates = numbers.filter((number) => RATES.has(number.unit) && readingsOf(number).length > 0);
  if (rates.length < 3 || rates.length > MOST_FIGURES || !rates.some(({ value }) => value.otherReadings !== undefined)) return numbers;
  const settled = new Map<NumberMention, number>();
  for (const difference of rates) {
    for (const [index, from] of rates.entries()) {
      for (const to of rates.slice(index + 1)) {
        if (difference === from || difference === to || settled.has(from)) continue;
        const ways = solutions(difference, from, to);
        if (ways.length !== 1) continue;
        const [d, a, b] = ways[0]!;
        settled.set(difference, d).set(from, a).set(to, b);
      }
    }
  }
  return numbers.map((number) => {
    const reading = settled.get(number);
    if (reading === undefined) return number;
    const { otherReadings: _, ...value } = number.value;
    return { ...number, value: { ...value, min: reading, max: reading } };
  });
}

/** The ways of reading three figures in which the first is the difference of the others. */
function solutions(difference: NumberMention, from: NumberMention, to: NumberMention): (readonly [number, number, number])[] {
  const found: (readonly [number, number, number])[] = [];
  for (const d of readingsOf(difference))
    for (const a of readingsOf(from)) for (const b of readingsOf(to)) if (Math.abs(Math.abs(a - b) - d) <= ROUNDING) found.push([d, a, b]);
  return found;
}
