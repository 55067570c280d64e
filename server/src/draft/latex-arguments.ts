import type { TextRange } from '../../../corpus-index/src/model/location';

const CLOSING = { '{': '}', '[': ']', '(': ')' } as const;
/** Blanks and one line break that may stand before an argument. */
const LONGEST_GAP = 100;
const LONGEST_ARGUMENT = 5_000;

/** The argument that begins at `from` with the given bracket (blanks and comments may stand before it), brackets included; null without one. */
export function argumentOf(source: string, from: number, open: keyof typeof CLOSING): TextRange | null {
  const start = skipBlanks(source, from);
  if (source[start] !== open) return null;
  const close = CLOSING[open];
  const limit = Math.min(source.length, start + LONGEST_ARGUMENT);
  let depth = 0;
  let braces = 0;
  for (let at = start; at < limit; at++) {
    const unit = source[at];
    if (unit === '\\') at++;
    else if (unit === open) depth++;
    else if (unit === close && braces === 0 && --depth === 0) return { start, end: at + 1 };
    // A bracket within braces closes nothing.
    else if (open !== '{' && unit === '{') braces++;
    else if (open !== '{' && unit === '}') braces = Math.max(0, braces - 1);
  }
  return null;
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  let breaks = 0;
  while (at - from < LONGEST_GAP) {
    const unit = source[at];
    if (unit === '%') {
      const end = source.indexOf('\n', at);
      if (end < 0) return at;
      at = end;
    } else if (unit === '\n') {
      if (++breaks > 1) return at;
      at++;
    } else if (unit === ' ' || unit === '\t' || unit === '\r') at++;
    else return at;
  }
  return at;
}
