import { BOUND_ENDINGS } from '../../language/bound-morphemes';
import { STOP_WORDS } from '../../language/stop-words';
import type { DrawnPiece } from './drawn-pieces';
import { TAILS } from './run-joints';
import { BORDER, type WordModel } from './word-model';

/** A piece in reading order, and whether it followed the one before it in the stored line too. */
export interface Placed {
  readonly piece: DrawnPiece;
  readonly kept: boolean;
}

/** A part of a reading with its words put together; `joined[i]`: whether piece i goes on with the word before it. */
export interface Scored {
  readonly score: number;
  readonly joined: readonly boolean[];
}

/** Beam of the ways to put words together. */
const WORDS_BEAM = 4;

export const CLOSES = '،.؛:؟!';
export const OPENS_OR_CLOSES = '«»()[]';
/** Second parts of names and compounds, and endings: hardly anything begins with one. */
export const isEnding = (word: string): boolean => word === 'الله' || TAILS.has(word) || BOUND_ENDINGS.has(word);

const NEVER = Number.NEGATIVE_INFINITY;

/** What may still follow what was read so far. */
export type OpenEnd = 'none' | 'stretch' | 'phrase';

interface Words {
  readonly score: number;
  readonly previous: string;
  readonly partial: string;
  /** Whether the partial word is one as stored. */
  readonly stored: boolean;
  /** Whether all that was read is one word yet. */
  readonly first: boolean;
  /** Whether the last piece goes on with the word before it, and what was read before. */
  readonly joined: boolean;
  readonly parent: Words | null;
}

/**
 * Puts torn words together: between pieces that were cut apart either nothing or a space stood. `open`: the first word may still
 * get a beginning. `head`: the row is of the first line of an entry.
 */
export function joinWords(placed: readonly Placed[], model: WordModel, open: boolean, openEnd: OpenEnd, head: boolean): Scored {
  let states: Words[] = [{ score: 0, previous: BORDER, partial: '', stored: false, first: true, joined: false, parent: null }];
  const begins = open ? placed[0]?.piece : undefined;
  const wordScore = ({ previous, partial, first }: Words): number => {
    const own = model.score(previous, partial);
    return begins !== undefined && first && previous === BORDER ? Math.max(own, openScore(begins, partial.length)) : own;
  };
  let before: DrawnPiece | undefined;
  let second: DrawnPiece | undefined;
  for (let index = 0; index < placed.length; index++) {
    const { piece, kept } = placed[index]!;
    const marks = markScore(before, piece) + turnScore(second, before, piece, head);
    const touches = kept && piece.gap === 0;
    const ending = piece.kind === 'word' && isEnding(piece.folded);
    const join = before === undefined || kept ? NEVER : joinScore(before, piece);
    const next: Words[] = [];
    for (const state of states) {
      const { partial } = state;
      let closed = state.score + marks;
      if (partial !== '') {
        const own = wordScore(state);
        // What is no word, stands there in one and ends with a comma may be a name.
        closed += state.stored && piece.text === '،' ? Math.max(own, NAME) : own;
      }
      const previous = partial === '' ? state.previous : partial;
      const whole = index === 0 || (state.first && touches);
      if (piece.kind !== 'word') {
        const score = closed + model.score(previous, piece.folded);
        next.push({ score, previous: piece.folded, partial: '', stored: false, first: whole, joined: touches, parent: state });
        continue;
      }
      if (partial === '' || (kept && (!touches || piece.torn === 'compound')) || !kept) {
        let score = closed;
        if (ending && !(open && index === 0) && !canHost(previous, piece.folded)) score += TAIL_FIRST;
        if (ending && partial !== '' && model.knows(partial + piece.folded)) score += COMPOUND;
        const joined = partial === '' && touches;
        const first = index === 0 || (state.first && joined);
        next.push({ score, previous, partial: piece.folded, stored: piece.torn === 'no', first, joined, parent: state });
      }
      if (partial === '' || (kept ? !touches || piece.torn === 'compound' : join === NEVER)) continue;
      const score = state.score + (kept ? 0 : join);
      const word = partial + piece.folded;
      next.push({
        score,
        previous: state.previous,
        partial: word,
        stored: state.stored && kept,
        first: state.first,
        joined: true,
        parent: state,
      });
    }
    if (next.length > WORDS_BEAM)
      next.sort((a, b) => b.score + model.promise(b.partial) - a.score - model.promise(a.partial)).splice(WORDS_BEAM);
    states = next;
    second = before;
    before = piece;
  }
  let best: Words | null = null;
  let bestScore = NEVER;
  for (const state of states) {
    let score = state.score;
    if (state.partial !== '') {
      let last = wordScore(state);
      if (openEnd === 'phrase' && state.stored) last = Math.max(last, MAYBE_NAME);
      if (openEnd === 'stretch' && state.partial.length < 4) last = Math.max(last, OPEN_END);
      score += last;
    }
    if (best !== null && score <= bestScore) continue;
    best = state;
    bestScore = score;
  }
  const joined: boolean[] = [];
  for (let at = best; at?.parent != null; at = at.parent) joined.push(at.joined);
  return { score: bestScore, joined: joined.reverse() };
}

