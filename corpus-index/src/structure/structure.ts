import type { Document } from '../model/document';
import type { TextRange } from '../model/location';
import type { SourceText } from '../model/source-text';
import { locateFrontMatter } from './front-matter';
import { isWholeHeading, looksLikeHeading, type RecognisedHeading, recogniseHeading } from './headings';
import { splitAtLines } from './line-blocks';
import type { MarkedBlock } from './marked-block';
import { locateReferences } from './reference-section';

export interface Section {
  /** Heading as displayed, or '' before the first. */
  readonly heading: string;
  readonly level: number;
  /** Whole section, heading included, offsets into the display text. */
  readonly range: TextRange;
  /** What kind of part of a paper it is, where its heading tells. */
  readonly role: 'front' | 'abstract' | 'introduction' | 'literature' | 'theory' | 'body' | 'conclusion' | 'references' | 'appendix';
}

/** The parts of a paper, as offsets into the document's display text. */
export interface PaperStructure {
  readonly sections: readonly Section[];
  /** Everything before the body in either language: titles, authors, abstracts, keywords. May be several ranges. */
  readonly frontMatter: readonly TextRange[];
  /** Running text that statements, terms and citations are read from: paragraphs without references and front matter (abstracts are included). */
  readonly body: readonly TextRange[];
  /** Entries of the reference list, one range an entry. */
  readonly referenceEntries: readonly TextRange[];
}

const UNMARKED_LEVEL = 2;

/**
 * Finds the parts of a paper. With the source, headings and entries are also found where joined lines hid them. Linear in the text; a document without any recognisable part is one body.
 */
export function structureOf(document: Document, source: SourceText | null = null): PaperStructure {
  const blocks = markBlocks(document, source);
  const references = locateReferences(blocks);
  const front = locateFrontMatter(blocks, references.blocks);
  const taken = new Set<number>([...references.blocks, ...front.withoutText]);
  const body = blocks
    .filter(
      ({ block, heading, index }) =>
        !heading && !taken.has(index) && (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quotation'),
    )
    .map(({ block, label }) => ({ start: block.start + (label ? label.end : 0), end: block.end }))
    .filter((range) => range.end > range.start);
  return {
    sections: sectionsOf(document, blocks, front.blocks, references.blocks),
    frontMatter: front.ranges,
    body,
    referenceEntries: references.entries,
  };
}

function markBlocks(document: Document, source: SourceText | null): readonly MarkedBlock[] {
  const blocks = source ? splitAtLines(document, source) : document.blocks;
  const marked =
    document.format === 'text' || document.format === 'pdf' ? new Set<number>() : new Set(document.blocks.map(({ start }) => start));
  const moved = document.repairs.filter(({ kind }) => kind === 'run-order').sort((a, b) => a.start - b.start);
  let next = 0;
  const isReordered = ({ start, end }: TextRange): boolean => {
    // Blocks are asked for in order.
    while (next < moved.length && moved[next]!.end <= start) next++;
    return next < moved.length && moved[next]!.start < end;
  };
  return blocks.map((block, index): MarkedBlock => {
    const text = document.text.slice(block.start, block.end);
    const readable = block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'front-matter';
    const label = readable ? recogniseHeading(text) : null;
    const next = blocks[index + 1];
    const nextLength = next && (next.kind === 'paragraph' || next.kind === 'list-item') ? next.end - next.start : 0;
    const unmarked = block.kind === 'paragraph' && looksLikeHeading(text) && nextLength > 200;
    const heading = block.kind === 'heading' || (label !== null && isWholeHeading(text, label)) || unmarked;
    return { block, text, index, label, heading, opensBlock: marked.has(block.start), reordered: isReordered(block) };
  });
}

function sectionsOf(
  document: Document,
  blocks: readonly MarkedBlock[],
  front: ReadonlySet<number>,
  references: ReadonlySet<number>,
): readonly Section[] {
  const starts = blocks.filter(
    ({ heading, label, index }) =>
      heading || (label !== null && (label.role === 'abstract' || label.role === 'keywords') && front.has(index)),
  );
  const sections: Section[] = [];
  const firstStart = starts[0]?.block.start ?? document.text.length;
  if (firstStart > 0) {
    sections.push({ heading: '', level: 0, range: { start: 0, end: firstStart }, role: front.size ? 'front' : 'body' });
  }
  starts.forEach((marked, position) => {
    const { block, label, text, index, heading } = marked;
    const range = { start: block.start, end: starts[position + 1]?.block.start ?? document.text.length };
    const inReferences = references.has(index) || references.has(index + 1);
    sections.push({
      heading: (heading ? text : text.slice(0, label?.end ?? text.length)).replace(/[#*_:\s]+$/u, '').replace(/^[#*_\s]+/u, ''),
      level: block.level ?? UNMARKED_LEVEL,
      range,
      role: roleOf(label, front.has(index), inReferences),
    });
  });
  return sections;
}

function roleOf(label: RecognisedHeading | null, inFront: boolean, inReferences: boolean): Section['role'] {
  if (inReferences) return 'references';
  switch (label?.role) {
    case 'abstract':
    case 'introduction':
    case 'literature':
    case 'theory':
    case 'conclusion':
    case 'appendix':
      return label.role;
    case 'keywords':
      return 'front';
    default:
      return inFront ? 'front' : 'body';
  }
}
