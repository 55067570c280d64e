import { slice, trim } from '../line';
import type { FlowCell, FlowItem } from './flow';
import type { PlainLine } from './plain-line';

const PIPE_RULE = /^[\s|:+\-=]+$/;
const MIN_ROWS = 2;

/** A table that begins at a line: lines whose cells are parted by tabs or pipes. Cells stay in the order of the source. */
export function tableAt(lines: readonly PlainLine[], index: number): { readonly item: FlowItem; readonly next: number } | null {
  const separator = separatorOf(lines[index]!.line.text);
  if (separator === null) return null;
  const rows: FlowCell[][] = [];
  let next = index;
  let ruled = -1;
  for (; next < lines.length; next++) {
    const { line } = lines[next]!;
    if (separator === '|' && PIPE_RULE.test(line.text) && rows.length > 0) {
      if (ruled < 0) ruled = rows.length;
      continue;
    }
    if (separatorOf(line.text) !== separator) break;
    rows.push(cellsOf(lines[next]!, separator));
  }
  if (rows.length < MIN_ROWS) return null;
  const marked = ruled > 0 ? rows.map((row, at) => (at < ruled ? row.map((cell) => ({ ...cell, header: true })) : row)) : rows;
  return { item: { kind: 'table', line: slice(lines[index]!.line, 0, 0), rows: marked, page: lines[index]!.page }, next };
}

function separatorOf(text: string): '\t' | '|' | null {
  if (text.trim().includes('\t')) return '\t';
  if (/^\s*\|.*\|/.test(text)) return '|';
  return null;
}

function cellsOf(entry: PlainLine, separator: '\t' | '|'): FlowCell[] {
  const { line } = entry;
  let start = 0;
  let end = line.text.length;
  if (separator === '|') {
    start = line.text.indexOf('|') + 1;
    if (line.text.trimEnd().endsWith('|')) end = line.text.trimEnd().length - 1;
  }
  const cells: FlowCell[] = [];
  for (let from = start; from <= end; ) {
    const found = line.text.indexOf(separator, from);
    const to = found < 0 || found > end ? end : found;
    cells.push({ line: trim(slice(line, from, to)), header: false });
    from = to + 1;
  }
  return cells;
}
