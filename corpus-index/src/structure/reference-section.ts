import type { TextRange } from '../model/location';
import { beginsEntry, cutEntries } from './reference-entries';
import type { MarkedBlock } from './marked-block';

export interface LocatedReferences {
  /** Indices of the blocks of all lists, headings included. */
  readonly blocks: ReadonlySet<number>;
  readonly entries: readonly TextRange[];
}

/** A list without a heading must be at least this long to be believed. */
const LEAST_UNMARKED_ENTRIES = 4;
/** A list holds entries among its first blocks. */
const LOOK_AHEAD = 6;
/** An entry's who and when stand within so many lines. */
const LINES_OF_ENTRY = 4;

/**
 * Reference lists of a paper: from a heading («منابع», "References") to the next heading that is not one of theirs, or a run of
 * entries at the end of a text that has no such heading. There may be one for each language.
 */
export function locateReferences(blocks: readonly MarkedBlock[]): LocatedReferences {
  const taken = new Set<number>();
  const entries: TextRange[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const marked = blocks[index]!;
    if (marked.block.kind === 'reference' && !taken.has(index)) {
      index = take(blocks, index, index, taken, entries);
      continue;
    }
    if (marked.label?.role !== 'references' || !startsList(blocks, index)) continue;
    // The heading's own block may hold the first entry («منابع: …»).
    index = take(blocks, index, marked.heading ? index + 1 : index, taken, entries);
  }
  if (entries.length === 0) takeUnmarkedTail(blocks, taken, entries);
  return { blocks: taken, entries };
}

function startsList(blocks: readonly MarkedBlock[], index: number): boolean {
  const marked = blocks[index]!;
  if (!marked.heading) return beginsEntry(marked.text.slice(marked.label?.end ?? 0));
  const following = blocks.slice(index + 1, index + 1 + LOOK_AHEAD).filter((next) => next.block.kind !== 'heading');
  // An entry's year may stand on a later line of it.
  return following.some((next, at) =>
    beginsEntry([next, ...following.slice(at + 1, at + LINES_OF_ENTRY)].map(({ text }) => text).join(' ')),
  );
}

/** Takes the list whose entries begin at `first`; returns the index of its last block. */
function take(blocks: readonly MarkedBlock[], heading: number, first: number, taken: Set<number>, entries: TextRange[]): number {
  let end = first;
  while (end < blocks.length && !endsList(blocks, end, first)) end++;
  for (let index = heading; index < end; index++) taken.add(index);
  const pieces = blocks
    .slice(first, end)
    .filter((marked) => !(marked.heading && marked.label) && isListText(marked))
    .map(({ block, text, label, opensBlock, reordered }) => {
      const skip = label?.role === 'references' ? label.end : 0;
      return { start: block.start + skip, end: block.end, text: text.slice(skip), opensBlock, reordered };
    });
  entries.push(...cutEntries(pieces));
  return Math.max(end - 1, heading);
}

function isListText({ block }: MarkedBlock): boolean {
  return block.kind !== 'table' && block.kind !== 'caption' && block.kind !== 'footnote' && block.kind !== 'front-matter';
}

function endsList(blocks: readonly MarkedBlock[], index: number, first: number): boolean {
  const { label, block, heading, text } = blocks[index]!;
  if (index === first && label?.role === 'references') return false;
  if (label && label.role !== 'references') return heading || label.role === 'abstract' || label.role === 'keywords';
  if (block.kind === 'heading' && label === null && !beginsEntry(text)) {
    // A heading inside the list («کتاب‌ها») is followed by entries; one that ends it is not.
    const following = blocks.slice(index + 1, index + 1 + LOOK_AHEAD);
    return !following.some((next) => beginsEntry(next.text));
  }
  return block.kind === 'front-matter';
}

function takeUnmarkedTail(blocks: readonly MarkedBlock[], taken: Set<number>, entries: TextRange[]): void {
  const earliest = Math.floor(blocks.length / 4);
  let first = blocks.length;
  let misses = 0;
  let found = 0;
  for (let index = blocks.length - 1; index >= earliest; index--) {
    const marked = blocks[index]!;
    if (!isListText(marked)) continue;
    if (!marked.heading && marked.text.length < 700 && beginsEntry(marked.text)) {
      first = index;
      found++;
      misses = 0;
    } else if (++misses > 3) break;
  }
  if (found < LEAST_UNMARKED_ENTRIES) return;
  const located = cutEntries(
    blocks
      .slice(first)
      .filter(isListText)
      .map(({ block, text, opensBlock, reordered }) => ({ start: block.start, end: block.end, text, opensBlock, reordered })),
  );
  if (located.length < LEAST_UNMARKED_ENTRIES) return;
  for (let index = first; index < blocks.length; index++) taken.add(index);
  entries.push(...located);
}
