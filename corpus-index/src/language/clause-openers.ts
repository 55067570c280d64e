const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open only what goes on from before, never a sentence. */
export const CONTINUERS: ReadonlySet<string> = set('که را');

/**
 * Words that join what follows to what went before: no sentence ends with one. Closed classes of both languages, written for Dabir.
 */
export const CLAUSE_OPENERS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: set('که و یا را تا اگر زیرا چراکه بلکه هرچند گرچه این آن یک هر سال'),
  en: set('and or that which who whose because although while if the a an its their'),
};
