import { BOUND_ENDINGS } from '../../language/bound-morphemes';
import { foldKey } from '../fold';
import { join, type Line, slice, sourceLine, trim } from '../line';
import { halfSpaceBetween, TAILS } from './run-joints';

const YEAR = '(?:1[2-4]|۱[۲-۴]|19|20)[0-9۰-۹]{2}';
/** «… (،  1395» and the names: the brackets around the year were left where they were drawn, one at each of its sides. */
const SPLIT_BRACKETS = new RegExp(`(»?) ?\\(، {0,3}(»?) ?(${YEAR})(?![0-9۰-۹])`);
/** «… ، ( 1395)   ،» and the names: the brackets were drawn with the year. */
const DRAWN_BRACKETS = new RegExp(`(»?) {0,3}، ?\\( ?(${YEAR}) ?\\) {0,4}،`);
const MAX_LINE = 260;
/** Names of one entry have no more words. */
const MAX_NAMES = 16;

/** Second parts of compound names: a line that begins with one had it drawn after the rest. */
const isNameTail = (word: string): boolean => word === 'الله' || TAILS.has(word) || BOUND_ENDINGS.has(word);

/**
 * First line of an entry of a reference list (names, year, title) whose runs were written from left to right: title, year, names.
 * The year in its brackets tells which is which, so each is put in its place and only the inside of the title and of torn names
 * is given to `reorder`. Null for other lines; the bullet is not part of the line.
 */
export function repairEntryHead(line: Line, reorder: (part: Line) => Line): Line | null {
  if (line.text.length > MAX_LINE) return null;
  const split = SPLIT_BRACKETS.exec(line.text);
  const match = split ?? DRAWN_BRACKETS.exec(line.text);
  const year = split ? split[3] : match?.[2];
  if (match === null || year === undefined) return null;
  const names = namesOf(line, match.index + match[0].length, split !== null, reorder);
  if (names === null) return null;
  const quoted = match[1] !== '' || (split !== null && split[2] !== '');
  const title = titleOf(trim(slice(line, 0, match.index)), quoted, reorder);
  if (title === null) return null;
  const from = match.index + match[0].indexOf(year);
  const head = [names, added('، ('), slice(line, from, from + year.length), added(')، '), ...title];
  const read = join(head, () => '');
  return { ...read, repairs: [...read.repairs, { kind: 'run-order', start: 0, end: read.text.length, before: line.text }] };
}

function added(text: string): Line {
  const line = sourceLine(text, 0);
  return { ...line, origins: line.origins.fill(-1) };
}

/** The names, without the comma behind them. Where the brackets were split, the one that opens ends the run that was drawn last. */
function namesOf(line: Line, start: number, brackets: boolean, reorder: (part: Line) => Line): Line | null {
  const text = line.text.slice(start);
  if (/[0-9۰-۹A-Za-z«»(]/.test(text) || !text.includes('،') || text.trim().split(/\s+/).length > MAX_NAMES) return null;
  if (!brackets) return text.includes(')') ? null : rotated(trim(slice(line, start)));
  const bracket = text.indexOf(')');
  if (bracket < 0 || text.indexOf(')', bracket + 1) >= 0) return null;
  const last = withoutComma(trim(slice(line, start, start + bracket)));
  const before = trim(slice(line, start + bracket + 1));
  if (before.text === '') return rotated(last);
  const first = before.text.split(/\s+/).length > 2 ? reorder(before) : before;
  return join([first, last], () => between(first.text, last.text));
}

function withoutComma(line: Line): Line {
  return trim(slice(line, 0, line.text.replace(/[،\s]+$/, '').length));
}

/** Names that begin with what only ends a name: it goes behind them. */
function rotated(names: Line): Line {
  const first = /^[\u0621-\u06d3]+ +(?=\S)/.exec(names.text);
  if (first === null || !isNameTail(foldKey(first[0]))) return withoutComma(names);
  const rest = withoutComma(slice(names, first[0].length));
  const tail = trim(slice(names, 0, first[0].length));
  return join([rest, tail], () => (foldKey(tail.text) === 'الله' ? '\u200c' : between(rest.text, tail.text)));
}

function between(left: string, right: string): string {
  return halfSpaceBetween(foldKey(/[\u0621-\u06d3]+$/.exec(left)?.[0] ?? ''), foldKey(/^[\u0621-\u06d3]+/.exec(right)?.[0] ?? '')) ?? ' ';
}

/** The title and, where it ends in this line, what follows it. */
function titleOf(rest: Line, quoted: boolean, reorder: (part: Line) => Line): readonly Line[] | null {
  if (/[»]/.test(rest.text) || rest.text.split(/\s+/).length < 2) return null;
  const close = quoted ? rest.text.indexOf('«') : -1;
  if (close < 0) return [added(quoted ? '«' : ''), inOrder(rest, reorder)];
  const title = inOrder(trim(slice(rest, close + 1)), reorder);
  const container = trim(slice(rest, 0, close));
  const behind = reorder(trim(slice(container, 0, container.text.replace(/[،\s]+$/, '').length)));
  return [added('«'), title, added('»، '), behind];
}

/** Line in which a title ends that an entry's first line opened: «container ،« end of title» reads «end of title»، container». Null for others. */
export function repairQuoteEnd(line: Line, reorder: (part: Line) => Line): Line | null {
  const match = /^([^«»]{2,200}?)،\s{0,4}«([^«»A-Za-z0-9۰-۹]{2,200})$/.exec(line.text);
  if (match === null || match[1] === undefined || match[2] === undefined || match[1].trim() === '') return null;
  const title = reorder(trim(slice(line, line.text.length - match[2].length)));
  const behind = reorder(trim(slice(line, 0, match[1].length)));
  const read = join([title, added('»، '), behind], () => '');
  return { ...read, repairs: [...read.repairs, { kind: 'run-order', start: 0, end: read.text.length, before: line.text }] };
}

/** A title in reading order. One that still begins with the second part of a compound has its first part at its end. */
function inOrder(title: Line, reorder: (part: Line) => Line): Line {
  const read = reorder(title);
  const first = foldKey(/^[\u0621-\u06d3]+/.exec(read.text)?.[0] ?? '');
  const last = /[^\s،؛:]+$/.exec(read.text);
  if (read !== title || last === null || last.index === 0 || !isNameTail(first)) return read;
  const host = slice(read, last.index);
  return join([host, trim(slice(read, 0, last.index))], () => (TAILS.has(first) ? '\u200c' : between(host.text, first)));
}
