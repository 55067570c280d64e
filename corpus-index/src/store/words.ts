import { foldKey } from '../text/fold';

/** Version of keys and words below: raise it with every change of the matching form, so that indexes are made anew. */
export const WORDS_VERSION = 1;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** No word of a language is longer; what is longer is noise of a broken file and would only swell the index. */
const LONGEST_WORD = 60;

/** Words of a text in their matching form, in order, for passages and for queries alike. */
export function wordsOf(text: string): readonly string[] {
  return (foldKey(text).match(WORD) ?? []).filter((word) => word.length <= LONGEST_WORD);
}

/** How often each word occurs. */
export function wordCounts(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
