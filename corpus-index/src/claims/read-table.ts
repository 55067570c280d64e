import type { TextRange } from '../model/location';
import type { LogicalCell, LogicalRow, LogicalTable } from '../structure/tables';
import { analyseSentence } from './analyse';
import { EMPTY_CONTEXT, type SentenceAnalysis } from './analysis';
import { gregorianYear, jalaliYear } from './calendar';
import { canonicalFlow, conceptsIn, occupied } from './read-frame';
import { partiesOf } from './keys';
import { cellValue, columnHeads, type ColumnMeaning, meaningOf, nounOf, orderedRows, unitIn } from './table-columns';
import type { Roles, Statement, TimeInterval } from './statement';

/** A statement of a cell and the row that shows it. */
export interface TableStatement {
  readonly statement: Statement;
  /** The row, in the document. */
  readonly row: TextRange;
}

const FLOWS = new Set(['export', 'import']);
const SHARES = new Set(['share', 'growth', 'inflation', 'unemployment', 'rate']);

function yearTime(year: number): TimeInterval {
  return year >= 1200 && year <= 1500 ? jalaliYear(year) : gregorianYear(year);
}

interface Caption {
  readonly analysis: SentenceAnalysis | null;
  readonly meaning: ColumnMeaning | null;
  readonly concepts: readonly string[];
  readonly parties: readonly string[];
  readonly time: TimeInterval | null;
}

function readCaption(text: string | null): Caption {
  if (text === null) return { analysis: null, meaning: null, concepts: [], parties: [], time: null };
  const analysis = analyseSentence(
    text.replace(/^\s*\*{0,2}(?:جدول|table|شکل|figure|نمودار|chart)\s*(?:شماره\s*)?[\d۰-۹٠-٩]+\s*[.:\-–—]?\s*/iu, ''),
    EMPTY_CONTEXT,
  );
  const taken = occupied(analysis);
  const meaning = meaningOf(analysis.text);
  const years = analysis.times.filter((time) => time.interval.precision === 'year' || time.interval.precision === 'month');
  return {
    analysis,
    meaning,
    concepts: conceptsIn(analysis, { from: 0, to: analysis.tokens.length }, taken),
    parties: analysis.entities.filter((entity) => entity.kind !== 'name').map((entity) => entity.id),
    time: years.length === 1 ? years[0]!.interval : null,
  };
}

/** Parties of a cell: the head's own, then the caption's, then the row's. */
function rolesOfCell(column: ColumnMeaning, caption: Caption, rowParties: readonly string[], head: string): Roles {
  const own = column.roles;
  const shared = head === caption.meaning?.head ? caption.meaning.roles : {};
  const base = FLOWS.has(head) ? { ...shared, ...own } : partiesOf(own).length > 0 ? own : shared;
  if (FLOWS.has(head)) {
    // "Trade of Kenya with India": the side that a head leaves out is the caption's other country.
    const named = partiesOf(base);
    const others = caption.parties.filter((id) => /^[A-Z]{2}$/.test(id) && !named.includes(id));
    const party = rowParties[0] ?? (named.length === 1 && new Set(others).size === 1 ? others[0] : undefined);
    if (party === undefined) return base;
    if (head === 'import' && base.counterpart === undefined) return { ...base, counterpart: [party] };
    if (base.actor === undefined) return { ...base, actor: [party] };
    return base.counterpart === undefined ? { ...base, counterpart: [party] } : base;
  }
  if (partiesOf(base).length === 0) {
    const states = caption.parties.filter((id) => /^[A-Z]{2}$/.test(id));
    if (head === 'trade' || head === 'balance of trade') {
      const pair = [...new Set([...states, ...rowParties])].slice(0, 2);
      return pair.length > 0 ? { symmetric: pair } : {};
    }
    const scope = [...new Set([...rowParties, ...(rowParties.length > 0 ? [] : caption.parties)])];
    return scope.length > 0 ? { scope } : {};
  }
  // «تجارت آسه‌آن با سه شریک»: the row names the other side.
  const sides = base.symmetric ?? [];
  if (rowParties.length > 0 && sides.length === 1 && !sides.includes(rowParties[0]!))
    return { ...base, symmetric: [...sides, rowParties[0]!] };
  return rowParties.length > 0 ? { ...base, scope: [...new Set([...(base.scope ?? []), ...rowParties])] } : base;
}

