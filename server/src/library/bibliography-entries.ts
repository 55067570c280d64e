import type { Location } from '../../../corpus-index/src/model/location';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import type { LibraryEntry } from './merge';

/** What a library keeps of an entry of a bibliography: its fields as text are not among it. */
export interface ReadEntry {
  readonly item: CslItem;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Attached files as the entry names them. */
  readonly files: readonly string[];
}

/** A place that is shifted when text before it changes: entries stay the same while the rest of the file is edited. */
interface Place extends Location {
  start: number;
  end: number;
}

/** An entry of a bibliography as a library takes it. */
export interface PlacedEntry extends LibraryEntry {
  readonly place: Place;
}

/** Makes absolute paths, without their endings, of the files that an entry names. */
export type Attachments = (files: readonly string[], path: string) => readonly string[];

export function readEntries(path: string, text: string): readonly ReadEntry[] {
  return readBibliography(path, text).entries.map(({ item, key, start, end, files }) => ({ item, key, start, end, files }));
}

export function placedEntry(path: string, { item, key, start, end, files }: ReadEntry, attachments: Attachments): PlacedEntry {
  const place: Place = { file: path, page: null, start, end };
  const attached = files.length ? attachments(files, path) : [];
  return {
    item,
    place,
    source: {
      kind: 'bibliography',
      file: path,
      folder: null,
      key: key === '' ? null : key,
      paper: null,
      location: place,
      ...(attached.length ? { attached } : {}),
    },
  };
}

/** Definitions and references between entries: then one entry cannot be read without the others. */
const NOT_ALONE = /@\s{0,20}(?:string|preamble|comment)|\b(?:crossref|xref|xdata)\s{0,20}=/i;
/** Larger changes are read with the whole file. */
const LARGEST_CHANGE = 256 * 1024;

/**
 * Entries of a .bib after its text changed, where only a part of it did: that part is read, the other entries stay the objects that
 * they were, with their places shifted (in place, since nothing else about them changed). Null where the whole file has to be read.
 */
export function entriesAfterChange(
  path: string,
  before: { readonly text: string; readonly entries: readonly PlacedEntry[] },
  text: string,
  attachments: Attachments,
): readonly PlacedEntry[] | null {
  if (!path.toLowerCase().endsWith('.bib')) return null;
  const { entries } = before;
  const shared = Math.min(before.text.length, text.length);
  const prefix = sharedLength(shared, (from, to) => before.text.slice(from, to) === text.slice(from, to));
  const suffix = sharedLength(
    shared - prefix,
    (from, to) =>
      before.text.slice(before.text.length - to, before.text.length - from) === text.slice(text.length - to, text.length - from),
  );
  const shift = text.length - before.text.length;
  const first = firstWhere(entries, ({ place }) => place.end >= prefix);
  const next = firstWhere(entries, ({ place }) => place.start > before.text.length - suffix);
  const from = entries[first - 1]?.place.end ?? 0;
  const to = entries[next]?.place.start ?? before.text.length;
  if (to + shift - from > LARGEST_CHANGE || to - from > LARGEST_CHANGE) return null;
  // An entry that does not begin its line could belong to a broken one before it.
  if (next < entries.length && before.text[to - 1] !== '\n') return null;
  if (NOT_ALONE.test(text.slice(from, to + shift)) || NOT_ALONE.test(before.text.slice(from, to))) return null;
  // A broken entry ends where the next sound one begins, so its neighbours decide what it holds: then nothing is read alone.
  const sound = entries[first - 1]?.place.start ?? 0;
  if (!isSound(path, before.text.slice(sound, to)) || !isSound(path, text.slice(sound, to + shift))) return null;
  // A copy: a slice would keep the whole text in memory as long as one of its words.
  const copied: unknown = JSON.parse(JSON.stringify(text.slice(from, to + shift)));
  const read = typeof copied === 'string' ? readEntries(path, copied) : [];
  const middle = read.map((entry) => placedEntry(path, { ...entry, start: entry.start + from, end: entry.end + from }, attachments));
  const kept = new Map(entries.slice(first, next).map((entry) => [JSON.stringify([entry.source.key, entry.item]), entry]));
  const merged = middle.map((entry) => {
    const same = kept.get(JSON.stringify([entry.source.key, entry.item]));
    if (!same) return entry;
    kept.delete(JSON.stringify([entry.source.key, entry.item]));
    same.place.start = entry.place.start;
    same.place.end = entry.place.end;
    return same;
  });
  const after = entries.slice(next);
  for (const { place } of after) {
    place.start += shift;
    place.end += shift;
  }
  return [...entries.slice(0, first), ...merged, ...after];
}

/** True where every entry of a text has its key, its fields and its end. */
function isSound(path: string, text: string): boolean {
  return readBibliography(path, text).problems.length === 0;
}

/** True for a bibliography whose entries can be read one by one. */
export function isReadInParts(text: string): boolean {
  return !NOT_ALONE.test(text);
}

/** Longest length up to `limit` for which all is the same: by doubling and halving, so that the engine compares long stretches at once. */
function sharedLength(limit: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  let step = 4096;
  while (length < limit && isSame(length, Math.min(limit, length + step))) {
    length = Math.min(limit, length + step);
    step *= 2;
  }
  for (step = Math.min(step, limit - length); step >= 1; step = Math.floor(step / 2)) {
    while (length + step <= limit && isSame(length, length + step)) length += step;
  }
  return length;
}

/** Place of the first entry, of entries in their order, for which something holds from there on. */
function firstWhere(entries: readonly PlacedEntry[], holds: (entry: PlacedEntry) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && !holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
