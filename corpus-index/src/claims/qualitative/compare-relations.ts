import type { Comparison } from '../analysis';
import type { Statement } from '../statement';
import { confidenceOf, ENOUGH_TO_CONTRADICT, ENOUGH_TO_SUPPORT, isAsserted, relationOf, sameAuthority } from './compare-events';
import { BOTH_WAYS, EXCLUSIVE, WITH_NUMBER } from './frame';
import { areNear, LEXICON } from './lexicon';
import { align, counterpartOf, isName, type Prepared, prepare } from './match';
import { UNKNOWN } from './words';

const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall', 'stable-level']);

/** Compares changes told in words over times that overlap (or where neither gives a time). */
export function compareDirections(draftStatement: Statement, paperStatement: Statement): Comparison | null {
  if (!isAsserted(paperStatement) || !isAsserted(draftStatement) || !sameAuthority(draftStatement, paperStatement)) return null;
  const [draft, paper] = [prepare(draftStatement), prepare(paperStatement)];
  const alignment = align(draft, paper, CHANGES);
  if (!alignment || alignment.coverage < ENOUGH_TO_CONTRADICT || alignment.shared < 2) return null;
  const head = alignment.pairs.get(draftStatement.measure.head);
  if (head === undefined || head !== draftStatement.measure.head) return null;
  // The paper's own measure must be in the draft: "exports of steel fell" says nothing of exports.
  const measured =
    draftStatement.measure.head === paperStatement.measure.head ||
    areNear(draftStatement.measure.head, paperStatement.measure.head) ||
    draft.terms.has(paperStatement.measure.head);
  if (!measured) return null;
  // Over another span the change may have been another; where only one gives a time, they cannot be held together.
  const [when, then] = [draftStatement.time, paperStatement.time];
  if ((when === null) !== (then === null)) return null;
  if (when && then && spansMeet(draftStatement, paperStatement) < 0.5) return null;
  const sign = (statement: Statement) => (statement.affirmed ? (statement.direction ?? 0) : 0);
  const [left, right] = [sign(draftStatement), sign(paperStatement)];
  if (left === right && draftStatement.affirmed === paperStatement.affirmed) {
    return alignment.coverage >= ENOUGH_TO_SUPPORT && !draftStatement.qualifiers.includes(WITH_NUMBER)
      ? { stance: 'supports', confidence: confidenceOf(alignment, draftStatement, paperStatement, 0.8), derivation: null }
      : null;
  }
  if (left === 0 && right === 0) return null;
  if (!sameOwner(draft, paper)) return null;
  return {
    stance: 'contradicts',
    confidence: confidenceOf(alignment, draftStatement, paperStatement, when && then ? 0.85 : 0.78),
    derivation: null,
  };
}

/**
 * True where both speak of the change of one owner: somebody is named on both sides or on neither, and nobody whom only one side names.
 * A sentence with changes both ways lends its names from clause to clause, so its names must be the draft's and no others.
 */
function sameOwner(draft: Prepared, paper: Prepared): boolean {
  const owners = (side: Prepared): readonly string[] => [...side.names].filter(isName);
  const [own, theirs] = [owners(draft), owners(paper)];
  const bothWays = draft.statement.qualifiers.includes(BOTH_WAYS) || paper.statement.qualifiers.includes(BOTH_WAYS);
  const covered = (ids: readonly string[], others: ReadonlySet<string>): boolean => ids.every((id) => counterpartOf(id, others) !== null);
  if (bothWays) return own.length > 0 && covered(own, paper.names) && covered(theirs, draft.names);
  if (own.length === 0 || theirs.length === 0) return own.length === theirs.length;
  return covered(own, paper.names) || covered(theirs, draft.names);
}

const LAST_YEAR = 2040;
const FIRST_YEAR = 1800;

/** Years that a statement's time covers: "since 2014" runs on, "until 2014" comes from before. */
function yearsOf(statement: Statement): readonly [number, number] {
  const relation = relationOf(statement);
  const from = Number(statement.time?.from.slice(0, -6) ?? 0) + Number(statement.time?.from.slice(-5, -3) ?? 1) / 12;
  const to = Number(statement.time?.to.slice(0, -6) ?? 0) + Number(statement.time?.to.slice(-5, -3) ?? 12) / 12;
  if (relation === 'since' || relation === 'after') return [from, LAST_YEAR];
  if (relation === 'until' || relation === 'before') return [FIRST_YEAR, to];
  return [from, to];
}

/** How far the times of two statements are one: their common part over their whole, 0 … 1. */
function spansMeet(a: Statement, b: Statement): number {
  const [left, right] = [yearsOf(a), yearsOf(b)];
  const common = Math.min(left[1], right[1]) - Math.max(left[0], right[0]);
  const whole = Math.max(left[1], right[1]) - Math.min(left[0], right[0]);
  return common < 0 ? 0 : whole <= 0 ? 1 : common / whole;
}

