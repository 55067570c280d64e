import { TOGETHER } from '../language/comparatives';
import { foldKey } from '../text/fold';
import type { Comparison, SentenceAnalysis } from './analysis';
import { dayOf, gregorianYear, jalaliYear } from './calendar';
import { likenessOf } from './compare-quantities';
import { sameConcept } from './compare-concepts';
import { compareValues } from './compare-values';
import { isState } from './entities';
import { conceptOf } from './stem';
import type { Roles, Statement, StatementPart, TimeInterval, ValueInterval } from './statement';

/** More parts than this are no sum that a writer states. */
const MOST_PARTS = 12;
/** Likeness from which a figure is taken for a part of the sum. */
const LEAST_LIKENESS = 0.4;
const CONFIDENCE = 0.85;
/** Columns whose likeness differs by less fit alike. */
const LIKE_ENOUGH = 0.005;

/** True where a sentence says that its figure is of several things at once («روی هم», "together"). */
function isTogether(analysis: SentenceAnalysis): boolean {
  const words = analysis.tokens.filter((token) => token.kind === 'word').map((token) => token.folded);
  return TOGETHER.some((phrase) => {
    const [first = '', second] = phrase;
    const at = words.indexOf(first);
    return at >= 0 && (second === undefined || words[at + 1] === second);
  });
}

/** Years of a span, or null where it is no span of years. */
function yearsOf(time: TimeInterval): readonly TimeInterval[] | null {
  if (time.precision === 'year') return [time];
  if (time.precision !== 'span') return null;
  const jalali = time.calendar === 'jalali';
  const offset = jalali ? 621 : 0;
  const [first, last] = [Number(time.from.slice(0, -6)) - offset, Number(time.to.slice(0, -6)) - (jalali ? offset + 1 : 0)];
  if (!(last > first) || last - first >= MOST_PARTS) return null;
  return Array.from({ length: last - first + 1 }, (_, n) => (jalali ? jalaliYear(first + n) : gregorianYear(first + n)));
}

/** The role whose parties are added up, with one party each. */
function byParty(roles: Roles): readonly Roles[] {
  for (const role of ['scope', 'actor', 'counterpart'] as const) {
    const states = (roles[role] ?? []).filter(isState);
    if (states.length > 1 && states.length === roles[role]?.length) return states.map((id) => ({ ...roles, [role]: [id] }));
  }
  return [];
}

/**
 * What a figure of a draft is the sum of: several years, or several parties, that the sentence takes together. None where it says so of
 * nothing or of one thing only.
 */
export function partsOf(analysis: SentenceAnalysis, statement: Statement): readonly StatementPart[] {
  if (!isTogether(analysis)) return [];
  const years = analysis.times.filter((time) => !time.citation).map((time) => yearsOf(time.interval));
  const known = years.every((list) => list !== null);
  const different = [...new Map(years.flatMap((list) => list ?? []).map((year) => [year.from, year])).values()];
  if (known && different.length > 1 && different.length <= MOST_PARTS) return different.map((time) => ({ time, roles: statement.roles }));
  const roles = byParty(statement.roles);
  const states = [...new Set(analysis.entities.filter((entity) => isState(entity.id)).map((entity) => entity.id))];
  if (roles.length > 1) return roles.map((one) => ({ time: statement.time, roles: one }));
  return states.length > 1 && Object.keys(statement.roles).length === 0
    ? states.map((id) => ({ time: statement.time, roles: { scope: [id] } }))
    : [];
}

const format = (value: number): string => String(Number(value.toPrecision(6)));

interface Given<T> {
  readonly evidence: T;
  readonly paper: string;
  readonly statement: Statement;
}

/** Figures of each paper and column that are parts of a draft's sum, added up and compared with it. */
export function compareSum<T>(
  draft: Statement,
  stored: readonly Given<T>[],
): { readonly evidence: T; readonly statement: Statement; readonly comparison: Comparison }[] {
  const parts = draft.parts ?? [];
  if (parts.length < 2 || draft.value === null || draft.modality !== 'asserted') return [];
  const columns = new Map<string, Given<T>[]>();
  for (const given of stored) {
    const { statement, paper } = given;
    if (statement.kind === 'rank' || statement.value === null) continue;
    const key = [paper, statement.source, statement.unit, statement.measure.head, statement.measure.display].join('\u0000');
    columns.set(key, [...(columns.get(key) ?? []), given]);
  }
  const sums: { likeness: number; value: ValueInterval; members: readonly Given<T>[] }[] = [];
  for (const column of columns.values()) {
    const members: Given<T>[] = [];
    let likeness = 0;
    for (const part of parts) {
      const best = bestOf({ ...draft, ...part }, column);
      if (best === null) break;
      members.push(best.given);
      likeness += best.likeness / parts.length;
    }
    if (members.length === parts.length && ofSameWord(draft, members[0]!.statement)) likeness += 2 * LIKE_ENOUGH;
    if (members.length === parts.length && new Set(members).size === members.length)
      sums.push({ likeness, value: sumOf(members), members });
  }
  const top = Math.max(...sums.map((sum) => sum.likeness));
  const best = sums.filter((sum) => sum.likeness >= top - LIKE_ENOUGH);
  return best.flatMap(({ value, members, likeness }) => {
    const stance = compareValues(draft.value!, value);
    // Two columns that fit alike and give different sums tell nothing against the draft.
    if (stance === 'unclear' || (stance === 'conflict' && best.length > 1)) return [];
    const last = members.at(-1)!;
    const derivation = `${members.map(({ statement }) => format(middle(statement.value!))).join(' + ')} = ${format(middle(value))}`;
    return [
      {
        evidence: last.evidence,
        statement: { ...last.statement, value, time: draft.time },
        comparison: {
          stance: stance === 'agree' ? ('supports' as const) : ('contradicts' as const),
          confidence: Math.min(CONFIDENCE, likeness + 0.2),
          derivation,
        },
      },
    ];
  });
}

/** True where a column's head is the draft's own word for the measure (both may be one concept with another column's). */
function ofSameWord(draft: Statement, { measure }: Statement): boolean {
  const { concept } = conceptOf(foldKey(draft.measure.display));
  return measure.modifiers.some((modifier) => sameConcept(concept, modifier));
}

function bestOf<T>(draft: Statement, column: readonly Given<T>[]): { given: Given<T>; likeness: number } | null {
  let best: { given: Given<T>; likeness: number } | null = null;
  for (const given of column) {
    const { statement } = given;
    if (draft.time !== null && (statement.time === null || dayOf(draft.time.from) !== dayOf(statement.time.from))) continue;
    const likeness = likenessOf(draft, statement);
    if (likeness === null || likeness.confidence < LEAST_LIKENESS) continue;
    if (best === null || likeness.confidence > best.likeness) best = { given, likeness: likeness.confidence };
  }
  return best;
}

function middle({ min, max }: ValueInterval): number {
  return ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
}

function sumOf(members: readonly Given<unknown>[]): ValueInterval {
  const values = members.map(({ statement }) => statement.value!);
  const total = values.reduce((sum, value) => sum + middle(value), 0);
  return {
    min: total,
    max: total,
    approximate: values.some((value) => value.approximate),
    precision: values.reduce((sum, value) => sum + value.precision, 0),
  };
}
