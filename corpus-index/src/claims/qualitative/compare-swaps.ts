import type { Comparison } from '../analysis';
import { VOICE } from './frame';
import { LEXICON } from './lexicon';
import { align, counterpartOf, type Prepared, weightOf } from './match';
import { namesMeet, samePredicate, timesOverlap } from './compare-events';

const SWAPPED = 0.7;
const LEAST_SHARED = 1.8;

const voicesOf = (side: Prepared): readonly string[] =>
  side.statement.qualifiers.filter((qualifier) => qualifier.startsWith(VOICE)).map((qualifier) => qualifier.slice(VOICE.length));

/**
 * "A welcomed the pact, and B suspended its aid": a draft in which B welcomed the pact gives one's part to the other. Both must be named in the
 * paper's sentence, each with a part of their own.
 */
export function compareSwappedDoers(draft: Prepared, paper: Prepared): Comparison | null {
  const voices = new Set(voicesOf(paper));
  if (voices.size === 0 || !draft.statement.affirmed || !paper.statement.affirmed) return null;
  return swappedVoices(draft, paper, voices) ?? swappedActors(draft, paper, voices);
}

function swappedActors(draft: Prepared, paper: Prepared, voices: ReadonlySet<string>): Comparison | null {
  if (draft.statement.authority !== null || paper.statement.authority !== null) return null;
  if (draft.actors.size === 0 || paper.actors.size === 0) return null;
  if (![...draft.actors].every((id) => voices.has(id))) return null;
  // Both may have done it: then the sentence would name them together.
  const ignored = new Set([...draft.actors, ...paper.actors]);
  const alignment = align(draft, paper, ignored);
  if (!alignment || !samePredicate(draft, paper, alignment)) return null;
  if (alignment.shared < LEAST_SHARED || alignment.contentCoverage < 0.75 || alignment.ownCoverage < 0.75) return null;
  const [when, then] = [draft.statement.time, paper.statement.time];
  if (when && then && !timesOverlap(when, then)) return null;
  return { stance: 'contradicts', confidence: SWAPPED, derivation: null };
}

/** "A regards it as X, B as Y": a draft in which A regards it as Y. */
function swappedVoices(draft: Prepared, paper: Prepared, voices: ReadonlySet<string>): Comparison | null {
  const { authority } = draft.statement;
  if (authority === null || paper.statement.authority === null) return null;
  if (namesMeet(authority, paper.statement.authority) || !namesMeet(authority, [...voices].join(' '))) return null;
  const weighed = draft.focal.filter(({ id }) => !LEXICON.common.has(id));
  if (weighed.length === 0) return null;
  const said = new Set(paper.focal.map(({ id }) => id));
  for (const { id, sign } of weighed) {
    const match = counterpartOf(id, said);
    if (!match || (paper.terms.get(match.id)?.sign ?? 1) !== sign) return null;
  }
  const around = new Set([...paper.all, ...paper.nearby]);
  let [total, found] = [0, 0];
  for (const id of draft.all) {
    if (LEXICON.common.has(id)) continue;
    total += weightOf(id);
    if (counterpartOf(id, around)) found += weightOf(id);
  }
  return found >= LEAST_SHARED && found >= 0.75 * total ? { stance: 'contradicts', confidence: SWAPPED, derivation: null } : null;
}
