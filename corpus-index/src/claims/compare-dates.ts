import { GENERIC } from '../language/measures';
import type { Comparison } from './analysis';
import { includesConcept } from './compare-concepts';
import { fitOf } from './compare-times';
import { partiesOf } from './keys';
import { REPEATED, UNSURE } from './qualitative/compare-events';
import { LEXICON } from './qualitative/lexicon';
import type { Statement } from './statement';

/** Share of what the draft says of an event that the paper's sentence must say too. */
const COVERAGE = 0.8;
/** Specific words that must be among them: two events are not one for a word or two in common. */
const LEAST_SPECIFIC = 3;

/** So many words more may a dated clause have than thrice the draft's. */
const LONGEST_REST = 2;

/** Plain concepts of a statement in words: marks of its reader (act, negation, surroundings) taken off, surroundings left out. */
function conceptsOf(statement: Statement): string[] {
  const found = new Set<string>();
  for (const concept of [statement.measure.head, ...statement.measure.modifiers, ...statement.predicate]) {
    if (concept === '' || concept === 'sentence' || concept === 'history' || concept === 'time' || /^[&@]/.test(concept)) continue;
    found.add(concept.replace(/^!/, '').replace(/^w:/, ''));
  }
  return [...found];
}

/**
 * Compares two dated sentences as wholes: where nearly all that the draft says of an event stands in one sentence of the paper, the
 * dates must agree. The frames of the event (claims/qualitative) go first; this is for events whose frames differ in wording.
 */
export function compareDates(draft: Statement, paper: Statement): Comparison | null {
  if (draft.kind !== 'date' || paper.kind !== 'date' || draft.time === null || paper.time === null) return null;
  if (draft.modality !== 'asserted' || paper.modality !== 'asserted' || draft.affirmed !== paper.affirmed) return null;
  const fit = fitOf(draft.time, paper.time);
  // Visits and meetings happen again and again: words alone do not tell which is meant.
  if (fit === 'apart' && conceptsOf(draft).some((concept) => REPEATED.has(concept))) return null;
  if (fit === 'overlap' || fit === 'open') return null;
  // Of several dates in a sentence nobody can tell by its words alone which is the event's.
  if (fit === 'apart' && (paper.qualifiers.includes('several-times') || draft.qualifiers.includes('several-times'))) return null;
  const parties = partiesOf(paper.roles);
  const around = paper.context ?? [];
  if (partiesOf(draft.roles).some((id) => !parties.includes(id) && !around.includes(id))) return null;
  const wanted = conceptsOf(draft);
  const given = conceptsOf(paper);
  // Clauses that run on and on are lines that extraction scrambled: their words are told apart by place (claims/order-free).
  if (given.length > 3 * wanted.length + LONGEST_REST) return null;
  let total = 0;
  let met = 0;
  let specific = 0;
  for (const concept of wanted) {
    const weight = GENERIC.has(concept) ? 0.25 : concept.startsWith('#') ? 2 : 1;
    total += weight;
    if (!includesConcept(given, concept)) continue;
    met += weight;
    if (weight >= 1) specific++;
  }
  // Another act than the paper's has a date of its own: who died in one year was born in another.
  if (fit === 'apart' && wanted.some((concept) => LEXICON.acts.has(concept) && !includesConcept(given, concept))) return null;
  if (total === 0 || specific + partiesOf(draft.roles).length < LEAST_SPECIFIC) return null;
  const coverage = met / total;
  if (coverage < COVERAGE) return null;
  // The same may have happened twice: what another passage supports is not disputed by words alone (qualitative/compare-events).
  return fit === 'apart'
    ? { stance: 'contradicts', confidence: UNSURE, derivation: null }
    : { stance: 'supports', confidence: Math.min(0.8, 0.8 * coverage), derivation: null };
}
