import type { Token } from '../analysis';

/** Finds, at a token, the first phrase of a list (folded words) that stands there, or null. Only phrases that begin with the token's word are tried. */
export function phrasesByFirstWord(
  phrases: readonly (readonly string[])[],
): (tokens: readonly Token[], at: number) => readonly string[] | null {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const known = byFirst.get(first);
    if (known) known.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return (tokens, at) => {
    const token = tokens[at];
    const candidates = token === undefined ? undefined : byFirst.get(token.folded);
    return candidates?.find((phrase) => phrase.every((word, offset) => tokens[at + offset]?.folded === word)) ?? null;
  };
}
