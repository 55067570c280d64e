/** Places of the closing braces of a LaTeX file by the place of their opening ones; comments and escaped braces are passed over. */
export function matchBraces(stored: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < stored.length; at++) {
    const code = stored.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 37) {
      const newline = stored.indexOf('\n', at);
      at = newline < 0 ? stored.length : newline;
    } else if (code === 123) open.push(at);
    else if (code === 125) {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

/** End of an optional argument that begins with "[" at an offset: the offset of its "]", or -1. Looks 2,000 letters ahead. */
export function closingOption(stored: string, open: number, braces: ReadonlyMap<number, number>): number {
  const limit = Math.min(stored.length, open + 2_000);
  for (let at = open + 1; at < limit; at++) {
    const letter = stored[at];
    if (letter === '\\') at++;
    else if (letter === '{') at = braces.get(at) ?? at;
    else if (letter === ']') return at;
    else if (letter === '\n' && stored[at + 1] === '\n') return -1;
  }
  return -1;
}
