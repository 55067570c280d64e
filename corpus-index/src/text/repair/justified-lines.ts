import { foldKey } from '../fold';
import { type Line, type Piece, rebuild } from '../line';
import { lineTokens } from './line-tokens';
import { halfSpaceBetween, TAILS } from './run-joints';
import type { WordModel } from './word-model';

/** A longer line is a paragraph or data. */
const MAX_LINE = 260;
/** Share of the gaps of a line that must be wide: extraction writes two spaces where justification drew word by word. */
const MIN_WIDE = 0.4;
const MIN_WORDS = 4;
/** Narrow gaps of one line that are tried, and words that may be two. */
const MAX_NARROW = 4;
const MAX_JOINTS = 2;
/** What each half-space that is assumed costs (natural logarithm). */
const PER_HIDDEN = 1;
/** Damage of other kinds: with more words that are none, the line is left to the search of its run order. */
const MAX_UNKNOWN = 4;

/** What it costs to take two words for drawn in one. */
const PER_KEPT = 0.5;
/** The cost of a half-space where the gap is as wide as between other words: only an ending that finds its host again is worth it. */
const PER_STRETCHED = 8;
/** What it costs, beyond how much better two words read than one that is none, to take that one for two. */
const PER_JOINT = 4;

/** Latin words, numbers and addresses read from left to right and keep together; a dash stands alone; the rest are words with their marks. */
const PART = /[A-Za-z0-9۰-۹][^\s\u0600-\u06ef«»()]*(?: [A-Za-z0-9&][^\s\u0600-\u06ef«»()]*)*|[-–—−•▪●](?=\s|$)|[^\sA-Za-z0-9۰-۹]+/g;
/**
 * In lines where a number stands between brackets of its own («،( 1395) ،») marks that stand alone were drawn from left to right
 * too, and part stretches as numbers do. Marks that close a word stay with it.
 */
const DRAWN_BRACKETS = /\( ?[0-9۰-۹]{1,4} ?\)/;
const PART_OF_DRAWN =
  /[A-Za-z][^\s\u0600-\u06ef«»()]*(?: [A-Za-z0-9&][^\s\u0600-\u06ef«»()]*)*|[−•▪●]|[\u0621-\u06d3\u200c]+[،؛:.]?|[^\sA-Za-z\u0621-\u06d3−•▪●]+(?: {1,4}[^\sA-Za-z\u0621-\u06d3−•▪●]+)*/g;
const BULLET = /^\s*[−•▪●]\s*/;

interface Part {
  /** Its place among the parts of the line. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  /** Whether it parts two stretches of right-to-left text: a number, Latin words, a dash. */
  readonly parting: boolean;
  /** A dash or other marks: the next word stands apart and still beside them. After a bullet nothing does. */
  readonly mark: 'dash' | 'marks' | null;
  /** Where it is the second half of what stands there as one word and is none: how much better the halves read. Else 0. */
  readonly joint: number;
  /** White space before it, in units. */
  readonly gap: number;
}

/** A parting with the words at both its sides, as they were drawn: from left to right. */
interface Chunk {
  /** First and last index of its parts. */
  readonly from: number;
  readonly to: number;
  readonly hasLeft: boolean;
  readonly hasRight: boolean;
}

/**
 * Puts a justified line back into order that extraction wrote word by word from left to right. Such a line is not simply
 * reversed: where a number, Latin words, a dash or a half-space parts two stretches S1 and S2 of it, the first word of S1 and
 * the last of S2 stay beside the parting, and the rest of S1 comes before them, that of S2 after (seen in files of one
 * typesetter; each stretch is reversed in itself). Where the half-spaces were is lost: of the orders that are possible the one
 * that reads best under the word model is taken, and the line itself where none gains `minGain`.
 */
export function repairJustifiedLine(line: Line, model: WordModel, minGain: number): Line {
  const { text } = line;
  if (text.length > MAX_LINE || !/\S {2,}\S/.test(text)) return line;
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  const parts = partsOf(text, bullet, model);
  if (!isJustified(parts)) return line;
  const standing = lineTokens(text);
  if (standing.filter((token) => token.kind === 'word' && !model.knows(token.folded)).length > MAX_UNKNOWN) return line;
  const score = (read: string): number => model.scoreAll(lineTokens(read).map((token) => token.folded));
  const best: { pieces: readonly Piece[] | null; score: number; way: Way } = {
    pieces: null,
    score: score(text) + minGain,
    way: { hidden: new Set(), kept: new Set(parts.filter((part) => part.joint > 0).map((part) => part.place - 1)), cost: 0 },
  };
  const attempt = (way: Way): void => {
    const order = decode(merge(parts, way.kept), way.hidden);
    if (order === null) return;
    const pieces = piecesOf(text, order, bullet);
    const gained = score(rebuild(line, pieces).text) - way.cost;
    if (gained <= best.score) return;
    best.pieces = pieces;
    best.score = gained;
    best.way = way;
  };
  for (const way of waysToRead(parts)) attempt(way);
  // Justification stretches the gap at a lost half-space too, if seldom.
  const { hidden, kept, cost } = best.way;
  for (const { place, gap, parting } of parts.slice(1))
    if (gap > 1 && !parting && !parts[place - 1]!.parting)
      attempt({ hidden: new Set([...hidden, place - 1]), kept, cost: cost + PER_STRETCHED });
  if (best.pieces === null) return line;
  const length = best.pieces.reduce((sum, piece) => sum + ('added' in piece ? piece.added.length : piece.to - piece.from), 0);
  return rebuild(line, best.pieces, [{ kind: 'run-order', start: 0, end: length, before: text }]);
}

