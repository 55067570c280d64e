import type { StatementRecord } from '../model/records';
import { compareStatements, isNumeric } from './compare';
import type { Roles, Statement, TimeInterval, ValueInterval } from './statement';

/** One value of a measure and who gives it. */
export interface Position {
  readonly value: ValueInterval;
  readonly papers: readonly string[];
  readonly quotes: readonly string[];
}

/** A measure on which papers, or places of one paper, give values that do not agree. */
export interface Disagreement {
  readonly measure: string;
  readonly roles: Roles;
  readonly time: TimeInterval | null;
  readonly unit: string | null;
  readonly positions: readonly Position[];
}

/** Likeness from which two figures are taken for the same measure, as for a disputed claim. */
const LEAST = 0.62;
/** Figures under one key beyond this are not compared pairwise: a key so common tells nothing. */
const MOST_PER_GROUP = 120;

function groupKey({ measure, roles, time, unit }: Statement): string | null {
  const sides = [
    ...(roles.actor ?? []),
    '>',
    ...(roles.counterpart ?? []),
    '|',
    ...[...(roles.symmetric ?? []), ...(roles.scope ?? [])].sort(),
  ].join(' ');
  // What has no head, no party and no time may be anything.
  if (measure.head === '' || (sides === '> |' && time === null)) return null;
  return `${measure.head}|${unit}|${sides}|${time === null ? '' : time.from.slice(0, -6)}`;
}

/**
 * Where papers disagree: each measure, parties and time with the values given for it, most papers first. Figures of one sentence are never
 * set against each other. Memory grows with the number of figures; each is compared only with those of its own measure, parties and year.
 */
export async function disagreements(
  statements: AsyncIterable<StatementRecord> | Iterable<StatementRecord>,
): Promise<readonly Disagreement[]> {
  const groups = new Map<string, StatementRecord[]>();
  for await (const record of statements) {
    const { statement } = record;
    if (
      !isNumeric(statement) ||
      statement.value === null ||
      statement.modality !== 'asserted' ||
      statement.qualifiers.includes('carried-time') ||
      statement.confidence < 0.9
    )
      continue;
    const key = groupKey(statement);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    if (group.length < MOST_PER_GROUP) group.push(record);
    groups.set(key, group);
  }
  const found: Disagreement[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const cluster of clusters(group)) {
      const disagreement = positionsOf(cluster);
      if (disagreement !== null) found.push(disagreement);
    }
  }
  return found.sort((a, b) => papersOf(b) - papersOf(a) || a.measure.localeCompare(b.measure));
}

function papersOf(disagreement: Disagreement): number {
  return new Set(disagreement.positions.flatMap(({ papers }) => papers)).size;
}

function sameSentence(a: StatementRecord, b: StatementRecord): boolean {
  return a.paper === b.paper && a.location.page === b.location.page && a.location.start === b.location.start;
}

/** Figures that speak of one thing: each is comparable with the first of its cluster. */
function clusters(group: readonly StatementRecord[]): StatementRecord[][] {
  const result: StatementRecord[][] = [];
  for (const record of group) {
    const home = result.find((cluster) => {
      const comparison = sameSentence(cluster[0]!, record) ? null : compareStatements(cluster[0]!.statement, record.statement);
      return comparison !== null && comparison.confidence >= LEAST;
    });
    if (home === undefined) result.push([record]);
    else home.push(record);
  }
  return result.filter((cluster) => cluster.length > 1);
}

function positionsOf(cluster: readonly StatementRecord[]): Disagreement | null {
  const positions: { value: ValueInterval; statement: Statement; papers: string[]; quotes: string[] }[] = [];
  for (const { statement, paper, quote } of cluster) {
    const same = positions.find((position) => compareStatements(position.statement, statement)?.stance === 'supports');
    if (same === undefined) positions.push({ value: statement.value!, statement, papers: [paper], quotes: [quote] });
    else {
      if (!same.papers.includes(paper)) same.papers.push(paper);
      if (!same.quotes.includes(quote)) same.quotes.push(quote);
    }
  }
  if (positions.length < 2) return null;
  const { measure, roles, time, unit } = cluster[0]!.statement;
  return {
    measure: [measure.head, ...measure.modifiers].join(' '),
    roles,
    time,
    unit,
    positions: positions.map(({ value, papers, quotes }) => ({ value, papers, quotes })),
  };
}
