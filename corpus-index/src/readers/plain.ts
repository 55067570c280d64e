import type { SourcePage } from '../model/source-text';
import { readMarkdown } from './markdown';
import { PageBuilder } from './page-builder';

/** Heading marks and superscript tags that tools which turn PDFs into text leave in .txt files. */
const MARKDOWN_SIGN = /^ {0,3}#{1,6} \S|<sup>[^<\n]{1,12}<\/sup>/gmu;

/**
 * Reads plain text. It has no blocks and, unless line ends differ, no segments: offsets are the stored place. A file that
 * nevertheless carries Markdown marks, as converters write them into .txt, is read as such.
 */
export function readPlain(stored: string, depth: number): SourcePage {
  if (carriesMarkdown(stored)) return readMarkdown(stored, depth);
  if (!stored.includes('\r')) return { number: null, label: null, text: stored, segments: null, blocks: [] };
  const builder = new PageBuilder(stored);
  builder.copy(0, stored.length);
  return builder.page();
}

function carriesMarkdown(stored: string): boolean {
  let signs = 0;
  for (const _ of stored.matchAll(MARKDOWN_SIGN)) if (++signs >= 3) return true;
  return false;
}
