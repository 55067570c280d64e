import { ADDED, type Edit, edit, type Line, rebuild } from '../line';

const P = '\\u0621-\\u06d3';
/** A closing mark that spaces part from the word that it closes, or that was drawn to the wrong side of a space. */
const BEFORE_WORD = new RegExp(`(?<=[${P})»]) {1,8}([.،؛؟!])(?=[${P}])`, 'g');
const APART = new RegExp(`(?<=[${P})»]) {1,8}([.،؛؟!:])(?= |$)`, 'g');
/** A mark that begins a line closes it: a right-to-left line ends at its left. */
const AT_START = new RegExp(`^([.،؛]) ?(?=[${P}])`);
/** Brackets and quotation marks whose two sides were exchanged. */
const MIRRORED_OPEN = new RegExp(`(?<=^|[ ()»])(?:»(?=[${P}A-Za-z0-9۰-۹][^»]{0,200}«)|[)](?=[${P}A-Za-z0-9۰-۹][^)]{0,200}[(]))`, 'g');
const MIRRORED_CLOSE = new RegExp(`(?<=[${P}A-Za-z0-9۰-۹.(])[«(](?=[ .،؛:«(]|$)|(?<=[${P}] )«(?=[،.؛])`, 'g');
/** What stands between two brackets of a pair is no longer than this. */
const MAX_INSIDE = 250;
const OTHER_SIDE: Readonly<Record<string, string>> = { '»': '«', '«': '»', '(': ')', ')': '(' };

/** Moves the mark that closes a line from its start to its end. For single lines. */
export function repairLineStop(line: Line): Line {
  const match = AT_START.exec(line.text);
  if (match === null || /[.،؛؟!:]\s*$/.test(line.text)) return line;
  const end = line.text.trimEnd().length;
  return rebuild(
    line,
    [
      { from: match[0].length, to: end },
      { from: 0, to: 1 },
    ],
    [{ kind: 'displaced-punctuation', start: end - match[0].length, end: end - match[0].length + 1, before: match[1]! }],
  );
}

/** A year between two brackets of whatever side, as drawing order leaves them. */
const DRAWN_YEAR = /[()] {0,3}((?:1[2-4]|۱[۲-۴]|19|20)[0-9۰-۹]{2}) {0,3}[()](?= ?[،,.:؛])/g;
/** A bullet before a line, or behind a right-to-left one. */
const BULLET = /^\s*([−•▪●])\s+|\s+([−•▪●])\s*$/;

/** Puts a year's brackets on their sides: «) 1394 (،» reads «(1394)،». */
export function repairYearBrackets(line: Line): Line {
  if (!/[()]/.test(line.text)) return line;
  const edits: Edit[] = [];
  for (const match of line.text.matchAll(DRAWN_YEAR)) {
    const end = match.index + match[0].length;
    const year = match.index + match[0].indexOf(match[1]!);
    if (match[0] === `(${match[1]!})`) continue;
    edits.push({ start: match.index, end: year, text: '(' }, { start: year + match[1]!.length, end, text: ')' });
  }
  return edit(line, edits, 'bracket-mirror');
}

/**
 * Does a repair with what a bullet marks, without the bullet, and puts that before it: drawing order leaves the bullet of a
 * right-to-left line at its end, where it is no part of any run.
 */
export function besideBullet(line: Line, repair: (text: Line) => Line): Line {
  const match = BULLET.exec(line.text);
  const bullet = match?.[1] ?? match?.[2];
  if (match === null || bullet === undefined) return repair(line);
  const atStart = match[1] !== undefined;
  const text = rebuild(line, [atStart ? { from: match[0].length, to: line.text.length } : { from: 0, to: match.index }]);
  const repaired = repair(text);
  if (atStart && repaired === text) return line;
  const moved = rebuild(repaired, [{ added: `${bullet} ` }, { from: 0, to: repaired.text.length }]);
  const origins = moved.origins.slice();
  origins.fill(line.origins[match.index + match[0].indexOf(bullet)] ?? ADDED, 0, 2);
  const repairs = atStart ? [] : [{ kind: 'displaced-punctuation' as const, start: 0, end: 1, before: line.text }];
  return { ...moved, origins, repairs: [...moved.repairs, ...repairs] };
}

/** Closes up marks that stand apart from their word, and turns brackets and quotation marks whose sides were exchanged. */
export function repairPunctuation(line: Line): Line {
  let repaired = line;
  if (/ [.،؛؟!:]/.test(line.text)) {
    const edits: Edit[] = [];
    for (const match of line.text.matchAll(BEFORE_WORD))
      edits.push({ start: match.index, end: match.index + match[0].length, text: `${match[1]} ` });
    for (const match of line.text.matchAll(APART)) {
      // Dots in a row are an ellipsis, which stands apart.
      if (match[1] !== '.' || line.text[match.index + match[0].length] !== '.')
        edits.push({ start: match.index, end: match.index + match[0].length, text: match[1]! });
    }
    edits.sort((a, b) => a.start - b.start);
    repaired = edit(repaired, edits, 'displaced-punctuation');
  }
  return repairMirrored(repaired);
}

function repairMirrored(line: Line): Line {
  const opens = [...line.text.matchAll(MIRRORED_OPEN)].map((match) => match.index);
  if (opens.length === 0) return line;
  const closes = [...line.text.matchAll(MIRRORED_CLOSE)].map((match) => match.index);
  const edits: Edit[] = [];
  const used = new Set<number>();
  for (const open of opens.reverse()) {
    const close = closes.find((place) => place > open && !used.has(place) && line.text[place] === OTHER_SIDE[line.text[open]!]);
    if (close === undefined || close - open > MAX_INSIDE) continue;
    used.add(close);
    for (const place of [open, close]) edits.push({ start: place, end: place + 1, text: OTHER_SIDE[line.text[place]!]! });
  }
  edits.sort((a, b) => a.start - b.start);
  return edit(line, edits, 'bracket-mirror');
}

/** A number of two digits or more and a word that run together: «2016تجاری», «سال1929». One digit may be a footnote's mark. */
const NUMBER_GAP = new RegExp(`(?<=[${P}])(?=[0-9۰-۹]{2})|(?<=[0-9۰-۹]{2})(?=[${P}]{2})`, 'g');

/** Parts numbers from the words that drawing order ran into them. For lines of damaged files. */
export function repairNumberGaps(line: Line): Line {
  if (!/[0-9۰-۹]{2}/.test(line.text)) return line;
  const edits = [...line.text.matchAll(NUMBER_GAP)].map(({ index }) => ({ start: index, end: index, text: ' ' }));
  return edit(line, edits, 'displaced-punctuation');
}
