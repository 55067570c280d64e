import { UNIQUE_ACTS } from '../../language/acts';
import { sameName } from '../../names/match';
import type { Comparison } from '../analysis';
import type { Statement, TimeInterval } from '../statement';
import { CITED, CONTEXT_MARK, SEVERAL_TIMES, SOMEBODY } from './frame';
import { areOneAct, areOpposed, arePredicatesNear, areRivals, LEXICON, takesSide } from './lexicon';
import { type Alignment, align, isCountry, isName, type Prepared, prepare } from './match';
import { isPersian, UNKNOWN } from './words';

/** Share of the draft's concepts that a paper must have before the two can contradict, and before one can support the other. */
export const ENOUGH_TO_CONTRADICT = 0.62;
export const ENOUGH_TO_SUPPORT = 0.7;
/** Weight of shared concepts below which two sentences have too little in common. */
const LEAST_SHARED = 2;

/** Enough to contradict where nothing supports, too little to dispute what something supports: the same may have happened twice. */
export const UNSURE = 0.59;

/** Acts that the same parties do again and again: two dates of them are two events unless everything else is the same. */
export const REPEATED: ReadonlySet<string> = new Set([
  'visit',
  'meet',
  'negotiate',
  'hold',
  'host',
  'attend',
  'participate',
  'vote',
  'criticise',
  'condemn',
  'supply',
  'sell',
  'buy',
  'test',
  'bomb',
  'invade',
  'publish',
  'send',
  'sanction',
  'cooperate',
  'announce',
  'declare',
]);

/** Confidence from how well two statements lie over one another. */
export function confidenceOf(alignment: Alignment, draft: Statement, paper: Statement, start: number): number {
  const value =
    start +
    0.35 * (alignment.coverage - ENOUGH_TO_CONTRADICT) -
    0.015 * Math.min(alignment.extra, 8) -
    (alignment.leansOnContext ? 0.08 : 0);
  return Math.max(0, Math.min(0.97, value * Math.min(1, 0.5 + 0.5 * Math.min(draft.confidence, paper.confidence) + 0.1)));
}

/** True where the paper says something as a fact that a fact of a draft can be held against. */
export function isAsserted(statement: Statement): boolean {
  return statement.modality === 'asserted' || statement.modality === 'denied' || statement.modality === 'quoted';
}

/** The draft's predicate in the paper: as its predicate, or as another word of it where the paper's own predicate says little. */
export function samePredicate(draft: Prepared, paper: Prepared, alignment: Alignment): boolean {
  const head = draft.statement.measure.head;
  const other = paper.statement.measure.head;
  // A judgement without a predicate of its own has none to share.
  if (head === '') return false;
  if (head === other || arePredicatesNear(head, other)) return true;
  return head.startsWith(UNKNOWN) && alignment.pairs.get(head) === other;
}

/** True where two times have a day in common. */
export const timesOverlap = (a: TimeInterval, b: TimeInterval): boolean => a.from <= b.to && b.from <= a.to;
const inside = (a: TimeInterval, b: TimeInterval): boolean => a.from >= b.from && a.to <= b.to;
/** How a statement's time is meant: in, since, until, before, after, span. */
export const relationOf = (statement: Statement): string =>
  statement.qualifiers.find((qualifier) => qualifier.startsWith('time:'))?.slice(5) ?? 'in';

/** Compares the dates of one event. Different acts (signing, entry into force) are different events. */
export function compareDates(draftStatement: Statement, paperStatement: Statement): Comparison | null {
  const [draft, paper] = [prepare(draftStatement), prepare(paperStatement)];
  const [when, then] = [draftStatement.time, paperStatement.time];
  if (!when || !then || !isAsserted(paperStatement) || !isAsserted(draftStatement)) return null;
  if (!draftStatement.affirmed || !paperStatement.affirmed) return null;
  const alignment = align(draft, paper);
  if (!alignment || alignment.shared < LEAST_SHARED || !samePredicate(draft, paper, alignment)) return null;
  if (!sameAuthority(draftStatement, paperStatement)) return null;
  if (relationOf(draftStatement) !== relationOf(paperStatement)) return null;
  const agrees = inside(then, when) || (timesOverlap(when, then) && (inside(when, then) || when.calendar !== then.calendar));
  if (agrees)
    return alignment.coverage >= ENOUGH_TO_SUPPORT - 0.08
      ? { stance: 'supports', confidence: confidenceOf(alignment, draftStatement, paperStatement, 0.85), derivation: null }
      : null;
  if (timesOverlap(when, then)) return null;
  const repeated = REPEATED.has(draftStatement.measure.head) && !draft.terms.has('w:first');
  const needed = repeated ? 0.85 : ENOUGH_TO_CONTRADICT;
  if (alignment.coverage < needed || draftStatement.qualifiers.includes(SEVERAL_TIMES) || paperStatement.qualifiers.includes(SEVERAL_TIMES))
    return null;
  if (alignment.extra > alignment.shared) return null;
  return {
    stance: 'contradicts',
    confidence: repeated ? UNSURE : confidenceOf(alignment, draftStatement, paperStatement, 0.85),
    derivation: null,
  };
}

