import { BOUND_ENDINGS, VERB_PREFIXES } from '../../language/bound-morphemes';
import { foldKey } from '../fold';
import { type Line, type Piece, rebuild } from '../line';
import { type LineToken, lineTokens } from './line-tokens';
import { isTornAtYeh } from './file-names';
import { firstWord, halfSpaceBetween, TAILS } from './run-joints';
import { BORDER, type WordModel } from './word-model';

/** A longer line is a paragraph or data; nothing was drawn like that. */
const MAX_LINE = 260;
const MAX_CUTS = 110;
const BEAM = 10;
/** No Persian word is longer than this; a longer beginning of one is none. */
const MAX_PARTIAL = 18;
/** Unknown words that may stand inside one run: more of them is the damage that the search is to undo. */
const MAX_UNKNOWN_INSIDE = 1;

/** Costs of a run's end at a place, by what stands there. A run ends most easily where the font changes (every ی) or at a wide gap. */
const BREAK = { wideGap: 0.8, gap: 3, sentence: 2.3, halfSpace: 0.8, afterSentence: 0.3, mark: 0.6, beside: 0.4, inside: 4 };
/** Costs of reading over a run's end: the words on both sides as one although a gap parts them, or as two although none does. */
const JOIN_OVER_GAP = { 1: 1.8, 2: 0.6 };
const SPACE_WITHOUT_GAP = 2.4;
const MISPLACED_MARK = 2;
/** What it costs to read on, inside one run, over either edge of a number that was drawn as a run between two others. */
const OVER_DRAWN_NUMBER = 3;

/** Sums of the same terms in another order differ by less. */
const ROUNDING = 1e-6;

/** A place where one run may end and another begin. */
interface Cut {
  /** End of what stands left of it, start of what stands right of it in the stored line. */
  readonly left: number;
  readonly right: number;
  readonly gap: 0 | 1 | 2;
  readonly cost: number;
  /** Index of the token that begins at or holds `right`, and of the one that ends at or holds `left`. */
  readonly tokenRight: number;
  readonly tokenLeft: number;
}

interface Reading {
  readonly score: number;
  /** Score with an estimate for the word that is still open, by which readings of the same stretch are compared. */
  readonly promise: number;
  /** Last whole word read. */
  readonly previous: string;
  /** Beginning of a word that the next run may go on with. */
  readonly partial: string;
  readonly cut: number;
  /** How the run read before was tied to this one. */
  readonly joined: boolean;
  readonly parent: Reading | null;
}

/** How surely a line's runs are out of order, 0 … 1: torn words prove it, an ending without its host only hints at it. */
export function signsOfReordering(tokens: readonly LineToken[], model: WordModel): number {
  if (tokens.some((token) => token.kind === 'word' && !token.whole && !model.knows(token.folded) && isTornAtYeh(token.folded, model)))
    return 1;
  const first = tokens[0];
  const last = tokens.at(-1);
  const begins = first?.kind === 'word' && BOUND_ENDINGS.has(first.folded) ? 0.5 : 0;
  const ends = last?.kind === 'word' && VERB_PREFIXES.has(last.folded) ? 0.5 : 0;
  return begins + ends;
}

/** Whether a line shows a sign of reversed runs: words that are none, endings without a host, marks before words, wide gaps. */
export function looksReordered(tokens: readonly LineToken[], model: WordModel): boolean {
  let previous: LineToken | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word') {
      if (!token.whole && !model.knows(token.folded)) return true;
      if (token.gapBefore === 2) return true;
      if (previous === null && BOUND_ENDINGS.has(token.folded)) return true;
      if (previous !== null && VERB_PREFIXES.has(previous.folded) && !model.knows(previous.folded + token.folded)) return true;
    } else if (token.kind === 'mark' && isMirrored(tokens, index)) return true;
    if (index > 0 && isDrawnNumber(tokens, index)) return true;
    previous = token;
  }
  return previous !== null && VERB_PREFIXES.has(previous.folded);
}

