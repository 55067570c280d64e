import type { TextRange } from '../../model/location';
import { foldKey } from '../../text/fold';
import { type Token, tokenize } from '../../text/tokens';

const LONGEST_PHRASE = 7;

/** Tokens of a stretch of a longer text, with offsets into the longer one. */
export function tokensIn(text: string, range: TextRange): Token[] {
  const tokens = tokenize(text.slice(range.start, range.end));
  if (range.start === 0) return tokens;
  return tokens.map((token) => ({ ...token, start: token.start + range.start, end: token.end + range.start }));
}

/** Folded phrase without its spaces: «می‌داند» and «می داند» are one. */
export function joinedKey(phrase: string): string {
  return foldKey(phrase).replace(/[\s'-]+/g, '');
}

/** Phrases that are found wherever their folded words stand in a row, whatever the spaces and half-spaces between them. */
export class PhraseSet {
  readonly #keys: ReadonlySet<string>;
  /** First letters of the phrases: most words begin none and are not looked at further. */
  readonly #beginnings: ReadonlySet<string>;

  constructor(phrases: readonly string[]) {
    const keys = phrases.map(joinedKey);
    this.#keys = new Set(keys);
    this.#beginnings = new Set(keys.flatMap((key) => [key.slice(0, 1), key.slice(0, 2), key.slice(0, 3)]));
  }

  /** Number of tokens that the longest phrase beginning at `at` takes, or 0. */
  lengthAt(tokens: readonly Token[], at: number, to = tokens.length): number {
    const first = tokens[at];
    if (first?.kind !== 'word' || !this.#beginnings.has(first.folded.slice(0, 3))) return 0;
    let joined = '';
    let longest = 0;
    for (let length = 1; length <= LONGEST_PHRASE && at + length <= to; length++) {
      const token = tokens[at + length - 1];
      if (token?.kind !== 'word') break;
      joined += plain(token.folded);
      if (this.#keys.has(joined)) longest = length;
    }
    return longest;
  }

  /** Whether the one token is a phrase of the set. */
  has(token: Token | undefined): boolean {
    return token?.kind === 'word' && this.#keys.has(plain(token.folded));
  }

  hasKey(folded: string): boolean {
    return this.#keys.has(folded.replace(/[\s'-]/g, ''));
  }

  /** First place from `from` where a phrase begins that ends at or before `to`, or null. */
  find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch | null {
    for (let at = Math.max(0, from); at < to; at++) {
      const length = this.lengthAt(tokens, at, to);
      if (length) return { at, length };
    }
    return null;
  }

  /** Last place where a phrase begins within the bounds, or null. */
  findLast(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch | null {
    for (let at = to - 1; at >= Math.max(0, from); at--) {
      const length = this.lengthAt(tokens, at, to);
      if (length) return { at, length };
    }
    return null;
  }
}

function plain(folded: string): string {
  return folded.includes('-') || folded.includes("'") ? folded.replace(/['-]/g, '') : folded;
}

export interface PhraseMatch {
  readonly at: number;
  readonly length: number;
}
