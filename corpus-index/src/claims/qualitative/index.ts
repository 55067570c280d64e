import type { Comparison, SentenceAnalysis } from '../analysis';
import type { Statement, StatementKind } from '../statement';
import { readAttribution } from './attributions';
import { compareDates, comparePolarity, isAsserted } from './compare-events';
import { compareComparisons, compareDirections, compareMemberships } from './compare-relations';
import { compareSwappedDoers } from './compare-swaps';
import { compareWholes } from './compare-wholes';
import { readComparison } from './comparisons';
import { readDefinition } from './definitions';
import { readDirection } from './directions';
import { readDates, readPolarity } from './events';
import { readFrames } from './frames';
import { prepare } from './match';
import { readMembership } from './memberships';
import { compareWorks } from './compare-works';
import { voteFrame } from './votes';
import { readWholeSentence, WHOLE } from './whole-sentences';
import { readWork, WORK } from './works';

/** Statements of a sentence that are not numbers: dates of events, membership, attribution, polarity, definition, comparison in words. */
export function readQualitative(analysis: SentenceAnalysis): readonly Statement[] {
  if (analysis.modality === 'question') return [];
  const statements: Statement[] = [];
  const frames = readFrames(analysis);
  for (const frame of frames) {
    const vote = voteFrame(frame, analysis.tokens);
    const cast = vote && readPolarity(vote, analysis);
    if (cast) statements.push(cast);
    const attribution = readAttribution(frame, analysis);
    const definition = readDefinition(frame, analysis);
    const relation = readComparison(frame, analysis) ?? readDirection(frame, analysis);
    const membership = readMembership(frame, analysis);
    const dates = readDates(frame, analysis);
    for (const statement of [attribution, definition, relation, membership]) if (statement) statements.push(statement);
    statements.push(...dates);
    if (!attribution && !definition && !relation) {
      const polarity = readPolarity(frame, analysis);
      if (polarity) statements.push(polarity);
    }
  }
  const work = readWork(analysis);
  if (work) statements.push(work);
  const whole = readWholeSentence(frames, analysis);
  if (whole) statements.push(whole);
  return statements;
}

const SAID: ReadonlySet<StatementKind> = new Set(['date', 'polarity', 'attribution', 'definition']);

/** Compares two statements of the kinds that readQualitative gives; null where they do not speak of the same thing. */
export function compareQualitative(draft: Statement, paper: Statement): Comparison | null {
  // Changes of measures are compared with series elsewhere (claims/compare-changes).
  if (draft.unit !== null || paper.unit !== null) return null;
  if (draft.measure.head === WORK || paper.measure.head === WORK)
    return draft.measure.head === paper.measure.head ? compareWorks(draft, paper) : null;
  if (draft.measure.head === WHOLE || paper.measure.head === WHOLE)
    return draft.measure.head === paper.measure.head ? compareWholes(draft, paper) : null;
  if (draft.kind === 'direction') return paper.kind === 'direction' ? compareDirections(draft, paper) : null;
  if (draft.kind === 'comparison') return paper.kind === 'comparison' ? compareComparisons(draft, paper) : null;
  if (draft.kind === 'membership') return paper.kind === 'membership' ? compareMemberships(draft, paper) : null;
  if (!SAID.has(draft.kind) || !SAID.has(paper.kind)) return null;
  const swapped = isAsserted(draft) && isAsserted(paper) ? compareSwappedDoers(prepare(draft), prepare(paper)) : null;
  if (swapped) return swapped;
  if (draft.kind !== 'date' || paper.kind !== 'date') return comparePolarity(draft, paper);
  const dated = compareDates(draft, paper);
  if (dated) return dated;
  const polarity = comparePolarity(draft, paper);
  return polarity?.stance === 'contradicts' ? polarity : null;
}
