import type { Document } from '../model/document';
import type { SourceText } from '../model/source-text';
import { foldKey } from './fold';
import { DocumentBuilder } from './layout/document-builder';
import type { FlowItem } from './layout/flow';
import { markedLayout } from './layout/marked-layout';
import { plainLayout, plainLines } from './layout/plain-layout';
import type { PlainLine } from './layout/plain-line';
import { joinPages } from './layout/join-pages';
import type { Lexicon } from './lexicon';
import { pageOffsets } from './page-offsets';
import { hasLostHalfSpaces, spacesForHalfSpaces } from './repair/half-spaces';
import { BlockRepair, repairLines } from './repair/repair';

/**
 * Reads a source as a careful person would: repaired, in logical order, one paragraph a line, with the way back to the source.
 * `lexicon` decides which repairs read better; with EMPTY_LEXICON only repairs that need no words are made. Linear in the
 * length of the text.
 */
export function toDocument(source: SourceText, lexicon: Lexicon): Document {
  const offsets = pageOffsets(source);
  const items: FlowItem[] = [];
  let pending: PlainLine[] = [];
  const flush = (): void => {
    if (pending.length > 0) items.push(...plainLayout(repairLines(pending, lexicon), source.format));
    pending = [];
  };
  for (const [index, page] of source.pages.entries()) {
    const base = offsets.starts[index]!;
    if (page.blocks.length === 0) {
      pending.push(...plainLines(page.text, 0, page.text.length, index, base));
      continue;
    }
    for (const part of markedLayout(page, index, base)) {
      if (part.plain) pending.push(...plainLines(page.text, part.plain.start, part.plain.end, index, base));
      else if (part.item) {
        flush();
        items.push(part.item);
      }
    }
  }
  flush();
  const builder = new DocumentBuilder(offsets);
  const joined = joinPages(items, source.format);
  const texts = joined.map((item) => item.line.text);
  const loss = { isLost: hasLostHalfSpaces(texts), isSpaced: spacesForHalfSpaces(texts) };
  const repair = new BlockRepair(lexicon, wordCounts(joined), loss);
  for (const item of joined) builder.item(repair.repair(item));
  return builder.build(source);
}

/** Counts the folded words of a document, on first use. */
function wordCounts(items: readonly FlowItem[]): (foldedWord: string) => number {
  let counts: Map<string, number> | null = null;
  return (word) => {
    if (counts === null) {
      counts = new Map();
      for (const { line } of items)
        for (const token of foldKey(line.text).match(/[\u0621-\u06d3]+/g) ?? []) counts.set(token, (counts.get(token) ?? 0) + 1);
    }
    return counts.get(word) ?? 0;
  };
}
