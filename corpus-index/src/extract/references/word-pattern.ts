/** Alternation of words for a pattern on folded text, longest first; blanks in a word match any run of blanks or half-spaces. */
export function alternatives(...lists: readonly (readonly string[])[]): string {
  return (
    [...new Set(lists.flat())]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u200c]+/g, '[\\s\\u200c]{1,3}'))
      // The hamza or kasra of an ezafe may be written (دورهٔ).
      .map((word) => (/[\u0621-\u06d3]$/.test(word) ? `${word}[\\u0654\\u0650]?` : word))
      .join('|')
  );
}

/** Begins of a word in either script: nothing of a word stands before. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\d\\u200c])';
/** End of a word in either script. */
export const WORD_END = '(?![\\p{L}\\p{M}\\d\\u200c])';
