import { BOUND_ENDINGS } from '../../language/bound-morphemes';
import { AFTER_BULLET, type DrawnPiece, drawnPieces } from './drawn-pieces';
import { STOP_WORDS } from '../../language/stop-words';
import { TAILS } from './run-joints';
import { BORDER, type WordModel } from './word-model';

/**
 * How two pieces that stand beside each other in a drawn line belong together. 'phrase': drawn in one, in reading order;
 * 'chunk': drawn in one from left to right, so the right one is read first; 'gap': parted by justification.
 */
type Tie = 'phrase' | 'chunk' | 'gap';
const TIES: readonly Tie[] = ['phrase', 'chunk', 'gap'];

/** A piece in reading order, and whether it followed the one before it in the stored line too. */
interface Placed {
  readonly piece: DrawnPiece;
  readonly kept: boolean;
}

/** A part of a reading with its words put together; `joined[i]`: whether piece i goes on with the word before it. */
interface Scored {
  readonly score: number;
  readonly joined: readonly boolean[];
}

interface State {
  readonly ties: readonly Tie[];
  readonly cost: number;
  readonly score: number;
}

export interface DrawnReading {
  /** Pieces in reading order. */
  readonly pieces: readonly DrawnPiece[];
  /** What stands before each piece: nothing, a space. */
  readonly joined: readonly boolean[];
  readonly score: number;
}

const MAX_PIECES = 64;
const BEAM = 72;
const WORDS_BEAM = 4;

/**
 * The likeliest readings of a line of a right-to-left list, best first, at most `most`. Extraction wrote what was drawn from
 * left to right. A line that was drawn in runs is reversed run by run. A justified one was drawn word by word, stretch by
 * stretch, each from its last word to its first; what no wide gap parts was then written from left to right in itself: the
 * last word of a stretch, what parts the two (a number, Latin words, a font's change), and the first word of the stretch before. Which of these a gap
 * means is searched for (beam search; the word model tells).
 */
