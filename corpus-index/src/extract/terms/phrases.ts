import type { TextRange } from '../../model/location';
import { foldKey } from '../../text/fold';
import { type Token, tokenize } from '../../text/tokens';

const LONGEST_PHRASE = 7;

/** Tokens of a stretch of a longer text, with offsets into the longer one. */
export function tokensIn(text: string, range: TextRange): Token[] {
  return tokenize(text.slice(range.start, range.end), range.start);
}

/** Folded phrase without its spaces: «می‌داند» and «می داند» are one. */
export function joinedKey(phrase: string): string {
  return foldKey(phrase).replace(/[\s'-]+/g, '');
}

/** Sets are told apart by bits; a row of this many 30-bit numbers holds them all. */
const SLOTS = 4;
const BITS = 30;

/** Which sets have a phrase that begins with a word: SLOTS numbers. */
type Sets = readonly number[];

/** The sets of each token of a stretch (undefined: none), and those that any token has. */
interface Beginnings {
  readonly sets: readonly (Sets | undefined)[];
  readonly any: Sets;
}

/**
 * Phrases that are found wherever their folded words stand in a row, whatever the spaces and half-spaces between them. All sets share one
 * index by first word: a stretch of tokens is looked up once, and each set then only reads a bit a token.
 */
export class PhraseSet {
  /** Sets (bits) that have a phrase beginning with these joined words. */
  static readonly #begun = new Map<string, number[]>();
  static readonly #read = new WeakMap<readonly Token[], Beginnings>();
  /** Bit of each set by its phrases: modules that look for the same ones share a bit. */
  static readonly #ids = new Map<string, number>();

  readonly #keys: ReadonlySet<string>;
  readonly #slot: number;
  readonly #bit: number;

  constructor(phrases: readonly string[]) {
    this.#keys = new Set(phrases.map(joinedKey));
    const name = [...this.#keys].sort().join(' ');
    const id = PhraseSet.#ids.get(name) ?? PhraseSet.#ids.size;
    if (id >= SLOTS * BITS) throw new RangeError('more phrase sets than SLOTS hold');
    this.#slot = Math.floor(id / BITS);
    this.#bit = 1 << (id % BITS);
    if (PhraseSet.#ids.has(name)) return;
    PhraseSet.#ids.set(name, id);
    for (const phrase of phrases) {
      let joined = '';
      for (const part of phrase.split(WORD_JOINTS)) {
        joined += joinedKey(part);
        let sets = PhraseSet.#begun.get(joined);
        if (!sets) {
          sets = new Array<number>(SLOTS).fill(0);
          PhraseSet.#begun.set(joined, sets);
        }
        sets[this.#slot]! |= this.#bit;
      }
    }
  }

  /** Number of tokens that the longest phrase beginning at `at` takes, or 0. */
  lengthAt(tokens: readonly Token[], at: number, to = tokens.length): number {
    if (at < 0 || at >= tokens.length) return 0;
    return this.#isIn(beginningsOf(tokens, PhraseSet.#read, PhraseSet.#begun).sets[at]) ? this.#longestAt(tokens, at, to) : 0;
  }

  /** Takes what is known of a stretch over to another that is made of some of its tokens: `index` says which. */
  static carryOver(from: readonly Token[], to: readonly Token[], index: readonly number[]): void {
    const known = beginningsOf(from, PhraseSet.#read, PhraseSet.#begun);
    PhraseSet.#read.set(to, summed(index.map((at) => known.sets[at])));
  }

  #isIn(sets: Sets | undefined): boolean {
    return sets !== undefined && ((sets[this.#slot] ?? 0) & this.#bit) !== 0;
  }

  #longestAt(tokens: readonly Token[], at: number, to: number): number {
    let joined = '';
    let longest = 0;
    for (let length = 1; length <= LONGEST_PHRASE && at + length <= to; length++) {
      const token = tokens[at + length - 1];
      if (token?.kind !== 'word') break;
      joined += plain(token.folded);
      if (!((PhraseSet.#begun.get(joined)?.[this.#slot] ?? 0) & this.#bit)) break;
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
    const beginnings = beginningsOf(tokens, PhraseSet.#read, PhraseSet.#begun);
    if (!this.#isIn(beginnings.any)) return null;
    for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
      const length = this.#isIn(beginnings.sets[at]) ? this.#longestAt(tokens, at, to) : 0;
      if (length) return { at, length };
    }
    return null;
  }

  /** Last place where a phrase begins within the bounds, or null. */
  findLast(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch | null {
    const beginnings = beginningsOf(tokens, PhraseSet.#read, PhraseSet.#begun);
    if (!this.#isIn(beginnings.any)) return null;
    for (let at = Math.min(to, tokens.length) - 1; at >= Math.max(0, from); at--) {
      const length = this.#isIn(beginnings.sets[at]) ? this.#longestAt(tokens, at, to) : 0;
      if (length) return { at, length };
    }
    return null;
  }
}

/** Where the words of a phrase may be written apart. */
const WORD_JOINTS = /[\s\u200c'’-]+/;

/** Looks the words of a stretch up, once: `read` remembers it as long as the tokens live. */
function beginningsOf(
  tokens: readonly Token[],
  read: WeakMap<readonly Token[], Beginnings>,
  begun: ReadonlyMap<string, readonly number[]>,
): Beginnings {
  const known = read.get(tokens);
  if (known) return known;
  const beginnings = summed(tokens.map(({ kind, folded }) => (kind === 'word' ? begun.get(plain(folded)) : undefined)));
  read.set(tokens, beginnings);
  return beginnings;
}

function summed(sets: readonly (Sets | undefined)[]): Beginnings {
  const any = new Array<number>(SLOTS).fill(0);
  for (const one of sets) {
    if (one === undefined) continue;
    for (let slot = 0; slot < SLOTS; slot++) any[slot]! |= one[slot]!;
  }
  return { sets, any };
}

function plain(folded: string): string {
  return folded.includes('-') || folded.includes("'") ? folded.replace(/['-]/g, '') : folded;
}

export interface PhraseMatch {
  readonly at: number;
  readonly length: number;
}
