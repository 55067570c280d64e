import { NAME_TAILS } from '../../language/reference-words';
import { SECTION_HEADINGS } from '../../language/section-headings';
import { foldKey } from '../fold';
import { type Line, type Piece, rebuild } from '../line';
import { drawnReadings, type DrawnReading, standingReading } from './drawn-order';
import { asEntryLine, type EntryLine, type EntryState, NOTHING_OPEN, type WrittenPiece } from './entry-grammar';
import { halfSpaceBetween, TAILS } from './run-joints';
import { BORDER, type WordModel } from './word-model';

/** Readings of one line that are tried with those of the lines around it. */
const MOST_READINGS = 40;
const LONGEST_LINE = 200;
const LONGEST_LIST = 400;
const BULLET = /[−•▪●◦■○]/;
const PERSIAN = /[\u0621-\u06d3]/;
/** How much of the gain that running text asks for a line of a list must gain: its form tells too. */
const STANDING = 0.4;
/** What each piece costs of a reading that was found in another way: those found here have paid for every place where their runs end. */
const OTHER = 0.4;
/** How much the word that ends a line tells about the next, at most. */
const MOST_OVER_LINES = 0.8;
/** What an entry that ends with an open quotation or bracket loses. */
const LEFT_OPEN = 2;

const letters = (text: string): string => foldKey(text).replace(/[^\p{L}]+/gu, '');
const LIST_HEADINGS: ReadonlySet<string> = new Set(SECTION_HEADINGS.references.fa.map(letters));

/** Indexes of the lines of Persian reference lists: behind their headings, to the end of the text. */
export function listLines(lines: readonly { readonly line: Line }[]): number[] {
  const last = lines.findLastIndex(({ line }) => line.text.length < 40 && LIST_HEADINGS.has(letters(line.text)));
  if (last < 0) return [];
  return [...lines.keys()].slice(last + 1, last + 1 + LONGEST_LIST);
}

/** A line as it is read, and the line that its pieces are of. */
interface ChosenLine extends EntryLine {
  readonly of: Line;
}

/** Share of the lines of a list that must show that they were drawn in another order, and how many at least. */
const DRAWN_SHARE = 0.15;
const LEAST_DRAWN = 3;
/** What no line in reading order begins or holds: a bullet that is not first, a comma first (a full stop alone may have moved), word after word parted by wide gaps. */
const DRAWN = /\S\s+[−•▪●]|^\s*[،؛:]|\S {2,9}\S{1,30} {2,9}\S{1,30} {2,9}\S/;

/** Whether a list's lines show that they were drawn in another order than they are read in. */
export function isDrawnList(lines: readonly { readonly line: Line }[], indexes: readonly number[]): boolean {
  const drawn = indexes.filter((index) => PERSIAN.test(lines[index]!.line.text) && DRAWN.test(lines[index]!.line.text)).length;
  return drawn >= LEAST_DRAWN && drawn >= indexes.length * DRAWN_SHARE;
}

interface Way {
  readonly score: number;
  readonly state: EntryState;
  /** Last word read. */
  readonly last: string;
  readonly lines: readonly (ChosenLine | null)[];
}

/**
 * Lines of a torn reference list in reading order: of the readings of each line those that read best and, taken together, make
 * entries: brackets and quotations that close, the year in its brackets, marks where a list has them. `others`: readings
 * that were found in other ways, by index. Returns the lines that
 * change, by index.
 */
export function repairListLines(
  lines: readonly { readonly line: Line }[],
  indexes: readonly number[],
  others: ReadonlyMap<number, Line>,
  model: WordModel,
  minGain: number,
): Map<number, Line> {
  const changed = new Map<number, Line>();
  for (const entry of entriesOf(lines, indexes)) {
    let ways: Way[] = [{ score: 0, state: NOTHING_OPEN, last: BORDER, lines: [] }];
    for (const index of entry) {
      const { line } = lines[index]!;
      const { text } = line;
      const head = index === entry[0];
      const isText = PERSIAN.test(text) && text.length <= LONGEST_LINE;
      const standing = isText ? standingReading(text, model, head) : null;
      const readings = standing === null ? [] : drawnReadings(text, model, index === entry[0], MOST_READINGS);
      const other = standing === null ? null : (others.get(index) ?? null);
      const otherReading = other === null ? null : standingReading(other.text, model, head);
      const next = new Map<string, Way>();
      for (const way of ways) {
        const add = (reading: DrawnReading | null, chosen: ChosenLine | null, score: number, state: EntryState): void => {
          const first = reading?.pieces[0];
          const goesOn = way.last !== BORDER && first?.kind === 'word';
          const over = goesOn ? model.score(way.last, firstWord(reading!)) - model.score(BORDER, firstWord(reading!)) : 0;
          const total = score + Math.max(-MOST_OVER_LINES, Math.min(MOST_OVER_LINES, over));
          const last = reading === null ? BORDER : lastWord(reading);
          const key = `${state.quote}${state.bracket}${last}`;
          const known = next.get(key);
          if (known === undefined || known.score < total) next.set(key, { score: total, state, last, lines: [...way.lines, chosen] });
        };
        if (standing === null) add(null, null, way.score, stateAfter(text, way.state));
        else {
          const as = asEntryLine(standing, way.state, head);
          add(standing, null, way.score + standing.score + as.score + minGain * STANDING, as.state);
        }
        if (other !== null && otherReading !== null) {
          const as = asEntryLine(otherReading, way.state, head);
          add(otherReading, { ...as, of: other }, way.score + otherReading.score + as.score - OTHER * otherReading.pieces.length, as.state);
        }
        for (const reading of readings) {
          const as = asEntryLine(reading, way.state, head);
          add(reading, { ...as, of: line }, way.score + reading.score + as.score, as.state);
        }
      }
      ways = [...next.values()];
    }
    const ended = (way: Way): number => way.score - (way.state.quote ? LEFT_OPEN : 0) - (way.state.bracket ? LEFT_OPEN : 0);
    const best = ways.reduce((a, b) => (ended(b) > ended(a) ? b : a));
    for (const [at, line] of best.lines.entries()) {
      const index = entry[at]!;
      if (line !== null) changed.set(index, write(line.of, line.pieces, lines[index]!.line.text));
    }
  }
  return changed;
}

