import { JOURNAL_WORDS } from '../../language/front-matter-words';
import { ISSUE_WORDS, VOLUME_WORDS } from '../../language/reference-words';
import { STOP_WORDS } from '../../language/stop-words';
import { foldKey } from '../fold';
import type { DrawnPiece } from './drawn-pieces';
import type { DrawnReading } from './drawn-order';

/** What is open where a line of an entry begins. */
export interface EntryState {
  readonly quote: boolean;
  readonly bracket: boolean;
}

export const NOTHING_OPEN: EntryState = { quote: false, bracket: false };

/** A piece as it is written: brackets and quotation marks on their sides. */
export interface WrittenPiece {
  readonly piece: DrawnPiece;
  readonly text: string;
  /** Goes on with the word before it. */
  readonly joined: boolean;
}

export interface EntryLine {
  readonly pieces: readonly WrittenPiece[];
  readonly state: EntryState;
  /** How much it looks like a line of an entry, in natural logarithms. */
  readonly score: number;
}

const PERIODICALS: ReadonlySet<string> = new Set(JOURNAL_WORDS.fa.map(foldKey));
const NUMBERED: ReadonlySet<string> = new Set([...VOLUME_WORDS.fa, ...ISSUE_WORDS.fa].map(foldKey).filter((word) => word.length > 2));
const CLOSING = '،.؛:؟!';
const OPENS = '(«[';
const CLOSES = ')»]';
const YEAR = /^(?:1[2-4]|19|20|۱[۲-۴]|۱۹|۲۰)[0-9۰-۹]{2}$/;
const BRACKETS = new Set('()[]');
const QUOTES = new Set('«»');
/** Weights in natural logarithms: what hardly ever stands in a printed list costs as much as a rare word. */
const POINT = {
  yearInBrackets: 3,
  commaBetween: 0.7,
  titleOpens: 1.5,
  titleCloses: 1,
  wordBehindQuote: -1.5,
  commaFirst: -1.5,
  twoMarks: -1.5,
  markAfterOpening: -2,
  stopInside: -1,
  stopLast: 1,
  looseYear: -1,
  functionWordInNames: -1.5,
  wordsBehindNumbers: -1.5,
  periodicalBehindMark: 1.5,
  stopWordLast: -1,
  numberBehindItsWord: 1.5,
  bracketMoved: -1.5,
} as const;

/**
 * A reading of one line of an entry with brackets and quotation marks turned by their turn (extraction mirrors them), and how
 * well its marks fit the form of an entry: names، (year)، «title»، container، volume، issue. `head`: the entry's first line.
 */
export function asEntryLine(reading: DrawnReading, before: EntryState, head: boolean): EntryLine {
  const written = inTurn(reading, before);
  const moved = head && besideYear(written.pieces);
  return { ...written, score: formScore(written.pieces, before, head) + (moved ? POINT.bracketMoved : 0) };
}

/** Nothing but names stands between the bracket that opens before the year of an entry and the year: it was drawn elsewhere and is put there. */
function besideYear(pieces: WrittenPiece[]): boolean {
  const open = pieces.findIndex(({ text }) => text === '(' || text === '«');
  if (open < 0 || pieces[open]!.text !== '(') return false;
  let year = open + 1;
  while (year < pieces.length && (pieces[year]!.piece.kind === 'word' || '،؛.'.includes(pieces[year]!.text))) year++;
  if (year === open + 1 || !YEAR.test(pieces[year]?.text ?? '') || pieces[year + 1]?.text !== ')') return false;
  const [bracket] = pieces.splice(open, 1);
  pieces.splice(year - 1, 0, bracket!);
  return true;
}

function inTurn(reading: DrawnReading, before: EntryState): { readonly pieces: WrittenPiece[]; readonly state: EntryState } {
  let { quote, bracket } = before;
  const pieces: WrittenPiece[] = [];
  for (const [index, piece] of reading.pieces.entries()) {
    const joined = reading.joined[index]!;
    if (BRACKETS.has(piece.text)) {
      const square = piece.text === '[' || piece.text === ']';
      pieces.push({ piece, text: bracket ? (square ? ']' : ')') : square ? '[' : '(', joined: false });
      bracket = !bracket;
    } else if (QUOTES.has(piece.text)) {
      pieces.push({ piece, text: quote ? '»' : '«', joined: false });
      quote = !quote;
    } else pieces.push({ piece, text: piece.text, joined });
    swapLast(pieces);
  }
  return { pieces, state: { quote, bracket } };
}

