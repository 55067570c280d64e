import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { bibitemKeys } from './bibitems';
import { scanCitations } from './scan-citations';

/** A key that no bibliography has, with the keys that the writer may have meant. */
export interface UnresolvedKey {
  readonly range: TextRange;
  readonly key: string;
  readonly suggestions: readonly string[];
}

/** What looks like a key and like nothing else: it holds a year. A handle or a decorator in running text seldom does. */
const WITH_YEAR = /(?<![0-9۰-۹])(?:1[0-9]{3}|20[0-9]{2}|[۱۲][۰-۹]{3})(?![0-9۰-۹])/;

/**
 * Keys that resolve to nothing. Silent while no bibliography is known at all: then the writer may work without one. A bare @word of
 * running text is believed to be a key only where it looks like one, or like one of a bibliography.
 */
export function unresolvedKeys(draft: Draft, library: Library): readonly UnresolvedKey[] {
  const own = bibitemKeys(draft);
  if (!own.size && !library.hasKeys) return [];
  const unresolved: UnresolvedKey[] = [];
  for (const citation of scanCitations(draft)) {
    for (const item of citation.items) {
      if (item.key === null || own.has(item.key) || library.byKey(item.key)) continue;
      const { key } = item;
      const suggestions = library.search(key, { limit: 3 }).flatMap((hit) => hit.work.key ?? []);
      if (item.bare && !WITH_YEAR.test(key) && !suggestions.some((known) => isMistyped(key, known))) continue;
      unresolved.push({ range: item.range, key, suggestions });
    }
  }
  return unresolved;
}

/** True where one key may be the other with a slip of the fingers: at most two letters apart, one in short keys. */
export function isMistyped(typed: string, known: string): boolean {
  const [a, b] = [typed.toLowerCase(), known.toLowerCase()];
  const most = Math.min(a.length, b.length) < 7 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Letters to add, to leave out, to change or to swap. Source: Damerau (1964), optimal string alignment. */
function distance(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (last[j - 2] ?? 0) + 1);
      next.push(least);
    }
    last = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
