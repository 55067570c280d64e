import { ACT_IDS } from '../../language/acts';
import { COUNTED_AGAIN, EXISTENTIAL, GENERIC, MEASURES, NARROWING, TRANSPARENT } from '../../language/measures';
import { VOCABULARY } from '../../language/vocabulary';
import type { Comparison } from '../analysis';
import { nearConcept, sameConcept } from '../compare-concepts';
import { fitOf } from '../compare-times';
import { compareValues } from '../compare-values';
import { REPEATED } from '../qualitative/compare-events';
import type { Statement, TimeInterval } from '../statement';
import { withSlot } from './read-passage';
import { spanBetween } from './spans';
import type { BagSlot, WordBag } from './word-bag';

/** A paper's passage with the slot that answers the draft's, and how the two compare. */
export interface BagComparison {
  readonly statement: Statement;
  readonly comparison: Comparison;
}

/** Share of the draft's words, by weight, that the passage (or, at a discount, its surroundings) must have. */
const COVERAGE = { supports: 0.66, contradicts: 0.74 };
/** Share that must stand in the passage itself. */
const OWN_COVERAGE = { supports: 0.4, contradicts: 0.5 };
const OWN_WHERE_POINTING = { supports: 0.25, contradicts: 0.33 };
/** Telling words that must be met: two passages are not of one event for a word in common. */
const LEAST_TELLING = 2;
/** A word of the surroundings tells less than one of the passage. */
const AROUND = 0.55;
/** Farther than this, in content words, a slot no longer belongs to the words that were found. */
const FARTHEST = 12;
/** By so many content words must the nearest slot lie nearer than the next of its kind. */
const MARGIN = 1.5;
const MUCH_FARTHER = 6;
/** Content words between a figure and the noun that it counts, whichever comes first. */
const NOUN_DISTANCE = 2;

const isEntity = (word: string): boolean => /^[A-Z]/.test(word);
const isLabel = (word: string): boolean => word.startsWith('#');
/** Words that say what happened. */
const isAct = (word: string): boolean => ACT_IDS.has(word);
const isState = (word: string): boolean => /^[A-Z]{2}$/.test(word);

function weightOf(word: string, span = false): number {
  if (isLabel(word)) return 2;
  if (isEntity(word)) return isState(word) ? 1 : 1.5;
  if (TRANSPARENT.has(word)) return 0;
  // "The study covers the years A to B": of spans such verbs are what is said.
  if (span && EXISTENTIAL.has(word)) return 1;
  if (GENERIC.has(word) || EXISTENTIAL.has(word)) return 0.3;
  if (NARROWING.has(word)) return 1.2;
  return 1;
}

interface Match {
  readonly word: string;
  /** Places in the passage's words; none where only the surroundings have the word. */
  readonly places: readonly number[];
}

interface Coverage {
  readonly all: number;
  readonly own: number;
  readonly telling: number;
  readonly matches: readonly Match[];
  /** Words that neither the passage nor its surroundings have. */
  readonly missing: readonly string[];
  /** Words that only the surroundings have. */
  readonly around: readonly string[];
}

/** Letters that two unknown words must begin with alike to be forms of one ("displaced", "displacement"). */
const SHARED_LETTERS = 5;

function isOfOneRoot(a: string, b: string): boolean {
  if (a.length < SHARED_LETTERS || b.length < SHARED_LETTERS || isEntity(a) || isEntity(b) || isLabel(a)) return false;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= SHARED_LETTERS && shared >= 0.6 * Math.max(a.length, b.length);
}

function likeness(a: string, b: string): number {
  if (sameConcept(a, b)) return 1;
  if (nearConcept(a, b)) return 0.8;
  return VOCABULARY.concepts.has(a) || VOCABULARY.concepts.has(b) || !isOfOneRoot(a, b) ? 0 : 0.8;
}

const places = new WeakMap<WordBag, ReadonlyMap<string, readonly number[]>>();

