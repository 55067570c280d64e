import { type Edit, edit, type Line } from '../line';
import { isTorn } from './file-names';
import type { LineToken } from './line-tokens';
import type { WordModel } from './word-model';

/** In how many unknown words of a file a letter must prove superfluous before it is taken for a sign of stretching. */
const MIN_EVIDENCE = 4;
/** Runs of the letter in a word that are tried, each kept whole, shortened to one or dropped. */
const MAX_RUNS = 5;
const MAX_WORD = 30;
/** A rare word must be this long to be taken for what a longer one stands for. */
const MIN_UNCOMMON = 4;
const MARGIN = 2;

/** A word in which letters were dropped, and which units of it stay. */
interface Reduced {
  readonly folded: string;
  readonly kept: readonly boolean[];
}

/**
 * Letters that a font used to stretch lines with: extraction writes them into words («مناسنبات» for «مناسبات»). A letter counts
 * as one where dropping it makes common words of several unknown ones. Looked for in the file, not listed.
 */
export function stretchingLetters(lines: readonly (readonly LineToken[])[], model: WordModel): ReadonlySet<string> {
  const evidence = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const token of lines.flat()) {
    if (token.kind !== 'word' || token.folded.length > MAX_WORD || seen.has(token.folded) || model.knows(token.folded)) continue;
    seen.add(token.folded);
    for (const letter of new Set(token.folded.slice(1))) {
      if (!reductions(token.folded, letter).some((reduced) => reduced.folded.length > 2 && model.isCommon(reduced.folded))) continue;
      const words = evidence.get(letter) ?? new Set();
      words.add(token.folded);
      evidence.set(letter, words);
    }
  }
  const strongest = Math.max(0, ...[...evidence.values()].map((words) => words.size));
  // Chance finds a few such words for any letter; the stretching letter stands far above them.
  return new Set([...evidence].filter(([, words]) => words.size >= MIN_EVIDENCE && words.size >= strongest / 2).map(([letter]) => letter));
}

/** Drops the stretching letters from words that are none with them and are words without. */
export function repairDoubledLetters(line: Line, letters: ReadonlySet<string>, model: WordModel, tokens: readonly LineToken[]): Line {
  if (letters.size === 0) return line;
  const edits: Edit[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.folded.length > MAX_WORD || token.folded.length !== token.end - token.start) continue;
    if (model.knows(token.folded)) continue;
    const best = bestReduction(token.folded, letters, model);
    if (best === null) continue;
    const text = [...line.text.slice(token.start, token.end)].filter((_, index) => best.kept[index]).join('');
    edits.push({ start: token.start, end: token.end, text });
  }
  return edit(line, edits, 'doubled-letter');
}

function bestReduction(word: string, letters: ReadonlySet<string>, model: WordModel): Reduced | null {
  const torn = isTorn(word, model);
  let best: Reduced | null = null;
  let bestScore = asTwoWords(word, model) + MARGIN;
  for (const letter of letters) {
    if (!word.includes(letter)) continue;
    for (const reduced of reductions(word, letter)) {
      if (!model.isCommon(reduced.folded) && (reduced.folded.length < MIN_UNCOMMON || torn || !model.knows(reduced.folded))) continue;
      const score = model.score('', reduced.folded);
      if (score > bestScore) {
        best = reduced;
        bestScore = score;
      }
    }
  }
  return best;
}

/** Score of a word as two common ones that a lost space joined: then nothing in it need be superfluous. */
function asTwoWords(word: string, model: WordModel): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const first = word.slice(0, cut);
    const second = word.slice(cut);
    if (model.isCommon(first) && model.isCommon(second)) best = Math.max(best, model.score('', first) + model.score(first, second));
  }
  return best;
}

/** All ways to drop runs of a letter from a word, or parts of them; the word itself is not among them. */
function reductions(word: string, letter: string): Reduced[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = word.indexOf(letter, 1); at >= 0; ) {
    let end = at + 1;
    while (word[end] === letter) end++;
    // Stretching stands between letters: the last letter of a word is its own.
    if (end === word.length) end--;
    if (end > at) runs.push({ start: at, end });
    else end++;
    at = word.indexOf(letter, end);
  }
  if (runs.length === 0 || runs.length > MAX_RUNS) return [];
  let ways: boolean[][] = [Array.from({ length: word.length }, () => true)];
  for (const { start, end } of runs) {
    const next: boolean[][] = [];
    for (const kept of ways) {
      next.push(kept);
      // A run is dropped down to each shorter length.
      for (let left = 0; left < Math.min(2, end - start); left++)
        next.push(kept.map((value, index) => (index >= start + left && index < end ? false : value)));
    }
    ways = next;
  }
  return ways.slice(1).map((kept) => ({ kept, folded: [...word].filter((_, index) => kept[index]).join('') }));
}
