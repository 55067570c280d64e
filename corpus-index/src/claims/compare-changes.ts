import type { Comparison } from './analysis';
import { dayOf } from './calendar';
import { likenessOf } from './compare-quantities';
import { CHANGE } from './read-changes';
import type { Roles, Statement, TimeInterval } from './statement';

/** A paper's statement that a comparison rests on, with its outcome. */
export interface ChangeEvidence<T> {
  readonly evidence: T;
  readonly comparison: Comparison;
}

interface Point {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const RELATIVE_NOISE = 0.004;

function pointOf(statement: Statement): Point | null {
  const { value, time } = statement;
  if (value === null || time === null || value.min === null || value.max === null || statement.qualifiers.includes('carried-time'))
    return null;
  if (time.precision !== 'year') return null;
  return { value: (value.min + value.max) / 2, from: dayOf(time.from), to: dayOf(time.to) };
}

function signOf(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= RELATIVE_NOISE * Math.max(Math.abs(a), Math.abs(b))) return 0;
  return a > b ? 1 : -1;
}

/** The year before an interval, as day numbers of its two ends. */
function yearBefore(time: TimeInterval): readonly [number, number] {
  return [dayOf(time.from) - 366, dayOf(time.from) - 1];
}

function at(points: readonly Point[], from: number, to: number): Point | undefined {
  return points.find((point) => Math.abs(point.from - from) <= 3 && Math.abs(point.to - to) <= 3);
}

const format = (value: number): string => String(Number(value.toPrecision(4)));

/** Quantities of one paper, source and unit that are of a measure between the same parties. */
function series<T>(
  measure: Statement['measure'],
  roles: Roles,
  draft: Statement,
  stored: readonly { readonly evidence: T; readonly paper: string; readonly statement: Statement }[],
): Map<string, { points: Point[]; members: { point: Point; evidence: T }[] }> {
  const groups = new Map<string, { points: Point[]; members: { point: Point; evidence: T }[] }>();
  const probe: Statement = { ...draft, measure, roles, time: null, direction: null };
  for (const { evidence, paper, statement } of stored) {
    if (statement.kind !== 'quantity' && statement.kind !== 'count') continue;
    if (statement.measure.head !== measure.head || statement.unit === 'multiple' || statement.unit === CHANGE) continue;
    const likeness = likenessOf({ ...probe, unit: statement.unit }, { ...statement, time: null });
    if (likeness === null || likeness.confidence < 0.45) continue;
    const point = pointOf(statement);
    if (point === null) continue;
    const key = `${paper}\u0000${statement.source}\u0000${statement.unit}`;
    const group = groups.get(key) ?? { points: [], members: [] };
    group.points.push(point);
    group.members.push({ point, evidence });
    groups.set(key, group);
  }
  return groups;
}

/** Growth figures and stated directions of the same measure and time. */
function stated<T>(draft: Statement, stored: readonly { readonly evidence: T; readonly statement: Statement }[]): ChangeEvidence<T>[] {
  const found: ChangeEvidence<T>[] = [];
  for (const { evidence, statement } of stored) {
    if (statement.direction === null || statement.compared !== undefined || statement.modality !== 'asserted') continue;
    const growth = statement.measure.head === 'growth';
    const head = growth ? (statement.measure.modifiers[0] ?? '') : statement.measure.head;
    if (head !== draft.measure.head) continue;
    const rate = growth || statement.unit === 'multiple';
    if (!rate && statement.unit !== CHANGE) continue;
    const paper: Statement = {
      ...statement,
      unit: CHANGE,
      measure: { ...statement.measure, head, modifiers: statement.measure.modifiers.filter((concept) => concept !== head) },
    };
    const likeness = likenessOf(draft, paper);
    if (likeness === null) continue;
    const paperSign = growth && statement.value?.min != null ? Math.sign(statement.value.min) : statement.direction;
    const agrees = (paperSign === draft.direction) === (draft.affirmed === statement.affirmed);
    // Only a rate or a stated direction over the very same time denies another.
    const sameTime =
      draft.time !== null && statement.time !== null
        ? draft.time.from === statement.time.from && draft.time.to === statement.time.to
        : draft.time === null && statement.time === null;
    if (!agrees && (!sameTime || likeness.supportOnly)) continue;
    found.push({
      evidence,
      comparison: { stance: agrees ? 'supports' : 'contradicts', confidence: likeness.confidence * (sameTime ? 1 : 0.8), derivation: null },
    });
  }
  return found;
}

