import { CONTINUING_ACTS, UNIQUE_ACTS } from '../../language/acts';
import type { Comparison } from '../analysis';
import type { Statement, TimeInterval } from '../statement';
import { isAsserted, REPEATED, relationOf, sameAuthority, timesOverlap, UNSURE } from './compare-events';
import { ALSO, SEVERAL_TIMES, WITH_NUMBER } from './frame';
import { LEXICON } from './lexicon';
import { counterpartOf, type Prepared, prepare, weightOf } from './match';
import { isPersian, UNKNOWN } from './words';

const AMOUNT_ACTS: ReadonlySet<string> = new Set(['rise', 'fall', 'stable-level', 'export', 'import', 'buy', 'sell']);

/** Weight of shared words below which two sentences that agree in every word still say too little. */
const LEAST_SHARED = 3;

/** Compares two sentences word by word: every word of the draft is in the paper's sentence, so that a date (or who did it) is all that differs. */
export function compareWholes(draftStatement: Statement, paperStatement: Statement): Comparison | null {
  if (!isAsserted(draftStatement) || !isAsserted(paperStatement) || !sameAuthority(draftStatement, paperStatement)) return null;
  const [draft, paper] = [prepare(draftStatement), prepare(paperStatement)];
  const all = paper.topics;
  const paired = new Set<string>();
  const missing: string[] = [];
  let shared = 0;
  for (const id of draft.topics) {
    if (LEXICON.common.has(id)) continue;
    const match = counterpartOf(id, all);
    if (match) {
      paired.add(match.id);
      shared += weightOf(id) * match.likeness;
      const sign = paper.terms.get(match.id)?.sign ?? 1;
      if (sign !== (draft.terms.get(id)?.sign ?? 1)) return null;
    } else missing.push(id);
    // One word may be missing, if it is the one that was changed.
    if (missing.length > 2) return null;
  }
  if (shared < LEAST_SHARED) return null;
  // A long sentence may hold all the words and say something else of them.
  const extra = [...all].reduce((sum, id) => sum + (paired.has(id) ? 0 : weightOf(id)), 0);
  if (extra > 1.5 * shared) return null;
  const [when, then] = [draftStatement.time, paperStatement.time];
  const several = draftStatement.qualifiers.includes(SEVERAL_TIMES) || paperStatement.qualifiers.includes(SEVERAL_TIMES);
  if (missing.length > 0) return when && then && !timesOverlap(when, then) ? null : otherName(draft, paper, missing, paired, all);
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

/** Acts that are somebody's own («به دست …», "was built by"): another person's name where all else agrees is another answer. */
function otherName(
  draft: Prepared,
  paper: Prepared,
  missing: readonly string[],
  paired: ReadonlySet<string>,
  all: ReadonlySet<string>,
): Comparison | null {
  if (![...draft.terms.keys()].some((id) => UNIQUE_ACTS.has(id) && paper.terms.has(id))) return null;
  // A name of two words that no table knows, in the script of the paper.
  const unknown = (id: string): boolean => id.startsWith(UNKNOWN) && isPersian(id) === isPersian(missing[0] ?? '');
  const left = [...all].filter((id) => !paired.has(id) && unknown(id));
  return missing.length === 2 && missing.every(unknown) && left.length >= 2
    ? { stance: 'contradicts', confidence: UNSURE, derivation: null }
    : null;
}
