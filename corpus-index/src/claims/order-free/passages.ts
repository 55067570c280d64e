import type { TextRange } from '../../model/location';
import type { SentenceAnalysis } from '../analysis';
import type { Statement } from '../statement';
import { isBroken } from './broken-sentences';
import { readPassage } from './read-passage';
import { bagOf, headOf, joinBags, tailOf, type WordBag } from './word-bag';

/** A sentence of a paragraph as it was analysed, with its place in the paragraph's text. */
export interface ReadSentence {
  readonly range: TextRange;
  readonly analysis: SentenceAnalysis;
}

/** So many broken sentences are joined at most, and no more words than a long sentence has. */
const MOST_JOINED = 4;
const MOST_WORDS = 70;
/** Words to either side of a break between sentences that are too long to join. */
const SEAM_WORDS = 24;

/** Passages of a paragraph: its sentences, those that extraction broke joined with what follows them. Offsets as in `range`. */
export function passagesOf(sentences: readonly ReadSentence[]): { readonly range: TextRange; readonly statement: Statement }[] {
  const bags = sentences.map(({ analysis }) => bagOf(analysis));
  const found: { range: TextRange; statement: Statement }[] = [];
  for (let at = 0; at < sentences.length; ) {
    let bag: WordBag = bags[at]!;
    let last = at;
    while (
      last + 1 < sentences.length &&
      last + 1 - at < MOST_JOINED &&
      bag.words.length + bags[last + 1]!.words.length <= MOST_WORDS &&
      isBroken(sentences[last]!.analysis, sentences[last + 1]!.analysis)
    ) {
      last++;
      bag = joinBags(bag, bags[last]!, sentences[last]!.range.start - sentences[at]!.range.start);
    }
    const statement = readPassage(sentences[at]!.analysis, bag);
    if (statement !== null) found.push({ range: { start: sentences[at]!.range.start, end: sentences[last]!.range.end }, statement });
    const next = sentences[last + 1];
    if (next !== undefined && isBroken(sentences[last]!.analysis, next.analysis)) {
      // Cut for its length: the seam is a passage of its own.
      const gap = next.range.start - sentences[last]!.range.start;
      const seam = readPassage(next.analysis, joinBags(tailOf(bags[last]!, SEAM_WORDS), headOf(bags[last + 1]!, SEAM_WORDS), gap));
      if (seam !== null) found.push({ range: { start: sentences[last]!.range.start, end: next.range.end }, statement: seam });
    }
    at = last + 1;
  }
  return found;
}
