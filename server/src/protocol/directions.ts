/** Unicode controls (UAX #9): stretches that read in one direction, and their end. */
const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';

const STRONG = /[\p{L}\u200e\u200f]/u;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f]/;
/** Marks that open a line of Markdown: quotation, list, heading. */
const MARKDOWN_PREFIX = /^(?:\s{0,8}(?:>|[-*](?=\s)|#{1,6}(?=\s)))*\s{0,8}/;

/** True where the first letter of a text is of a right-to-left script: then the text reads from the right. */
export function readsFromRight(text: string): boolean {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RTL_LETTER.test(first);
}

/** Words of the other script inside a text, with the spaces between them; a key keeps the year that it ends with. */
const RTL_WORDS = /[\u0590-\u08ff](?:[\u0590-\u08ff\u200c\s]*[\u0590-\u08ff])?/g;
const LATIN_WORDS = /[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f0-9 .&'’-]*[A-Za-z\u00c0-\u024f])?[0-9]*/g;

/**
 * A text whose parts are marked by the direction in which they read: in an editor that lays everything out from the left, the
 * numbers, brackets and full stops beside words of the other script would land in wrong places. A text in one direction from the
 * left stays as it is.
 */
export function isolated(text: string): string {
  if (!readsFromRight(text)) return text.replace(RTL_WORDS, `${RIGHT_TO_LEFT}$&${END}`);
  return `${RIGHT_TO_LEFT}${text.replace(LATIN_WORDS, `${LEFT_TO_RIGHT}$&${END}`)}${END}`;
}

/** The same for each line of Markdown, behind its marks. */
export function isolatedMarkdown(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const prefix = MARKDOWN_PREFIX.exec(line)?.[0] ?? '';
      return prefix + isolated(line.slice(prefix.length));
    })
    .join('\n');
}
