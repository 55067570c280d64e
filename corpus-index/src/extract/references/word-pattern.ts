/** Alternation of words for a pattern on folded text, longest first; blanks in a word match any run of blanks or half-spaces. */
export function alternatives(...lists: readonly (readonly string[])[]): string {
  return [...new Set(lists.flat())]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u200c]+/g, '[\\s\\u200c]{1,3}'))
    .join('|');
}

/** Begins of a word in either script: nothing of a word stands before. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\d\\u200c])';
/** End of a word in either script. */
export const WORD_END = '(?![\\p{L}\\p{M}\\d\\u200c])';
