import type { RepairKind } from '../model/document';

/** A repair of a line, offsets into the line's text as it now is. */
export interface LineRepair {
  readonly kind: RepairKind;
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

/**
 * A stretch of text (a line, a paragraph, a cell) that knows where each of its UTF-16 units was read: `origins[i]` is an
 * offset into all pages' texts laid end to end (PageOffsets), or ADDED for what a repair put in. Values, never changed in place.
 */
export interface Line {
  readonly text: string;
  readonly origins: Int32Array;
  readonly repairs: readonly LineRepair[];
}

/** Origin of a unit that the source does not have. */
export const ADDED = -1;

const NO_REPAIRS: readonly LineRepair[] = [];

/** A line as it stands in the source, beginning at `origin`. */
export function sourceLine(text: string, origin: number): Line {
  const origins = new Int32Array(text.length);
  for (let index = 0; index < origins.length; index++) origins[index] = origin + index;
  return { text, origins, repairs: NO_REPAIRS };
}

/** What a repair leaves of a line: text of another place of the same line (by its range), or text that it adds. */
export type Piece = { readonly from: number; readonly to: number } | { readonly added: string; readonly at?: number };

/**
 * A line made of pieces of another, in any order. Added text takes the origin of the unit `at` (it stands for that unit) or
 * none. Earlier repairs move along; `repair` marks what this step did, in offsets of the new text.
 */
export function rebuild(line: Line, pieces: readonly Piece[], repairs: readonly LineRepair[] = NO_REPAIRS): Line {
  let length = 0;
  for (const piece of pieces) length += 'added' in piece ? piece.added.length : piece.to - piece.from;
  const origins = new Int32Array(length);
  const moved = line.repairs.length > 0 ? new Int32Array(line.text.length).fill(-1) : null;
  let text = '';
  let at = 0;
  for (const piece of pieces) {
    if ('added' in piece) {
      text += piece.added;
      origins.fill(piece.at === undefined ? ADDED : (line.origins[piece.at] ?? ADDED), at, at + piece.added.length);
      if (moved && piece.at !== undefined) moved[piece.at] = at;
      at += piece.added.length;
    } else {
      text += line.text.slice(piece.from, piece.to);
      origins.set(line.origins.subarray(piece.from, piece.to), at);
      if (moved) for (let from = piece.from; from < piece.to; from++) moved[from] = at + from - piece.from;
      at += piece.to - piece.from;
    }
  }
  return { text, origins, repairs: moved ? [...moveRepairs(line.repairs, moved), ...repairs] : repairs };
}

function moveRepairs(repairs: readonly LineRepair[], moved: Int32Array): LineRepair[] {
  const result: LineRepair[] = [];
  for (const repair of repairs) {
    let start = -1;
    let end = -1;
    for (let offset = repair.start; offset < repair.end; offset++) {
      const now = moved[offset]!;
      if (now < 0) continue;
      start = start < 0 ? now : Math.min(start, now);
      end = Math.max(end, now + 1);
    }
    if (start >= 0) result.push({ ...repair, start, end });
  }
  return result;
}

/** A change inside a line: [start, end) becomes `text`. Units of equal length keep their origins one by one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes edits (in order, not overlapping) and marks each, or all in one mark over their hull, as a repair of `kind`. */
export function edit(line: Line, edits: readonly Edit[], kind: RepairKind | null, hull = false): Line {
  if (edits.length === 0) return line;
  const pieces: Piece[] = [];
  const repairs: LineRepair[] = [];
  let from = 0;
  let length = 0;
  let hullStart = -1;
  let hullEnd = 0;
  for (const { start, end, text } of edits) {
    if (start > from) pieces.push({ from, to: start });
    length += start - from;
    const begin = length;
    if (text.length === end - start)
      for (let index = 0; index < text.length; index++) pieces.push({ added: text[index]!, at: start + index });
    else if (text !== '') pieces.push(end > start ? { added: text, at: start } : { added: text });
    length += text.length;
    from = end;
    if (hullStart < 0) hullStart = begin;
    hullEnd = length;
    if (kind !== null && !hull) repairs.push({ kind, start: begin, end: length, before: line.text.slice(start, end) });
  }
  if (from < line.text.length) pieces.push({ from, to: line.text.length });
  if (kind !== null && hull) {
    const before = line.text.slice(edits[0]!.start, edits.at(-1)!.end);
    repairs.push({ kind, start: hullStart, end: hullEnd, before: before.length > 400 ? before.slice(0, 400) : before });
  }
  return rebuild(line, pieces, repairs);
}

/** Part of a line. */
export function slice(line: Line, start: number, end = line.text.length): Line {
  if (start === 0 && end === line.text.length) return line;
  const repairs = line.repairs
    .filter((repair) => repair.start < end && repair.end > start)
    .map((repair) => ({ ...repair, start: Math.max(0, repair.start - start), end: Math.min(end, repair.end) - start }));
  return { text: line.text.slice(start, end), origins: line.origins.subarray(start, end), repairs };
}

/** A line without the white space around it. */
export function trim(line: Line): Line {
  const start = line.text.length - line.text.trimStart().length;
  const end = line.text.trimEnd().length;
  return start >= end ? slice(line, 0, 0) : slice(line, start, end);
}

/** Lines joined into one, `between[i]` put between line i and the next ('' to join without). */
export function join(lines: readonly Line[], between: (index: number) => string): Line {
  if (lines.length === 1) return lines[0]!;
  let length = 0;
  const separators: string[] = [];
  for (const [index, line] of lines.entries()) {
    const separator = index + 1 < lines.length ? between(index) : '';
    separators.push(separator);
    length += line.text.length + separator.length;
  }
  const origins = new Int32Array(length).fill(ADDED);
  const repairs: LineRepair[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    origins.set(line.origins, text.length);
    for (const repair of line.repairs) repairs.push({ ...repair, start: repair.start + text.length, end: repair.end + text.length });
    text += line.text + separators[index]!;
  }
  return { text, origins, repairs };
}