/** Same voice: both credit the same one, or neither credits anybody, or the draft says as a fact what a paper credits. */
export function sameAuthority(draft: Statement, paper: Statement): boolean {
  if (draft.authority === null) return true;
  if (paper.authority !== null && paper.authority !== SOMEBODY) return namesMeet(draft.authority, paper.authority);
  // The author may be named in the sentence without a verb of saying.
  const mentioned = paper.predicate.filter((code) => code.startsWith(UNKNOWN));
  const named = paper.qualifiers
    .filter((qualifier) => qualifier.startsWith(CITED) || (paper.authority === SOMEBODY && qualifier.startsWith(CONTEXT_MARK + UNKNOWN)))
    .map((qualifier) => qualifier.slice(qualifier.startsWith(CITED) ? CITED.length : CONTEXT_MARK.length));
  return namesMeet(draft.authority, [...named, ...mentioned].join(' '));
}

/** True where two authorities share a name. */
export function namesMeet(a: string, b: string): boolean {
  const [left, right] = [prepareNames(a), prepareNames(b)];
  return left.some((id) => right.some((other) => id === other || soundMeets(id, other)));
}

const prepareNames = (names: string): readonly string[] => names.split(' ');

function soundMeets(a: string, b: string): boolean {
  if (!a.startsWith(UNKNOWN) || !b.startsWith(UNKNOWN)) return false;
  return sameName(a.slice(UNKNOWN.length), b.slice(UNKNOWN.length));
}

/** What the two say of the concepts that they share: denied by one and not by the other, or opposed. */
export interface Sides {
  /** Concepts of the draft that the paper denies or opposes. */
  readonly against: readonly string[];
  /** Weighed concepts of the draft that the paper says too, with the same sign. */
  readonly along: readonly string[];
}

/** Looks for concepts that one statement affirms and the other denies, and for opposed ones. */
export function weigh(draft: Prepared, paper: Prepared, alignment: Alignment): Sides {
  const opposes = opposition(draft.statement, paper.statement);
  const oneVoice = draft.statement.authority !== null && paper.statement.authority !== null;
  const against = new Set<string>();
  const along: string[] = [];
  for (const [id, term] of draft.terms) {
    const near = paper.statement.measure.head;
    const match = alignment.pairs.get(id) ?? (id === draft.statement.measure.head && areOneAct(id, near) ? near : id);
    const other = paper.terms.get(match);
    if (other) {
      const exact = match === id || id.startsWith(UNKNOWN) || (id === draft.statement.measure.head && areOneAct(id, match));
      if (other.sign === term.sign) {
        if (term.focal && other.focal) along.push(id);
      } else if (exact && (oneVoice ? term.focal || other.focal : term.focal && other.focal)) against.add(id);
    }
    if (!term.focal) continue;
    for (const opposite of paper.focal) {
      const otherId = opposite.id;
      if (!opposes(id, otherId) || draft.terms.has(otherId) || paper.terms.get(id)?.sign === term.sign) continue;
      if (term.sign > 0 && opposite.sign > 0) against.add(id);
      else if (term.sign !== opposite.sign) along.push(id);
    }
  }
  for (const id of deniedTogether(draft, paper)) against.add(id);
  for (const id of deniedTogether(paper, draft)) against.add(id);
  // "financed … not by the World Bank": a name that the paper sets aside.
  for (const [id, term] of paper.terms)
    if (term.sign < 0 && isName(id) && (draft.actors.has(id) || draft.others.has(id)) && !draft.terms.has(id)) against.add(id);
  return { against: [...against], along };
}

