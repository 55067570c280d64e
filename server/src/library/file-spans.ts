import type { Problem } from '../../../corpus-index/src/model/problem';
import { type BibliographyEntry, readBibliography } from '../../../corpus-index/src/readers/bibliography';
import { NumberList, spliced } from './arrays';
import { type ReadEntry, readEntry } from './bibliography-entries';
import { blocksOf, changedBlocks, type FileBlocks } from './file-blocks';
import { ownText } from './own-text';
import { TextPart } from './text-part';

/**
 * Which text of a .bib gave which entry, without the text: by hashes. The text of an entry here is all from the end of the one before
 * to its own end. With them a file that changed in one place is read in that place.
 */
export interface FileSpans {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
  /** BROKEN, DEPENDENT, BEGINS_LINE. */
  readonly flags: Uint8Array;
  /** Length of the whole text, UTF-16 units. */
  readonly length: number;
  /** Of the text behind the last entry. */
  readonly tailHash: number;
  readonly tailFlags: number;
  /** Keys of entries that others take fields from. */
  readonly parents: ReadonlySet<string>;
  readonly blocks: FileBlocks;
}

/** Something is wrong in the entry: then what follows it may decide what it holds. */
const BROKEN = 1;
/** It defines something, or refers to another entry. */
const DEPENDENT = 2;
const BEGINS_LINE = 4;

/** Definitions and references between entries: then one entry cannot be read without the others. */
const NOT_ALONE = /@\s{0,20}(?:string|preamble|comment)|\b(?:crossref|xref|xdata)\s{0,20}=/i;
/** A value that is a name, or that is joined of several: the name may be defined anywhere. */
const DEFINED_VALUE = /=\s{0,100}(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b)[^\s"{0-9]|["}]\s{0,100}#/i;
/** Larger changes are read with the whole file. */
const LARGEST_CHANGE = 256 * 1024;

/** True for files whose changes can be read by themselves. */
export function isReadInParts(path: string): boolean {
  return path.toLowerCase().endsWith('.bib');
}

/** Collects the spans of a file while it is read as a whole. */
export class FileSpansBuilder {
  readonly #starts = new NumberList();
  readonly #ends = new NumberList();
  readonly #parents = new Set<string>();

  add({ start, end, crossref }: Pick<BibliographyEntry, 'start' | 'end' | 'crossref'>): void {
    this.#starts.push(start);
    this.#ends.push(end);
    if (crossref !== null) this.#parents.add(ownText(crossref));
  }

