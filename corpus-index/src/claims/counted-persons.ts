import type { NumberMention, SentenceAnalysis, TokenSpan } from './analysis';
import { NUMBER_OF, openMeasure } from './open-measure';
import type { ValueInterval } from './statement';

const TONNE = 1_000;

/**
 * «شمار نیروها به ۲۴۰۰ تن رسید»: what is counted, and how many. «تن» is a person there, not a tonne, and the persons are those that the
 * phrase names. Null for other figures.
 */
export function countedPersons(
  analysis: SentenceAnalysis,
  clause: TokenSpan,
  number: NumberMention,
  taken: ReadonlySet<number>,
): { readonly at: number; readonly value: ValueInterval } | null {
  const { tokens, language } = analysis;
  const inTonnes = number.unit === 'kilogram' && tokens[number.to - 1]?.folded === 'تن';
  if (language !== 'fa' || (number.unit !== 'people' && !inTonnes)) return null;
  for (let at = number.from - 1; at >= clause.from; at--) {
    if (!NUMBER_OF.test(tokens[at]!.folded)) continue;
    const head = openMeasure(analysis, { from: at, to: number.from }, taken);
    return head === null ? null : { at: head, value: inTonnes ? scaled(number.value, 1 / TONNE) : number.value };
  }
  return null;
}

function scaled(value: ValueInterval, factor: number): ValueInterval {
  const times = (bound: number | null): number | null => (bound === null ? null : bound * factor);
  return { ...value, min: times(value.min), max: times(value.max), precision: value.precision * factor };
}