/** Statements of a table's cells. `text` is the document's display text. Cells that no measure or unit explains are left out. */
export function readTable(table: LogicalTable, text: string): TableStatement[] {
  const heads = columnHeads(table);
  const meanings = heads.map(meaningOf);
  const caption = readCaption(table.caption === null ? null : text.slice(table.caption.start, table.caption.end));
  const captionUnit = caption.analysis === null ? null : unitIn(caption.analysis);
  const { rows } = orderedRows(table, meanings);
  const years = yearColumns(rows);
  const found: TableStatement[] = [];
  for (const row of rows) {
    const label = rowLabel(row, meanings, years);
    for (const [column, cell] of row.cells.entries()) {
      if (label.skip.has(column)) continue;
      const statement = cellStatement(cell, row, meanings[column]!, caption, captionUnit, label);
      if (statement !== null) found.push({ statement, row: { start: row.start, end: row.end } });
    }
  }
  return found;
}

interface RowLabel {
  readonly time: TimeInterval | null;
  readonly parties: readonly string[];
  readonly concepts: readonly string[];
  /** Columns that hold no figures of the table: years, names, codes, running numbers. */
  readonly skip: ReadonlySet<number>;
}

/** Columns most of whose cells look like years: a figure of 1,390 in another column is no year. */
function yearColumns(rows: readonly LogicalRow[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const [column, cell] of row.cells.entries()) if (cell.year !== null) counts.set(column, (counts.get(column) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > rows.length / 2).map(([column]) => column));
}

function rowLabel(row: LogicalRow, meanings: readonly ColumnMeaning[], years: ReadonlySet<number>): RowLabel {
  let time: TimeInterval | null = null;
  const parties: string[] = [];
  const concepts: string[] = [];
  const skip = new Set<number>();
  for (const [column, cell] of row.cells.entries()) {
    const meaning = meanings[column]!;
    if (cell.year !== null && years.has(column) && meaning.head === null && meaning.year === null) {
      time ??= yearTime(cell.year);
      skip.add(column);
    } else if (!cell.numeric) {
      skip.add(column);
      if (cell.text.trim() === '') continue;
      const analysis = analyseSentence(cell.text, EMPTY_CONTEXT);
      parties.push(...analysis.entities.filter((entity) => entity.kind !== 'name').map((entity) => entity.id));
      concepts.push(...conceptsIn(analysis, { from: 0, to: analysis.tokens.length }, occupied(analysis)));
      time ??= analysis.times[0]?.interval ?? null;
    } else if (
      meaning.head === null &&
      meaning.year === null &&
      meaning.unit === null &&
      /(?:code|کد|ردیف|no\b|#|rank|رتبه)/i.test(meaning.text)
    ) {
      skip.add(column);
    }
  }
  return { time, parties, concepts, skip };
}

function cellStatement(
  cell: LogicalCell,
  row: LogicalRow,
  column: ColumnMeaning,
  caption: Caption,
  captionUnit: { unit: string; factor: number } | null,
  label: RowLabel,
): Statement | null {
  const read = cellValue(cell);
  if (read === null) return null;
  const named =
    column.head ??
    caption.meaning?.head ??
    (column.analysis === null ? null : nounOf(column.analysis)) ??
    (caption.analysis === null ? null : nounOf(caption.analysis));
  if (named === null) return null;
  const unit = read.percent
    ? { unit: 'percent', factor: 1 }
    : (column.unit ?? (SHARES.has(named) && captionUnit?.unit !== 'percent' ? { unit: 'percent', factor: 1 } : captionUnit));
  const { unit: name, factor } = unit ?? { unit: 'count', factor: 1 };
  const roles = rolesOfCell(column, caption, label.parties, named);
  const head = canonicalFlow(named, roles);
  const time = label.time ?? (column.year === null ? (column.analysis?.times[0]?.interval ?? caption.time) : yearTime(column.year));
  const modifiers = [...column.concepts, ...label.concepts].filter((concept) => concept !== head);
  return {
    kind: name === 'count' ? 'count' : 'quantity',
    measure: { head, modifiers: [...new Set(modifiers)], display: column.text || (caption.analysis?.text ?? '') },
    roles,
    time,
    value: {
      min: read.value * factor,
      max: read.value * factor,
      approximate: false,
      precision: name === 'count' ? 0 : read.precision * factor,
    },
    unit: name,
    qualifiers: [],
    modality: 'asserted',
    direction: null,
    predicate: caption.concepts.filter((concept) => concept !== head && !modifiers.includes(concept)),
    affirmed: true,
    authority: null,
    slot: { start: cell.start - row.start, end: cell.end - row.start },
    source: 'table',
    // A bare number is a count where its row is told by a year or a name.
    confidence: unit !== null ? 0.95 : time !== null || label.parties.length > 0 ? 0.9 : 0.6,
    context: [...new Set([...caption.parties, ...caption.concepts])],
  };
}
