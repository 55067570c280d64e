import type { Block } from '../model/document';
import type { TextRange } from '../model/location';
import type { PassageRecord } from '../model/records';
import { splitSentences } from '../text/sentences';
import type { ExtractionContext } from './context';

/** Passages are at most about this long; a single longer sentence stays whole. */
const MOST_WORDS = 120;
const LEAST_LETTERS = 20;

/** Passages for search: paragraphs of the body, long ones cut at sentences, and rows of tables with their captions. In order. */
export function extractPassages(context: ExtractionContext): readonly PassageRecord[] {
  const { document, structure } = context;
  const paragraphs = structure.body
    .flatMap((range) => cutPassages(document.text, range))
    .map((range) => ({ range, text: document.text.slice(range.start, range.end) }));
  const rows = document.blocks.filter((block) => block.table !== undefined).flatMap((block) => rowPassages(document.text, block));
  return [...paragraphs, ...rows]
    .filter(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS)
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, text }) => ({ paper: context.paperId, text, location: context.locate(range) }));
}

/** Cuts a paragraph at the ends of sentences so that no passage of several sentences is longer than the limit. */
function cutPassages(text: string, range: TextRange): readonly TextRange[] {
  const paragraph = text.slice(range.start, range.end);
  if (countWords(paragraph) <= MOST_WORDS) return [range];
  const passages: TextRange[] = [];
  let start = -1;
  let end = -1;
  let words = 0;
  for (const sentence of splitSentences(paragraph)) {
    const length = countWords(paragraph.slice(sentence.start, sentence.end));
    if (start >= 0 && words + length > MOST_WORDS) {
      passages.push({ start: range.start + start, end: range.start + end });
      start = -1;
      words = 0;
    }
    if (start < 0) start = sentence.start;
    end = sentence.end;
    words += length;
  }
  if (start >= 0) passages.push({ start: range.start + start, end: range.start + end });
  return passages;
}

/** A row says something only with its caption and the heads of its columns. */
function rowPassages(text: string, block: Block): readonly { range: TextRange; text: string }[] {
  const table = block.table;
  if (!table) return [];
  const caption = table.caption ? text.slice(table.caption.start, table.caption.end).trim() : '';
  const heads = table.headerRows > 0 ? (table.rows[table.headerRows - 1] ?? []).map((cell) => text.slice(cell.start, cell.end).trim()) : [];
  return table.rows.slice(table.headerRows).flatMap((row) => {
    const first = row[0];
    const last = row.at(-1);
    if (!first || !last) return [];
    const cells = row.map((cell, column) => {
      const value = text.slice(cell.start, cell.end).trim();
      const head = heads[column] ?? '';
      return head && value ? `${head}: ${value}` : value;
    });
    const start = Math.min(...row.map((cell) => cell.start));
    const end = Math.max(...row.map((cell) => cell.end));
    return [{ range: { start, end }, text: [caption, cells.filter(Boolean).join(' | ')].filter(Boolean).join(' — ') }];
  });
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
