import { AFTER_BULLET, type DrawnPiece } from './drawn-pieces';
import { CLOSES, OPENS_OR_CLOSES } from './drawn-words';

/**
 * How two pieces that stand beside each other in a drawn line belong together. 'phrase': drawn in one, in reading order;
 * 'chunk': drawn in one from left to right, so the right one is read first; 'gap': parted by justification.
 */
export type Tie = 'phrase' | 'chunk' | 'gap';
export const TIES: readonly Tie[] = ['phrase', 'chunk', 'gap'];

/** What it costs, in natural logarithms, that two neighbours of a drawn line are tied so. Estimated by eye from what such files look like. */
export function tieCost(left: DrawnPiece, right: DrawnPiece, tie: Tie, justified: boolean, needsHost: boolean): number {
  if (tie === 'gap' && !justified) return IMPOSSIBLE;
  const { gap } = right;
  if (gap === AFTER_BULLET) return tie === 'phrase' ? IMPOSSIBLE : tie === 'chunk' ? 1 : 0;
  if (right.torn !== 'no') {
    if (tie === 'gap') return IMPOSSIBLE;
    if (right.torn === 'compound') return tie === 'phrase' ? 0.2 : 1;
    if (right.torn === 'known') return tie === 'phrase' ? 0 : left.text.length + right.text.length > 2 ? 1 : 0.2;
    return tie === 'phrase' ? 0.8 : 0;
  }
  const marked = left.kind === 'mark' || right.kind === 'mark';
  const parting = left.kind === 'number' || right.kind === 'number' || left.kind === 'latin' || right.kind === 'latin';
  if (gap === 0) {
    if (tie === 'gap') return IMPOSSIBLE;
    if (left.kind === 'word' && right.kind === 'mark' && CLOSES.includes(right.text)) return tie === 'phrase' ? 0 : 1;
    if (left.kind === 'mark' && right.kind === 'mark') return tie === 'phrase' ? 0.3 : 0.2;
    if (parting && '()'.includes(left.kind === 'mark' ? left.text : right.text)) return tie === 'phrase' ? 0.3 : 0;
    if (parting) return tie === 'chunk' ? 0 : right.kind === 'mark' ? 1.2 : 5;
    if (left.kind === 'mark' && OPENS_OR_CLOSES.includes(left.text)) return tie === 'phrase' ? 0 : '«»'.includes(left.text) ? 1.5 : 0.4;
    return tie === 'phrase' ? ('«»'.includes(right.text) ? 0.4 : 1.5) : 0.2;
  }
  if (parting) return tie === 'phrase' ? (gap === 1 ? 0.8 : 3) : tie === 'chunk' ? (gap === 1 ? 0.2 : 0.6) : gap === 1 ? 2 : 1;
  const atYeh = left.text === 'ی' || right.text === 'ی';
  const fragment = atYeh || left.part !== 'no' || right.part !== 'no';
  if (gap === 1) {
    if (marked && !CLOSES.includes(left.text)) return tie === 'phrase' ? 1 : '()'.includes(left.text) ? (tie === 'gap' ? 0.2 : 0.8) : 0.4;
    if (tie === 'gap') return 4;
    if (atYeh) return tie === 'phrase' ? 0.8 : 0.2;
    if (tie === 'chunk' && (left.part === 'unknown' || right.part === 'unknown')) return 1;
    const behindMark = CLOSES.includes(left.text);
    return tie === 'phrase' ? 0.2 : needsHost ? 0.4 : justified ? (behindMark ? 0.4 : 0.8) : behindMark ? 1.5 : 3;
  }
  if (tie === 'phrase') return 4;
  if (marked) return tie === 'chunk' ? 0.6 : 0.2;
  if (fragment || gap > 2) return tie === 'chunk' ? 0.2 : 0.4;
  return tie === 'chunk' ? (justified ? 1.5 : 0.8) : 0;
}

export const IMPOSSIBLE = Number.POSITIVE_INFINITY;
/** Share of the gaps between words that must be wide: extraction writes two spaces where justification drew word by word. */
const MIN_WIDE = 0.4;

/** Whether most words of a line stand apart by wide gaps. */
export function isJustified(pieces: readonly DrawnPiece[]): boolean {
  const gaps = pieces.filter((piece, index) => piece.kind === 'word' && piece.gap > 0 && index > 0);
  return gaps.filter((piece) => piece.gap > 1).length >= gaps.length * MIN_WIDE;
}
