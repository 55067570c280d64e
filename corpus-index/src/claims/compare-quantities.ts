import { FLOW_NAME, NARROWING, SYMMETRIC, VAGUE_COUNTS, WEAK_MEASURES } from '../language/measures';
import type { Comparison } from './analysis';
import { includesConcept, includesNear, nearConcept, sameConcept, weightOf } from './compare-concepts';
import { areOfTwoOrders, mayRankOther, shareOnePlace } from './compare-ranks';
import { fitOf } from './compare-times';
import { compareValues } from './compare-values';
import { partiesOf } from './keys';
import type { Statement } from './statement';

/** True where time or parties set a figure apart from what the draft speaks of. */
export function toldApart(draft: Statement, other: Statement): boolean {
  const carried = draft.qualifiers.includes('carried-time') || other.qualifiers.includes('carried-time');
  if (draft.kind === 'rank' && other.kind === 'rank' && !shareOnePlace(draft, other) && areOfTwoOrders(draft, other)) return true;
  if (ofOtherNouns(draft, other)) return true;
  return (!carried && fitOf(draft.time, other.time) === 'apart') || partiesFactor(draft, other) === 0;
}

/** How surely two statements speak of the same measure, 0 … 1; 0 where something sets them apart. */
export interface Likeness {
  readonly confidence: number;
  /** Only support may be drawn from it: time or scope are likely, not sure. */
  readonly supportOnly: boolean;
}

const COUNTS = new Set(['count', 'people']);

function sameUnit(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && COUNTS.has(a) && COUNTS.has(b));
}

const same = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean => {
  const left = a ?? [];
  const right = b ?? [];
  return left.length === right.length && left.every((id) => right.includes(id));
};

/** Factor for the parties; 0 where they differ. */
function partiesFactor(draft: Statement, paper: Statement): number {
  const head = draft.measure.head === 'growth' ? (draft.measure.modifiers[0] ?? '') : draft.measure.head;
  if (FLOW_NAME[head] !== undefined) {
    if (!same(draft.roles.actor, paper.roles.actor) || !same(draft.roles.counterpart, paper.roles.counterpart)) return 0;
    return draft.roles.actor === undefined && draft.roles.counterpart === undefined ? 0.6 : 1;
  }
  const own = partiesOf(paper.roles);
  const wanted = partiesOf(draft.roles);
  const around = [...(paper.context ?? []), ...(paper.nearby ?? [])];
  if (SYMMETRIC.has(head)) {
    const [a, b] = [draft.roles.symmetric ?? [], paper.roles.symmetric ?? []];
    if (a.length > 0 && b.length > 0) return same(a, b) ? 1 : 0;
    return a.length === 0 && b.length === 0 ? 0.6 : a.every((id) => around.includes(id)) && a.length > 0 ? 0.7 : 0;
  }
  let factor = 1;
  // Each side names somebody that the other's figure is not of: two figures of one table or list.
  if (wanted.some((id) => !own.includes(id)) && own.some((id) => !wanted.includes(id)) && draft.kind !== 'rank') return 0;
  for (const id of wanted) {
    if (own.includes(id)) continue;
    // An organisation or region that only the draft names may be the frame of the paper; a country may not.
    if (!around.includes(id) && /^[A-Z]{2}$/.test(id) && id !== 'UN' && id !== 'EU') return 0;
    factor *= around.includes(id) && paper.qualifiers.includes('refers-back') ? 0.95 : 0.85;
  }
  const given = draft.context ?? [];
  for (const id of own) {
    if (wanted.includes(id)) continue;
    // Who made a ranking is seldom told again with the rank.
    const source = draft.kind === 'rank' && !/^[A-Z]{2}$/.test(id);
    factor *= given.includes(id) || source ? 0.95 : wanted.length === 0 ? 0.85 : 0.8;
  }
  return factor;
}

