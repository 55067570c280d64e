import type { ReadingContext, SentenceAnalysis } from './analysis';
import { analyseSentence } from './analyse';
import { readQualitative } from './qualitative';
import { conceptsIn, occupied } from './read-frame';
import { readQuantities } from './read-quantities';
import type { Statement } from './statement';

/** Everything that a sentence says, in the same form for a paper and for a draft. Slots are offsets into `sentence`. */
export function readStatements(sentence: string, context: ReadingContext): readonly Statement[] {
  return statementsOf(analyseSentence(sentence, context));
}

/** The statements of a sentence that was analysed already. */
export function statementsOf(analysis: SentenceAnalysis): readonly Statement[] {
  return [...readQuantities(analysis), ...readQualitative(analysis)];
}

const MOST_CONCEPTS = 60;
const MOST_ENTITIES = 12;

/** The context of the next sentence of the same paragraph. */
export function contextAfter(analysis: SentenceAnalysis): ReadingContext {
  const { context } = analysis;
  const named = analysis.entities.filter((entity) => entity.kind !== 'name').map((entity) => entity.id);
  const taken = occupied(analysis);
  const concepts = conceptsIn(analysis, { from: 0, to: analysis.tokens.length }, taken);
  const time = analysis.times.filter((one) => !one.citation && (one.interval.precision === 'year' || one.interval.precision === 'month' || one.interval.precision === 'day')).at(-1);
  return {
    ...context,
    entities: latest([...context.entities, ...named], MOST_ENTITIES),
    time: time?.interval ?? context.time,
    concepts: latest([...context.concepts, ...named, ...concepts], MOST_CONCEPTS),
  };
}

/** The last `limit` different members of a list, in order. */
function latest(list: readonly string[], limit: number): string[] {
  return [...new Set([...list].reverse())].slice(0, limit).reverse();
}
