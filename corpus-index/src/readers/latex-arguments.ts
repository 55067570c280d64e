import { isSpace } from './page-builder';

/** Places of the closing braces of a LaTeX file by the place of their opening ones; comments and escaped braces are passed over. */
function matchBraces(stored: string): ReadonlyMap<number, number> {
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

/** The offset of the "]" that closes the optional argument opened at an offset, or -1. Looks 2,000 letters ahead. */
function closingOption(stored: string, open: number, braces: ReadonlyMap<number, number>): number {
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

/** An argument's text, without its braces. */
export interface LatexArgument {
  readonly start: number;
  readonly end: number;
}

const COMMAND = /\\(?:[a-zA-Z@]+\*?|[\s\S])/y;

/** Finds the arguments of commands in a file. All offsets are offsets of the file; `end` bounds each look-up. */
export class LatexArguments {
  readonly #stored: string;
  readonly #braces: ReadonlyMap<number, number>;

  constructor(stored: string) {
    this.#stored = stored;
    this.#braces = matchBraces(stored);
  }

  /** Offset of the brace that closes the group opened at an offset; undefined where none is opened or closed. */
  closing(open: number): number | undefined {
    return this.#stored[open] === '{' ? this.#braces.get(open) : undefined;
  }

  /** Offset of the bracket that closes an optional argument, or -1. */
  closingOption(open: number, end: number): number {
    const close = closingOption(this.#stored, open, this.#braces);
    return close < end ? close : -1;
  }

  /** Offset after white space. */
  blanks(at: number, end: number): number {
    let next = at;
    while (next < end && isSpace(this.#stored.charCodeAt(next))) next++;
    return next;
  }

  /** Offset after up to three optional arguments that stand at an offset. */
  skipOptions(at: number, end: number): number {
    let next = at;
    for (let options = 0; options < 3 && this.#stored[next] === '['; options++) {
      const close = this.closingOption(next, end);
      if (close < 0) break;
      next = close + 1;
    }
    return next;
  }

  /** Offset after `count` arguments; a first one may be a bare command (\setlength\parindent{…}). */
  skip(at: number, end: number, count: number): number {
    let next = this.skipOptions(at, end);
    for (let done = 0; done < count; done++) {
      const open = this.#open(next, end);
      if (this.#stored[open] === '\\' && done === 0) {
        COMMAND.lastIndex = open;
        next = open + (COMMAND.exec(this.#stored)?.[0].length ?? 1);
        continue;
      }
      const close = this.closing(open);
      if (close === undefined || close >= end) return next;
      next = close + 1;
    }
    return next;
  }

  /** Offset after \def\name…{…}. */
  skipDefinition(at: number, end: number): number {
    const open = this.#stored.slice(at, Math.min(end, at + 200)).indexOf('{');
    return open < 0 ? at : (this.#braces.get(at + open) ?? at + open) + 1;
  }

  /** The braced argument at or after an offset, blanks and options passed over; null where there is none. */
  next(at: number, end: number): LatexArgument | null {
    const open = this.#open(at, end);
    const close = this.closing(open);
    return close === undefined || close >= end ? null : { start: open + 1, end: close };
  }

  #open(at: number, end: number): number {
    return this.blanks(this.skipOptions(this.blanks(at, end), end), end);
  }
}
