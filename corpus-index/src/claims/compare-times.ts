import { dayOf } from './calendar';
import type { TimeInterval } from './statement';

export type TimeFit = 'same' | 'within' | 'overlap' | 'apart' | 'open';

/** How two times lie to each other; 'open' where one side has none. 'within' also where one is a part of the other. */
export function fitOf(draft: TimeInterval | null, paper: TimeInterval | null): TimeFit {
  if (draft === null || paper === null) return 'open';
  const [a, b, c, d] = [dayOf(draft.from), dayOf(draft.to), dayOf(paper.from), dayOf(paper.to)];
  if (b < c || d < a) return 'apart';
  if (Math.abs(a - c) <= 2 && Math.abs(b - d) <= 2) return 'same';
  if ((a >= c && b <= d) || (c >= a && d <= b)) return 'within';
  return 'overlap';
}
