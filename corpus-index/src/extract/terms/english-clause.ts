import { COPULA, MEANS, OPENERS } from '../../language/definition-cues';
import { BETWEEN_SUBJECT_AND_VERB, CONVEYING, LABELS, WHEN_WORDS } from '../../language/statement-cues';
import type { Token } from '../../text/tokens';
import { PhraseSet } from './phrases';
import { englishPresent } from './verb-forms';

export const MEANING = new PhraseSet(MEANS.en);
export const IS = new PhraseSet(COPULA.en);
export const CONVEYS = new PhraseSet(CONVEYING.en.flatMap(englishPresent));
export const ADVERBS = new PhraseSet([...BETWEEN_SUBJECT_AND_VERB.en, ...OPENERS.en]);
export const WHEN = new PhraseSet(WHEN_WORDS.en);
export const NAME_WORDS = new PhraseSet(LABELS.en);
export const RELATORS = new Set([
  'of',
  'that',
  'which',
  'whose',
  'who',
  'whereby',
  'where',
  'in',
  'around',
  'between',
  'among',
  'by',
  'through',
  'for',
  'to',
  'about',
  'with',
]);
export const MARKED_BY_COMMA = 14;
export const SHORTEST_BODY = 4;
export const ARTICLES = new Set(['the', 'a', 'an']);

/** Index of the verb after a subject that ends before `at`: past adverbs and a phrase set in commas. */
export function verbPlace(tokens: readonly Token[], at: number, to: number): number {
  let here = at;
  for (let round = 0; round < 3; round++) {
    if (tokens[here]?.text === ',' || tokens[here]?.text === '—') {
      const mark = tokens[here]?.text;
      let close = here + 1;
      while (close < Math.min(to, here + MARKED_BY_COMMA) && tokens[close]?.text !== mark) close++;
      if (tokens[close]?.text !== mark || close >= to) return -1;
      here = close + 1;
    }
    const adverb = ADVERBS.lengthAt(tokens, here, to);
    if (adverb) here += adverb;
    else if (tokens[here]?.kind === 'word' && /ly$/.test(tokens[here]!.folded)) here++;
  }
  return here;
}

/** Figures make a sentence a report of what happened. */
export function hasFigures(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'number') return true;
  return false;
}
