import { type DrawnPiece, drawnPieces } from './drawn-pieces';
import { IMPOSSIBLE, isJustified, TIES, type Tie, tieCost } from './drawn-ties';
import { isEnding, joinWords, type OpenEnd, type Placed, type Scored } from './drawn-words';
import type { WordModel } from './word-model';

/** Pieces in reading order, one code unit each: twice its index, and one where it followed the one before it in the line too. */
type Row = string;

const row = (index: number, kept: boolean): Row => String.fromCharCode(index * 2 + (kept ? 1 : 0));

/** What is known while a line is read from its left. */
interface State {
  readonly cost: number;
  readonly score: number;
  /** What precedes the last parting. */
  readonly closed: Row;
  /** The end of the stretch behind it; its beginning is still to come. */
  readonly stretch: Row;
  /** What is being read in one. */
  readonly phrase: Row;
  /** What was drawn in one chunk left of that: what stands first there, and the rest in reading order. */
  readonly lead: Row;
  readonly middle: Row;
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
  /** By row, for rows in each of the four parts of a state. */
  readonly #closed = new Map<Row, Scored>();
  readonly #stretches = new Map<Row, Scored>();
  readonly #phrases = new Map<Row, Scored>();
  readonly #rests = new Map<Row, Scored>();

  constructor(pieces: readonly DrawnPiece[], model: WordModel, justified: boolean, head: boolean) {
    this.#pieces = pieces;
    this.#model = model;
    this.#justified = justified;
    this.#head = head;
  }

  best(): DrawnReading[] {
    let states: State[] = [{ cost: 0, score: 0, closed: '', stretch: '', phrase: row(0, false), lead: '', middle: '' }];
    for (let at = 1; at < this.#pieces.length; at++) {
      const compound = this.#makesCompound(at);
      const next: State[] = [];
      for (const state of states) {
        for (const tie of TIES) {
          const cost = tieCost(this.#pieces[at - 1]!, this.#pieces[at]!, tie, this.#justified, compound || this.#needsHost(state));
          if (cost < IMPOSSIBLE) next.push(this.#after(state, tie, at, state.cost + cost));
        }
      }
      next.sort((a, b) => b.score - a.score);
      states = next.slice(0, BEAM);
    }
    return states.map((state) => {
      const { closed, stretch } = close(state);
      const placed = this.#placed(closed + stretch);
      const { score, joined } = joinWords(placed, this.#model, false, 'none', this.#head);
      return { pieces: placed.map(({ piece }) => piece), joined, score: score - state.cost };
    });
  }

  #after(state: State, tie: Tie, at: number, cost: number): State {
    let { closed, stretch, phrase, lead, middle } = state;
    if (tie === 'phrase') phrase += row(at, true);
    else if (tie === 'gap') {
      ({ closed, stretch } = close(state));
      phrase = row(at, false);
      lead = '';
      middle = '';
    } else {
      if (lead === '') lead = phrase;
      else middle = phrase + middle;
      phrase = row(at, false);
    }
    const score =
      this.#score(this.#closed, closed, false, 'none') +
      this.#score(this.#stretches, stretch, false, 'stretch') +
      this.#score(this.#phrases, phrase, true, 'phrase') +
      this.#score(this.#rests, middle + lead, true, 'none');
    return { cost, score: score - cost, closed, stretch, phrase, lead, middle };
  }

  /** How well a row reads, words put together in the best way. */
  #score(known: Map<Row, Scored>, part: Row, open: boolean, openEnd: OpenEnd): number {
    if (part === '') return 0;
    let scored = known.get(part);
    if (scored === undefined) {
      scored = joinWords(this.#placed(part), this.#model, open, openEnd, this.#head);
      known.set(part, scored);
    }
    return scored.score;
  }

  #placed(part: Row): Placed[] {
    return Array.from(part, (unit) => {
      const code = unit.charCodeAt(0);
      return { piece: this.#pieces[code >> 1]!, kept: code % 2 === 1 };
    });
  }

  /** Whether what was drawn in one begins with what only ends a word: then it was torn from what stands right of it. */
  #needsHost({ phrase }: State): boolean {
    const piece = this.#pieces[phrase.charCodeAt(0) >> 1]!;
    return piece.kind === 'word' && (piece.part !== 'no' || piece.text === 'ی' || isEnding(piece.folded));
  }

  /** Whether what stands right of a gap and what stands left of it are one word, as where a half-space was lost. */
  #makesCompound(at: number): boolean {
    const left = this.#pieces[at - 1]!;
    const right = this.#pieces[at]!;
    if (left.kind !== 'word' || right.kind !== 'word' || left.folded.length < 3 || right.folded.length < 3) return false;
    return this.#model.knows(right.folded + left.folded);
  }
}

/** The chunk is read: its last piece is the first word of the stretch before, then comes what parted it from the next, whose last word stands first. */
function close({ closed, stretch, phrase, lead, middle }: State): { readonly closed: Row; readonly stretch: Row } {
  return lead === '' ? { closed, stretch: phrase + stretch } : { closed: closed + phrase + stretch + middle, stretch: lead };
}
