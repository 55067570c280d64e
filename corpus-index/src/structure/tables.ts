import type { Block, Document } from '../model/document';
import type { TextRange } from '../model/location';
import { foldKey } from '../text/fold';

/** A cell of a logical table. Offsets into the document's display text. */
export interface LogicalCell extends TextRange {
  readonly text: string;
  /** True where the cell is a number (with sign, marks, percent sign), not a word. */
  readonly numeric: boolean;
  /** Year (as printed, 1000–2150) where the cell is nothing else. */
  readonly year: number | null;
}

export interface LogicalRow extends TextRange {
  readonly cells: readonly LogicalCell[];
}

/** A table as a reader sees it: caption, header cells by column, rows. Columns are in the order of the document. */
export interface LogicalTable extends TextRange {
  readonly caption: TextRange | null;
  /** Heads of the columns; '' where there is none. Several header rows are joined. */
  readonly header: readonly string[];
  readonly rows: readonly LogicalRow[];
  readonly columns: number;
}

const CAPTION = /^\s*(?:\*{0,2})(?:جدول|نمودار|شکل|table|figure|chart)\s*(?:شماره\s*)?[\d۰-۹٠-٩IVX]/iu;
const NUMBER = /^[-−–+(]?\s*[$€£]?\s*\d+(?:[.,/]\d+)*\s*%?\)?\s*[-−]?$/;
const LONGEST_CAPTION = 400;
const MOST_CELLS = 20_000;

function cellOf(text: string, range: TextRange): LogicalCell {
  const own = text.slice(range.start, range.end);
  const folded = foldKey(own);
  const numeric = NUMBER.test(folded);
  const year = /^\d{4}$/.test(folded) && Number(folded) >= 1000 && Number(folded) <= 2150 ? Number(folded) : null;
  return { start: range.start, end: range.end, text: own, numeric, year };
}

/** Tables of a document with header, caption and cells told apart. Tables of words alone are left out. */
export function logicalTables(document: Document): LogicalTable[] {
  const tables: LogicalTable[] = [];
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'table' || block.table === undefined) continue;
    const table = logicalTable(document, block, index);
    if (table !== null) tables.push(table);
  }
  return tables;
}

function logicalTable(document: Document, block: Block, index: number): LogicalTable | null {
  const source = block.table!;
  let count = 0;
  const rows: LogicalRow[] = [];
  for (const row of source.rows) {
    if (row.length === 0) continue;
    count += row.length;
    if (count > MOST_CELLS) break;
    const cells = row.map((cell) => cellOf(document.text, cell));
    rows.push({ start: cells[0]!.start, end: cells.at(-1)!.end, cells });
  }
  const columns = commonLength(rows);
  if (columns < 2) return null;
  const headerRows = source.headerRows > 0 ? source.headerRows : guessHeaderRows(rows);
  const body = rows.slice(headerRows).filter((row) => row.cells.some((cell) => cell.numeric));
  if (body.length === 0) return null;
  return {
    start: block.start,
    end: block.end,
    caption: source.caption ?? captionNear(document, index),
    header: headerOf(rows.slice(0, headerRows), columns),
    rows: body,
    columns,
  };
}

function commonLength(rows: readonly LogicalRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Rows before the first whose cells are mostly figures; a row of years is a header. */
function guessHeaderRows(rows: readonly LogicalRow[]): number {
  for (let index = 0; index < Math.min(rows.length, 4); index++) {
    const cells = rows[index]!.cells.filter((cell) => cell.text.trim() !== '');
    const figures = cells.filter((cell) => cell.numeric && cell.year === null).length;
    const years = cells.filter((cell) => cell.year !== null).length;
    if (figures > 0 && figures + years >= cells.length / 2) return index;
    if (years === 1 && cells.length > 1 && figures === cells.length - 1) return index;
  }
  return rows.length > 0 && !rows[0]!.cells.some((cell) => cell.numeric && cell.year === null) ? 1 : 0;
}

/** One head per column. A group head over several columns (or a cell that extraction lost) is passed to the columns it covers. */
function headerOf(rows: readonly LogicalRow[], columns: number): string[] {
  const heads = Array.from({ length: columns }, () => '');
  for (const row of rows) {
    for (let column = 0; column < columns; column++) {
      const text = row.cells[column]?.text.trim() ?? '';
      if (text !== '') heads[column] = heads[column] === '' ? text : `${heads[column]} ${text}`;
    }
  }
  return heads;
}

/** Where a caption begins that ends a paragraph, after the last full stop; -1 where there is none. */
function captionTail(text: string): number {
  const from = Math.max(0, text.length - LONGEST_CAPTION);
  for (let at = text.length - 1; at > from; at--) {
    if (!/[.؟!?]/.test(text[at - 1]!) || !/\s/.test(text[at]!)) continue;
    const rest = text.slice(at);
    if (CAPTION.test(rest)) return at + (rest.length - rest.trimStart().length);
  }
  return -1;
}

/** The caption right before the table, or right after it. */
function captionNear(document: Document, index: number): TextRange | null {
  const own = document.blocks[index]!;
  for (const step of [-1, -2, 1]) {
    const block = document.blocks[index + step];
    if (block === undefined || block.kind === 'table') continue;
    const distance = step < 0 ? own.start - block.end : block.start - own.end;
    if (distance > LONGEST_CAPTION) continue;
    const text = document.text.slice(block.start, block.end);
    if (block.kind === 'caption' || (text.length <= LONGEST_CAPTION && CAPTION.test(text))) return { start: block.start, end: block.end };
    // Extraction ran the caption on to the paragraph before the table.
    const tail = step === -1 ? captionTail(text) : -1;
    if (tail >= 0) return { start: block.start + tail, end: block.end };
  }
  return null;
}
