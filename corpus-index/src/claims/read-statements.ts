import type { ReadingContext, SentenceAnalysis } from './analysis';
import { analyseSentence } from './analyse';
import { readQualitative } from './qualitative';
import { SEVERAL_TIMES } from './qualitative/frame';
import { WHOLE } from './qualitative/whole-sentences';
import { conceptsIn, occupied } from './read-frame';
import { readQuantities } from './read-quantities';
import { CHANGE, readChanges } from './read-changes';
import { readRanks } from './read-ranks';
import type { Statement, StatementKind } from './statement';

/** Everything that a sentence says, in the same form for a paper and for a draft. Slots are offsets into `sentence`. */
export function readStatements(sentence: string, context: ReadingContext): readonly Statement[] {
  return statementsOf(analyseSentence(sentence, context));
}

/** Kinds that a sentence with figures or changes of a measure does not also state in words: the figure is the claim. */
const SAID_BY_FIGURES: ReadonlySet<StatementKind> = new Set(['polarity', 'comparison']);

/** What has a figure has one for every date: the date of such a sentence is the figure's, and sets no two sentences at odds. */
function ofSomeDate(statement: Statement): Statement {
  return statement.kind === 'date' ? { ...statement, qualifiers: [...statement.qualifiers, SEVERAL_TIMES] } : statement;
}

/** The statements of a sentence that was analysed already. */
export function statementsOf(analysis: SentenceAnalysis): readonly Statement[] {
  const numeric = [...readQuantities(analysis), ...readRanks(analysis), ...readChanges(analysis)];
  const words = readQualitative(analysis);
  if (numeric.length === 0) return words;
  // "Two treaties were signed in 1998" is an event with a date; "8,784 soldiers in 2012" is a dated count.
  const amounts = numeric.some(
    (statement) =>
      statement.unit !== 'rank' &&
      statement.unit !== CHANGE &&
      !(statement.unit === 'count' && (statement.value?.max ?? statement.value?.min ?? 0) <= 20),
  );
  // Changes without a figure are read in words too, beside the series of tables; small counts leave the act to be judged.
  const ranked = numeric.some(({ kind }) => kind === 'rank');
  // A sentence as a whole is weighed with its figures left out: another name in it is another claim.
  const said = ({ kind, measure }: Statement): boolean =>
    measure.head !== WHOLE && ((amounts && (SAID_BY_FIGURES.has(kind) || kind === 'date')) || (ranked && kind === 'polarity'));
  const kept = words.filter((statement) => !said(statement));
  return [...numeric, ...(amounts ? kept.map(ofSomeDate) : kept)];
}

const MOST_CONCEPTS = 60;
const MOST_ENTITIES = 12;

/** The context of the next sentence of the same paragraph. */
export function contextAfter(analysis: SentenceAnalysis): ReadingContext {
  const { context } = analysis;
  const named = analysis.entities.filter((entity) => entity.kind !== 'name').map((entity) => entity.id);
  const taken = occupied(analysis);
  const concepts = conceptsIn(analysis, { from: 0, to: analysis.tokens.length }, taken);
  const time = analysis.times
    .filter(
      (one) =>
        !one.citation && (one.interval.precision === 'year' || one.interval.precision === 'month' || one.interval.precision === 'day'),
    )
    .at(-1);
  return {
    ...context,
    entities: latest([...context.entities, ...named], MOST_ENTITIES),
    time: time?.interval ?? context.time,
    concepts: latest([...context.concepts, ...named, ...concepts], MOST_CONCEPTS),
  };
}

/** The last `limit` different members of a list, in order. */
function latest(list: readonly string[], limit: number): string[] {
  const kept = new Set<string>();
  for (let at = list.length - 1; at >= 0 && kept.size < limit; at--) kept.add(list[at]!);
  return [...kept].reverse();
}
