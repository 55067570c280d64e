import { regionsOf, type Region } from './columns';
import type { PageGlyphs } from './glyphs';
import { type Direction, isRightToLeft, rightToLeftShare, rowText } from './row-order';
import type { Row } from './rows';

/**
 * The text of a page in reading order: one line a row; an empty line where a wider gap, another size of letters or an indent tells
 * that a paragraph begins. Text that is turned (tables set sideways, stamps on the margin) stands at the end as PDFium gives it.
 * `rightToLeftDocument`: whether a page before was right-to-left, so that Latin rows may stand in such paragraphs.
 */
export function pageText(glyphs: PageGlyphs, rightToLeftDocument: boolean): string {
  const rightToLeft = isRightToLeftPage(glyphs);
  const lines: string[] = [];
  for (const region of regionsOf(glyphs.upright, rightToLeft)) {
    if (lines.length > 0) lines.push('');
    lines.push(...regionLines(region, rightToLeft, rightToLeft || rightToLeftDocument, glyphs.ligaturesTurned));
  }
  if (glyphs.turned) lines.push('', glyphs.turned);
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Whether most letters of a page are written from right to left. */
export function isRightToLeftPage(glyphs: PageGlyphs): boolean {
  const share = rightToLeftShare({ glyphs: glyphs.upright, y: 0, left: 0, right: 0, size: 0 });
  return share !== null && share > 0.5;
}

function regionLines(region: Region, rightToLeft: boolean, rightToLeftDocument: boolean, ligaturesTurned: boolean): string[] {
  const gap = usualGap(region);
  const lines: string[] = [];
  const directions = directionsOf(region, rightToLeft);
  let previous: Row | null = null;
  for (const [index, row] of region.rows.entries()) {
    const direction = directions[index] ?? 'rtl';
    const read = rowText(row, direction, ligaturesTurned);
    // The last line of an English entry of a Persian list has its full stop at the left, and keeps to the right margin.
    const displaced = rightToLeftDocument && direction === 'ltr' && DISPLACED_STOP.test(read);
    const text = displaced ? read.replace(DISPLACED_STOP, '$2$1') : read;
    const base = displaced || (rightToLeft && standsAtRight(row, region)) ? 'rtl' : direction;
    if (!text) continue;
    if (previous && beginsParagraph(row, previous, region, gap, base)) lines.push('');
    lines.push(text);
    previous = row;
  }
  return lines;
}

/**
 * Direction of each row. A row of both scripts is read by the share of its letters, by its words at either end, by the margin that it
 * stands at and by the rows around it; a row of Latin words alone can end a right-to-left paragraph (a citation); a row without letters
 * is read as the one before it.
 */
function directionsOf(region: Region, rightToLeft: boolean): Direction[] {
  const directions: Direction[] = [];
  let before: Direction | null = null;
  const shares = region.rows.map(rightToLeftShare);
  for (const [index, row] of region.rows.entries()) {
    const share = shares[index] ?? null;
    if (share === null) directions.push(before ?? (rightToLeft ? 'rtl' : 'ltr'));
    else {
      before =
        share >= 0.5 ||
        (share === 0
          ? endsRightToLeft(row, before, region)
          : isMixedRightToLeft(row, share, region, around(before, shares[index + 1] ?? null, rightToLeft)))
          ? 'rtl'
          : 'ltr';
      directions.push(before);
    }
  }
  return directions;
}

/** What the rows before and after and the page say of a row's direction: above 0 for right to left. */
function around(before: Direction | null, shareAfter: number | null, rightToLeft: boolean): number {
  const rowBefore = before === null ? 0 : before === 'rtl' ? 0.4 : -0.4;
  const rowAfter = shareAfter === null ? 0 : shareAfter >= 0.5 ? 0.4 : shareAfter <= 0.08 ? -0.4 : 0;
  return rowBefore + rowAfter + (rightToLeft ? 0.2 : -0.2);
}

/** What ends a line stands at its left in right-to-left text and at its right in the other. */
const SENTENCE_STOP = /^[.,;:،؛]$/u;

/** Weighs the signs of a row of both scripts with fewer right-to-left letters than others. */
function isMixedRightToLeft(row: Row, share: number, region: Region, surroundings: number): boolean {
  const shown = row.glyphs.filter((glyph) => glyph.kind !== 'space' && glyph.kind !== 'joiner').sort((a, b) => a.x - b.x);
  const letters = shown.filter((glyph) => glyph.kind === 'letter');
  if (isRightToLeft(letters[0]?.text ?? '') && isRightToLeft(letters.at(-1)?.text ?? '')) return true;
  const stop = (SENTENCE_STOP.test(shown[0]?.text ?? '') ? 0.6 : 0) - (SENTENCE_STOP.test(shown.at(-1)?.text ?? '') ? 0.4 : 0);
  const side = (text: string | undefined) => (text !== undefined && isRightToLeft(text) ? 0.35 : -0.25);
  const atRight = region.right - row.right < row.size;
  const atLeft = row.left - region.left < row.size;
  const margin = atRight === atLeft ? 0 : atRight ? 0.3 : -0.3;
  return (share - 0.35) * 2 + side(letters[0]?.text) + side(letters.at(-1)?.text) + stop + margin + surroundings > 0;
}

const DISPLACED_STOP = /^([.,;:])(?=[\p{L}\d])(.*[^.,;:])$/u;

/** Whether a short row stands at the right margin. */
function standsAtRight(row: Row, region: Region): boolean {
  return region.right - row.right < row.size * 1.5 && row.left - region.left > row.size * 1.5;
}

function endsRightToLeft(row: Row, before: Direction | null, region: Region): boolean {
  if (!standsAtRight(row, region) || row.left - region.left < row.size * 4) return false;
  const first = row.glyphs.reduce((leftmost, glyph) => (glyph.kind !== 'space' && glyph.x < leftmost.x ? glyph : leftmost));
  return before === 'rtl' || SENTENCE_STOP.test(first.text);
}

/** Distance of the lines of a paragraph: what follows rows from margin to margin; of all rows where hardly any is such. */
function usualGap({ rows, left, right }: Region): number {
  const all: number[] = [];
  const afterFull: number[] = [];
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at - 1];
    if (!row) continue;
    const gap = row.y - (rows[at]?.y ?? 0);
    all.push(gap);
    if (row.left - left < row.size && right - row.right < row.size) afterFull.push(gap);
  }
  const gaps = (afterFull.length > 1 ? afterFull : all).sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
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
