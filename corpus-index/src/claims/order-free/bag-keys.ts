import { GENERIC, NEAR, TRANSPARENT } from '../../language/measures';
import { VOCABULARY } from '../../language/vocabulary';
import { conceptKey } from '../keys';
import type { WordBag } from './word-bag';

/** The most telling words of a passage are enough to find it by. */
const MOST_KEYS = 16;

/** Words that may stand for one another are found under one of them. */
function ofGroup(word: string): string {
  const group = NEAR.find((words) => words.has(word));
  return group === undefined ? word : [...group][0]!;
}

function rank(word: string): number {
  if (word.startsWith('#')) return 0;
  if (/^[A-Z]/.test(word)) return /^[A-Z]{2}$/.test(word) ? 3 : 1;
  return VOCABULARY.concepts.has(word) ? 2 : 1;
}

/** Keys of a bag: labels and names first, then words. They share no key with statements that have a frame. */
export function bagKeys(bag: WordBag): string[] {
  const words = [...new Set(bag.words)].filter((word) => word !== '' && !GENERIC.has(word) && !TRANSPARENT.has(word));
  return words
    .map((word, at) => ({ word, order: rank(word) * 1_000 + at }))
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST_KEYS)
    .map(({ word }) => `p${/^[A-Z]/.test(word) ? `:${word}` : conceptKey(ofGroup(word))}`);
}
