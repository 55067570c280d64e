import type { TextRange } from '../model/location';
import { languageOf } from '../language/script';
import { isAuthorNote } from './author-note';
import type { MarkedBlock } from './marked-block';

export interface LocatedFrontMatter {
  /** Indices of all blocks of the front matter. */
  readonly blocks: ReadonlySet<number>;
  /** Those that hold no running text: titles, authors, affiliations, keywords (abstracts are running text). */
  readonly withoutText: ReadonlySet<number>;
  readonly ranges: readonly TextRange[];
}

/** Front matter in the other language may stand behind the body: its title and authors are the few short blocks before its abstract. */
const TAIL_TITLE_BLOCKS = 8;
const LONG_PARAGRAPH = 260;
/** Without any label only so many blocks are looked at. */
const UNLABELLED_BLOCKS = 14;

/**
 * Front matter of a paper: what stands before its body, and what stands in the other language behind it. Its end is told by
 * abstracts and keywords; without them by the first heading of the body or the first long paragraph.
 */
export function locateFrontMatter(blocks: readonly MarkedBlock[], references: ReadonlySet<number>): LocatedFrontMatter {
  const chosen = new Set<number>();
  const running = new Set<number>();
  const anchors = blocks.filter(({ label, index }) => (label?.role === 'abstract' || label?.role === 'keywords') && !references.has(index));
  const bodyStart = startOfBody(blocks, anchors, references);
  for (let index = 0; index < bodyStart; index++) chosen.add(index);
  for (const anchor of anchors) if (anchor.index >= bodyStart) takeTail(blocks, anchor.index, references, chosen);
  let inAbstract = false;
  for (const { label, text, index, block } of blocks) {
    if (!chosen.has(index)) {
      inAbstract = false;
      continue;
    }
    if (label?.role === 'keywords') inAbstract = false;
    else if (label?.role === 'abstract') inAbstract = true;
    const prose = (block.kind === 'paragraph' || block.kind === 'list-item') && text.length > LONG_PARAGRAPH;
    if ((inAbstract && text.length > 60 && !isAuthorNote(text)) || (prose && label?.role !== 'keywords')) running.add(index);
  }
  return { blocks: chosen, withoutText: new Set([...chosen].filter((index) => !running.has(index))), ranges: rangesOf(blocks, chosen) };
}

/** Index of the first block of the body. */
function startOfBody(blocks: readonly MarkedBlock[], anchors: readonly MarkedBlock[], references: ReadonlySet<number>): number {
  const total = blocks.at(-1)?.block.end ?? 0;
  const firstReference = Math.min(...references, blocks.length);
  const early = anchors.filter(({ block, index }) => block.start < total * 0.5 && index < firstReference);
  const last = early.at(-1);
  if (last) {
    let index = last.index + 1;
    if (last.label?.role === 'keywords') {
      if (last.heading) index++;
      while (index < firstReference && !blocks[index]?.heading && isAuthorNote(blocks[index]?.text ?? '')) index++;
      return Math.min(index, blocks.length);
    }
    // An abstract without keywords ends at the next heading of the body, or after its first long paragraph.
    let paragraphs = last.heading ? 0 : 1;
    while (index < blocks.length && !startsBody(blocks[index]!)) {
      if (blocks[index]!.block.kind === 'paragraph' && ++paragraphs > 1 && !hasHeadingSoon(blocks, index)) break;
      index++;
    }
    return Math.min(index, firstReference);
  }
  const limit = Math.min(UNLABELLED_BLOCKS, blocks.length);
  for (let index = 0; index < limit; index++) {
    const marked = blocks[index]!;
    if (startsBody(marked)) return index;
    if (marked.block.kind === 'paragraph' && marked.text.length > LONG_PARAGRAPH) return index;
  }
  return 0;
}

function startsBody({ label, heading, block }: MarkedBlock): boolean {
  if (label && heading) return label.role !== 'abstract' && label.role !== 'keywords';
  return block.kind === 'heading' && label === null;
}

function hasHeadingSoon(blocks: readonly MarkedBlock[], index: number): boolean {
  return blocks.slice(index, index + 6).some(startsBody);
}

/** Takes the front matter around an abstract or keywords that stand behind the body. */
function takeTail(blocks: readonly MarkedBlock[], anchor: number, references: ReadonlySet<number>, chosen: Set<number>): void {
  if (chosen.has(anchor)) return;
  const language = blocks[anchor]?.label?.language ?? null;
  let first = anchor;
  while (first > 0 && anchor - first < TAIL_TITLE_BLOCKS) {
    const before = blocks[first - 1]!;
    if (references.has(first - 1) || before.text.length > LONG_PARAGRAPH || before.block.kind === 'table') break;
    if (languageOf(before.text) !== language) break;
    first--;
  }
  let end = anchor + 1;
  while (end < blocks.length && !references.has(end)) {
    const { label, heading } = blocks[end]!;
    if (label && heading && label.role !== 'keywords' && label.role !== 'abstract' && label.language !== language) break;
    if (languageOf(blocks[end]!.text) !== language && label === null && end > anchor + 1) break;
    end++;
    if (label?.role === 'keywords') {
      if (heading && end < blocks.length) end++;
      break;
    }
  }
  for (let index = first; index < end; index++) chosen.add(index);
}

function rangesOf(blocks: readonly MarkedBlock[], chosen: ReadonlySet<number>): readonly TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  let previous = -2;
  for (const index of [...chosen].sort((a, b) => a - b)) {
    const { block } = blocks[index]!;
    const last = ranges.at(-1);
    if (last && index === previous + 1) last.end = block.end;
    else ranges.push({ start: block.start, end: block.end });
    previous = index;
  }
  return ranges;
}