/** A comma stands behind what closes and before what opens, never between. */
function swapLast(pieces: WrittenPiece[]): void {
  const last = pieces.at(-1)!;
  const before = pieces.at(-2);
  if (before === undefined) return;
  const closes = CLOSES.includes(last.text) && before.piece.kind === 'mark' && '،.؛'.includes(before.text) && !before.joined;
  const opens = '،.؛'.includes(last.text) && OPENS.includes(before.text);
  if (closes || opens) pieces.splice(-2, 2, last, before);
}

function formScore(pieces: readonly WrittenPiece[], before: EntryState, head: boolean): number {
  let score = 0;
  let yearAt = -1;
  const text = (at: number): string => pieces[at]?.text ?? '';
  const isWord = (at: number): boolean => pieces[at]?.piece.kind === 'word';
  let opened = before.quote;
  for (const [at, { text: own, piece }] of pieces.entries()) {
    if (piece.kind === 'mark') {
      const previous = text(at - 1);
      if (CLOSING.includes(own)) {
        if (at === 0) score += POINT.commaFirst * (head ? 2 : 1);
        else if (CLOSING.includes(previous) && previous !== '') score += POINT.twoMarks;
        if (previous !== '' && OPENS.includes(previous)) score += POINT.markAfterOpening;
        if (own === '.') score += at === pieces.length - 1 ? POINT.stopLast : isWord(at + 1) ? POINT.stopInside : 0;
      } else if (own === '«') {
        opened = true;
        if (at === 0 || '،.('.includes(previous) || previous === ')') score += POINT.titleOpens;
      } else if (own === '»') {
        if (at === 0) score += POINT.wordBehindQuote;
        else if (opened && (at === pieces.length - 1 || CLOSING.includes(text(at + 1)))) score += POINT.titleCloses;
        else if (isWord(at + 1)) score += POINT.wordBehindQuote;
        opened = false;
      } else if (CLOSES.includes(own) && previous !== '' && CLOSING.includes(previous)) score += POINT.twoMarks;
    } else if (piece.kind === 'number' && YEAR.test(own)) {
      if (text(at - 1) === '(' && text(at + 1) === ')') {
        score += POINT.yearInBrackets;
        yearAt = yearAt < 0 ? at : yearAt;
        if (CLOSING.includes(text(at + 2)) || text(at + 2) === '') score += POINT.commaBetween;
      } else if (isWord(at - 1) && isWord(at + 1) && head) score += POINT.looseYear;
    }
    // Behind volume and issue stand marks, or an ending.
    if (piece.kind === 'number' && isWord(at + 1) && isWord(at - 1) && !head) score += POINT.wordsBehindNumbers;
  }
  for (const [at, { piece }] of pieces.entries())
    if (PERIODICALS.has(piece.folded) && (at === 0 ? !head : CLOSING.includes(text(at - 1)))) score += POINT.periodicalBehindMark;
  for (const [at, { piece }] of pieces.entries()) {
    const next = pieces[at + 1]?.piece;
    if (next !== undefined && NUMBERED.has(piece.folded) && next.kind !== 'word')
      score += next.kind === 'number' ? POINT.numberBehindItsWord : -POINT.numberBehindItsWord;
  }
  const last = pieces.at(-1)!.piece;
  if (last.kind === 'word' && STOP_WORDS.fa.has(last.folded)) score += POINT.stopWordLast;
  if (head && yearAt > 0) {
    for (const { piece } of pieces.slice(0, yearAt))
      if (piece.kind === 'word' && piece.folded !== 'و' && piece.folded.length > 1 && STOP_WORDS.fa.has(piece.folded))
        score += POINT.functionWordInNames;
  }
  return score;
}