const YEAR = /^(?:1[2-4]|19|20|۱[۲-۴]|۱۹|۲۰)[0-9۰-۹]{2}$/;
const YEAR_BESIDE_BRACKET = 3;
const TWO_MARKS = -1.5;
const LOOSE_YEAR = -3;
const QUOTE_BESIDE_MARK = 0.4;

/** What the rest of a word costs at most whose beginning is still to come. */
function openScore(piece: DrawnPiece, length: number): number {
  if (piece.kind !== 'word') return NEVER;
  return piece.part !== 'no' || piece.text === 'ی' ? -0.8 - 1.2 * length : isEnding(piece.folded) ? -4.5 : NEVER;
}

/** What the beginning of a word costs at most whose rest is still to come. */
const OPEN_END = -5;

/** Endings and second parts follow nouns; «ای» follows no ی. */
const canHost = (host: string, ending: string): boolean =>
  host !== BORDER && !STOP_WORDS.fa.has(host) && !(ending === 'ای' && host.endsWith('ی'));

/** What it gains that two words are known as one compound. */
const COMPOUND = 1.5;
/** What it costs that a second part of a compound has no first. */
const TAIL_FIRST = -2;

/** What a name costs at most that no list has. */
const NAME = -17;
/** The same while what follows it is not known. */
const MAYBE_NAME = -9;

/** How well two pieces that follow each other do so in a printed list; which side brackets and quotation marks open to is not known yet. */
function markScore(before: DrawnPiece | undefined, piece: DrawnPiece): number {
  if (before === undefined) return CLOSES.includes(piece.text) ? TWO_MARKS : 0;
  const bracket = '()'.includes(before.text) ? piece : '()'.includes(piece.text) ? before : null;
  if (piece.text === '/' && before.kind === 'latin') return QUOTE_BESIDE_MARK;
  if (bracket !== null) return YEAR.test(bracket.text) ? YEAR_BESIDE_BRACKET : '«»'.includes(bracket.text) ? QUOTE_BESIDE_MARK : 0;
  if ('«»'.includes(before.text)) return CLOSES.includes(piece.text) ? QUOTE_BESIDE_MARK : 0;
  if (!CLOSES.includes(before.text)) return 0;
  return '«»'.includes(piece.text) ? QUOTE_BESIDE_MARK : CLOSES.includes(piece.text) ? TWO_MARKS : 0;
}

/** How three pieces in a row go together: no bracket or quotation mark between two commas, in an entry's first line no year without brackets. */
function turnScore(first: DrawnPiece | undefined, before: DrawnPiece | undefined, piece: DrawnPiece, head: boolean): number {
  if (first === undefined || before === undefined) return 0;
  if (CLOSES.includes(first.text) && OPENS_OR_CLOSES.includes(before.text) && CLOSES.includes(piece.text)) return TWO_MARKS;
  return head && YEAR.test(before.text) && !'()'.includes(first.text) && !'()'.includes(piece.text) ? LOOSE_YEAR : 0;
}

/** A word goes on over a run's end beside an ی, at which fonts change, and nowhere else. */
function joinScore(before: DrawnPiece, piece: DrawnPiece): number {
  return before.text === 'ی' || piece.text === 'ی' ? 0 : NEVER;
}
