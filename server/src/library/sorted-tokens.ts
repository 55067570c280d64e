/** Fields that a word of a work can stand in, by weight in ranking (a hit in a key or an author counts more than one in a title). */
export const FIELD_WEIGHT = { key: 6, author: 5, authorBySound: 4.5, year: 3, title: 2, container: 1 } as const;
export type Field = keyof typeof FIELD_WEIGHT;
const FIELDS = Object.keys(FIELD_WEIGHT) as readonly Field[];

export interface Posting {
  readonly work: number;
  readonly field: Field;
}

/** Words → works, for prefix look-up by binary search. Built once, read often. */
export class SortedTokens {
  readonly #tokens: readonly string[];
  readonly #postings: readonly Uint32Array[];

  constructor(byToken: ReadonlyMap<string, readonly number[]>) {
    this.#tokens = [...byToken.keys()].sort();
    this.#postings = this.#tokens.map((token) => Uint32Array.from(byToken.get(token) ?? []));
  }

  static pack(work: number, field: Field): number {
    return work * FIELDS.length + FIELDS.indexOf(field);
  }

  /** Calls back for every posting of every token that begins with the prefix; `exact` where the token is the prefix. */
  forPrefix(prefix: string, visit: (posting: Posting, exact: boolean) => void): void {
    for (let at = this.#lowerBound(prefix); at < this.#tokens.length; at++) {
      const token = this.#tokens[at] as string;
      if (!token.startsWith(prefix)) return;
      this.#visit(at, token === prefix, visit);
    }
  }

  /** The same for tokens whose beginning is one typing error (insertion, deletion, change, swap) away from the word. */
  forNearPrefix(word: string, visit: (posting: Posting, exact: boolean) => void): void {
    const first = word[0] ?? '';
    for (let at = this.#lowerBound(first); at < this.#tokens.length; at++) {
      const token = this.#tokens[at] as string;
      if (!token.startsWith(first)) return;
      if (isOneErrorPrefix(word, token)) this.#visit(at, false, visit);
    }
  }

  #visit(at: number, exact: boolean, visit: (posting: Posting, exact: boolean) => void): void {
    for (const packed of this.#postings[at] ?? []) {
      visit({ work: Math.floor(packed / FIELDS.length), field: FIELDS[packed % FIELDS.length] as Field }, exact);
    }
  }

  #lowerBound(prefix: string): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** True where `typed` with one error undone is a prefix of `token` (Damerau's four operations). */
export function isOneErrorPrefix(typed: string, token: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === token[at]) at++;
  if (at === typed.length) return true;
  const rest = typed.slice(at);
  return (
    token.startsWith(rest.slice(1), at) ||
    token.startsWith(rest, at + 1) ||
    token.startsWith(rest.slice(1), at + 1) ||
    (rest.length > 1 && token.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`, at))
  );
}
