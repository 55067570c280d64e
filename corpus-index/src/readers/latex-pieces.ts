import type { LatexArguments } from './latex-arguments';
import { accented, TEX_SYMBOLS } from './tex-characters';

/** Text that a command with its arguments stands for, and where the file goes on after them. */
export interface LatexPiece {
  readonly text: string;
  readonly end: number;
}

/** Citation commands that name the author in the sentence: \citet, \textcite, \citeauthor. */
const TEXTUAL = /^(?:[cC]ite(?:t|author|p?year|alt)|[tT]extcite)/u;

/** \cite and its relatives with one or two options as [@key; @key, locator]. `at`: after the command. Null where its keys are missing. */
export function citationPiece(stored: string, found: LatexArguments, name: string, at: number, end: number): LatexPiece | null {
  const options: string[] = [];
  let open = found.blanks(stored[at] === '*' ? at + 1 : at, end);
  while (stored[open] === '[' && options.length < 2) {
    const close = found.closingOption(open, end);
    if (close < 0) break;
    options.push(
      stored
        .slice(open + 1, close)
        .replace(/[~\\{}]/gu, ' ')
        .trim(),
    );
    open = found.blanks(close + 1, end);
  }
  const close = found.closing(open);
  if (close === undefined || close >= end) return null;
  const keys = stored
    .slice(open + 1, close)
    .split(',')
    .map((key) => `@${key.trim()}`)
    .join('; ');
  const locator = options.at(-1) ?? '';
  const prefix = options.length > 1 ? options[0] : '';
  if (!locator && TEXTUAL.test(name)) return { text: keys, end: close + 1 };
  return { text: `[${prefix ? `${prefix} ` : ''}${keys}${locator ? `, ${locator}` : ''}]`, end: close + 1 };
}

/** A letter with its accent: \'e, \'{e}, \v{S}, \"{\i}. `at`: after the command. Null where no single letter follows. */
export function accentPiece(stored: string, found: LatexArguments, name: string, at: number, end: number): LatexPiece | null {
  const open = /^[a-zA-Z]/u.test(name) ? found.blanks(at, end) : at;
  const braced = stored[open] === '{';
  const from = braced ? open + 1 : open;
  const dotless = /^\\[ij](?![a-zA-Z])/u.exec(stored.slice(from, from + 3))?.[0];
  const letter = dotless ? (TEX_SYMBOLS.get(dotless.slice(1)) ?? '') : (stored[from] ?? '');
  const stop = from + (dotless ? dotless.length : 1);
  if (!/^\p{L}$/u.test(letter) || (braced && stored[stop] !== '}')) return null;
  const after = braced ? stop + 1 : stop;
  return after > end ? null : { text: accented(name, letter), end: after };
}