/** «از تعهد رسمی الزام‌آور دوری می‌کند»: a phrase that one side denies as a whole and the other says as a whole. */
function deniedTogether(one: Prepared, other: Prepared): readonly string[] {
  const denied = [...one.terms.values()].filter((term) => term.sign < 0 && term.focal);
  const said = denied.filter((term) => other.terms.get(term.id)?.sign === 1);
  return denied.length >= 2 && said.length === denied.length ? said.map((term) => term.id) : [];
}

/** Compares what is said to be so: the same predicate of the same things, denied on one side or opposed. */
export function comparePolarity(draftStatement: Statement, paperStatement: Statement): Comparison | null {
  const [draft, paper] = [prepare(draftStatement), prepare(paperStatement)];
  // What both call possible they agree on; it denies nothing.
  const possible = draftStatement.modality === 'hypothetical' && paperStatement.modality === 'hypothetical';
  if (!possible && (!isAsserted(paperStatement) || !isAsserted(draftStatement))) return null;
  if (!sameAuthority(draftStatement, paperStatement)) return null;
  const opposedIds = opposedConcepts(draft, paper);
  const doer = possible ? null : otherDoer(draft, paper);
  if (doer) return doer;
  const alignment = align(draft, paper, opposedIds);
  if (!alignment || alignment.shared + (draftStatement.authority ? 1 : 0) < LEAST_SHARED) return null;
  if (draftStatement.time && paperStatement.time && !timesOverlap(draftStatement.time, paperStatement.time)) return null;
  // A long sentence that also holds the draft's words speaks of something else.
  if (alignment.extra > Math.max(3, alignment.shared)) return null;
  const { against, along } = weigh(draft, paper, alignment);
  if (alignment.contentCoverage < 0.5) return null;
  const head = draftStatement.measure.head;
  if (
    against.length > 0 &&
    (against.includes(head) || against.some((id) => draft.terms.get(id)?.focal || isName(id) || against.length > 1))
  ) {
    if (possible || alignment.coverage < ENOUGH_TO_CONTRADICT) return null;
    // An ordinal by itself, or what one side defines and the other only mentions, denies nothing of another predicate.
    const weak =
      against.every((id) => id.startsWith('#')) || (draftStatement.kind === 'definition') !== (paperStatement.kind === 'definition');
    // That a thing is in one place denies nothing that is said of it elsewhere.
    const thing = draftStatement.authority === null && against.every((id) => !LEXICON.acts.has(id) && !takesSide(id) && !isName(id));
    if ((weak || thing) && !samePredicate(draft, paper, alignment)) return null;
    // What somebody holds is put in many ways: more of the topic must be there than for an act.
    if (
      draftStatement.authority !== null &&
      (alignment.contentCoverage < 0.6 || (alignment.ownCoverage < 0.6 && alignment.contentCoverage < 0.75))
    )
      return null;
    const credited = draftStatement.authority === null && paperStatement.authority !== null;
    return {
      stance: 'contradicts',
      confidence: confidenceOf(alignment, draftStatement, paperStatement, credited ? 0.68 : 0.82),
      derivation: null,
    };
  }
  if (draftStatement.time && !paperStatement.time) return null;
  const same =
    samePredicate(draft, paper, alignment) ||
    along.includes(head) ||
    judgedAlike(draft, paper, along) ||
    saidOtherwise(draft, paper, alignment);
  if (!same || against.length > 0 || namesAnother(draft, paper, alignment)) return null;
  const sign = draft.terms.get(head)?.sign ?? 1;
  const otherSign = paper.terms.get(paperStatement.measure.head)?.sign ?? 1;
  if (sign !== otherSign && !along.includes(head)) return null;
  if (Math.max(alignment.ownCoverage + 0.1, alignment.coverage - 0.1) < ENOUGH_TO_SUPPORT || leansOnContextForActors(draft, alignment))
    return null;
  return { stance: 'supports', confidence: confidenceOf(alignment, draftStatement, paperStatement, 0.8), derivation: null };
}