/** Evidence for or against a direction of change: figures of the two ends of the span, growth rates, directions that papers state. */
export function compareDirection<T>(
  draft: Statement,
  stored: readonly { readonly evidence: T; readonly paper: string; readonly statement: Statement }[],
): ChangeEvidence<T>[] {
  const found = stated(draft, stored);
  if (draft.time === null || draft.direction === null) return found;
  for (const { members, points } of series(draft.measure, draft.roles, draft, stored).values()) {
    const [first, last] = ends(draft.time, points);
    if (first === undefined || last === undefined) continue;
    const sign = signOf(last.value, first.value);
    const agrees = (sign === draft.direction) === draft.affirmed;
    if (sign === 0 && !agrees) continue;
    const evidence = members.find(({ point }) => point === last)!.evidence;
    found.push({
      evidence,
      comparison: {
        stance: agrees ? 'supports' : 'contradicts',
        confidence: 0.9,
        derivation: `${format(first.value)} → ${format(last.value)}`,
      },
    });
  }
  return found;
}

/** Figures at the two ends of a span, or of a year and the one before it. */
function ends(time: TimeInterval, points: readonly Point[]): readonly [Point | undefined, Point | undefined] {
  const [from, to] = [dayOf(time.from), dayOf(time.to)];
  if (time.precision === 'year') {
    const [a, b] = yearBefore(time);
    return [points.find((point) => point.to >= b - 1 && point.to <= b + 1 && point.from >= a - 1), at(points, from, to)];
  }
  const first = points.find((point) => Math.abs(point.from - from) <= 3);
  const last = points.find((point) => Math.abs(point.to - to) <= 3);
  return [first, last];
}

/** Evidence for or against "this is larger than that": both figures from one paper. */
export function compareAmounts<T>(
  draft: Statement,
  stored: readonly { readonly evidence: T; readonly paper: string; readonly statement: Statement }[],
): ChangeEvidence<T>[] {
  const other = draft.compared;
  if (other === undefined || draft.direction === null) return [];
  if (draft.measure.modifiers.includes('growth')) return compareRates(draft, stored);
  const found: ChangeEvidence<T>[] = [];
  const left = series(draft.measure, draft.roles, draft, stored);
  const right = series(other.measure, other.roles, draft, stored);
  for (const [key, { members }] of left) {
    const counterparts = right.get(key)?.points ?? [];
    const sameTime = draft.time !== null && other.time !== null && draft.time.from === other.time.from && draft.time.to === other.time.to;
    for (const { point, evidence } of members) {
      if (draft.time !== null && !matches(draft.time, point)) continue;
      const partner = counterparts.find(
        (one) =>
          (other.time === null || sameTime ? one.from === point.from && one.to === point.to : matches(other.time, one)) && one !== point,
      );
      if (partner === undefined) continue;
      const sign = signOf(point.value, partner.value);
      if (sign === 0) continue;
      const agrees = (sign === draft.direction) === draft.affirmed;
      // Without a year a single counter-example does not refute.
      if (draft.time === null && !agrees) continue;
      found.push({
        evidence,
        comparison: {
          stance: agrees ? 'supports' : 'contradicts',
          confidence: 0.9,
          derivation: `${format(point.value)} : ${format(partner.value)}`,
        },
      });
    }
  }
  return found;
}

function matches(time: TimeInterval, point: Point): boolean {
  return Math.abs(dayOf(time.from) - point.from) <= 3 && Math.abs(dayOf(time.to) - point.to) <= 3;
}

const ROLE_NAMES = ['actor', 'counterpart', 'scope'] as const;

/** "Imports grew more than exports": multiples or growth rates of both in one paper. */
function compareRates<T>(
  draft: Statement,
  stored: readonly { readonly evidence: T; readonly paper: string; readonly statement: Statement }[],
): ChangeEvidence<T>[] {
  const other = draft.compared!;
  const rates = (measure: Statement['measure'], roles: Roles): { value: number; paper: string; unit: string; evidence: T }[] =>
    stored.flatMap(({ statement, paper, evidence }) => {
      const head = statement.measure.head === 'growth' ? statement.measure.modifiers[0] : statement.measure.head;
      if (head !== measure.head || (statement.unit !== 'multiple' && statement.measure.head !== 'growth') || statement.value?.min == null)
        return [];
      if (!ROLE_NAMES.every((role) => JSON.stringify(statement.roles[role]) === JSON.stringify(roles[role]))) return [];
      return [{ value: statement.value.min, paper, unit: statement.unit ?? '', evidence }];
    });
  const found: ChangeEvidence<T>[] = [];
  const right = rates(other.measure, other.roles);
  for (const one of rates(draft.measure, draft.roles)) {
    const partner = right.find((rate) => rate.paper === one.paper && rate.unit === one.unit);
    if (partner === undefined || signOf(one.value, partner.value) === 0) continue;
    const agrees = (signOf(one.value, partner.value) === draft.direction) === draft.affirmed;
    found.push({
      evidence: one.evidence,
      comparison: {
        stance: agrees ? 'supports' : 'contradicts',
        confidence: 0.75,
        derivation: `${format(one.value)} : ${format(partner.value)}`,
      },
    });
  }
  return found;
}
