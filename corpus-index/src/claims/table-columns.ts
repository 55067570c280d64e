import { SCALES } from '../language/numbers';
import { MEASURES, TRANSPARENT } from '../language/measures';
import type { LogicalCell, LogicalRow, LogicalTable } from '../structure/tables';
import { foldKey } from '../text/fold';
import { analyseSentence } from './analyse';
import { EMPTY_CONTEXT, type SentenceAnalysis } from './analysis';
import { readDigits } from './numbers/digits';
import { canonicalFlow, conceptsIn, measureNear, occupied, rolesOf } from './read-frame';
import type { Roles } from './statement';
import { unitAt } from './units';

/** What a column's head says of its figures. */
export interface ColumnMeaning {
  readonly text: string;
  readonly analysis: SentenceAnalysis | null;
  readonly head: string | null;
  readonly roles: Roles;
  readonly concepts: readonly string[];
  readonly unit: { readonly unit: string; readonly factor: number } | null;
  readonly year: number | null;
}

/** Unit with scale that a caption or head names: "(billion dollars)", «میلیارد دلار», "in millions of US dollars", "%". */
export function unitIn(analysis: SentenceAnalysis): { unit: string; factor: number } | null {
  const { tokens } = analysis;
  for (let at = 0; at < tokens.length; at++) {
    let factor = 1;
    let next = at;
    while (SCALES[tokens[next]?.folded ?? ''] !== undefined && next - at < 3) factor *= SCALES[tokens[next++]!.folded]!;
    while (/^(?:of|us|u\.s)$/.test(tokens[next]?.folded ?? '') && unitAt(tokens, next) === null) next++;
    const unit = unitAt(tokens, next);
    if (unit === null || ['multiple', 'day', 'hour'].includes(unit.unit)) continue;
    if (unit.unit === 'people' && factor === 1) continue;
    return { unit: unit.unit, factor: factor * unit.factor };
  }
  return null;
}

export function meaningOf(text: string): ColumnMeaning {
  const year = /^\d{4}$/.test(foldKey(text)) ? Number(foldKey(text)) : null;
  if (text.trim() === '' || year !== null) return { text, analysis: null, head: null, roles: {}, concepts: [], unit: null, year };
  const analysis = analyseSentence(text, EMPTY_CONTEXT);
  const taken = occupied(analysis);
  const span = { from: 0, to: analysis.tokens.length };
  const at = measureNear(analysis, span, span.to, taken);
  const head = at === null || !MEASURES.has(analysis.tokens[at]!.concept) ? null : analysis.tokens[at]!.concept;
  const roles = rolesOf(analysis, span, at ?? 0, head ?? '');
  return {
    text,
    analysis,
    head: head === null ? null : canonicalFlow(head, roles),
    roles,
    concepts: conceptsIn(analysis, span, taken),
    unit: unitIn(analysis),
    year: null,
  };
}

const PARTICIPLE = /(?:ed|cast|sent|held|built|sold|made|given|spent|lost|won|paid|met)$/;

/** Noun of a caption or head that names no measure: the last of its first noun phrase in English, the first word in Persian. */
export function nounOf(analysis: SentenceAnalysis): string | null {
  const taken = occupied(analysis);
  let noun: string | null = null;
  for (const [at, token] of analysis.tokens.entries()) {
    if (taken.has(at) || token.kind !== 'word') continue;
    if (token.functional) {
      if (noun !== null) break;
      continue;
    }
    if (token.concept === '' || TRANSPARENT.has(token.concept)) continue;
    // "Troops deployed", "Votes cast abroad": the participle after its noun is no noun.
    if (noun !== null && analysis.language === 'en' && analysis.tokens[at - 1]?.plural && PARTICIPLE.test(token.folded)) break;
    noun = token.concept;
    if (analysis.language === 'fa') break;
  }
  return noun;
}

/**
 * Heads of the columns. Where extraction ran two heads into one cell and left another empty, the cell is cut before its second measure.
 */
export function columnHeads(table: LogicalTable): string[] {
  const heads = [...table.header];
  const empty = heads.findIndex((head, column) => head.trim() === '' && column > 0);
  if (empty < 0 || heads.filter((head) => head.trim() === '').length !== 1) return heads;
  for (const [column, head] of heads.entries()) {
    const cut = secondMeasure(head);
    if (cut === null) continue;
    const split = [head.slice(0, cut).trim(), head.slice(cut).trim()];
    const rest = heads.filter((_, other) => other !== empty);
    const at = column > empty ? column - 1 : column;
    return [...rest.slice(0, at), ...split, ...rest.slice(at + 1)];
  }
  return heads;
}

function secondMeasure(head: string): number | null {
  const analysis = analyseSentence(head, EMPTY_CONTEXT);
  const measures = analysis.tokens.filter(
    (token) => MEASURES.has(token.concept) || token.concept === 'volume' || token.concept === 'total',
  );
  let seen = false;
  for (const token of measures) {
    if (seen) return token.start;
    if (MEASURES.has(token.concept)) seen = true;
  }
  return null;
}

