import type { Suggestion } from '../features/feature';

/** A suggestion of one of the last lists: what a completion item carries instead of the suggestion's long parts. */
export interface SuggestionPlace {
  readonly list: number;
  readonly at: number;
}

/** The lists that were sent last. An editor asks about an item of the list that it shows, or of one that a keystroke has just replaced. */
export interface SuggestionMemory {
  /** Keeps a list; the answer names it. */
  keep(suggestions: readonly Suggestion[]): number;
  /** The suggestion at a place that came back from the client; null where its list is forgotten. */
  find(place: unknown): Suggestion | null;
}

const LISTS_KEPT = 8;

const isPlace = (value: unknown): value is SuggestionPlace =>
  typeof value === 'object' &&
  value !== null &&
  'list' in value &&
  'at' in value &&
  typeof value.list === 'number' &&
  typeof value.at === 'number';

export function createSuggestionMemory(): SuggestionMemory {
  const lists = new Map<number, readonly Suggestion[]>();
  let last = 0;
  return {
    keep(suggestions) {
      last++;
      lists.set(last, suggestions);
      lists.delete(last - LISTS_KEPT);
      return last;
    },
    find: (place) => (isPlace(place) ? (lists.get(place.list)?.[place.at] ?? null) : null),
  };
}