  /** @param block least length of a block of the file (FileBlocks.length) */
  build(text: string, problems: readonly Problem[], block?: number): FileSpans {
    const [starts, ends] = [this.#starts.toArray(), this.#ends.toArray()];
    const count = starts.length;
    const hashes = new Uint32Array(count);
    const flags = new Uint8Array(count + 1);
    const whole = new TextPart(text, 0, 0, count, true);
    for (let at = 0; at < count; at++) {
      hashes[at] = whole.hash(at ? (ends[at - 1] as number) : 0, ends[at]);
      flags[at] = whole.beginsLine(starts[at] as number) ? BEGINS_LINE : 0;
    }
    const mark = (offset: number, flag: number) => {
      const at = firstEndingBehind(ends, offset);
      flags[at] = (flags[at] as number) | flag;
    };
    for (const { code, range } of problems) if (code === 'broken-entry') mark(range?.start ?? 0, BROKEN);
    for (const { index } of text.matchAll(new RegExp(NOT_ALONE, 'gi'))) mark(index, DEPENDENT);
    return {
      starts,
      ends,
      hashes,
      flags: flags.slice(0, count),
      length: text.length,
      tailHash: whole.hash(ends.at(-1) ?? 0),
      tailFlags: flags[count] as number,
      parents: this.#parents,
      blocks: blocksOf(whole, { ends, length: text.length }, block),
    };
  }
}

/** What a change of a file's text changed of its entries. */
export interface SpanChange {
  /** The entries from `first` up to, not including, `next` went. */
  readonly first: number;
  readonly next: number;
  /** These came in their place. */
  readonly entries: readonly ReadEntry[];
  /** Spans of the file as it is now. */
  readonly spans: FileSpans;
}

/** The whole text of a file, for changeOf. */
export function wholeText(spans: FileSpans, text: string): TextPart {
  return new TextPart(text, 0, 0, spans.starts.length, true);
}

/**
 * Entries of a .bib after its text changed, where the part that changed can be read by itself. Null where the whole file has to be read.
 * @param text as it is now: all of it, or the part outside which nothing changed (file-blocks.changedPart)
 * @param keyOf key of an entry of the file as it was
 */
export function changeOf(path: string, spans: FileSpans, text: TextPart, keyOf: (at: number) => string | null): SpanChange | null {
  const { starts, ends, hashes, flags } = spans;
  const count = starts.length;
  const end = (at: number) => (at > 0 ? (ends[at - 1] as number) : 0);
  const shift = text.end - (text.isLast ? spans.length : end(text.next));
  let first = text.first;
  while (first < text.next && end(first + 1) <= text.end && text.hash(end(first), end(first + 1)) === hashes[first]) first++;
  const from = end(first);
  const last = text.isLast ? count + 1 : text.next;
  let next = last;
  const isSame = (at: number) => {
    const start = end(at) + shift;
    if (start < from) return false;
    return at === count ? text.hash(start) === spans.tailHash : text.hash(start, end(at + 1) + shift) === hashes[at];
  };
  while (next > first && isSame(next - 1)) next--;
  // The entry behind must be in the part.
  if (!text.isLast && next >= text.next) return null;
  const to = next > count ? spans.length : end(next);
  if (to + shift < from || to + shift - from > LARGEST_CHANGE || to - from > LARGEST_CHANGE) return null;
  next = Math.min(next, count);
  // The entries around: the one before must end by itself, the one behind must begin by itself.
  if (first > 0 && (flags[first - 1] as number) & BROKEN) return null;
  if (next < count && !((flags[next] as number) & BEGINS_LINE)) return null;
  for (let at = first; at < next; at++) if ((flags[at] as number) & (BROKEN | DEPENDENT)) return null;
  if (to === spans.length && spans.tailFlags & (BROKEN | DEPENDENT)) return null;
  // A copy: a slice would keep the whole text in memory as long as one of its words.
  const part = ownText(text.slice(from, to + shift));
  if (NOT_ALONE.test(part) || DEFINED_VALUE.test(part)) return null;
  // A comment sign before it in the line would count for it, and one in it, come or gone, for what follows in the line.
  if ((text.lineBefore(from) ?? '%').includes('%') || (text.lineBehind(to + shift) ?? '@').includes('@')) return null;
  const read = readBibliography(path, part);
  if (read.problems.some(({ code }) => code === 'broken-entry')) return null;
  // An entry that has only begun goes on in what follows.
  if (part.slice(read.entries.at(-1)?.end ?? 0).includes('@')) return null;
  if (spans.parents.size) {
    const keys = [...read.entries.map(({ key }) => key), ...Array.from({ length: next - first }, (_, at) => keyOf(first + at))];
    if (keys.some((key) => key !== null && spans.parents.has(key))) return null;
  }
  const entries = read.entries.map(readEntry).map((entry) => ({ ...entry, start: entry.start + from, end: entry.end + from }));
  return { first, next, entries, spans: changedSpans(spans, text, { first, next, entries, shift }) };
}

function changedSpans(
  spans: FileSpans,
  text: TextPart,
  { first, next, entries, shift }: Pick<SpanChange, 'first' | 'next' | 'entries'> & { readonly shift: number },
): FileSpans {
  const came = entries.length;
  const moved = (places: Uint32Array, middle: readonly number[]) => {
    const all = spliced(places, first, next, middle);
    for (let at = first + came; at < all.length; at++) all[at] = (all[at] as number) + shift;
    return all;
  };
  const starts = moved(
    spans.starts,
    entries.map(({ start }) => start),
  );
  const ends = moved(
    spans.ends,
    entries.map(({ end }) => end),
  );
  const hashes = spliced(
    spans.hashes,
    first,
    next,
    entries.map(() => 0),
  );
  const flags = new Uint8Array(starts.length);
  flags.set(spans.flags.subarray(0, first));
  entries.forEach(({ start }, at) => {
    flags[first + at] = text.beginsLine(start) ? BEGINS_LINE : 0;
  });
  flags.set(spans.flags.subarray(next), first + came);
  // The text of the entry behind begins where the last one before it ends: what it has beyond is read and has nothing in it.
  for (let at = first; at <= first + came && at < starts.length; at++) hashes[at] = text.hash(at ? (ends[at - 1] as number) : 0, ends[at]);
  const length = spans.length + shift;
  const tailHash = text.isLast ? text.hash(ends.at(-1) ?? 0) : spans.tailHash;
  const blocks = changedBlocks(spans.blocks, text, { ends, length }, first, next, came);
  return { ...spans, starts, ends, hashes, flags, length, tailHash, blocks };
}

/** Number of the first entry that ends behind an offset; the number of entries where none does. */
function firstEndingBehind(ends: Uint32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
