import { type Line, type Piece, rebuild } from '../line';

const PAGE = '(?<page>[0-9۰-۹]{1,4}(?: ?[-–ـ] ?[0-9۰-۹]{1,4})?)';
const YEAR = '(?<year>(?:1[2-4]|۱[۲-۴]|19|20)[0-9۰-۹]{2})';
const NAME = '(?<name>[\\u0621-\\u06d3][\\u0621-\\u06d3\\u200c ]{1,60}[\\u0621-\\u06d3])';
const LATIN = "(?<latin>[A-Za-z][A-Za-z.,&’' \\-]{1,80}[0-9]{4}[a-z]?: ?[0-9]{1,4}(?:[-–][0-9]{1,4})?)";

/** A way in which drawing order leaves a citation, and the order in which its parts are read. `( ) . , :` are put in; names are parts of the line. */
interface Displaced {
  readonly pattern: RegExp;
  readonly reading: readonly string[];
}

/**
 * Persian citations (name، year: page) inside a line of reversed runs: numbers come before the name, the full stop after the
 * opening bracket, and text that follows stands before. Latin ones keep their order, but their brackets are exchanged.
 */
const DISPLACED: readonly Displaced[] = [
  // (.9 :1380، سریع القلم)
  {
    pattern: new RegExp(`\\( ?(?<stop>\\.?) ?${PAGE} ?: ?${YEAR} ?[،,] ?${NAME} ?\\)`, 'd'),
    reading: ['(', 'name', '، ', 'year', ': ', 'page', ')', 'stop'],
  },
  // (. text after 247: 1384 name، ) text before
  {
    pattern: new RegExp(
      `^\\( ?(?<stop>\\.?) ?(?<after>[^()]{2,200}?) ${PAGE} ?: ?${YEAR} ?${NAME} ?[،,] ?\\) ?(?<before>[^()]{0,200})$`,
      'd',
    ),
    reading: ['before', ' ', '(', 'name', '، ', 'year', ': ', 'page', ')', 'stop', ' ', 'after'],
  },
  // end (. text after 39: 1391)name،  text before
  {
    pattern: new RegExp(
      `^(?<end>[^()]{0,60}?) ?\\( ?(?<stop>\\.?) ?(?<after>[^()]{2,200}?) ${PAGE} ?: {0,3}${YEAR} ?\\) ?${NAME} ?[،,] {0,4}(?<before>[^()]{1,200})$`,
      'd',
    ),
    reading: ['before', ' ', '(', 'name', '، ', 'year', ': ', 'page', ')', 'stop', ' ', 'after', ' ', 'end'],
  },
  // text after (. 116: 1390، )name
  {
    pattern: new RegExp(`^(?<after>[^()]{2,200}?) ?\\( ?(?<stop>\\.?) ?${PAGE} ?: ?${YEAR} ?[،,] ?\\) ?${NAME}$`, 'd'),
    reading: ['(', 'name', '، ', 'year', ': ', 'page', ')', 'stop', ' ', 'after'],
  },
  // ).Mearsheimer, 2009: 24(text before
  {
    pattern: new RegExp(`^ ?\\) ?(?<stop>\\.?) ?${LATIN} ?\\( ?(?<before>[^()]{2,200})$`, 'd'),
    reading: ['before', ' ', '(', 'latin', ')', 'stop'],
  },
];

/** Puts a citation that drawing order displaced back into its own order, with the text around it. At most one a line. */
export function repairCitations(line: Line): Line {
  if (line.text.length > 300 || !/[()]/.test(line.text) || !/[0-9۰-۹]/.test(line.text)) return line;
  for (const { pattern, reading } of DISPLACED) {
    const match = pattern.exec(line.text);
    const places = match?.indices?.groups;
    if (!match || !places) continue;
    const pieces: Piece[] = [];
    if (match.index > 0) pieces.push({ from: 0, to: match.index });
    let length = match.index;
    for (const part of reading) {
      const place = places[part];
      if (place) {
        pieces.push({ from: place[0], to: place[1] });
        length += place[1] - place[0];
      } else if (!/^\w+$/.test(part)) {
        pieces.push({ added: part });
        length += part.length;
      }
    }
    const end = match.index + match[0].length;
    if (end < line.text.length) pieces.push({ from: end, to: line.text.length });
    return rebuild(line, pieces, [{ kind: 'displaced-citation', start: match.index, end: length, before: match[0] }]);
  }
  return line;
}
