import { nameKeys } from './name-keys';
import { nameSimilarity } from './similarity';

/** Names at or above this are taken to be one (measured on test/fixtures/names/gold.jsonl). */
export const SAME_NAME = 0.8;

export interface NameIndex<T> {
  /** Entries whose names may be the given one, the likeliest first, at most `limit`. */
  search(name: string, limit: number): readonly { readonly value: T; readonly similarity: number }[];
}

/** An index of names in either script. Building is linear in the names; a search looks only at names that share a key. */
export function createNameIndex<T>(entries: readonly { readonly name: string; readonly value: T }[]): NameIndex<T> {
  const byKey = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    for (const key of nameKeys(entry.name)) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  });
  return {
    search(name, limit) {
      const candidates = new Set(nameKeys(name).flatMap((key) => byKey.get(key) ?? []));
      return [...candidates]
        .map((index) => ({ value: entries[index]!.value, similarity: nameSimilarity(name, entries[index]!.name) }))
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, limit);
    },
  };
}

/** Pairs whose answer is remembered: a few names meet the same words of the papers at every check. */
const REMEMBERED = 50_000;
const remembered = new Map<string, boolean>();

/** True where two spellings, in one script or in two, are taken to be one name. Answers are remembered, in a bounded number. */
export function sameName(a: string, b: string): boolean {
  const pair = `${a}\u0000${b}`;
  let same = remembered.get(pair);
  if (same === undefined) {
    same = nameSimilarity(a, b) >= SAME_NAME;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(pair, same);
  }
  return same;
}
