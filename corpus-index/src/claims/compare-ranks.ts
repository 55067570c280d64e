import { NARROWING } from '../language/measures';
import { RANKED_PARTS } from '../language/comparatives';
import { includesConcept, includesNear, weightOf } from './compare-concepts';
import type { Statement } from './statement';

const partOf = ({ measure }: Statement): string | null => {
  const concept = measure.modifiers.find((modifier) => RANKED_PARTS[modifier] !== undefined);
  return concept === undefined ? null : (RANKED_PARTS[concept] ?? null);
};

/** True where two ranks are of two orders: one of givers, the other of takers. */
function areOfTwoParts(draft: Statement, paper: Statement): boolean {
  const [a, b] = [partOf(draft), partOf(paper)];
  return a !== null && b !== null && a !== b;
}

/** True where two ranks are of two orders, or of two parties. A country that only a "this country" stands for may be another one. */
export function areOfTwoOrders(draft: Statement, paper: Statement): boolean {
  if (areOfTwoParts(draft, paper)) return true;
  return areOfOthers(draft, paper) && !(paper.qualifiers.includes('refers-back') && isAround(draft, paper));
}

function areOfOthers(draft: Statement, paper: Statement): boolean {
  const [own, theirs] = [draft.roles.actor ?? [], paper.roles.actor ?? []];
  return own.length > 0 && theirs.length > 0 && !own.some((id) => theirs.includes(id));
}

const isAround = (draft: Statement, paper: Statement): boolean =>
  (draft.roles.actor ?? []).every((id) => paper.context?.includes(id) === true);

const COUNTRY = /^[A-Z]{2}$/;

/**
 * True where two countries are given one place of one order («ترکیه دومین خریدار», «اسپانیا در جایگاه دوم»): only one of them can hold it.
 * Both sides must say what part they rank, of whom, and when, alike.
 */
export function shareOnePlace(draft: Statement, paper: Statement): boolean {
  const scopes = [draft, paper].map(({ roles }) => roles.scope ?? []);
  return (
    draft.value?.max === paper.value?.max &&
    areOfOthers(draft, paper) &&
    !areOfTwoParts(draft, paper) &&
    !mayRankOther(draft, paper) &&
    partOf(draft) !== null &&
    [draft, paper].every(
      ({ roles, qualifiers }) => !qualifiers.includes('refers-back') && (roles.actor ?? []).every((id) => COUNTRY.test(id)),
    ) &&
    !(draft.roles.actor ?? []).some((id) => scopes[1]!.includes(id)) &&
    scopes[0]!.every((id) => scopes[1]!.includes(id) || paper.context?.includes(id) === true) &&
    scopes[1]!.every((id) => scopes[0]!.includes(id) || (paper.roles.actor ?? []).includes(id))
  );
}

/** Words that the two sides' ranked nouns may differ in before one rank can deny the other. */
const SPARE = 1;

/**
 * True where a rank can only support: one side names a ranked part that the other does not, or something by which the order may be
 * another ("second-largest buyer of sugar" beside "largest buyer"). Nothing to deny, then.
 */
export function mayRankOther(draft: Statement, paper: Statement): boolean {
  const all = (statement: Statement): string[] => [...statement.measure.modifiers, ...statement.predicate, ...(statement.context ?? [])];
  if ((partOf(draft) === null) !== (partOf(paper) === null)) {
    const bare = partOf(draft) === null ? draft : paper;
    // "Ranked fourth" says no part, so it may be of any; another noun may not.
    if (specific(bare).length > 0) return true;
  }
  const lacking = specific(draft).filter((concept) => !includesConcept(all(paper), concept) && !includesNear(all(paper), concept));
  const extra = specific(paper).filter((concept) => !includesConcept(all(draft), concept) && !includesNear(all(draft), concept));
  return lacking.length > SPARE || extra.length > SPARE || [...lacking, ...extra].some((concept) => NARROWING.has(concept));
}

const specific = ({ measure }: Statement): string[] => measure.modifiers.filter((concept) => weightOf(concept) > 0.5);