/**
 * A number that touches the Persian word after it: a run of its own, drawn between two others. Of one figure, only where a wide
 * gap parts it from what stands before: it may be the mark of a footnote.
 */
export function isDrawnNumber(tokens: readonly LineToken[], index: number): boolean {
  const number = tokens[index]!;
  const next = tokens[index + 1];
  if (number.kind !== 'number' || next?.kind !== 'word' || next.gapBefore > 0) return false;
  const previous = tokens[index - 1];
  // The year and the pages of a citation keep to its marks.
  if (previous?.kind === 'mark' && (number.gapBefore < 2 || previous.colon)) return false;
  return number.gapBefore === 2 || (number.end - number.start > 1 && previous !== undefined);
}

/** A bracket that opens right before a comma: it closes, in the run that follows a number («1394)، …»), and begins that run. */
function closesDrawn(text: string, tokens: readonly LineToken[], index: number): boolean {
  const next = tokens[index + 1];
  return text[tokens[index]!.start] === '(' && next?.gapBefore === 0 && text[next.start] === '،';
}

const CLOSING = '.،؛:؟!';

/** A closing mark with a gap before it and none after: it stands where drawing order put it. */
function isMirrored(tokens: readonly LineToken[], index: number): boolean {
  const next = tokens[index + 1];
  return tokens[index]!.gapBefore > 0 !== (index === 0) && next !== undefined && next.gapBefore === 0 && next.kind !== 'mark';
}

/**
 * Puts the runs of a right-to-left line back into reading order where extraction wrote them from left to right. Searches, from
 * the line's end, over the ways to break it into runs for the one whose reversal reads best under the word model (beam search;
 * a few thousand steps a line at most). `minGain`: by how much
 * (natural logarithms) it must read better than the line as it stands; where nothing does, the line itself is returned.
 */
export function repairRunOrder(line: Line, model: WordModel, minGain: number): Line {
  if (line.text.length > MAX_LINE) return line;
  const tokens = lineTokens(line.text);
  if (tokens.length < 2 || !tokens.some((token) => token.kind === 'word') || !looksReordered(tokens, model)) return line;
  const found = new RunSearch(line.text, tokens, model).best(minGain);
  return found === null ? line : reorder(line, found);
}

/** Readings that go on with the same words are compared by their scores. */
const keyOf = (previous: string, partial: string): string => `${previous} ${partial}`;

class RunSearch {
  readonly #text: string;
  readonly #tokens: readonly LineToken[];
  readonly #model: WordModel;
  readonly #cuts: readonly Cut[];
  /** Running sums over the tokens as they stand: score of each after the one before, count of unknown words. */
  readonly #scores: Float64Array;
  readonly #unknown: Int32Array;
  readonly #fragments = new Map<number, string>();

  constructor(text: string, tokens: readonly LineToken[], model: WordModel) {
    this.#text = text;
    this.#tokens = tokens;
    this.#model = model;
    this.#cuts = this.#findCuts();
    this.#scores = new Float64Array(tokens.length);
    this.#unknown = new Int32Array(tokens.length);
    let score = 0;
    let unknown = 0;
    for (const [index, token] of tokens.entries()) {
      score +=
        model.score(index > 0 ? tokens[index - 1]!.folded : BORDER, token.folded) - this.#markCost(index, false) - this.#numberCost(index);
      if (token.kind === 'word' && !model.knows(token.folded)) unknown++;
      this.#scores[index] = score;
      this.#unknown[index] = unknown;
    }
  }

