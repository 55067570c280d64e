import { regionsOf, type Region } from './columns';
import type { PageGlyphs } from './glyphs';
import { type Direction, rightToLeftShare, rowText } from './row-order';
import type { Row } from './rows';

/**
 * The text of a page in reading order: one line a row; an empty line where a wider gap, another size of letters or an indent tells
 * that a paragraph begins. Text that is turned (tables set sideways, stamps on the margin) stands at the end as PDFium gives it.
 */
export function pageText(glyphs: PageGlyphs): string {
  const rightToLeft = isRightToLeftPage(glyphs);
  const lines: string[] = [];
  for (const region of regionsOf(glyphs.upright, rightToLeft)) {
    if (lines.length > 0) lines.push('');
    lines.push(...regionLines(region, rightToLeft, glyphs.ligaturesTurned));
  }
  if (glyphs.turned) lines.push('', glyphs.turned);
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function isRightToLeftPage(glyphs: PageGlyphs): boolean {
  const share = rightToLeftShare({ glyphs: glyphs.upright, y: 0, left: 0, right: 0, size: 0 });
  return share !== null && share > 0.5;
}

function regionLines(region: Region, rightToLeft: boolean, ligaturesTurned: boolean): string[] {
  const gap = usualGap(region.rows);
  const lines: string[] = [];
  const directions = directionsOf(region, rightToLeft);
  let previous: Row | null = null;
  for (const [index, row] of region.rows.entries()) {
    const direction = directions[index] ?? 'rtl';
    const text = rowText(row, direction, ligaturesTurned);
    if (!text) continue;
    if (previous && beginsParagraph(row, previous, region, gap, direction)) lines.push('');
    lines.push(text);
    previous = row;
  }
  return lines;
}

/**
 * A row of both scripts is read as the rows around it are, or as the page is. A row of Latin words alone can end a right-to-left
 * paragraph (a citation): it stands at the right margin after such a row.
 */
function directionsOf(region: Region, rightToLeft: boolean): Direction[] {
  const { rows } = region;
  const shares = rows.map(rightToLeftShare);
  const decided = shares.map((share): Direction | null => (share === null ? null : share >= 0.5 ? 'rtl' : share <= 0.08 ? 'ltr' : null));
  return decided.map((own, index): Direction => {
    const row = rows[index];
    if (own === 'ltr' && shares[index] === 0 && row && endsRightToLeft(row, decided[index - 1] ?? null, region)) return 'rtl';
    if (own) return own;
    const around = [decided[index - 1], decided[index + 1]].filter((direction) => direction !== undefined && direction !== null);
    if (around.length > 0 && around.every((direction) => direction === around[0])) return around[0] ?? 'rtl';
    return rightToLeft ? 'rtl' : 'ltr';
  });
}

function endsRightToLeft(row: Row, before: Direction | null, region: Region): boolean {
  const atRight = region.right - row.right < row.size * 1.5 && row.left - region.left > row.size * 4;
  if (!atRight) return false;
  const first = row.glyphs.reduce((leftmost, glyph) => (glyph.kind !== 'space' && glyph.x < leftmost.x ? glyph : leftmost));
  return before === 'rtl' || /^[.,;:،؛]$/u.test(first.text);
}

function usualGap(rows: readonly Row[]): number {
  const gaps: number[] = [];
  for (let at = 1; at < rows.length; at++) gaps.push((rows[at - 1]?.y ?? 0) - (rows[at]?.y ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function beginsParagraph(row: Row, previous: Row, region: Region, gap: number, direction: Direction): boolean {
  const size = Math.max(row.size, previous.size);
  if (previous.y - row.y > Math.max(gap * 1.3, size * 1.2)) return true;
  if (Math.abs(row.size - previous.size) > size * 0.08) return true;
  const indent = direction === 'rtl' ? region.right - row.right : row.left - region.left;
  const indentBefore = direction === 'rtl' ? region.right - previous.right : previous.left - region.left;
  const ragged = direction === 'rtl' ? previous.left - region.left : region.right - previous.right;
  const isCentred = Math.abs(row.left - region.left - (region.right - row.right)) < size && indent > size * 2;
  return (
    !isCentred && indent > size * 0.7 && indent < size * 4 && indentBefore < size * 0.4 && ragged < (region.right - region.left) * 0.95
  );
}