function partsOf(text: string, from: number, model: WordModel): Part[] {
  const parts: Part[] = [];
  let last = from;
  const pattern = DRAWN_BRACKETS.test(text) ? PART_OF_DRAWN : PART;
  for (const match of text.slice(from).matchAll(pattern)) {
    const start = from + match.index;
    const end = start + match[0].length;
    // Units that no part takes: nothing is moved where something would be lost.
    if (text.slice(last, start).trim() !== '') return [];
    const parting = pattern === PART_OF_DRAWN ? !/^[\u0621-\u06d3]/.test(match[0]) : /^[A-Za-z0-9۰-۹\-–—−•▪●]/.test(match[0]);
    const marks = parting && !/^[A-Za-z−•▪●]/.test(match[0]) && !/[0-9۰-۹]$/.test(match[0]);
    const mark = !marks ? null : /^[-–—]$/.test(match[0]) ? 'dash' : 'marks';
    const { cut, gain } = parting ? NO_JOINT : jointOf(match[0], model);
    if (cut > 0) parts.push({ place: parts.length, start, end: start + cut, parting, mark, joint: 0, gap: start - last });
    parts.push({ place: parts.length, start: start + cut, end, parting, mark, joint: gain, gap: cut > 0 ? 0 : start - last });
    last = end;
  }
  return text.slice(last).trim() === '' ? parts : [];
}

const NO_JOINT = { cut: 0, gain: 0 };

/**
 * Where two words run together at a half-space that was lost: offset of the second, 0 where there is none, and by how much two
 * words read better. The likelier cut where there are several.
 */
function jointOf(word: string, model: WordModel): { readonly cut: number; readonly gain: number } {
  const whole = foldKey(word);
  if (!/^[\u0621-\u06d3]{5,24}$/.test(word) || model.knows(whole)) return NO_JOINT;
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let cut = 2; cut < word.length - 1; cut++) {
    const first = foldKey(word.slice(0, cut));
    const second = foldKey(word.slice(cut));
    if (!model.isCommon(first) || !model.isCommon(second)) continue;
    const score = model.scoreAll([first]) + model.scoreAll([second]);
    if (score <= bestScore) continue;
    best = cut;
    bestScore = score;
  }
  return best === 0 ? NO_JOINT : { cut: best, gain: Math.max(0, bestScore - model.scoreAll([whole])) + PER_JOINT };
}

/** Parts with those drawn in one joined: after each of `kept` the next follows. */
function merge(parts: readonly Part[], kept: ReadonlySet<number>): readonly Part[] {
  if (kept.size === 0) return parts;
  const merged: Part[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (before !== undefined && kept.has(part.place - 1)) merged[merged.length - 1] = { ...before, place: part.place, end: part.end };
    else merged.push(part);
  }
  return merged;
}

function isJustified(parts: readonly Part[]): boolean {
  const gaps = parts.slice(1).filter((part) => part.gap > 0);
  return parts.filter((part) => !part.parting).length >= MIN_WORDS && gaps.filter((part) => part.gap > 1).length > gaps.length * MIN_WIDE;
}

/** What the narrow gaps of a line are taken for. Places are those of the words before them. */
interface Way {
  /** Places after which a half-space parted two stretches. */
  readonly hidden: ReadonlySet<number>;
  /** Places after which the next word was drawn in one with the word before. */
  readonly kept: ReadonlySet<number>;
  readonly cost: number;
}

/**
 * A narrow gap stands between words in drawing order, hides a half-space, or is inside what was drawn in one; where a word may
 * be two, either a half-space was there or it is one. All combinations, but of a few only.
 */
function waysToRead(parts: readonly Part[]): Way[] {
  const inner = parts.filter((part, index) => index > 0 && part.gap < 2 && !part.parting && !parts[index - 1]!.parting);
  const joints = inner.filter((part) => part.joint > 0);
  const narrow = inner.filter((part) => part.joint === 0).map((part) => part.place - 1);
  let ways: Way[] = [{ hidden: new Set(), kept: new Set(joints.map((part) => part.place - 1)), cost: 0 }];
  for (const place of narrow.slice(0, MAX_NARROW))
    ways = ways.flatMap((way) => [
      way,
      hide(way, place, PER_HIDDEN),
      { ...way, kept: new Set([...way.kept, place]), cost: way.cost + PER_KEPT },
    ]);
  for (const { place, joint } of joints.slice(0, MAX_JOINTS)) ways = ways.flatMap((way) => [way, hide(way, place - 1, joint)]);
  return ways;
}