/** Where each word of a bag stands; kept as long as the bag. */
function placesOf(bag: WordBag): ReadonlyMap<string, readonly number[]> {
  const known = places.get(bag);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  for (const [at, word] of bag.words.entries()) {
    if (word === '') continue;
    const list = found.get(word);
    if (list === undefined) found.set(word, [at]);
    else list.push(at);
  }
  places.set(bag, found);
  return found;
}

/** Places of words that may stand for another, and how like it the likest is. */
function alike(word: string, words: readonly string[]): [number[], number] {
  const found: number[] = [];
  let best = 0;
  for (const [at, other] of words.entries()) {
    const like = other === '' ? 0 : likeness(word, other);
    if (like > 0) found.push(at);
    best = Math.max(best, like);
  }
  return [found, best];
}

/** True where a passage has a word of the draft as it is: without one the two have too little in common to look closer. */
function haveWordInCommon(draft: WordBag, paper: WordBag): boolean {
  const exact = placesOf(paper);
  return draft.words.some((word) => word !== '' && exact.has(word));
}

function cover(draft: WordBag, paper: WordBag, context: readonly string[], pointsBack: boolean): Coverage {
  const span = draft.asked !== undefined && draft.slots[draft.asked]?.relation === 'span';
  const matches: Match[] = [];
  const missing: string[] = [];
  const around: string[] = [];
  let total = 0;
  let all = 0;
  let own = 0;
  let telling = 0;
  const exact = placesOf(paper);
  for (const word of new Set(draft.words)) {
    const weight = word === '' ? 0 : weightOf(word, span);
    if (weight === 0) continue;
    total += weight;
    let places = exact.get(word) ?? [];
    let best = places.length > 0 ? 1 : 0;
    if (best === 0 && !isEntity(word) && !isLabel(word)) [places, best] = alike(word, paper.words);
    if (best > 0) {
      own += weight * best;
      all += weight * best;
      if (weight >= 1) telling++;
      matches.push({ word, places });
    } else if (!isLabel(word) && context.some((other) => sameConcept(word, other))) {
      all += weight * (pointsBack ? 0.95 : isEntity(word) ? 0.8 : AROUND);
      around.push(word);
    } else missing.push(word);
  }
  return total === 0
    ? { all: 0, own: 0, telling, matches, missing, around }
    : { all: all / total, own: own / total, telling, matches, missing, around };
}

/** Mean distance, in content words, of a slot to the nearest place of each word that was found. */
function distanceOf(slot: BagSlot, matches: readonly Match[]): number {
  let sum = 0;
  let weights = 0;
  for (const { word, places } of matches) {
    const weight = weightOf(word);
    if (weight < 1) continue;
    sum += weight * Math.min(2 * FARTHEST, ...places.map((place) => Math.abs(place - slot.at)));
    weights += weight;
  }
  return weights === 0 ? Number.POSITIVE_INFINITY : sum / weights;
}

const NEVER: ReadonlySet<string> = new Set();
const COUNTS = new Set(['count', 'people']);

/** True where a figure stands beside what the draft counts. */
function isOfNoun(slot: BagSlot, draft: WordBag, paper: WordBag): boolean {
  const nouns = draft.nouns ?? [];
  if (nouns.length === 0) return slot.kind !== 'amount' || !COUNTS.has(slot.unit ?? '');
  for (let at = Math.max(0, slot.at - NOUN_DISTANCE); at <= slot.at + NOUN_DISTANCE; at++) {
    const word = paper.words[at] ?? '';
    if (word !== '' && nouns.some((noun) => likeness(noun, word) > 0)) return true;
  }
  return false;
}

/** Slots of a passage that could answer the draft's: of its kind, its unit and beside its noun. */
function candidatesFor(asked: BagSlot, draft: WordBag, paper: WordBag): readonly BagSlot[] {
  if (asked.kind === 'time' && asked.relation === 'span') {
    const spans = paper.slots.filter((slot) => slot.kind === 'time' && slot.relation === 'span');
    return spans.length > 0 ? spans : spanBetween(paper.slots);
  }
  return paper.slots.filter((slot) => {
    if (slot.kind !== asked.kind) return false;
    // "By 1998" sets a term, "in 1998" tells when it was.
    if (asked.kind === 'time')
      return slot.relation === 'until'
        ? asked.relation === 'until' || !paper.ordered
        : slot.relation !== 'before' && slot.relation !== 'after';
    const [a, b] = [asked.unit ?? '', slot.unit ?? ''];
    if (a !== b && !(COUNTS.has(a) && COUNTS.has(b))) return false;
    return isOfNoun(slot, draft, paper);
  });
}

