import { spanOf } from '../calendar';
import type { BagSlot } from './word-bag';

/** The span between the only two years of a passage whose «از … تا» extraction tore apart; none where it has fewer or more. */
export function spanBetween(slots: readonly BagSlot[]): readonly BagSlot[] {
  const years = slots.filter((slot) => slot.kind === 'time' && slot.time?.precision === 'year');
  const different = [...new Map(years.map((slot) => [slot.time!.from, slot])).values()].sort((a, b) =>
    a.time!.from < b.time!.from ? -1 : 1,
  );
  const [first, last] = different;
  if (first === undefined || last === undefined || different.length !== 2) return [];
  return [{ ...first, time: spanOf(first.time!, last.time!), relation: 'span' }];
}