function timeFactor(draft: Statement, paper: Statement): Likeness {
  const carried = (statement: Statement): boolean => statement.qualifiers.includes('carried-time');
  switch (fitOf(draft.time, paper.time)) {
    case 'same':
      return { confidence: carried(paper) && carried(draft) ? 0.9 : 1, supportOnly: false };
    case 'within':
      return {
        confidence: 0.85,
        supportOnly: paper.time !== null && draft.time !== null && draft.unit !== 'count' && paper.time.precision === 'span',
      };
    case 'overlap':
      return { confidence: 0.8, supportOnly: true };
    case 'apart':
      if (carried(paper) || carried(draft)) return { confidence: 0.6, supportOnly: true };
      return { confidence: 0, supportOnly: false };
    default:
      if (draft.time === null && paper.time === null) return { confidence: 1, supportOnly: false };
      if (draft.time === null) return { confidence: carried(paper) ? 0.95 : 0.85, supportOnly: false };
      return { confidence: carried(draft) ? 0.95 : 0.85, supportOnly: false };
  }
}

function headsMeet(draft: Statement, paper: Statement): boolean {
  const [a, b] = [draft.measure.head, paper.measure.head];
  if (sameConcept(a, b)) return true;
  if (nearConcept(a, b) && FLOW_NAME[a] === undefined && FLOW_NAME[b] === undefined) return true;
  if (FLOW_NAME[a] !== undefined || FLOW_NAME[b] !== undefined) return false;
  // What is counted must be the same thing, unless one side only says "cases" or "parts".
  if (
    draft.unit === 'count' &&
    paper.unit === 'count' &&
    draft.kind === 'count' &&
    !VAGUE_COUNTS.has(a) &&
    !VAGUE_COUNTS.has(b) &&
    paper.source !== 'table'
  ) {
    return includesConcept(paper.measure.modifiers, a) && includesConcept(draft.measure.modifiers, b);
  }
  const inPaper = includesConcept([...paper.measure.modifiers, ...paper.predicate], a);
  const inDraft = includesConcept([...draft.measure.modifiers, ...draft.predicate], b);
  if (inPaper && (inDraft || paper.source === 'table')) return true;
  const vague = (head: string): boolean => head === '' || VAGUE_COUNTS.has(head) || WEAK_MEASURES.has(head);
  return vague(a) || vague(b);
}

/** Share of what the draft names that the paper names too, and the other way round near the figure. */
function wording(draft: Statement, paper: Statement): number {
  const near = [paper.measure.head, ...paper.measure.modifiers];
  const far = paper.predicate;
  const around = paper.context ?? [];
  const back = paper.qualifiers.includes('refers-back') ? 0.85 : 0.6;
  let total = 0;
  let met = 0;
  const add = (concept: string, factor: number): void => {
    if (concept === '') return;
    const weight = weightOf(concept) * factor;
    total += weight;
    if (includesConcept(near, concept)) met += weight;
    else if (includesConcept(far, concept)) met += 0.9 * weight;
    else if (includesNear(near, concept)) met += 0.75 * weight;
    else if (includesConcept(around, concept)) met += back * weight;
    else if (includesNear(far, concept)) met += 0.5 * weight;
  };
  // What is counted matters, however common its name.
  add(draft.measure.head, 1.5 * Math.max(1, 0.6 / weightOf(draft.measure.head)));
  for (const concept of draft.measure.modifiers) add(concept, 1);
  for (const concept of draft.predicate) add(concept, 0.5);
  const forwards = total === 0 ? 0.5 : met / total;
  const all = [draft.measure.head, ...draft.measure.modifiers, ...draft.predicate, ...(draft.context ?? [])];
  let paperTotal = 0;
  let paperMet = 0;
  for (const concept of near) {
    if (concept === '') continue;
    const weight = weightOf(concept);
    paperTotal += weight;
    if (includesConcept(all, concept)) paperMet += weight;
    else if (includesNear(all, concept)) paperMet += 0.75 * weight;
  }
  const backwards = paperTotal === 0 ? 0.5 : paperMet / paperTotal;
  return 0.7 * forwards + 0.3 * backwards;
}

/** Concepts that make a part of a measure (non-oil, steel, monthly) must stand on both sides or on neither. */
function narrowed(draft: Statement, paper: Statement): boolean {
  const close = (statement: Statement): string[] => [statement.measure.head, ...statement.measure.modifiers];
  const everything = (statement: Statement): string[] => [...close(statement), ...statement.predicate];
  const lacks = (from: Statement, to: Statement): boolean =>
    close(from).some((concept) => NARROWING.has(concept) && !everything(to).includes(concept) && !(to.context ?? []).includes(concept));
  return lacks(draft, paper) || lacks(paper, draft);
}

