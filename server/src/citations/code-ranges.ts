import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft, DraftFormat } from '../draft/draft';

/** Fences, inline code, comments and addresses, by format: there an @ or \cite is an example, not a citation. */
const CODE: Readonly<Record<DraftFormat, RegExp | null>> = {
  markdown:
    /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|<!--[\s\S]*?(?:-->|$(?![\s\S]))|(`{1,2})(?!`)[^`\n]{1,1000}\2(?!`)|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|https?:\/\/[^\s<>()]{1,2000}/gm,
  latex:
    /(?<!\\)%[^\n]*|\\begin\{(verbatim\*?|lstlisting|minted|comment|filecontents\*?)\}[\s\S]*?(?:\\end\{\1\}|$(?![\s\S]))|\\(?:verb|lstinline)\*?([^\sa-zA-Z*])[^\n]{0,500}?\2/g,
  typst:
    /(?<!:)\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|(`{3,})[\s\S]*?(?:\1|$(?![\s\S]))|`[^`]{0,5000}`|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g,
  text: null,
};
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** A draft does not change: its next version is another object. */
const known = new WeakMap<Draft, readonly TextRange[]>();

/** Parts of a draft in which nothing is cited, in order and apart from each other. */
export function codeRanges(draft: Draft): readonly TextRange[] {
  const before = known.get(draft);
  if (before) return before;
  const pattern = CODE[draft.format];
  const front = draft.format === 'markdown' ? (FRONT_MATTER.exec(draft.text)?.[0].length ?? 0) : 0;
  const found = pattern
    ? [...draft.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];
  const ranges = front ? [{ start: 0, end: front }, ...found.filter(({ start }) => start >= front)] : found;
  known.set(draft, ranges);
  return ranges;
}

/** True where an offset lies in one of some ranges that are in order and apart from each other. */
export function isInside(ranges: readonly TextRange[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range && range.end <= at) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= at;
}
