import { COMPOUND_TAILS } from '../language/bound-morphemes';
import type { Lexicon } from './lexicon';

/** Endings that every noun or adjective takes, folded, longest first; the lists of words hold only some of these forms. */
const NOMINAL_ENDINGS: readonly string[] = 'هایشان هایمان هایتان هایش هایم هایت هاست هایی های ها ترین تری تر شان مان تان'.split(' ');
/** Endings that follow a final ه after a half-space. */
const AFTER_HEH: readonly string[] = 'اند ایم اید ای ام اش ات'.split(' ');
const MIN_STEM = 2;
const MIN_COMPOUND_STEM = 3;
const TAILS = [...new Set(COMPOUND_TAILS)].filter((tail) => tail.length >= 2).sort((a, b) => b.length - a.length);

/** Where a folded word comes apart into a stem that the lexicon knows and an ending, or null. `stem` and `ending` in folded letters. */
export interface WordParts {
  readonly stem: string;
  readonly ending: string;
  readonly kind: 'inflection' | 'compound';
}

/** Parts an inflected form or a compound: دادههای → داده + های, شکلدهنده → شکل + دهنده. The stem is a word of the lexicon. */
export function wordParts(word: string, lexicon: Lexicon): WordParts | null {
  for (const ending of NOMINAL_ENDINGS) {
    const stem = stemBefore(word, ending, MIN_STEM);
    if (stem !== null && (lexicon.has(stem) || compoundParts(stem, lexicon) !== null)) return { stem, ending, kind: 'inflection' };
  }
  for (const ending of AFTER_HEH) {
    const stem = stemBefore(word, ending, MIN_STEM);
    if (stem?.endsWith('ه') && lexicon.has(stem)) return { stem, ending, kind: 'inflection' };
  }
  return compoundParts(word, lexicon);
}

function compoundParts(word: string, lexicon: Lexicon): WordParts | null {
  for (const tail of TAILS) {
    const stem = stemBefore(word, tail, MIN_COMPOUND_STEM);
    if (stem !== null && lexicon.has(stem)) return { stem, ending: tail, kind: 'compound' };
  }
  return null;
}

function stemBefore(word: string, ending: string, minimum: number): string | null {
  return word.length - ending.length >= minimum && word.endsWith(ending) ? word.slice(0, -ending.length) : null;
}

/** Whether a folded word is a Persian word form: in the lexicon, or made of a word in it and a common ending. */
export function isWordForm(word: string, lexicon: Lexicon): boolean {
  return lexicon.has(word) || wordParts(word, lexicon) !== null;
}
