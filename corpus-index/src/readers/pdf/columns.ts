import type { Glyph } from './glyphs';
import { type Row, rowsOf } from './rows';

/** Rows of one reading unit: a whole page, a column, or a stretch across the columns. */
export interface Region {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
}

const BIN = 2;
/** Lines that each column must have, and the share of its width that most of them fill. */
const FEWEST_LINES = 6;
const FILLED = 0.62;
/** Share of a page's rows that may run across the gutter (titles, abstracts, wide tables). */
const MOST_ACROSS = 0.45;

/**
 * Divides a page into regions in reading order: where a gutter parts two columns of running text, stretches of columns are read
 * column by column (the right one first where `rightToLeft`), rows across the gutter in between. Tables, whose cells leave gaps too,
 * stay whole: their lines do not fill their columns.
 */
export function regionsOf(glyphs: readonly Glyph[], rightToLeft: boolean): Region[] {
  const rows = rowsOf(glyphs);
  const whole = regionOf(rows);
  const gutter = gutterOf(rows, whole);
  if (gutter === null) return rows.length > 0 ? [whole] : [];
  const regions: Region[] = [];
  let sides: Glyph[] = [];
  let across: Row[] = [];
  const endSides = () => {
    if (sides.length === 0) return;
    const left = regionOf(rowsOf(sides.filter((glyph) => glyph.x < gutter)));
    const right = regionOf(rowsOf(sides.filter((glyph) => glyph.x >= gutter)));
    for (const region of rightToLeft ? [right, left] : [left, right]) if (region.rows.length > 0) regions.push(region);
    sides = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      endSides();
      across.push(row);
    } else {
      if (across.length > 0) regions.push(regionOf(across));
      across = [];
      sides.push(...row.glyphs);
    }
  }
  endSides();
  if (across.length > 0) regions.push(regionOf(across));
  return regions;
}

function regionOf(rows: readonly Row[]): Region {
  const left = rows.reduce((least, row) => Math.min(least, row.left), Number.POSITIVE_INFINITY);
  const right = rows.reduce((most, row) => Math.max(most, row.right), Number.NEGATIVE_INFINITY);
  return { rows, left, right };
}

/** True where a word of the row stands on the line x = `gutter`, or where the row has no gap there wide enough for a gutter. */
function crosses(row: Row, gutter: number): boolean {
  if (row.right < gutter || row.left > gutter) return false;
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const glyph of row.glyphs) {
    if (glyph.kind === 'space' || glyph.kind === 'joiner') continue;
    if (glyph.left < gutter && glyph.right > gutter) return true;
    if (glyph.right <= gutter) before = Math.max(before, glyph.right);
    else after = Math.min(after, glyph.left);
  }
  return after - before < row.size * 0.9;
}

/** Middle of the gutter between two columns of running text, or null where the page has none. */
function gutterOf(rows: readonly Row[], page: Region): number | null {
  const width = page.right - page.left;
  if (rows.length < FEWEST_LINES || !(width > 150)) return null;
  const bins = Math.ceil(width / BIN) + 1;
  if (bins > 5_000) return null;
  const crossing = new Array<number>(bins).fill(0);
  for (const row of rows) for (const [from, to] of inkOf(row)) addInk(crossing, from - page.left, to - page.left);
  const lowest = Math.floor(bins * 0.3);
  const highest = Math.ceil(bins * 0.7);
  let least = Number.POSITIVE_INFINITY;
  for (let bin = lowest; bin < highest; bin++) least = Math.min(least, crossing[bin] ?? 0);
  if (least > rows.length * MOST_ACROSS) return null;
  const run = widestRun(crossing, lowest, highest, least + rows.length * 0.02);
  const gutter = page.left + ((run.start + run.end) / 2) * BIN;
  return bothSidesFilled(rows, page, gutter) ? gutter : null;
}

/** Stretches of a row without a gap of 0.9 of its font size. */
function inkOf(row: Row): [number, number][] {
  const inked = row.glyphs.filter((glyph) => glyph.kind !== 'space' && glyph.kind !== 'joiner').sort((a, b) => a.left - b.left);
  const stretches: [number, number][] = [];
  for (const glyph of inked) {
    const last = stretches.at(-1);
    if (last && glyph.left - last[1] < row.size * 0.9) last[1] = Math.max(last[1], glyph.right);
    else stretches.push([glyph.left, glyph.right]);
  }
  return stretches;
}

function addInk(crossing: number[], from: number, to: number): void {
  const last = Math.min(crossing.length - 1, Math.floor(to / BIN));
  for (let bin = Math.max(0, Math.floor(from / BIN)); bin <= last; bin++) crossing[bin] = (crossing[bin] ?? 0) + 1;
}

function widestRun(values: readonly number[], from: number, to: number, most: number): { start: number; end: number } {
  let best = { start: from, end: from };
  let start = -1;
  for (let at = from; at <= to; at++) {
    const low = at < to && (values[at] ?? 0) <= most;
    if (low && start < 0) start = at;
    if (!low && start >= 0) {
      if (at - start > best.end - best.start) best = { start, end: at };
      start = -1;
    }
  }
  return best;
}

function bothSidesFilled(rows: readonly Row[], page: Region, gutter: number): boolean {
  const left: number[] = [];
  const right: number[] = [];
  for (const row of rows) {
    if (crosses(row, gutter)) continue;
    for (const [side, from, to] of [
      [left, page.left, gutter],
      [right, gutter, page.right],
    ] as const) {
      const glyphs = row.glyphs.filter((glyph) => glyph.kind !== 'space' && glyph.x >= from - 1 && glyph.x < to);
      if (glyphs.length === 0) continue;
      const start = glyphs.reduce((least, glyph) => Math.min(least, glyph.left), Number.POSITIVE_INFINITY);
      const end = glyphs.reduce((most, glyph) => Math.max(most, glyph.right), Number.NEGATIVE_INFINITY);
      side.push((end - start) / (to - from));
    }
  }
  return [left, right].every((side) => side.length >= FEWEST_LINES && side.filter((share) => share > FILLED).length > side.length * 0.6);
}
