import type { Token } from './analysis';

const OPEN = new Set(['(', '[']);
const CLOSE = new Set([')', ']']);
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})$/;

/**
 * Which tokens stand inside an in-text citation: a short parenthesis with names, then a year, then perhaps pages – (Wilkins, 2008: 363) –
 * or a bare year after a name – امیدی (۲۰۲۲). Their numbers are no figures and their years date nothing.
 */
export function citationTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!OPEN.has(tokens[at]!.text)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < 60 && !CLOSE.has(tokens[end]!.text)) end++;
    if (end >= tokens.length || !CLOSE.has(tokens[end]!.text)) continue;
    if (isCitation(tokens.slice(at + 1, end))) for (let n = at; n <= end; n++) inside.add(n);
    at = end;
  }
  return inside;
}

function isCitation(tokens: readonly Token[]): boolean {
  const year = tokens.findIndex((token) => token.kind === 'number' && YEAR.test(token.folded));
  if (year < 0) return false;
  const before = tokens.slice(0, year);
  const after = tokens[year + 1];
  // A bare year, perhaps with a letter or another year: (1385), (2020a), (1398، 1400).
  if (before.length === 0) return tokens.every((token) => token.kind !== 'word' || token.folded.length <= 2);
  const last = before.at(-1)!;
  const named = before.some((token) => token.kind === 'word') && before.every((token) => token.kind !== 'number');
  const ends = after === undefined || /^[:;؛،,]$/.test(after.text) || after.folded.length <= 1;
  return named && /^[,،:]$/.test(last.text) && ends;
}
