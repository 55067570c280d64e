import { type Edit, edit, type Line } from '../line';
import { type LineToken, lineTokens } from './line-tokens';
import { BORDER, type WordModel } from './word-model';

/** How many neighbouring pieces may be one word. */
const MAX_PIECES = 4;
const MAX_WORD = 24;
/** By how much (natural logarithms) one word must read better than its pieces. */
const MIN_GAIN = 6;

/**
 * Joins words that spaces tore («همکار ی», «دانش گاه»): neighbouring pieces, at least one of which is no word, that together
 * are one. Pieces stay apart where each is a word of its own.
 */
export function repairSplitWords(line: Line, model: WordModel, tokens: readonly LineToken[] = lineTokens(line.text)): Line {
  if (!tokens.some((token) => token.kind === 'word' && !model.knows(token.folded))) return line;
  const edits: Edit[] = [];
  for (let index = 0; index < tokens.length; ) {
    const pieces = piecesAt(tokens, index, model);
    for (let next = index + 1; next < index + pieces; next++)
      edits.push({ start: tokens[next - 1]!.end, end: tokens[next]!.start, text: '' });
    index += pieces;
  }
  return edit(line, edits, 'split-word');
}

/** How many tokens from `index` on read best as one word; 1 where they are no torn word. */
function piecesAt(tokens: readonly LineToken[], index: number, model: WordModel): number {
  const first = tokens[index]!;
  if (first.kind !== 'word' || first.whole) return 1;
  const before = index > 0 ? tokens[index - 1]!.folded : BORDER;
  let joined = first.folded;
  let apart = model.score(before, first.folded);
  let unknown = model.knows(first.folded) ? 0 : 1;
  let best = 1;
  let bestGain = MIN_GAIN;
  for (let count = 2; count <= MAX_PIECES; count++) {
    const token = tokens[index + count - 1];
    if (token?.kind !== 'word' || token.whole || token.gapBefore === 0) break;
    joined += token.folded;
    if (joined.length > MAX_WORD) break;
    apart += model.score(tokens[index + count - 2]!.folded, token.folded);
    if (!model.knows(token.folded)) unknown++;
    if (unknown === 0 || !model.knows(joined)) continue;
    const gain = model.score(before, joined) - apart;
    if (gain > bestGain) {
      best = count;
      bestGain = gain;
    }
  }
  return best;
}
