import type { SourceFormat } from '../../model/source-text';
import { sourceLine } from '../line';
import { findFootnotes } from './footnotes';
import type { FlowItem } from './flow';
import { joinLines, LONGEST_PRINTED_LINE } from './paragraphs';
import { findRunningHeads } from './running-heads';
import { tableAt } from './tables';
import { headingLevel } from './headings';
import type { PlainLine } from './plain-line';

/** Lines are cut here at the latest: a "line" of megabytes is no line. */
const MAX_LINE = 20_000;

/** Cuts part of a page's text into lines that hold something; empty ones are counted. */
export function plainLines(text: string, start: number, end: number, page: number, base: number): PlainLine[] {
  const lines: PlainLine[] = [];
  let emptyBefore = 0;
  for (let from = start; from <= end; ) {
    const feed = text.indexOf('\n', from);
    let to = feed < 0 || feed > end ? end : feed;
    if (to - from > MAX_LINE) {
      const space = text.lastIndexOf(' ', from + MAX_LINE);
      to = space > from ? space : from + MAX_LINE;
    }
    let first = from;
    let last = to;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (first === last) emptyBefore++;
    else {
      const keepsTab = text.slice(from, to).includes('\t');
      const line = keepsTab
        ? sourceLine(text.slice(from, to).replace(/[\r\f]+$/, ''), base + from)
        : sourceLine(text.slice(first, last), base + first);
      lines.push({ line, page, emptyBefore, pageStart: lines.length === 0 });
      emptyBefore = 0;
    }
    from = to + 1;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200e || code === 0x200f;
}

/** Lines of plain text or PDF as blocks: running heads away, footnotes apart, tables as rows, lines joined into paragraphs. */
export function plainLayout(lines: readonly PlainLine[], format: SourceFormat): FlowItem[] {
  const heads = findRunningHeads(lines);
  const kept = lines.filter((_, index) => !heads.has(index));
  const { body: spaced, footnotes } = findFootnotes(kept);
  // The empty lines of a PDF are its reader's: they part paragraphs.
  const body = format === 'pdf' ? spaced : singleSpaced(spaced);
  const items: FlowItem[] = [];
  let paragraph: PlainLine[] = [];
  const flush = (): void => {
    if (paragraph.length > 0) items.push(...joinLines(paragraph));
    paragraph = [];
  };
  for (let index = 0; index < body.length; ) {
    const table = tableAt(body, index);
    if (table) {
      flush();
      items.push(table.item);
      index = table.next;
      continue;
    }
    const entry = body[index]!;
    const level = headingLevel(body, index);
    if (level !== null) {
      flush();
      items.push({ kind: 'heading', level, line: entry.line, page: entry.page });
    } else paragraph.push(entry);
    index++;
  }
  flush();
  return placeFootnotes(items, footnotes);
}

/** How many lines around one tell whether lines are double spaced there. */
const WINDOW = 6;
const DOUBLE_SPACED = 0.7;

/**
 * Where an empty line stands between nearly all lines it parts nothing: it is not counted. Decided place by place; parts of a file differ.
 * Where lines are longer than printed ones they are paragraphs, and the empty lines part them.
 */
function singleSpaced(lines: readonly PlainLine[]): PlainLine[] {
  const before: number[] = [0];
  const long: number[] = [0];
  for (const { emptyBefore, line } of lines) {
    before.push(before.at(-1)! + (emptyBefore > 0 ? 1 : 0));
    long.push(long.at(-1)! + (line.text.length > LONGEST_PRINTED_LINE ? 1 : 0));
  }
  return lines.map((line, index) => {
    if (line.emptyBefore === 0) return line;
    const from = Math.max(0, index - WINDOW);
    const to = Math.min(lines.length, index + WINDOW + 1);
    const share = (before[to]! - before[from]!) / (to - from);
    const printed = long[to] === long[from];
    return printed && to - from > WINDOW && share > DOUBLE_SPACED ? { ...line, emptyBefore: line.emptyBefore - 1 } : line;
  });
}

/** Footnotes follow the paragraph that their page's text ends in: after the last block that begins at or before them. */
function placeFootnotes(items: readonly FlowItem[], footnotes: readonly FlowItem[]): FlowItem[] {
  if (footnotes.length === 0) return [...items];
  const result: FlowItem[] = [];
  let next = 0;
  const origin = (item: FlowItem): number => item.line.origins[0] ?? item.rows?.[0]?.[0]?.line.origins[0] ?? -1;
  for (const item of items) {
    while (next < footnotes.length && origin(footnotes[next]!) < origin(item)) result.push(footnotes[next++]!);
    result.push(item);
  }
  return [...result, ...footnotes.slice(next)];
}