function firstWord({ pieces, joined }: DrawnReading): string {
  let word = pieces[0]?.folded ?? BORDER;
  for (let at = 1; at < pieces.length && joined[at] && pieces[at]!.kind === 'word'; at++) word += pieces[at]!.folded;
  return word;
}

function lastWord({ pieces, joined }: DrawnReading): string {
  let word = '';
  for (let at = pieces.length - 1; at >= 0 && pieces[at]!.kind === 'word'; at--) {
    word = pieces[at]!.folded + word;
    if (!joined[at]) break;
  }
  return word;
}

/** Lines of one entry each: a bullet, wherever it stands in its line, begins one. Without bullets every line stands for itself. */
function entriesOf(lines: readonly { readonly line: Line }[], indexes: readonly number[]): number[][] {
  const entries: number[][] = [];
  const bulleted = indexes.some((index) => BULLET.test(lines[index]!.line.text));
  for (const index of indexes) {
    const last = entries.at(-1);
    if (last === undefined || !bulleted || BULLET.test(lines[index]!.line.text)) entries.push([index]);
    else last.push(index);
  }
  return entries;
}

function stateAfter(text: string, state: EntryState): EntryState {
  let { quote, bracket } = state;
  for (const unit of text) {
    if ('«»'.includes(unit)) quote = !quote;
    else if ('()'.includes(unit)) bracket = !bracket;
  }
  return { quote, bracket };
}

/** The line as it is to be read, a bullet first. */
function write(line: Line, written: readonly WrittenPiece[], before: string): Line {
  const pieces: Piece[] = [];
  const bullet = BULLET.exec(line.text);
  if (bullet !== null) pieces.push({ added: bullet[0], at: bullet.index }, { added: ' ' });
  let length = bullet === null ? 0 : 2;
  let last = '';
  for (const [index, { piece, text, joined }] of written.entries()) {
    const left = written[index - 1];
    const between =
      left === undefined || joined ? '' : gapBetween(left.text, text, last, wordAt(written, index), isRunEnd(line.text, left, piece));
    if (between !== '') pieces.push({ added: between });
    pieces.push(text === piece.text ? { from: piece.start, to: piece.end } : { added: text, at: piece.start });
    length += between.length + text.length;
    last = piece.kind === 'word' ? (joined ? last + piece.folded : piece.folded) : '';
  }
  return rebuild(line, pieces, [{ kind: 'run-order', start: 0, end: length, before }]);
}

/** Whether a run ended between two pieces: they did not follow each other in the stored line. */
function isRunEnd(text: string, left: WrittenPiece, { start }: WrittenPiece['piece']): boolean {
  return left.piece.end > start || text.slice(left.piece.end, start).trim() !== '';
}

/** The folded word that begins with a piece, '' where none does. */
function wordAt(written: readonly WrittenPiece[], index: number): string {
  let word = written[index]!.piece.kind === 'word' ? written[index]!.piece.folded : '';
  for (let at = index + 1; word !== '' && written[at]?.joined && written[at]!.piece.kind === 'word'; at++)
    word += written[at]!.piece.folded;
  return word;
}

/** What is written between two pieces: nothing beside the inner side of a mark, a half-space before an ending, else a space. */
function gapBetween(before: string, text: string, last: string, word: string, runEnd: boolean): string {
  if ('(«['.includes(before) || ')»].،؛:؟!'.includes(text) || text === '/' || before === '/') return '';
  if (last === '' || word === '') return ' ';
  if (runEnd && last.length > 1 && NAME_TAILS.has(word)) return '\u200c';
  return TAILS.has(word) && word === 'الملل' ? '\u200c' : (halfSpaceBetween(last, word) ?? ' ');
}
