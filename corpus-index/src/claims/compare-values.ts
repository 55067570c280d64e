import type { ValueInterval } from './statement';

export type ValueStance = 'agree' | 'conflict' | 'unclear';

/** "About" reaches a twentieth to either side (ARCHITECTURE, "A statement"). */
const ABOUT = 0.05;

const isBound = (value: ValueInterval): boolean => value.min === null || value.max === null;

/** How far two values may lie apart and still be one: the coarser of their roundings, and what "about" allows. Bounds are not rounded. */
function tolerance(a: ValueInterval, b: ValueInterval, size: number): number {
  return (
    Math.max(isBound(a) ? 0 : a.precision, isBound(b) ? 0 : b.precision) * 1.0001 +
    (a.approximate || b.approximate ? ABOUT * Math.abs(size) : 0)
  );
}

function stanceOf(draft: ValueInterval, paper: ValueInterval): ValueStance {
  const size = Math.max(Math.abs(draft.min ?? draft.max ?? 0), Math.abs(paper.min ?? paper.max ?? 0));
  const slack = tolerance(draft, paper, size);
  const dLow = draft.min ?? Number.NEGATIVE_INFINITY;
  const dHigh = draft.max ?? Number.POSITIVE_INFINITY;
  const pLow = paper.min ?? Number.NEGATIVE_INFINITY;
  const pHigh = paper.max ?? Number.POSITIVE_INFINITY;
  if (dLow > pHigh + slack || pLow > dHigh + slack) return 'conflict';
  const draftBound = draft.min === null || draft.max === null;
  const paperBound = paper.min === null || paper.max === null;
  if (draftBound && paperBound) {
    // The same side: a weaker bound follows from a stronger one; a stronger one is not denied by a weaker.
    if (draft.max === null && paper.max === null) return dLow <= pLow + slack ? 'agree' : dLow > pLow * 1.2 ? 'conflict' : 'unclear';
    if (draft.min === null && paper.min === null) return dHigh >= pHigh - slack ? 'agree' : dHigh < pHigh * 0.83 ? 'conflict' : 'unclear';
    return 'unclear';
  }
  if (draftBound) return pLow >= dLow - slack && pHigh <= dHigh + slack ? 'agree' : 'conflict';
  if (paperBound) {
    // "More than 800" is said of 800-odd: far above it the two do not clearly agree.
    const edge = paper.min ?? paper.max ?? 0;
    return Math.abs(dLow - edge) <= Math.abs(edge) * 0.25 + slack ? 'agree' : 'unclear';
  }
  const draftRange = dHigh - dLow > 2 * slack;
  const paperRange = pHigh - pLow > 2 * slack;
  if (draftRange && paperRange)
    return Math.abs(dLow - pLow) <= slack + 0.05 * size && Math.abs(dHigh - pHigh) <= slack + 0.05 * size ? 'agree' : 'unclear';
  return 'agree';
}

/**
 * Whether a draft's value agrees with a paper's. A paper's figure with further readings (extraction may have reversed it) agrees if one
 * of them does.
 */
export function compareValues(draft: ValueInterval, paper: ValueInterval): ValueStance {
  const main = stanceOf(draft, paper);
  if (main === 'agree' || paper.otherReadings === undefined) return main;
  let conflicts = main === 'conflict';
  for (const reading of paper.otherReadings) {
    const stance = stanceOf(draft, { ...paper, min: reading, max: reading });
    if (stance === 'agree') return 'agree';
    if (stance !== 'conflict') conflicts = false;
  }
  return conflicts ? 'conflict' : 'unclear';
}
