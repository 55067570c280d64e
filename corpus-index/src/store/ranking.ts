import { compareText } from './order';

/**
 * Ranking of passages, outside the engines so that all of them answer alike.
 *
 * A query costs what its words' postings cost, so only the rarest words are looked up: added from the rarest up until their
 * document counts sum to `MOST_POSTINGS`. The cost of a search then does not depend on the size of the corpus, and for
 * sentences of a corpus the passage that they stand in was still found every time.
 */
export const MOST_POSTINGS = 5_000;
export const MOST_WORDS = 12;

/** BM25's usual constants (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", section 3.5; also FTS5's). */
const K1 = 1.2;
const B = 0.75;

export interface WordDocuments {
  readonly word: string;
  /** In how many passages the word occurs. */
  readonly documents: number;
}

/** The words to look up, rarest first; words that no passage has are left out. At least one where any is known. */
export function rarestWords(words: readonly WordDocuments[]): readonly WordDocuments[] {
  const known = words.filter((word) => word.documents > 0).toSorted((a, b) => a.documents - b.documents || compareText(a.word, b.word));
  const chosen: WordDocuments[] = [];
  let postings = 0;
  for (const word of known) {
    postings += word.documents;
    if (chosen.length && (postings > MOST_POSTINGS || chosen.length === MOST_WORDS)) break;
    chosen.push(word);
  }
  return chosen;
}

export interface Posting {
  /** Number of the source (order.sourceNumber) and of the passage in it. */
  readonly source: number;
  readonly ordinal: number;
  /** How often the word occurs in the passage. */
  readonly count: number;
  /** Words of the passage. */
  readonly length: number;
}

export interface PassageTotals {
  readonly passages: number;
  readonly words: number;
}

export interface RankedPassage {
  readonly source: number;
  readonly ordinal: number;
  readonly score: number;
}

/** BM25 over the postings of the chosen words, best first; equals in the order of source number and place. */
export function rankPassages(
  postings: readonly (readonly [WordDocuments, readonly Posting[]])[],
  totals: PassageTotals,
  limit: number,
): readonly RankedPassage[] {
  const average = totals.words / Math.max(1, totals.passages) || 1;
  const scores = new Map<number, Map<number, number>>();
  for (const [word, list] of postings) {
    const weight = Math.log(1 + (totals.passages - word.documents + 0.5) / (word.documents + 0.5));
    for (const { source, ordinal, count, length } of list) {
      const ofSource = scores.get(source) ?? new Map<number, number>();
      scores.set(source, ofSource);
      const part = (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
      ofSource.set(ordinal, (ofSource.get(ordinal) ?? 0) + part);
    }
  }
  const ranked: RankedPassage[] = [];
  for (const [source, ofSource] of scores) for (const [ordinal, score] of ofSource) ranked.push({ source, ordinal, score });
  ranked.sort((a, b) => b.score - a.score || a.source - b.source || a.ordinal - b.ordinal);
  return ranked.slice(0, limit);
}