/** A word that no table knows stands in the draft where the paper's short sentence has another: likely somebody else. */
function namesAnother(draft: Prepared, paper: Prepared, alignment: Alignment): boolean {
  const used = new Set(alignment.pairs.values());
  const mine = [...draft.all].filter((id) => id.startsWith(UNKNOWN) && !alignment.pairs.has(id));
  if (mine.length === 0 || alignment.contentCoverage > 0.85) return false;
  const theirs = [...paper.all].filter((id) => id.startsWith(UNKNOWN) && !used.has(id) && isPersian(id) === isPersian(mine[0] ?? ''));
  return theirs.length > 0 && theirs.length <= 3;
}

/** What one voice says of something: a judgement without a predicate of its own, most of whose words the paper's judgement has too. */
function judgedAlike(draft: Prepared, paper: Prepared, along: readonly string[]): boolean {
  if (draft.statement.authority === null || paper.statement.authority === null || draft.statement.measure.head !== '') return false;
  return along.length > 0 && along.length * 2 > draft.focal.length;
}

/** A verb that no table knows, where all else of the draft, its date included, stands in the paper's clause. */
function saidOtherwise(draft: Prepared, paper: Prepared, alignment: Alignment): boolean {
  const [when, then] = [draft.statement.time, paper.statement.time];
  if (!when || !then || when.from !== then.from || when.to !== then.to || !draft.statement.measure.head.startsWith(UNKNOWN)) return false;
  return (
    alignment.shared >= 3.5 &&
    alignment.contentCoverage >= 0.9 &&
    alignment.ownCoverage >= 0.8 &&
    draft.statement.affirmed === paper.statement.affirmed
  );
}

/** What has one doer: an act of that kind, what was done first, and what one did for the most part. */
const isDoneByOne = (draft: Prepared, paper: Prepared, head: string): boolean =>
  UNIQUE_ACTS.has(head) || ['#nth-1', 'main'].some((id) => draft.terms.has(id) && paper.terms.has(id));

/**
 * An act that one helper or doer has («با کمک شوروی ساخته شد»): everything else agrees, and the one country of the draft that the paper lacks
 * stands where the paper has the one country that the draft lacks.
 */
function otherDoer(draft: Prepared, paper: Prepared): Comparison | null {
  const head = draft.statement.measure.head;
  if (!isDoneByOne(draft, paper, head) || paper.statement.measure.head !== head || !draft.statement.affirmed || !paper.statement.affirmed)
    return null;
  const countries = (side: Prepared, other: Prepared): readonly string[] =>
    [...side.actors, ...side.others].filter(
      (id) =>
        (side.actors.has(id) ? isName(id) : isCountry(id) && !other.context.has(id) && !other.nearby.has(id)) &&
        !other.actors.has(id) &&
        !other.others.has(id),
    );
  const [mine, theirs] = [countries(draft, paper), countries(paper, draft)];
  const [one] = mine;
  const [other] = theirs;
  if (one === undefined || other === undefined || mine.length > 1 || theirs.length > 1 || draft.actors.has(one) !== paper.actors.has(other))
    return null;
  const alignment = align(draft, paper, new Set([one, other]));
  if (
    !alignment ||
    (alignment.shared < 3.5 && !(alignment.shared > 1.7 && alignment.coverage >= 0.85 && alignment.contentCoverage >= 0.85)) ||
    alignment.coverage < 0.68 ||
    alignment.contentCoverage < 0.45 ||
    alignment.extra > alignment.shared
  )
    return null;
  const [when, then] = [draft.statement.time, paper.statement.time];
  if (when && then && !timesOverlap(when, then)) return null;
  return { stance: 'contradicts', confidence: 0.7, derivation: null };
}

/** The draft says who acts and the paper's sentence does not name them: too little to say that it agrees. */
function leansOnContextForActors(draft: Prepared, alignment: Alignment): boolean {
  return alignment.leansOnContext && [...draft.actors].some((id) => !alignment.pairs.has(id));
}

/** Kinds exclude one another only in what one voice says. */
const opposition = (draft: Statement, paper: Statement): ((a: string, b: string) => boolean) =>
  paper.authority !== null && (draft.authority !== null || draft.kind === 'polarity') ? areRivals : areOpposed;

function opposedConcepts(draft: Prepared, paper: Prepared): ReadonlySet<string> {
  const opposes = opposition(draft.statement, paper.statement);
  const ids = new Set<string>();
  for (const { id } of draft.focal) for (const other of paper.focal) if (opposes(id, other.id)) ids.add(id).add(other.id);
  return ids;
}