type Stance = 'agree' | 'conflict' | 'unclear';

function timeStance(a: TimeInterval, b: TimeInterval, span: boolean): Stance {
  const fit = fitOf(a, b);
  if (span) return fit === 'same' ? 'agree' : a.from.slice(0, -6) !== b.from.slice(0, -6) ? 'conflict' : 'unclear';
  return fit === 'apart' ? 'conflict' : fit === 'overlap' || fit === 'open' ? 'unclear' : 'agree';
}

function stanceOf(asked: BagSlot, slot: BagSlot): Stance {
  if (asked.time !== null && slot.time !== null) return timeStance(asked.time, slot.time, asked.relation === 'span');
  return asked.value !== null && slot.value !== null ? compareValues(asked.value, slot.value) : 'unclear';
}

/** How the other dates and figures of the draft's sentence stand to the passage: 1 where all are met, 0 where one is denied. */
function conditions(draft: WordBag, asked: BagSlot, paper: Statement): number {
  let factor = 1;
  const slots = paper.bag?.slots ?? [];
  for (const slot of draft.slots) {
    if (slot === asked) continue;
    const others = slots.filter((other) => other.kind === slot.kind && (slot.kind !== 'amount' || other.unit === slot.unit));
    const met = others.some((other) => stanceOf(slot, other) === 'agree');
    if (met) continue;
    if (slot.kind === 'time' && others.length === 0 && slot.time !== null && paper.time !== null)
      factor *= fitOf(slot.time, paper.time) === 'apart' ? 0 : 0.9;
    else if (slot.kind === 'order') factor *= 0.85;
    else factor *= others.length > 0 ? 0 : slot.kind === 'time' ? 0.85 : 0.6;
  }
  return factor;
}

/** A country that only the surroundings name is not who the passage is about where it names another that the draft does not. */
function ofOthers(draft: WordBag, paper: WordBag, { around, missing }: Coverage): boolean {
  return [...around, ...missing].some(isState) && paper.words.some((word) => isState(word) && !draft.words.includes(word));
}

/** Amounts of trade, prices and the like have a value for every year: another year says nothing against the draft's. */
function isSeries(draft: WordBag): boolean {
  return draft.words.some((word) => MEASURES.has(word)) && !draft.words.some((word) => isAct(word) && !MEASURES.has(word));
}

/** True where words that make the draft's claim what it is are not the passage's: names, labels, parts of a measure, the noun that is counted. */
function lacksEssential(draft: WordBag, { missing, around }: Coverage): boolean {
  const nouns = draft.nouns ?? [];
  const essential = (word: string): boolean =>
    isEntity(word) ||
    isLabel(word) ||
    NARROWING.has(word) ||
    nouns.includes(word) ||
    (!EXISTENTIAL.has(word) && (isAct(word) || !VOCABULARY.concepts.has(word)));
  // A share is of what the other words say: none of them may be missing.
  if (draft.asked !== undefined && draft.slots[draft.asked]?.unit === 'percent' && missing.some((word) => weightOf(word) >= 1)) return true;
  return missing.some(essential) || around.some((word) => isLabel(word) || nouns.includes(word) || isAct(word));
}

/** Something else was done too that is done once, or the passage has all that the draft says, and much. */
function isToldOnce(draft: WordBag, { own, telling }: Coverage): boolean {
  return draft.words.some((word) => isAct(word) && !REPEATED.has(word)) || (own >= 0.95 && telling >= 5);
}