/** Compares two comparisons on one dimension: the same sides the same way round, or turned. */
export function compareComparisons(draftStatement: Statement, paperStatement: Statement): Comparison | null {
  if (!isAsserted(paperStatement) || !isAsserted(draftStatement) || !sameAuthority(draftStatement, paperStatement)) return null;
  const [draft, paper] = [prepare(draftStatement), prepare(paperStatement)];
  if (!sameDimension(draftStatement, paperStatement, draft, paper)) return null;
  const turn = orientation(draft, paper);
  if (turn === 0) return null;
  const [when, then] = [draftStatement.time, paperStatement.time];
  if (when && then && !(when.from <= then.to && then.from <= when.to)) return null;
  const coverage = termCoverage(draft, paper);
  if (coverage < 0.6) return null;
  const sign = (statement: Statement) => (statement.direction ?? 1) * (statement.affirmed ? 1 : -1);
  const same = turn * sign(draftStatement) * sign(paperStatement) > 0;
  if (!same && !(draftStatement.affirmed && paperStatement.affirmed)) return null;
  return { stance: same ? 'supports' : 'contradicts', confidence: Math.min(0.9, 0.6 + 0.3 * coverage), derivation: null };
}

/** "larger" and "more" both weigh an amount where the thing weighed is the same. */
const GENERAL = new Set(['amount', 'size', 'rank', 'strength']);

function sameDimension(a: Statement, b: Statement, draft: Prepared, paper: Prepared): boolean {
  const [left, right] = [a.measure.head, b.measure.head];
  if (left === right) return true;
  if (GENERAL.has(left) && GENERAL.has(right)) return true;
  // "depends more on" and "is more dependent on"
  return (
    (GENERAL.has(left) && draft.terms.has(right)) ||
    (GENERAL.has(right) && paper.terms.has(left)) ||
    counterpartOf(left, new Set([right])) !== null
  );
}

/** 1 where the sides stand the same way round, -1 where they are turned, 0 where they are other things. */
function orientation(draft: Prepared, paper: Prepared): -1 | 0 | 1 {
  const meets = (ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...ids].every((id) => counterpartOf(id, others) !== null);
  const only = (ids: ReadonlySet<string>, others: ReadonlySet<string>) => new Set([...ids].filter((id) => !others.has(id)));
  const [left, right] = [only(draft.actors, draft.others), only(draft.others, draft.actors)];
  if (right.size === 0) return 0;
  const paperLeft = only(paper.actors, paper.others);
  const paperRight = only(paper.others, paper.actors);
  if (paperRight.size === 0) return 0;
  const covers = (ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...ids].some((id) => counterpartOf(id, others) !== null);
  if (meets(right, paperRight) && covers(left, paperLeft) && !covers(right, paperLeft)) return 1;
  if (meets(right, paperLeft) && covers(left, paperRight) && !covers(right, paperRight)) return -1;
  return 0;
}

function termCoverage(draft: Prepared, paper: Prepared): number {
  const { all } = paper;
  const own = draft.names;
  let found = 0;
  for (const id of own) if (counterpartOf(id, all)) found++;
  return own.size === 0 ? 0 : found / own.size;
}

/** The organisation of both; one without a name is told by its other words, or by what the paragraph is about («این شورا»). */
function sameBody(draftStatement: Statement, paperStatement: Statement): boolean {
  const body = draftStatement.roles.counterpart?.[0];
  const other = paperStatement.roles.counterpart?.[0];
  const [draft, paper] = [prepare(draftStatement), prepare(paperStatement)];
  if (body !== undefined && other !== undefined) return body === other;
  if (body !== undefined) {
    const theirs = new Set(bodyWords(paper));
    const named = counterpartOf(body, theirs) !== null && bodyWords(draft).some((id) => theirs.has(id));
    return named || (paper.context.has(body) && theirs.size <= 1);
  }
  if (other !== undefined) return false;
  const words = bodyWords(draft);
  const candidates = new Set(bodyWords(paper));
  return (
    (words.length > 1 || words.some((id) => id.startsWith(UNKNOWN))) &&
    words.length > 0 &&
    words.every((id) => counterpartOf(id, candidates) !== null)
  );
}

const bodyWords = (side: Prepared): readonly string[] =>
  [...side.terms.keys()].filter((id) => id !== 'member' && id !== 'consist' && id !== 'found' && !LEXICON.common.has(id));

/** Compares who belongs to what. A complete list contradicts one more member; a partial one only supports. */
export function compareMemberships(draft: Statement, paper: Statement): Comparison | null {
  if (!isAsserted(paper) || !isAsserted(draft)) return null;
  if (!sameBody(draft, paper)) return null;
  if (draft.time && paper.time && !(draft.time.from <= paper.time.to && paper.time.from <= draft.time.to)) return null;
  const founding = (statement: Statement) =>
    statement.predicate.some((code) => /(?:^|!)found$/.test(code)) && !statement.qualifiers.includes(EXCLUSIVE);
  if (founding(draft) !== founding(paper)) return null;
  const members = new Set(paper.roles.actor ?? []);
  const named = draft.roles.actor ?? [];
  const within = named.filter((id) => members.has(id));
  const complete = paper.qualifiers.includes(EXCLUSIVE);
  if (within.length === named.length) {
    const stance = draft.affirmed === paper.affirmed ? 'supports' : 'contradicts';
    // A complete list of fewer members than the paper's complete list leaves some out.
    if (draft.qualifiers.includes(EXCLUSIVE) && complete && named.length < members.size)
      return { stance: 'contradicts', confidence: 0.8, derivation: null };
    return { stance, confidence: 0.85, derivation: null };
  }
  if (!complete || !paper.affirmed) return null;
  return { stance: draft.affirmed ? 'contradicts' : 'supports', confidence: 0.85, derivation: null };
}
