import type { BlockKind } from '../../model/document';
import type { SourceBlock, SourceBlockKind, SourcePage } from '../../model/source-text';
import { type Line, sourceLine, trim } from '../line';
import { unfold } from './unfold';
import type { FlowItem } from './flow';

const KINDS: Readonly<Record<SourceBlockKind, BlockKind>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'list-item',
  table: 'table',
  caption: 'caption',
  footnote: 'footnote',
  quotation: 'quotation',
  metadata: 'front-matter',
};

/** Two lines with tabs inside: a table that the format does not mark, which the layout of plain lines knows. */
const TABBED = /\S\t[^\n]*\S[^\n]*\n[^\n]*\S\t/;

/** What a page holds between its marked blocks, and the blocks. Nested blocks belong to the one that holds them. */
export interface MarkedPart {
  readonly item?: FlowItem;
  /** Text that no block holds: to be laid out as plain lines. */
  readonly plain?: { readonly start: number; readonly end: number };
}

/** Carries the structure that the format itself marks over into the flow, in the order of the page. */
export function markedLayout(page: SourcePage, pageIndex: number, base: number): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const block of page.blocks) {
    if (block.start < at) continue;
    if (page.text.slice(at, block.start).trim() !== '') parts.push({ plain: { start: at, end: block.start } });
    if (block.kind === 'paragraph' && TABBED.test(page.text.slice(block.start, block.end)))
      parts.push({ plain: { start: block.start, end: block.end } });
    else parts.push({ item: blockItem(page, block, pageIndex, base) });
    at = block.end;
  }
  if (page.text.slice(at).trim() !== '') parts.push({ plain: { start: at, end: page.text.length } });
  return parts;
}

function blockItem(page: SourcePage, block: SourceBlock, pageIndex: number, base: number): FlowItem {
  const part = (start: number, end: number): Line => trim(unfold(sourceLine(page.text.slice(start, end), base + start)));
  if (block.kind === 'table' && block.rows) {
    const rows = block.rows.map((row) => row.map((cell) => ({ line: part(cell.start, cell.end), header: cell.header })));
    const caption = block.caption ? part(block.caption.start, block.caption.end) : part(block.start, block.start);
    return { kind: 'table', line: caption, rows, page: pageIndex };
  }
  return {
    kind: KINDS[block.kind],
    line: part(block.start, block.end),
    page: pageIndex,
    ...(block.level === undefined ? {} : { level: block.level }),
    ...(block.label === undefined ? {} : { label: block.label }),
  };
}