export function drawnReadings(text: string, model: WordModel, head: boolean, most: number): readonly DrawnReading[] {
  const pieces = drawnPieces(text, model);
  if (pieces.length < 2 || pieces.length > MAX_PIECES) return [];
  const readings = new Map<string, DrawnReading>();
  for (const justified of isJustified(pieces) ? [false, true] : [false])
    for (const reading of new DrawnSearch(pieces, model, justified, head).best()) {
      const key = reading.pieces.map((piece, index) => (reading.joined[index] ? '' : ' ') + piece.text).join('');
      const known = readings.get(key);
      if (known === undefined || known.score < reading.score) readings.set(key, reading);
    }
  return [...readings.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

/** A line as it stands, scored like its other readings. Null where it holds too little or too much. */
export function standingReading(text: string, model: WordModel, head: boolean): DrawnReading | null {
  const pieces = drawnPieces(text, model);
  if (pieces.length < 2 || pieces.length > MAX_PIECES) return null;
  const { score, joined } = joinWords(
    pieces.map((piece, index) => ({ piece, kept: index > 0 })),
    model,
    false,
    'none',
    head,
  );
  return { pieces, joined, score };
}

class DrawnSearch {
  readonly #pieces: readonly DrawnPiece[];
  readonly #model: WordModel;
  readonly #justified: boolean;
  readonly #head: boolean;
  readonly #scores = new Map<string, Scored>();

  constructor(pieces: readonly DrawnPiece[], model: WordModel, justified: boolean, head: boolean) {
    this.#head = head;
    this.#pieces = pieces;
    this.#model = model;
    this.#justified = justified;
  }

  best(): DrawnReading[] {
    let states: State[] = [{ ties: [], cost: 0, score: 0 }];
    for (let at = 1; at < this.#pieces.length; at++) {
      const next: State[] = [];
      for (const state of states) {
        for (const tie of TIES) {
          const cost =
            state.cost +
            tieCost(
              this.#pieces[at - 1]!,
              this.#pieces[at]!,
              tie,
              this.#justified,
              tie === 'chunk' && (this.#needsHost(state.ties) || this.#makesCompound(at)),
            );
          if (cost === IMPOSSIBLE) continue;
          const ties = [...state.ties, tie];
          next.push({ ties, cost, score: this.#partial(ties) - cost });
        }
      }
      next.sort((a, b) => b.score - a.score);
      states = next.slice(0, BEAM);
    }
    return states.map(({ ties, cost }) => {
      const placed = readingOf(this.#pieces, ties);
      const { score, joined } = this.#score(placed);
      return { pieces: placed.map(({ piece }) => piece), joined, score: score - cost };
    });
  }

  /** Whether what was drawn in one begins with what only ends a word: then it was torn from what stands right of it. */
  #needsHost(ties: readonly Tie[]): boolean {
    let first = ties.length;
    while (first > 0 && ties[first - 1] === 'phrase') first--;
    const piece = this.#pieces[first]!;
    return piece.kind === 'word' && (piece.part !== 'no' || piece.text === 'ی' || isEnding(piece.folded));
  }

  /** Whether what stands right of a gap and what stands left of it are one word, as where a half-space was lost. */
  #makesCompound(at: number): boolean {
    const left = this.#pieces[at - 1]!;
    const right = this.#pieces[at]!;
    return (
      left.kind === 'word' &&
      right.kind === 'word' &&
      left.folded.length > 2 &&
      right.folded.length > 2 &&
      this.#model.knows(right.folded + left.folded)
    );
  }

  #partial(ties: readonly Tie[]): number {
    let total = 0;
    for (const [index, part] of partsOf(this.#pieces, ties).entries())
      total += this.#score(part, index > 1, index === 1 ? 'stretch' : index === 2 ? 'phrase' : 'none').score;
    return total;
  }

  /** How well pieces in reading order read, words put together in the best way. */
  #score(placed: readonly Placed[], open = false, openEnd: OpenEnd = 'none'): Scored {
    const key = `${open} ${openEnd} ` + placed.map(({ piece, kept }) => `${piece.start}${kept ? 'k' : ' '}`).join();
    const known = this.#scores.get(key);
    if (known !== undefined) return known;
    const scored = joinWords(placed, this.#model, open, openEnd, this.#head);
    this.#scores.set(key, scored);
    return scored;
  }
}

/** What may still follow what was read so far. */
type OpenEnd = 'none' | 'stretch' | 'phrase';

interface Words {
  readonly score: number;
  readonly previous: string;
  readonly partial: string;
  /** Whether the partial word is one as stored. */
  readonly stored: boolean;
  readonly joined: readonly boolean[];
}

/** Puts torn words together: between pieces that were cut apart either nothing or a space stood. */
function joinWords(placed: readonly Placed[], model: WordModel, open: boolean, openEnd: OpenEnd, head: boolean): Scored {
  let states: Words[] = [{ score: 0, previous: BORDER, partial: '', stored: false, joined: [] }];
  for (const [index, { piece, kept }] of placed.entries()) {
    const before = placed[index - 1]?.piece;
    const marks = markScore(before, piece) + turnScore(placed[index - 2]?.piece, before, piece, head);
    const next: Words[] = [];
    for (const state of states) {
      const own =
        state.partial === ''
          ? 0
          : Math.max(
              model.score(state.previous, state.partial),
              open && state.previous === BORDER && isFirst(state) ? openScore(placed[0]!.piece, state.partial.length) : NEVER,
            );
      // What is no word, stands there in one and ends with a comma may be a name.
      const named = state.stored && piece.text === '،' ? Math.max(own, NAME) : own;
      const closed = state.partial === '' ? state : { ...state, score: state.score + named, previous: state.partial };
      if (piece.kind !== 'word') {
        const joined = [...state.joined, kept && piece.gap === 0];
        next.push({
          score: closed.score + marks + model.score(closed.previous, piece.folded),
          previous: piece.folded,
          partial: '',
          stored: false,
          joined,
        });
        continue;
      }
      const host = state.partial === '' ? state.previous : state.partial;
      const tail = !(open && index === 0) && isEnding(piece.folded) && !canHost(host, piece.folded) ? TAIL_FIRST : 0;
      const compound = state.partial !== '' && isEnding(piece.folded) && model.knows(state.partial + piece.folded) ? COMPOUND : 0;
      const apart = {
        score: closed.score + marks + tail + compound,
        previous: closed.previous,
        partial: piece.folded,
        stored: piece.torn === 'no',
        joined: [...state.joined, false],
      };
      if (state.partial === '' || before === undefined) {
        next.push(kept && piece.gap === 0 ? { ...apart, joined: [...state.joined, true] } : apart);
        continue;
      }
      const together = { ...state, partial: state.partial + piece.folded, stored: state.stored && kept, joined: [...state.joined, true] };
      if (kept) next.push(piece.gap === 0 && piece.torn !== 'compound' ? together : apart);
      else {
        next.push(apart);
        const cost = joinCost(before, piece);
        if (cost < Number.POSITIVE_INFINITY) next.push({ ...together, score: together.score - cost });
      }
    }
    next.sort((a, b) => b.score + model.promise(b.partial) - a.score - model.promise(a.partial));
    states = next.slice(0, WORDS_BEAM);
  }
  let best: Scored | null = null;
  for (const state of states) {
    const first =
      open && placed.length > 0 && state.previous === BORDER && isFirst(state) ? openScore(placed[0]!.piece, state.partial.length) : NEVER;
    const last =
      openEnd === 'phrase'
        ? Math.max(first, state.stored ? MAYBE_NAME : NEVER)
        : openEnd === 'stretch' && state.partial.length < 4
          ? OPEN_END
          : first;
    const score = state.score + (state.partial === '' ? 0 : Math.max(last, model.score(state.previous, state.partial)));
    if (best === null || score > best.score) best = { score, joined: state.joined };
  }
  return best ?? { score: 0, joined: [] };
}

const YEAR = /^(?:1[2-4]|19|20|۱[۲-۴]|۱۹|۲۰)[0-9۰-۹]{2}$/;
const YEAR_BESIDE_BRACKET = 3;
const TWO_MARKS = -1.5;
const LOOSE_YEAR = -3;
const QUOTE_BESIDE_MARK = 0.4;
const NEVER = Number.NEGATIVE_INFINITY;

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

/** Whether the partial word is the first of its row. */
const isFirst = ({ joined }: Words): boolean => joined.every((together, index) => index === 0 || together);

/** How three pieces in a row go together: no bracket or quotation mark between two commas, in an entry's first line no year without brackets. */
function turnScore(first: DrawnPiece | undefined, before: DrawnPiece | undefined, piece: DrawnPiece, head: boolean): number {
  if (first === undefined || before === undefined) return 0;
  if (CLOSES.includes(first.text) && OPENS_OR_CLOSES.includes(before.text) && CLOSES.includes(piece.text)) return TWO_MARKS;
  return head && YEAR.test(before.text) && !'()'.includes(first.text) && !'()'.includes(piece.text) ? LOOSE_YEAR : 0;
}

/** What it costs to read over a run's end within a word: nothing beside an ی, at which fonts change. */
function joinCost(before: DrawnPiece, piece: DrawnPiece): number {
  return before.text === 'ی' || piece.text === 'ی' ? 0 : Number.POSITIVE_INFINITY;
}

const CLOSES = '،.؛:؟!';
const OPENS_OR_CLOSES = '«»()[]';

/** What it costs, in natural logarithms, that two neighbours of a drawn line are tied so. Estimated by eye from what such files look like. */
function tieCost(left: DrawnPiece, right: DrawnPiece, tie: Tie, justified: boolean, needsHost: boolean): number {
  if (tie === 'gap' && !justified) return IMPOSSIBLE;
  const { gap } = right;
  if (gap === AFTER_BULLET) return tie === 'phrase' ? IMPOSSIBLE : tie === 'chunk' ? 1 : 0;
  if (right.torn !== 'no') {
    if (tie === 'gap') return IMPOSSIBLE;
    if (right.torn === 'compound') return tie === 'phrase' ? 0.2 : 1;
    if (right.torn === 'known') return tie === 'phrase' ? 0 : left.text.length + right.text.length > 2 ? 1 : 0.2;
    return tie === 'phrase' ? 0.8 : 0;
  }
  const marked = left.kind === 'mark' || right.kind === 'mark';
  const parting = left.kind === 'number' || right.kind === 'number' || left.kind === 'latin' || right.kind === 'latin';
  if (gap === 0) {
    if (tie === 'gap') return IMPOSSIBLE;
    if (left.kind === 'word' && right.kind === 'mark' && CLOSES.includes(right.text)) return tie === 'phrase' ? 0 : 1.5;
    if (left.kind === 'mark' && right.kind === 'mark') return tie === 'phrase' ? 0.3 : 0.2;
    if (parting && '()'.includes(left.kind === 'mark' ? left.text : right.text)) return tie === 'phrase' ? 0.3 : 0;
    if (parting) return tie === 'chunk' ? 0 : right.kind === 'mark' ? 1.2 : 5;
    if (left.kind === 'mark' && OPENS_OR_CLOSES.includes(left.text)) return tie === 'phrase' ? 0 : '«»'.includes(left.text) ? 1.5 : 0.4;
    return tie === 'phrase' ? ('«»'.includes(right.text) ? 0.4 : 1.5) : 0.2;
  }
  if (parting) return tie === 'phrase' ? (gap === 1 ? 0.8 : 3) : tie === 'chunk' ? (gap === 1 ? 0.2 : 0.6) : gap === 1 ? 2 : 1;
  const atYeh = left.text === 'ی' || right.text === 'ی';
  const fragment = atYeh || left.part !== 'no' || right.part !== 'no';
  if (gap === 1) {
    if (marked && !CLOSES.includes(left.text)) return tie === 'phrase' ? 1 : '()'.includes(left.text) ? (tie === 'gap' ? 0.2 : 0.8) : 0.4;
    if (tie === 'gap') return 4;
    if (atYeh) return tie === 'phrase' ? 0.8 : 0.2;
    if (tie === 'chunk' && (left.part === 'unknown' || right.part === 'unknown')) return 1;
    const behindMark = CLOSES.includes(left.text);
    return tie === 'phrase' ? 0.2 : needsHost ? 0.4 : justified ? (behindMark ? 0.4 : 0.8) : behindMark ? 1.5 : 3;
  }
  if (tie === 'phrase') return 4;
  if (marked) return tie === 'chunk' ? 0.6 : 0.2;
  if (fragment || gap > 2) return tie === 'chunk' ? 0.2 : 0.4;
  return tie === 'chunk' ? (justified ? 1.5 : 0.8) : 0;
}

/** Second parts of names and compounds, and endings: hardly anything begins with one. */
const isEnding = (word: string): boolean => word === 'الله' || TAILS.has(word) || BOUND_ENDINGS.has(word);

const IMPOSSIBLE = Number.POSITIVE_INFINITY;
/** Share of the gaps between words that must be wide: extraction writes two spaces where justification drew word by word. */
const MIN_WIDE = 0.4;

function isJustified(pieces: readonly DrawnPiece[]): boolean {
  const gaps = pieces.filter((piece, index) => piece.kind === 'word' && piece.gap > 0 && index > 0);
  return gaps.filter((piece) => piece.gap > 1).length >= gaps.length * MIN_WIDE;
}

/** Pieces in reading order. */
function readingOf(pieces: readonly DrawnPiece[], ties: readonly Tie[]): readonly Placed[] {
  return partsOf(pieces, ties, true)[0] ?? [];
}

/**
 * What the pieces so far read as. While a line is being read from its left, four parts are known: what precedes the last
 * parting, the stretch behind it, of which the beginning is still to come, what is being read in one, and what was drawn left of it. With `whole` they are one.
 */
function partsOf(pieces: readonly DrawnPiece[], ties: readonly Tie[], whole = false): readonly (readonly Placed[])[] {
  const closed: Placed[] = [];
  let stretch: Placed[] = [];
  let chunk: Placed[][] = [[{ piece: pieces[0]!, kept: false }]];
  const close = (): void => {
    if (chunk.length === 1) stretch = [...chunk[0]!, ...stretch];
    else {
      // First word of the stretch before, what parted it from the next, the last word of that.
      const first = chunk.at(-1)!;
      closed.push(...first, ...stretch, ...chunk.slice(1, -1).reverse().flat());
      stretch = [...chunk[0]!];
    }
    chunk = [];
  };
  for (const [index, tie] of ties.entries()) {
    const piece = pieces[index + 1]!;
    if (tie === 'phrase') chunk.at(-1)!.push({ piece, kept: true });
    else if (tie === 'chunk') chunk.push([{ piece, kept: false }]);
    else {
      close();
      chunk = [[{ piece, kept: false }]];
    }
  }
  if (whole) {
    close();
    return [[...closed, ...stretch]];
  }
  return [closed, stretch, chunk.at(-1)!, [...chunk.slice(0, -1)].reverse().flat()];
}
