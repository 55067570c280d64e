import type { SourceCell } from '../model/source-text';
import { writeInline } from './markdown-inline';
import { type PageBuilder, trimmed } from './page-builder';

/** Columns of a table that are read; further cells of a row are one cell. */
const MOST_COLUMNS = 200;

/** The line under a table's header: |---|:--:|. */
export function isDelimiterRow(line: string): boolean {
  const text = line.trim();
  return text.includes('-') && text.includes('|') && /^[|:\-\s]+$/u.test(text) && /^\|?\s*:?-/u.test(text);
}

/** Writes the rows of a pipe table, the first of which is its header: one line a row, a tab between cells. */
export function writeTable(builder: PageBuilder, stored: string, rows: readonly { start: number; end: number }[]): SourceCell[][] {
  return rows.map((row, index) => {
    const cells = cellRanges(stored, row.start, row.end).map((cell, column): SourceCell => {
      if (column > 0) builder.add('\t');
      const start = builder.length;
      if (cell.end > cell.start) writeInline(builder, stored, [cell]);
      return { start, end: builder.length, header: index === 0 };
    });
    builder.add('\n');
    return cells;
  });
}

function cellRanges(stored: string, start: number, end: number): { start: number; end: number }[] {
  let { start: from, end: to } = trimmed(stored, start, end);
  if (stored[from] === '|') from++;
  if (to > from && stored[to - 1] === '|' && stored[to - 2] !== '\\') to--;
  const cells: { start: number; end: number }[] = [];
  for (let at = from; at < to && cells.length < MOST_COLUMNS; at++) {
    if (stored[at] === '\\') at++;
    else if (stored[at] === '|') {
      cells.push(trimmed(stored, from, at));
      from = at + 1;
    }
  }
  cells.push(trimmed(stored, from, to));
  return cells;
}
