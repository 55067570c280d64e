import type { LineToken } from './line-tokens';
import type { WordModel } from './word-model';

/** How often a name must stand in the file, alone unknown among known words, before it is taken for a word. */
const MIN_COUNT = 2;
/** How often, wherever it stands: only for words without ی, at which drawing order tears words. */
const MIN_COUNT_ANYWHERE = 4;
const MIN_LENGTH = 4;

/**
 * Unknown words that are names or terms of the file rather than torn words: they come again and again among words that are
 * all known, and putting their pieces in another order gives no word.
 */
export function namesOfFile(lines: readonly (readonly LineToken[])[], model: WordModel): Set<string> {
  const alone = new Map<string, number>();
  const anywhere = new Map<string, number>();
  for (const tokens of lines) {
    const unknown = tokens.filter((token) => token.kind === 'word' && !model.knows(token.folded));
    for (const { folded } of unknown) {
      anywhere.set(folded, (anywhere.get(folded) ?? 0) + 1);
      if (unknown.length === 1) alone.set(folded, (alone.get(folded) ?? 0) + 1);
    }
  }
  const names = new Set<string>();
  for (const [word, count] of anywhere) {
    if (word.length < MIN_LENGTH || isTorn(word, model)) continue;
    if ((alone.get(word) ?? 0) >= MIN_COUNT || (count >= MIN_COUNT_ANYWHERE && !word.includes('ی'))) names.add(word);
  }
  return names;
}

/** Whether a word looks like pieces in the wrong order rather than a word of its own that no list has. */
export function isTorn(word: string, model: WordModel): boolean {
  if (tornElsewhere(word, model)) return true;
  return word.includes('ی') && (word.startsWith('ی') || model.knows(atYehReversed(word)));
}

/** Whether the pieces of an unknown word, cut at every ی and put in reverse order, make a common word: رانیا → ایران. */
export function isTornAtYeh(word: string, model: WordModel): boolean {
  return word.length > 3 && word.includes('ی') && model.isCommon(atYehReversed(word));
}

function atYehReversed(word: string): string {
  return word.split(/(ی)/).reverse().join('');
}

/** One cut anywhere: the halves exchanged make a word (طرواب → روابط), or both halves are words (تحریمروابط). */
function tornElsewhere(word: string, model: WordModel): boolean {
  for (let cut = 1; cut < word.length; cut++) {
    const left = word.slice(0, cut);
    const right = word.slice(cut);
    if (model.isCommon(right + left)) return true;
    if (left.length >= 3 && right.length >= 3 && model.isCommon(left) && model.isCommon(right)) return true;
  }
  return false;
}