  /** The cuts of the best order, from the line's end, or null where the line as it stands is as good. */
  best(minGain: number): { readonly cuts: readonly Cut[]; readonly path: readonly Reading[] } | null {
    const last = this.#cuts.length - 1;
    if (last < 2 || last > MAX_CUTS) return null;
    const readings: Map<string, Reading>[] = Array.from({ length: last + 1 }, () => new Map());
    readings[last]!.set('', { score: 0, promise: 0, previous: BORDER, partial: '', cut: last, joined: false, parent: null });
    for (let end = last; end > 0; end--) {
      const beam = [...readings[end]!.values()].sort((a, b) => b.promise - a.promise).slice(0, BEAM);
      if (beam.length === 0) continue;
      for (let start = end - 1; start >= 0; start--) {
        if (this.#unknownInside(start, end) > MAX_UNKNOWN_INSIDE && !(start === 0 && end === last)) break;
        const key = this.#keyOfLongRun(start, end);
        for (const reading of beam) {
          this.#extend(reading, start, end, false, readings[start]!, key);
          if (end < last) this.#extend(reading, start, end, true, readings[start]!, key);
        }
      }
    }
    let best: Reading | null = null;
    for (const reading of readings[0]!.values()) {
      const score = reading.score + this.#finish(reading);
      if (best === null || score > best.score) best = { ...reading, score };
    }
    const standing = this.#scores.at(-1)! + this.#model.score(this.#tokens.at(-1)!.folded, BORDER);
    if (best === null || best.score - standing < minGain) return null;
    const path: Reading[] = [];
    for (let at: Reading | null = best; at !== null; at = at.parent) path.push(at);
    return path.length <= 2 ? null : { cuts: this.#cuts, path: path.reverse() };
  }

  #finish(reading: Reading): number {
    if (reading.partial === '') return this.#model.score(reading.previous, BORDER);
    return this.#model.score(reading.previous, reading.partial) + this.#model.score(reading.partial, BORDER);
  }

  /** A run of three tokens or more that ends in a word leaves the same words open whatever was read before it; null for others. */
  #keyOfLongRun(start: number, end: number): string | null {
    const to = this.#cuts[end]!;
    const final = to.tokenLeft;
    const last = this.#tokens[final]!;
    if (this.#cuts[start]!.tokenRight + 1 >= final || last.kind !== 'word') return null;
    return keyOf(this.#tokens[final - 1]!.folded, this.#fragment(last.start, to.left));
  }

  /** Reads the run between two cuts after `reading` and keeps the result where no equal one is better. `longKey`: of #keyOfLongRun. */
  #extend(reading: Reading, start: number, end: number, joined: boolean, into: Map<string, Reading>, longKey: string | null): void {
    const from = this.#cuts[start]!;
    const to = this.#cuts[end]!;
    const first = this.#tokens[from.tokenRight]!;
    const begins = first.kind === 'word';
    if (joined && (reading.partial === '' || !begins)) return;
    let { score, previous } = reading;
    if (reading.parent !== null) {
      // A half-space stood where a word that needs another after it meets one that needs another before it.
      const opening =
        begins && reading.partial !== '' ? this.#fragment(from.right, from.tokenRight === to.tokenLeft ? to.left : first.end) : '';
      const half = opening !== '' && (VERB_PREFIXES.has(reading.partial) || BOUND_ENDINGS.has(opening) || TAILS.has(opening));
      score -= half ? Math.min(to.cost, to.cost === BREAK.sentence ? BREAK.afterSentence : BREAK.halfSpace) : to.cost;
      if (joined) score -= to.gap === 0 ? 0 : half ? JOIN_OVER_GAP[2] : JOIN_OVER_GAP[to.gap];
      else if (to.gap === 0 && reading.partial !== '' && begins) score -= SPACE_WITHOUT_GAP;
    }
    if (longKey !== null) {
      // All that is still to be added is 0 or less: where that cannot be better, it need not be reckoned.
      const known = into.get(longKey);
      if (known !== undefined && score + this.#scores[to.tokenLeft - 1]! - this.#scores[from.tokenRight + 1]! + ROUNDING < known.score)
        return;
    }
    let head = '';
    if (joined) head = reading.partial;
    else if (reading.partial !== '') {
      score += this.#model.score(previous, reading.partial);
      previous = reading.partial;
    }
    let partial: string;
    if (from.tokenRight === to.tokenLeft) {
      if (begins) partial = head + this.#fragment(from.right, to.left);
      else {
        score += this.#model.score(previous, first.folded) - this.#markCost(from.tokenRight, true);
        previous = first.folded;
        partial = '';
      }
    } else {
      score -= this.#tornMarkCost(from.tokenRight, reading.parent === null);
      const word = begins ? head + this.#fragment(from.right, first.end) : first.folded;
      score += this.#model.score(previous, word);
      previous = word;
      const inner = from.tokenRight + 1;
      const final = to.tokenLeft;
      if (inner < final) {
        const next = this.#tokens[inner]!;
        score += this.#model.score(previous, next.folded) - this.#markCost(inner, false) - this.#numberCost(inner);
        score += this.#scores[final - 1]! - this.#scores[inner]!;
        previous = this.#tokens[final - 1]!.folded;
      }
      score -= this.#numberCost(final);
      const end = this.#tokens[final]!;
      if (end.kind === 'word') partial = this.#fragment(end.start, to.left);
      else {
        score += this.#model.score(previous, end.folded) - this.#markCost(final, false);
        previous = end.folded;
        partial = '';
      }
    }
    if (partial.length > MAX_PARTIAL) return;
    const key = longKey ?? keyOf(previous, partial);
    const known = into.get(key);
    if (known === undefined || known.score < score)
      into.set(key, { score, promise: score + this.#model.promise(partial), previous, partial, cut: start, joined, parent: reading });
  }

  #fragment(start: number, end: number): string {
    const key = start * 1_024 + end;
    let found = this.#fragments.get(key);
    if (found === undefined) {
      found = foldKey(this.#text.slice(start, end));
      this.#fragments.set(key, found);
    }
    return found;
  }

  /** What a mark costs inside a run, or as a run of its own, where the gaps around it would then be on its wrong side. */
  #markCost(index: number, alone: boolean): number {
    const token = this.#tokens[index]!;
    if (token.kind !== 'mark' || !CLOSING.includes(this.#text[token.start]!)) return 0;
    const before = token.gapBefore > 0;
    const after = (this.#tokens[index + 1]?.gapBefore ?? 1) > 0;
    if (before === after) return 0;
    return before === alone ? 0 : MISPLACED_MARK;
  }

  /** What it costs that a token stands in one run with the token before it, where a number between runs was drawn. */
  #numberCost(index: number): number {
    if (index === 0) return 0;
    const tokens = this.#tokens;
    return isDrawnNumber(tokens, index) || isDrawnNumber(tokens, index - 1) || closesDrawn(this.#text, tokens, index)
      ? OVER_DRAWN_NUMBER
      : 0;
  }

  /** What it costs to begin a run of several tokens with a mark that the source has right after the word left of it. */
  #tornMarkCost(index: number, first: boolean): number {
    const token = this.#tokens[index]!;
    if (token.kind !== 'mark' || index === 0 || !CLOSING.includes(this.#text[token.start]!)) return 0;
    return token.gapBefore === 0 || first ? MISPLACED_MARK : 0;
  }

  #unknownInside(start: number, end: number): number {
    const first = this.#cuts[start]!.tokenRight;
    const final = this.#cuts[end]!.tokenLeft;
    return final - first < 2 ? 0 : this.#unknown[final - 1]! - this.#unknown[first]!;
  }

  /** In a token without ی a run ends only where a half-space or space is lost between two words, or where the halves of a word were exchanged. */
  #comesApart(token: LineToken, at: number): boolean {
    if (token.folded.includes('ی')) return true;
    const left = this.#fragment(token.start, at);
    const right = this.#fragment(at, token.end);
    return (
      (left.length > 1 && right.length > 1 && this.#model.knows(left) && this.#model.knows(right)) || this.#model.isCommon(right + left)
    );
  }

  #findCuts(): Cut[] {
    const tokens = this.#tokens;
    const cuts: Cut[] = [{ left: 0, right: tokens[0]!.start, gap: 0, cost: 0, tokenLeft: 0, tokenRight: 0 }];
    for (const [index, token] of tokens.entries()) {
      if (index > 0) {
        const mark = token.kind === 'mark' || tokens[index - 1]!.kind === 'mark';
        const yeh = this.#text[tokens[index - 1]!.end - 1] === 'ی' || this.#text[token.start] === 'ی';
        let cost = BREAK.gap;
        if (token.gapBefore === 2 || (token.gapBefore === 1 && closesDrawn(this.#text, tokens, index))) cost = BREAK.wideGap;
        else if (token.gapBefore === 1 && '.؟!'.includes(this.#text[tokens[index - 1]!.start]!)) cost = BREAK.sentence;
        else if (token.gapBefore === 0) cost = mark ? BREAK.mark : BREAK.beside;
        else if (yeh && !mark) cost = BREAK.beside;
        cuts.push({
          left: tokens[index - 1]!.end,
          right: token.start,
          gap: token.gapBefore,
          cost,
          tokenLeft: index - 1,
          tokenRight: index,
        });
      }
      if (token.kind !== 'word' || token.whole) continue;
      const known = this.#model.knows(token.folded);
      const tearable = !known || (token.folded.length <= 4 && this.#model.count(token.folded) < 3);
      if (!tearable) continue;
      for (let at = token.start + 1; at < token.end; at++) {
        const beside = this.#text[at] === 'ی' || this.#text[at - 1] === 'ی';
        if (beside || (!known && this.#comesApart(token, at)))
          cuts.push({ left: at, right: at, gap: 0, cost: beside ? BREAK.beside : BREAK.inside, tokenLeft: index, tokenRight: index });
      }
    }
    const end = tokens.at(-1)!.end;
    cuts.push({ left: end, right: end, gap: 0, cost: 0, tokenLeft: tokens.length - 1, tokenRight: tokens.length - 1 });
    return cuts;
  }
}

/** Writes the line in the order that was found; gaps between runs become one space or, where a word goes on, nothing. */
function reorder(line: Line, found: { readonly cuts: readonly Cut[]; readonly path: readonly Reading[] }): Line {
  const pieces: Piece[] = [];
  let length = 0;
  for (const [index, reading] of found.path.entries()) {
    const parent = found.path[index - 1];
    if (parent === undefined) continue;
    const to = found.cuts[parent.cut]!;
    const from = found.cuts[reading.cut]!;
    const before = found.path[index - 2];
    if (before !== undefined && reading.joined && to.gap > 0) {
      const mark = halfSpaceBetween(parent.partial, firstWord(line.text, from.right));
      if (mark) {
        pieces.push({ added: mark });
        length += mark.length;
      }
    }
    if (before !== undefined && !reading.joined && spaceBetween(to, line.text[found.cuts[before.cut]!.left - 1], line.text[from.right])) {
      const halfSpace = halfSpaceBetween(parent.partial, firstWord(line.text, from.right));
      if (halfSpace === null) pieces.push(to.gap > 0 ? { from: to.left, to: to.left + 1 } : { added: ' ' });
      else if (halfSpace !== '') pieces.push({ added: halfSpace });
      length += halfSpace === null ? 1 : halfSpace.length;
    }
    pieces.push({ from: from.right, to: to.left });
    length += to.left - from.right;
  }
  return rebuild(line, pieces, [{ kind: 'run-order', start: 0, end: length, before: line.text }]);
}

/** Between two runs stands a space where the source has one at their border, or where two words would run together. */
function spaceBetween(border: Cut, last: string | undefined, first: string | undefined): boolean {
  return border.gap > 0 || (/[\p{L}\p{N}]/u.test(last ?? '') && /[\p{L}\p{N}]/u.test(first ?? ''));
}