/** Value of a numeric cell: sign, decimal mark, percent sign. Null for anything else. */
export function cellValue(
  cell: LogicalCell | undefined,
): { value: number; precision: number; reversed: number | null; percent: boolean } | null {
  if (cell === undefined || !cell.numeric) return null;
  const folded = foldKey(cell.text).replace(/\s+/g, '');
  const digits = /\d[\d.,/]*/.exec(folded)?.[0];
  const read = digits === undefined ? null : readDigits(digits.replace(/[.,/]+$/, ''));
  if (read === null) return null;
  const negative = /^[-−–(]/.test(folded) || /[-−]$/.test(folded);
  const sign = negative ? -1 : 1;
  return {
    value: sign * read.value,
    precision: read.precision,
    reversed: read.reversed === null ? null : sign * read.reversed,
    percent: folded.includes('%'),
  };
}

type Order = 'as-is' | 'reversed' | 'rest-reversed';

/** Rows in the order of the heads: extraction of right-to-left tables may have reversed all columns, or all but the first. */
export function orderedRows(table: LogicalTable, meanings: readonly ColumnMeaning[]): { rows: readonly LogicalRow[]; reversed: boolean } {
  const yearColumn = yearHead(table, meanings);
  const groups = new Map<string, LogicalRow[]>();
  for (const row of table.rows) {
    const key =
      row.cells.length !== table.columns ? 'odd' : yearColumn === null ? 'all' : `year${row.cells.findIndex((cell) => cell.year !== null)}`;
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  const chosen = new Map<LogicalRow, LogicalRow>();
  let reversed = false;
  for (const [key, rows] of groups) {
    if (key === 'odd') continue;
    const order = bestOrder(rows, meanings, yearColumn);
    if (order !== 'as-is') reversed = true;
    for (const row of rows) chosen.set(row, { ...row, cells: arrange(row.cells, order, yearColumn) });
  }
  return { rows: table.rows.map((row) => chosen.get(row) ?? row).filter((row) => row.cells.length === table.columns), reversed };
}

function yearHead(table: LogicalTable, meanings: readonly ColumnMeaning[]): number | null {
  const named = meanings.findIndex(
    (meaning) =>
      meaning.analysis?.tokens.some((token) => token.concept === 'year' || token.folded === 'سال') === true && meaning.head === null,
  );
  if (named >= 0) return named;
  const withYear = table.rows.filter((row) => row.cells[0]?.year !== null).length;
  return withYear > table.rows.length / 2 ? 0 : null;
}

function arrange(cells: readonly LogicalCell[], order: Order, yearColumn: number | null): LogicalCell[] {
  if (order === 'as-is') return [...cells];
  if (order === 'reversed') return [...cells].reverse();
  const keep = yearColumn ?? 0;
  const rest = cells.filter((_, column) => column !== keep).reverse();
  return [...rest.slice(0, keep), cells[keep]!, ...rest.slice(keep)];
}

/** Scores an order by what the heads promise: years under the year's head, negatives only in balances, totals that add up. */
function bestOrder(rows: readonly LogicalRow[], meanings: readonly ColumnMeaning[], yearColumn: number | null): Order {
  let best: Order = 'as-is';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const order of ['as-is', 'reversed', 'rest-reversed'] as const) {
    let score = order === 'as-is' ? 0.1 : 0;
    for (const row of rows) score += rowScore(arrange(row.cells, order, yearColumn), meanings, yearColumn) / rows.length;
    if (score > bestScore) {
      best = order;
      bestScore = score;
    }
  }
  return best;
}

function rowScore(cells: readonly LogicalCell[], meanings: readonly ColumnMeaning[], yearColumn: number | null): number {
  let score = 0;
  if (yearColumn !== null) score += cells[yearColumn]?.year === null ? -4 : 4;
  for (const [column, meaning] of meanings.entries()) {
    const words = meaning.analysis !== null && meaning.head === null && meaning.year === null && column !== yearColumn;
    if (words && cells[column]?.text.trim() !== '' && !cells[column]?.numeric) score += 0.5;
    const value = cellValue(cells[column])?.value;
    if (value !== undefined && value < 0 && meaning.head !== null && !/balance|growth|deficit|decrease|increase/.test(meaning.head))
      score -= 3;
  }
  return score + identities(cells, meanings);
}

function identities(cells: readonly LogicalCell[], meanings: readonly ColumnMeaning[]): number {
  const value = (column: number): number | null => (column < 0 ? null : (cellValue(cells[column])?.value ?? null));
  const flows = meanings
    .map((meaning, column) => (meaning.head === 'export' || meaning.head === 'import' ? column : -1))
    .filter((column) => column >= 0);
  const total = meanings.findIndex((meaning) => meaning.head === 'trade' || meaning.concepts.includes('total'));
  const balance = meanings.findIndex((meaning) => meaning.head === 'balance of trade');
  if (flows.length < 2) return 0;
  const [a, b] = [value(flows[0]!), value(flows[1]!)];
  if (a === null || b === null) return 0;
  const close = (x: number, y: number): boolean => Math.abs(x - y) <= Math.max(0.02, 0.03 * Math.abs(y));
  let score = 0;
  const sum = value(total);
  if (sum !== null) score += close(a + b, sum) ? 3 : -2;
  const difference = value(balance);
  if (difference !== null) score += close(Math.abs(a - b), Math.abs(difference)) ? 1.5 : -1;
  return score;
}
