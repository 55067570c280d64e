import { CONTINUING_ACTS } from '../../language/acts';
import type { Comparison } from '../analysis';
import type { Statement, TimeInterval } from '../statement';
import { isAsserted, REPEATED, relationOf, sameAuthority, timesOverlap, UNSURE } from './compare-events';
import { ALSO, SEVERAL_TIMES, WITH_NUMBER } from './frame';
import { LEXICON } from './lexicon';
import { counterpartOf, isName, prepare, weightOf } from './match';
import { isOtherFiller } from './compare-slots';

const AMOUNT_ACTS: ReadonlySet<string> = new Set(['rise', 'fall', 'stable-level', 'export', 'import', 'buy', 'sell']);

/** Weight of shared words below which two sentences that agree in every word still say too little. */
const LEAST_SHARED = 3;
/** The same where one phrase has another name. */
const LEAST_FOR_FILLER = 2.4;
/** Words of a draft that one phrase with another name may hold. */
const MOST_MISSING = 4;

/**
 * Compares two sentences word by word. Every word of the draft is in the paper's sentence, so that a date is all that differs; or every word
 * but one phrase's name; or every word but one that the paper's opposes or denies.
 */
export function compareWholes(draftStatement: Statement, paperStatement: Statement): Comparison | null {
  if (!isAsserted(draftStatement) || !isAsserted(paperStatement) || !sameAuthority(draftStatement, paperStatement)) return null;
  const [draft, paper] = [prepare(draftStatement), prepare(paperStatement)];
  const all = paper.topics;
  const paired = new Set<string>();
  const missing: string[] = [];
  const turned: string[] = [];
  let shared = 0;
  // Words that only the paragraph around the paper's sentence has.
  let around = 0;
  for (const id of draft.topics) {
    if (LEXICON.common.has(id)) continue;
    const match = counterpartOf(id, all);
    if (match) {
      paired.add(match.id);
      shared += weightOf(id) * match.likeness;
      const sign = paper.terms.get(match.id)?.sign ?? 1;
      if (sign !== (draft.terms.get(id)?.sign ?? 1)) turned.push(id);
    } else if (counterpartOf(id, paper.context) && !isName(id)) around++;
    else missing.push(id);
    if (missing.length > MOST_MISSING) return null;
  }
  if (shared < (missing.length > 0 ? LEAST_FOR_FILLER : LEAST_SHARED)) return null;
  // A long sentence may hold all the words and say something else of them.
  const extra = [...all].reduce((sum, id) => sum + (paired.has(id) ? 0 : weightOf(id)), 0);
  const [when, then] = [draftStatement.time, paperStatement.time];
  if (turned.length > 0) return null;
  const several = draftStatement.qualifiers.includes(SEVERAL_TIMES) || paperStatement.qualifiers.includes(SEVERAL_TIMES);
  if (missing.length > 0) {
    if (when && then && !timesOverlap(when, then) && !alsoMeant(when, paperStatement)) return null;
    const anchored = when !== null && then !== null;
    return isOtherFiller({ draft, paper, missing, paired, shared, anchored })
      ? { stance: 'contradicts', confidence: UNSURE, derivation: null }
      : null;
  }
  if (around > 0 || extra > 1.5 * shared) return null;
  if (when && then && !timesOverlap(when, then)) {
    // What goes on has many dates; a sentence with several dates speaks against one only if none of them is meant.
    if (
      [...draft.terms.keys()].some((id) => CONTINUING_ACTS.has(id) || REPEATED.has(id)) ||
      draftStatement.qualifiers.includes(SEVERAL_TIMES)
    )
      return null;
    if (alsoMeant(when, paperStatement) || relationOf(draftStatement) !== relationOf(paperStatement)) return null;
    if (shared < 4) return null;
    return { stance: 'contradicts', confidence: UNSURE, derivation: null };
  }
  // How much, and for how long, is for the readers of figures and directions.
  if ([...draft.terms.keys()].some((id) => AMOUNT_ACTS.has(id))) return null;
  if (draftStatement.qualifiers.includes(WITH_NUMBER) || several || extra > 0.9 * shared || (when !== null && then === null)) return null;
  return { stance: 'supports', confidence: Math.min(0.85, 0.55 + 0.05 * shared), derivation: null };
}

function alsoMeant(when: TimeInterval, paper: Statement): boolean {
  return paper.qualifiers.some((qualifier) => {
    if (!qualifier.startsWith(ALSO)) return false;
    const [from = '', to = ''] = qualifier.slice(ALSO.length).split('..');
    return from <= when.to && when.from <= to;
  });
}