/** Three telling words, or a treaty or body by its name with what was done, where only one date or figure is there to answer. */
function tellsEnough({ telling, around, matches }: Coverage, candidates: number): boolean {
  if (telling + around.length > LEAST_TELLING) return true;
  return telling >= LEAST_TELLING && candidates === 1 && matches.some(({ word }) => isEntity(word) && !isState(word));
}

/** A slot far from the words that were found is likely another thing's. */
function nearness(distance: number): number {
  return distance <= FARTHEST / 2 ? 1 : Math.max(0.4, 1 - 0.08 * (distance - FARTHEST / 2));
}

/** Compares a draft's slot with a paper's passage; null where the passage does not speak of it, or of several such things. */
export function compareBags(draftStatement: Statement, paperStatement: Statement): BagComparison | null {
  const [draft, paper] = [draftStatement.bag, paperStatement.bag];
  const asked = draft?.asked === undefined ? undefined : draft.slots[draft.asked];
  if (draft === undefined || paper === undefined || asked === undefined) return null;
  if (draftStatement.modality !== paperStatement.modality && paper.ordered) return null;
  if (!paper.slots.some((slot) => slot.kind === asked.kind) || !haveWordInCommon(draft, paper)) return null;
  const candidates = candidatesFor(asked, draft, paper);
  if (candidates.length === 0) return null;
  const context = paperStatement.context ?? [];
  // A passage that points back leaves its subject to the sentences before it.
  const pointsBack = paper.pointsBack === true;
  const covered = cover(draft, paper, context, pointsBack);
  const least = pointsBack ? OWN_WHERE_POINTING : OWN_COVERAGE;
  if (covered.all < COVERAGE.supports || covered.own < least.supports || covered.telling < LEAST_TELLING) return null;
  const fulfilled = conditions(draft, asked, paperStatement);
  if (fulfilled === 0) return null;
  const sorted = candidates
    .map((slot) => ({ slot, distance: distanceOf(slot, covered.matches), stance: stanceOf(asked, slot) }))
    .sort((a, b) => a.distance - b.distance);
  const nearest = sorted[0]!;
  const rivals = sorted.slice(1).filter(({ stance }) => stance !== nearest.stance || nearest.stance !== 'agree');
  const clear = rivals.every(({ distance }) => distance >= nearest.distance + MARGIN);
  const statement = withSlot(paperStatement, nearest.slot);
  const confidence = Math.min(0.8, covered.all) * fulfilled * (sorted.length > 1 ? nearness(nearest.distance) : 1);
  if (nearest.stance === 'agree') {
    if (asked.negated !== nearest.slot.negated) return null;
    if (sorted.length > 1 && nearest.distance > FARTHEST) return null;
    // "The largest exporter of wheat" is not that of phosphate.
    if (covered.missing.some((word) => NARROWING.has(word))) return null;
    return { statement, comparison: { stance: 'supports', confidence: clear ? confidence : 0.9 * confidence, derivation: null } };
  }
  if (nearest.stance !== 'conflict' || !clear || fulfilled < 0.8 || asked.negated || nearest.slot.negated) return null;
  if (covered.all < COVERAGE.contradicts || covered.own < least.contradicts || lacksEssential(draft, covered)) return null;
  if (nearest.distance > FARTHEST || !tellsEnough(covered, sorted.length)) return null;
  // The draft's own value not far off in the passage: likelier than not the two were paired wrongly.
  if (
    sorted.some(({ stance, distance }) => stance === 'agree' && distance < Math.max(2 * nearest.distance, nearest.distance + MUCH_FARTHER))
  )
    return null;
  // What happens again and again has many dates and many counts.
  if (ofOthers(draft, paper, covered) || (asked.kind === 'time' && isSeries(draft))) return null;
  const again =
    asked.kind === 'time'
      ? isToldOnce(draft, covered)
        ? NEVER
        : REPEATED
      : asked.unit === 'count' || asked.unit === 'people'
        ? COUNTED_AGAIN
        : NEVER;
  if (draft.words.some((word) => again.has(word))) return null;
  return { statement, comparison: { stance: 'contradicts', confidence, derivation: null } };
}
