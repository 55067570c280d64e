import type { Glyph } from './glyphs';

/** Glyphs on one baseline, raised and lowered ones and marks among them. */
export interface Row {
  readonly glyphs: readonly Glyph[];
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** Size of most of its letters. */
  readonly size: number;
}

/** A row that lies nearer to a larger one than this share of its font size is a part of it: a footnote mark, a vowel sign. */
const NEAR = 0.55;
/** Footnote marks of a line, which some producers raise further. */
const NEAR_RAISED = 0.8;
const RAISED_LETTERS = 12;

/** Groups the glyphs of a page into rows, from the top of the page downwards. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const levels = levelsOf(glyphs).sort((a, b) => b.weight - a.weight);
  const rows: { glyphs: Glyph[]; y: number; size: number; left: number; right: number }[] = [];
  const byHeight = new RowIndex();
  for (const level of levels) {
    const host = byHeight.hostOf(level);
    if (host) {
      host.glyphs.push(...level.glyphs);
      host.left = Math.min(host.left, level.left);
      host.right = Math.max(host.right, level.right);
    } else {
      const row = { glyphs: [...level.glyphs], y: level.y, size: level.size, left: level.left, right: level.right };
      rows.push(row);
      byHeight.add(row);
    }
  }
  return rows.sort((a, b) => b.y - a.y);
}

interface Level {
  readonly glyphs: Glyph[];
  readonly y: number;
  left: number;
  right: number;
  size: number;
  /** Letters on it; marks and spaces count nothing. */
  weight: number;
}

/** Glyphs of exactly one height, to half a point. */
function levelsOf(glyphs: readonly Glyph[]): Level[] {
  const levels = new Map<number, Level>();
  let last: Level | undefined;
  let lastKey = Number.NaN;
  for (const glyph of glyphs) {
    const key = Math.round(glyph.y * 2);
    let level: Level | undefined = key === lastKey ? last : (levels.get(key) ?? levels.get(key - 1) ?? levels.get(key + 1));
    if (!level) {
      level = { glyphs: [], y: glyph.y, left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY, size: 0, weight: 0 };
      levels.set(key, level);
    }
    last = level;
    lastKey = key;
    level.glyphs.push(glyph);
    if (glyph.kind === 'space' || glyph.kind === 'joiner') continue;
    level.left = Math.min(level.left, glyph.left, glyph.x);
    level.right = Math.max(level.right, glyph.right);
    if (glyph.kind !== 'mark') level.weight++;
  }
  for (const level of levels.values()) level.size = commonSize(level.glyphs);
  return [...levels.values()].filter((level) => level.right > Number.NEGATIVE_INFINITY);
}

function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  let most = 0;
  for (const glyph of glyphs) {
    if (glyph.kind === 'space' || glyph.kind === 'joiner') continue;
    const count = (counts.get(glyph.size) ?? 0) + 1;
    counts.set(glyph.size, count);
    if (count > most) {
      most = count;
      best = glyph.size;
    }
  }
  return best || glyphs[0]?.size || 1;
}

type OpenRow = { glyphs: Glyph[]; y: number; size: number; left: number; right: number };

/** Finds rows by height without looking at all of them: they are kept in bands of 16 points. */
class RowIndex {
  readonly #bands = new Map<number, OpenRow[]>();

  add(row: OpenRow): void {
    const band = Math.floor(row.y / 16);
    const rows = this.#bands.get(band);
    if (rows) rows.push(row);
    else this.#bands.set(band, [row]);
  }

  /** The larger row that a level belongs to: near in height, and beside or between its glyphs. */
  hostOf(level: Level): OpenRow | null {
    let best: OpenRow | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    const band = Math.floor(level.y / 16);
    for (const key of [band - 1, band, band + 1]) {
      for (const row of this.#bands.get(key) ?? []) {
        const distance = Math.abs(row.y - level.y);
        const isRaised = level.size < row.size * 0.8 && level.y > row.y && level.weight <= RAISED_LETTERS;
        const reach = row.size * (level.weight === 0 ? 1 : isRaised ? NEAR_RAISED : NEAR);
        const beside = level.right >= row.left - row.size && level.left <= row.right + row.size;
        if (distance < nearest && distance <= reach && beside && !isOwnLine(level, row, distance)) {
          best = row;
          nearest = distance;
        }
      }
    }
    return best;
  }
}

/** A level with as large letters whose span overlaps much of a row at more than a hair's distance is a line of its own. */
function isOwnLine(level: Level, row: OpenRow, distance: number): boolean {
  if (level.weight === 0 || distance < row.size * 0.12) return false;
  if (level.size < row.size * 0.85) return false;
  const overlap = Math.min(level.right, row.right) - Math.max(level.left, row.left);
  return level.weight > 3 && overlap > (level.right - level.left) * 0.5 && distance > row.size * 0.3;
}