/** A country that only the draft names may make its figure a part of the paper's: such a figure denies nothing, unless the paper's sentence points back. */
function lacksCountry(draft: Statement, paper: Statement): boolean {
  if ((paper.qualifiers.includes('refers-back') && !paper.qualifiers.includes('of-whole')) || paper.source === 'table') return false;
  const given = [...partiesOf(paper.roles), ...(paper.nearby ?? [])];
  return partiesOf(draft.roles).some((id) => /^[A-Z]{2}$/.test(id) && !given.includes(id));
}

/** "Three protocols, one annex": two counts each of whose nouns only stands near the other's are of two things. */
function ofOtherNouns(draft: Statement, paper: Statement): boolean {
  if (draft.kind !== 'count' || paper.kind !== 'count' || paper.source === 'table') return false;
  const [a, b] = [draft.measure.head, paper.measure.head];
  return !sameConcept(a, b) && !nearConcept(a, b) && !VAGUE_COUNTS.has(a) && !VAGUE_COUNTS.has(b);
}

/** "It sent 3,000 soldiers" at the start of a paragraph: nobody knows who, so nobody's figure denies it. */
function speaksOfNobody(draft: Statement, paper: Statement): boolean {
  return (
    draft.qualifiers.includes('refers-back') &&
    partiesOf(draft.roles).length === 0 &&
    (draft.context ?? []).length === 0 &&
    partiesOf(paper.roles).length > 0
  );
}

/** "Article 44" is not "Article 45": labels that only the draft has, where the paper's sentence has others. */
function otherLabels(draft: Statement, paper: Statement): boolean {
  const labels = (statement: Statement): string[] =>
    [...statement.measure.modifiers, ...statement.predicate].filter((concept) => concept.startsWith('#'));
  const own = labels(draft);
  if (own.length === 0) return false;
  const theirs = [...labels(paper), ...(paper.context ?? []).filter((concept) => concept.startsWith('#'))];
  return theirs.length > 0 && !own.some((label) => theirs.includes(label));
}

export function likenessOf(draft: Statement, paper: Statement): Likeness | null {
  if (otherLabels(draft, paper)) return null;
  if (!sameUnit(draft.unit, paper.unit)) return null;
  if (!headsMeet(draft, paper)) return null;
  const ranks = draft.kind === 'rank' && paper.kind === 'rank';
  const onePlace = ranks && shareOnePlace(draft, paper);
  if (ranks && areOfTwoOrders(draft, paper) && !onePlace) return null;
  const parties = onePlace ? 0.8 : partiesFactor(draft, paper);
  if (parties === 0) return null;
  const time = timeFactor(draft, paper);
  if (time.confidence === 0) return null;
  if (narrowed(draft, paper)) return null;
  const words = wording(draft, paper);
  return {
    confidence: parties * time.confidence * words * Math.min(draft.confidence, paper.confidence),
    supportOnly:
      time.supportOnly ||
      (!onePlace && lacksCountry(draft, paper)) ||
      speaksOfNobody(draft, paper) ||
      ofOtherNouns(draft, paper) ||
      (ranks && mayRankOther(draft, paper)),
  };
}

/** Compares two quantities, counts or ranks; null where they are not of the same thing. */
export function compareQuantities(draft: Statement, paper: Statement): Comparison | null {
  if (draft.value === null || paper.value === null) return null;
  if (
    draft.modality === 'question' ||
    draft.modality === 'hypothetical' ||
    paper.modality === 'question' ||
    paper.modality === 'hypothetical'
  )
    return null;
  if ((draft.modality === 'future') !== (paper.modality === 'future')) return null;
  const likeness = likenessOf(draft, paper);
  if (likeness === null) return null;
  const stance = draft.kind === 'rank' && shareOnePlace(draft, paper) ? 'conflict' : compareValues(draft.value, paper.value);
  if (stance === 'unclear') return null;
  const agrees = (stance === 'agree') === (draft.affirmed === paper.affirmed);
  if (!agrees && (likeness.supportOnly || draft.affirmed !== paper.affirmed)) return null;
  const doubtful = !agrees && paper.value.otherReadings !== undefined ? 0.9 : 1;
  return { stance: agrees ? 'supports' : 'contradicts', confidence: likeness.confidence * doubtful, derivation: null };
}