function hide(way: Way, place: number, cost: number): Way {
  const kept = new Set(way.kept);
  kept.delete(place);
  return { hidden: new Set([...way.hidden, place]), kept, cost: way.cost + cost };
}

/** The parts in reading order, null where chunks overlap. */
function decode(parts: readonly Part[], hiddenAfter: ReadonlySet<number>): readonly Ordered[] | null {
  const chunks = chunksOf(parts, hiddenAfter);
  const order: Ordered[] = [];
  let rest = 0;
  let pending: number | null = null;
  const stretch = (end: number): void => {
    for (let index = end - 1; index >= rest; index--) order.push({ part: parts[index]!, half: false });
    if (pending !== null) order.push({ part: parts[pending]!, half: false });
    pending = null;
  };
  let half = false;
  for (const chunk of chunks) {
    if (chunk.from < rest) return null;
    if (chunk.hasRight) order.push({ part: parts[chunk.to]!, half });
    const first = order.length;
    stretch(chunk.from);
    if (!chunk.hasRight && order[first] !== undefined) order[first] = { ...order[first], half };
    const inner = chunk.hasRight ? chunk.to - 1 : chunk.to;
    for (let index = inner; index > chunk.from - (chunk.hasLeft ? 0 : 1); index--)
      order.push({ part: parts[index]!, half: hiddenAfter.has(parts[index]!.place) });
    half = chunk.hasLeft && hiddenAfter.has(parts[chunk.from]!.place);
    pending = chunk.hasLeft ? chunk.from : null;
    rest = chunk.to + 1;
  }
  const first = order.length;
  stretch(parts.length);
  if (order[first] !== undefined) order[first] = { ...order[first], half };
  return order;
}

interface Ordered {
  readonly part: Part;
  /** Whether a half-space stood before it. */
  readonly half: boolean;
}

function chunksOf(parts: readonly Part[], hiddenAfter: ReadonlySet<number>): Chunk[] {
  const chunks: Chunk[] = [];
  for (let index = 0; index < parts.length; index++) {
    const parting = parts[index]!.parting;
    if (!parting && !hiddenAfter.has(parts[index]!.place)) continue;
    // What stands left of a parting is drawn with it; right of a number, only what touches it.
    const hasLeft = parting ? index > 0 && (parts[index]!.mark !== 'marks' || parts[index]!.gap < 2) : true;
    const next = parts[index + 1];
    const hasRight = next !== undefined && !next.parting && (!parting || next.gap === 0 || (parts[index]!.mark !== null && next.gap < 2));
    const chunk = { from: parting && hasLeft ? index - 1 : index, to: hasRight ? index + 1 : index, hasLeft, hasRight };
    const before = chunks.at(-1);
    if (before !== undefined && chunk.from <= before.to) chunks[chunks.length - 1] = { ...before, to: chunk.to, hasRight };
    else chunks.push(chunk);
  }
  return chunks;
}

/** Marks and numbers that were drawn from left to right, in reading order: brackets change sides, numbers stay as they are. */
function turned(marks: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of [...marks.matchAll(/[0-9۰-۹]+(?:[-–./][0-9۰-۹]+)*|\S/g)].reverse()) {
    const at = start + match.index;
    const side = SIDES[match[0]];
    if ((side === '(' || match[0] === '»') && pieces.length > 0) pieces.push({ added: ' ' });
    pieces.push(side === undefined ? { from: at, to: at + match[0].length } : { added: side, at });
  }
  return pieces;
}

const SIDES: Readonly<Record<string, string>> = { '(': ')', ')': '(' };

/** What stood at a half-space that was lost. A word and the second part of a compound are one; else an ending follows its host. */
function joinerOf(last: string, word: string): string {
  return TAILS.has(word) ? '\u200c' : (halfSpaceBetween(last, word) ?? ' ');
}

function piecesOf(text: string, order: readonly Ordered[], bullet: number): Piece[] {
  const pieces: Piece[] = bullet > 0 ? [{ from: 0, to: bullet }] : [];
  let last = '';
  for (const [at, { part, half }] of order.entries()) {
    const word = text.slice(part.start, part.end);
    const marks = part.mark === 'marks';
    const beside = (marks && !word.endsWith('»')) || (last.includes('»') && /^[^\u0621-\u06d3»]*»[^\u0621-\u06d3]*$/.test(last));
    if (at > 0 && !beside) pieces.push({ added: half ? joinerOf(foldKey(last), foldKey(word)) : ' ' });
    if (marks) pieces.push(...turned(word, part.start));
    else pieces.push({ from: part.start, to: part.end });
    last = word;
  }
  return pieces;
}
