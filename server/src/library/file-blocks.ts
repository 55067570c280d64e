import { NumberList, numberOfRange, spliced } from './arrays';
import { byteHash } from './byte-hash';
import type { FileSpans } from './file-spans';
import { TextPart } from './text-part';

/**
 * A file of UTF-8 in blocks of whole entries, by hashes of their bytes: what changed is found without decoding what did not. The last
 * block reaches to the end of the file; a byte order mark is in none.
 */
export interface FileBlocks {
  /** UTF-16 units from which a block ends with the next entry. */
  readonly length: number;
  /** First entry of each block; behind the last, the number of entries. */
  readonly entries: Uint32Array;
  /** First byte of each block; behind the last, the number of bytes. */
  readonly bytes: Uint32Array;
  readonly hashes: Uint32Array;
}

/** A file's bytes without a byte order mark. */
export interface ByteSource {
  readonly length: number;
  /** Counts until the next call, which may use the same memory; shorter where the file ended before. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** Length of a block: of smaller ones less is decoded, of larger ones there are fewer. */
const LENGTH = 1 << 16;
/** Blocks that are read at once. */
const READ_AT_ONCE = 16;
/** Bytes of a part that is read by itself; larger ones are read with the whole file. */
const LARGEST_PART = 1 << 20;
/** Share of a block that belongs to a part on each side of a change: the lines that the change begins and ends in are looked at. */
const AROUND = 1 / 8;
/** Most bytes that a UTF-16 unit becomes in UTF-8. */
const BYTES_PER_UNIT = 3;

type Places = Pick<FileSpans, 'ends' | 'length'>;

const unitAt = ({ ends, length }: Places, entry: number, isLast: boolean) =>
  isLast ? length : entry > 0 ? (ends[entry - 1] as number) : 0;

/** Blocks of the entries from `first` up to, not including, `next`; `text` holds them. Where `next` is the number of entries, the rest too. */
export function blocksOf(text: TextPart, places: Places, length = LENGTH, first = 0, next = places.ends.length, firstByte = 0): FileBlocks {
  const count = places.ends.length;
  const [entries, bytes, hashes] = [new NumberList(), new NumberList(), new NumberList()];
  const encoder = new TextEncoder();
  let encoded = new Uint8Array(length * BYTES_PER_UNIT);
  let byte = firstByte;
  for (let entry = first, isLast = false; !isLast; ) {
    const from = unitAt(places, entry, false);
    let behind = Math.min(entry + 1, next);
    while (behind < next && (places.ends[behind - 1] as number) - from < length) behind++;
    isLast = behind >= next;
    const block = text.slice(from, unitAt(places, behind, behind === count));
    if (encoded.length < block.length * BYTES_PER_UNIT) encoded = new Uint8Array(block.length * BYTES_PER_UNIT);
    const { written } = encoder.encodeInto(block, encoded);
    entries.push(entry);
    bytes.push(byte);
    hashes.push(byteHash(encoded.subarray(0, written)));
    entry = behind;
    byte += written;
  }
  entries.push(next);
  bytes.push(byte);
  return { length, entries: entries.toArray(), bytes: bytes.toArray(), hashes: hashes.toArray() };
}

/**
 * Blocks after the entries from `first` up to, not including, `next` became `came` others.
 * @param text the text as it is now, as far as it changed, and the block with the entry behind
 * @param places of the entries as they are now
 */
export function changedBlocks(blocks: FileBlocks, text: TextPart, places: Places, first: number, next: number, came: number): FileBlocks {
  const { entries, bytes, hashes } = blocks;
  const last = hashes.length - 1;
  const from = Math.min(numberOfRange(entries, first), last);
  // What stood before the entry behind may have changed as well.
  const to = Math.min(numberOfRange(entries, next), last) + 1;
  const more = came - (next - first);
  const middle = blocksOf(text, places, blocks.length, entries[from], (entries[to] as number) + more, bytes[from]);
  const longer = (middle.bytes.at(-1) as number) - (bytes[to] as number);
  const moved = (values: Uint32Array, now: Uint32Array, by: number) => {
    const all = spliced(values, from, to, now.subarray(0, -1));
    for (let at = from + now.length - 1; at < all.length; at++) all[at] = (all[at] as number) + by;
    return all;
  };
  return {
    length: blocks.length,
    entries: moved(entries, middle.entries, more),
    bytes: moved(bytes, middle.bytes, longer),
    hashes: spliced(hashes, from, to, middle.hashes),
  };
}

/**
 * The part of a file that is not as it was, with what stands around it; the whole last block where nothing changed. Null where too much
 * changed, or the part is no UTF-8.
 */
export async function changedPart(spans: FileSpans, source: ByteSource): Promise<TextPart | null> {
  const { entries, bytes, hashes } = spans.blocks;
  const count = hashes.length;
  const shift = source.length - (bytes[count] as number);
  let same = 0;
  while (same < count) {
    const to = Math.min(same + READ_AT_ONCE, count);
    const equal = (await equalBlocks(spans.blocks, source, same, to, 0)).indexOf(false);
    if (equal < 0) same = to;
    else {
      same += equal;
      break;
    }
  }
  let behind = count;
  while (behind > same) {
    let from = Math.max(behind - READ_AT_ONCE, same);
    // What was the same before the change does not count again for what stands behind it.
    while (from < behind && (bytes[from] as number) + shift < (bytes[same] as number)) from++;
    if (from === behind) break;
    const different = (await equalBlocks(spans.blocks, source, from, behind, shift)).lastIndexOf(false);
    behind = from + different + 1;
    if (different >= 0) break;
  }
  const [first, next] = withLinesAround(bytes, same, behind, spans.blocks.length);
  const [from, to] = [bytes[first] as number, (bytes[next] as number) + shift];
  if (to < from || to - from > LARGEST_PART) return null;
  const text = decoded(await source.read(from, to), to - from);
  if (text === null) return null;
  const entry = entries[first] as number;
  return new TextPart(text, unitAt(spans, entry, false), entry, entries[next] as number, next === count);
}

/** The same where the text as it was is at hand: parts of texts are compared as fast as memory is read. */
export function changedText(spans: FileSpans, before: string, now: string): TextPart {
  const { entries, hashes, length } = spans.blocks;
  const count = hashes.length;
  const units = Uint32Array.from(entries, (entry, at) => unitAt(spans, entry, at === count));
  const shift = now.length - before.length;
  const isSame = (block: number, moved: number) => {
    const [from, to] = [units[block] as number, units[block + 1] as number];
    return before.slice(from, to) === now.slice(from + moved, to + moved);
  };
  let same = 0;
  while (same < count && isSame(same, 0)) same++;
  let behind = count;
  while (behind > same && (units[behind - 1] as number) + shift >= (units[same] as number) && isSame(behind - 1, shift)) behind--;
  const [first, next] = withLinesAround(units, same, behind, length);
  const [from, to] = [units[first] as number, (units[next] as number) + shift];
  return new TextPart(now.slice(from, to), from, entries[first] as number, entries[next] as number, next === count);
}

/** Blocks that changed, from `same` up to, not including, `behind`, with what the lines of the change may reach into. */
function withLinesAround(begins: Uint32Array, same: number, behind: number, length: number): readonly [number, number] {
  const around = length * AROUND;
  let [first, next] = [same, behind];
  while (first > 0 && (begins[same] as number) - (begins[first] as number) < around) first--;
  while (next < begins.length - 1 && (begins[next] as number) - (begins[behind] as number) < around) next++;
  return [first, next];
}

/** Which of the blocks stand, moved by `shift` bytes, in a file. */
async function equalBlocks(blocks: FileBlocks, source: ByteSource, from: number, to: number, shift: number): Promise<readonly boolean[]> {
  const { bytes, hashes } = blocks;
  const start = (bytes[from] as number) + shift;
  const read = await source.read(start, Math.min((bytes[to] as number) + shift, source.length));
  return Array.from({ length: to - from }, (_, at) => {
    const [begin, end] = [(bytes[from + at] as number) + shift - start, (bytes[from + at + 1] as number) + shift - start];
    return end <= read.length && byteHash(read.subarray(begin, end)) === hashes[from + at];
  });
}

/** Text of bytes that must be so many; null where they are not, or are no UTF-8, or no text. */
function decoded(bytes: Uint8Array, length: number): string | null {
  if (bytes.length !== length || bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
