import { COMPOUND_TAILS } from '../language/bound-morphemes';
import type { Lexicon } from './lexicon';

/** Endings that every noun or adjective takes, folded, longest first; the lists of words hold only some of these forms. */
const NOMINAL_ENDINGS: readonly string[] = 'هایشان هایمان هایتان هایش هایم هایت هاست هایی های ها ترین تری تر شان مان تان'.split(' ');
/** Endings that follow a final ه after a half-space. */
const AFTER_HEH: readonly string[] = 'اند ایم اید ای ام اش ات'.split(' ');
const MIN_STEM = 2;
const MIN_COMPOUND_STEM = 3;
const INFLECTIONS = new Set(NOMINAL_ENDINGS);
const HEH_ENDINGS = new Set(AFTER_HEH);
const TAILS = new Set(COMPOUND_TAILS.filter((tail) => tail.length >= 2));
const longest = (endings: Iterable<string>): number => Math.max(...[...endings].map((ending) => ending.length));
const LONGEST_INFLECTION = longest(INFLECTIONS);
const LONGEST_TAIL = longest(TAILS);

/** Where a folded word comes apart into a stem that the lexicon knows and an ending, or null. `stem` and `ending` in folded letters. */
export interface WordParts {
  readonly stem: string;
  readonly ending: string;
  readonly kind: 'inflection' | 'compound';
}

/** Parts an inflected form or a compound: دادههای → داده + های, شکلدهنده → شکل + دهنده. The stem is a word of the lexicon. */
export function wordParts(word: string, lexicon: Lexicon): WordParts | null {
  for (let length = Math.min(LONGEST_INFLECTION, word.length - MIN_STEM); length >= 2; length--) {
    const ending = word.slice(-length);
    const stem = word.slice(0, -length);
    if (INFLECTIONS.has(ending) && (lexicon.has(stem) || compoundParts(stem, lexicon) !== null))
      return { stem, ending, kind: 'inflection' };
    if (HEH_ENDINGS.has(ending) && stem.endsWith('ه') && lexicon.has(stem)) return { stem, ending, kind: 'inflection' };
  }
  return compoundParts(word, lexicon);
}

function compoundParts(word: string, lexicon: Lexicon): WordParts | null {
  for (let length = Math.min(LONGEST_TAIL, word.length - MIN_COMPOUND_STEM); length >= 2; length--) {
    const ending = word.slice(-length);
    if (!TAILS.has(ending)) continue;
    const stem = word.slice(0, -length);
    if (lexicon.has(stem)) return { stem, ending, kind: 'compound' };
  }
  return null;
}

/** Whether a folded word is a Persian word form: in the lexicon, or made of a word in it and a common ending. */
export function isWordForm(word: string, lexicon: Lexicon): boolean {
  return lexicon.has(word) || wordParts(word, lexicon) !== null;
}
