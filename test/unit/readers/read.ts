import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReaderResources, readSource } from '../../../corpus-index/src/readers/read-source';
import type { SourceBlock, SourcePage, SourceText } from '../../../corpus-index/src/model/source-text';

/** Root of the repository: tests run from it. */
const root = process.cwd();

export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'test/fixtures/readers', name)));

export const resources: ReaderResources = {
  pdfium: async () => new Uint8Array(readFileSync(join(root, 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm'))),
  now: () => performance.now(),
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function readText(file: string, text: string): Promise<SourceText> {
  return readSource(file, utf8(text), resources);
}

/** The only page of a source without pages. */
export function onlyPage(source: SourceText): SourcePage {
  const [page] = source.pages;
  if (!page || source.pages.length !== 1) throw new Error(`one page expected: ${source.pages.length}`);
  return page;
}

/** Blocks as "kind: text", for comparing at a glance. */
export function blocksOf(page: SourcePage): string[] {
  return page.blocks.map((block) => `${nameOf(block)}: ${page.text.slice(block.start, block.end)}`);
}

function nameOf(block: SourceBlock): string {
  return [block.kind, block.level, block.label, block.field].filter((part) => part !== undefined).join(' ');
}

/** Cells of a page's tables; a header cell begins with *. */
export function tablesOf(page: SourcePage): string[][][] {
  return page.blocks
    .filter((block) => block.kind === 'table')
    .map((block) =>
      (block.rows ?? []).map((row) => row.map((cell) => `${cell.header ? '*' : ''}${page.text.slice(cell.start, cell.end)}`)),
    );
}

/** What every page must keep: segments and blocks in order and inside their texts. Returns what is wrong. */
export function brokenInvariants(page: SourcePage, stored: string): string[] {
  const wrong: string[] = [];
  let end = 0;
  for (const segment of page.segments ?? []) {
    if (segment.start < end) wrong.push(`segment at ${segment.start} begins before ${end}`);
    if (segment.storedStart < 0 || segment.storedStart + segment.storedLength > stored.length)
      wrong.push(`segment at ${segment.start} leaves the file`);
    end = segment.start + segment.length;
  }
  if (end > page.text.length) wrong.push('a segment leaves the page');
  for (const block of page.blocks) {
    if (block.start < 0 || block.end > page.text.length || block.start >= block.end)
      wrong.push(`block ${block.kind} ${block.start}–${block.end}`);
    for (const cell of (block.rows ?? []).flat())
      if (cell.start < block.start || cell.end > block.end || cell.start > cell.end) wrong.push(`cell ${cell.start}–${cell.end}`);
  }
  return wrong;
}
