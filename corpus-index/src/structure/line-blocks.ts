import type { Block, Document } from '../model/document';
import type { SourceText } from '../model/source-text';
import { isAuthorNote } from './author-note';
import { isWholeHeading, recogniseHeading } from './headings';
import { sourceLines } from './source-lines';

/** Labels that begin a part of the paper wherever their line stands. */
const OWN_BLOCK = new Set(['abstract', 'keywords']);

/**
 * Blocks of the document, paragraphs cut again before lines that are headings («مقدمه», "References") or begin with a label of
 * the front matter («چکیده:»), and line by line inside of reference lists. Text and PDF carry no blocks of their own: where no
 * empty line stands before a heading, joining lines has hidden it. Of Markdown only the lines of reference lists are told apart:
 * entries on consecutive lines are one paragraph to it. Other formats are left as they are.
 */
export function splitAtLines(document: Document, source: SourceText): readonly Block[] {
  const markdown = document.format === 'markdown';
  if (document.format !== 'text' && document.format !== 'pdf' && !markdown) return document.blocks;
  let inReferences = false;
  return document.blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'heading') {
      const heading = recogniseHeading(document.text.slice(block.start, block.end));
      if (heading || markdown) inReferences = heading?.role === 'references' || (inReferences && heading === null);
      return [block];
    }
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [block];
    if (markdown && !inReferences) return [block];
    const parts: { start: number; end: number; heading: boolean }[] = [];
    for (const line of sourceLines(document, source, block)) {
      const text = document.text.slice(line.start, line.end).trim();
      if (!text) continue;
      const label = recogniseHeading(text);
      const heading = label !== null && isWholeHeading(text, label);
      if (heading) inReferences = label.role === 'references';
      else if (label && OWN_BLOCK.has(label.role)) inReferences = false;
      const own = heading || (label !== null && OWN_BLOCK.has(label.role)) || inReferences || isAuthorNote(text);
      const last = parts.at(-1);
      if (last && !own && !last.heading) last.end = line.end;
      else parts.push({ start: line.start, end: line.end, heading });
    }
    if (parts.length <= 1) return [block];
    return parts.map((part): Block => {
      const text = document.text.slice(part.start, part.end);
      const start = part.start + (text.length - text.trimStart().length);
      return { ...block, kind: part.heading ? 'heading' : block.kind, start, end: part.end - (text.length - text.trimEnd().length) };
    });
  });
}
