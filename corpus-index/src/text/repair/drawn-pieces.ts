import { BOUND_ENDINGS } from '../../language/bound-morphemes';
import { foldKey } from '../fold';
import { TAILS } from './run-joints';
import type { WordModel } from './word-model';

/** What extraction wrote as one: a word or a part of one, a number, Latin words, one mark. Offsets are UTF-16 offsets into the line. */
export interface DrawnPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'latin' | 'mark';
  /** White space before it, in units; 3 stands for more, AFTER_BULLET for a bullet. */
  readonly gap: number;
  /** Where a word was cut before it: it may belong to the word left of it, to one on its other side, or to none. */
  readonly torn: 'no' | 'yeh' | 'known' | 'compound';
  /** Whether the stored word that it stands in was cut: one that is no word, or one that is. */
  readonly part: 'no' | 'unknown' | 'known';
}

const PIECE =
  /([\u0621-\u063a\u0641-\u065f\u0670-\u06d3\u200c]+)|([0-9۰-۹٠-٩]+(?:(?:[.,٫٬]|[/–-] ?)[0-9۰-۹٠-٩]+)*)|([A-Za-z\u00c0-\u024f][^\s\u0600-\u06ff«»]*(?: [A-Za-z0-9\u00c0-\u024f&][^\s\u0600-\u06ff«»]*)*)|(\S)/g;
/** A known word may still be two pieces beside each other if it is as short as this and rare. */
const SHORT = 4;
const RARE = 3;
const BULLETS = '−•▪●◦■○';
/** Gap of a piece behind a bullet. */
export const AFTER_BULLET = 4;

/** Cuts a line into what was drawn as one: words at every ی where they are no words, or hardly one. Bullets are left out. */
export function drawnPieces(text: string, model: WordModel): DrawnPiece[] {
  const pieces: DrawnPiece[] = [];
  let last = 0;
  let bullet = false;
  for (const match of text.matchAll(PIECE)) {
    const start = match.index;
    const gap = bullet ? AFTER_BULLET : Math.min(3, start - last);
    last = start + match[0].length;
    bullet = BULLETS.includes(match[0]);
    if (bullet) continue;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : match[3] !== undefined ? 'latin' : 'mark';
    const folded = kind === 'word' ? foldKey(match[0]) : kind === 'number' ? '0' : kind === 'latin' ? 'latin' : '';
    const known = kind !== 'word' || match[0].includes('\u200c') || model.knows(folded);
    // «یا» may be what is left of «ـای» before the end of another word.
    const short = (folded.length === 2 && folded.startsWith('ی')) || (folded.length <= SHORT && model.count(folded) < RARE);
    if (kind !== 'word' || folded.length < 2 || (known && !(short && folded.includes('ی')))) {
      pieces.push({ start, end: last, text: match[0], folded, kind, gap, torn: 'no', part: 'no' });
      continue;
    }
    let from = start;
    const compound = known ? 0 : compoundAt(folded, model);
    const parts = compound > 0 ? [match[0].slice(0, compound), match[0].slice(compound)] : cutWord(match[0], model);
    for (const [index, text] of parts.entries()) {
      const torn = index === 0 ? 'no' : compound > 0 ? 'compound' : known ? 'known' : 'yeh';
      const part = parts.length === 1 || compound > 0 ? 'no' : known ? 'known' : 'unknown';
      pieces.push({ start: from, end: from + text.length, text, folded: foldKey(text), kind, gap: index === 0 ? gap : 0, torn, part });
      from += text.length;
    }
  }
  return pieces;
}

/** Where the second part of a compound begins whose first is a word too; 0 where there is none. */
function compoundAt(word: string, model: WordModel): number {
  for (let cut = 3; cut < word.length - 2; cut++)
    if (!word.slice(cut).startsWith('الملل') && TAILS.has(word.slice(cut)) && model.knows(word.slice(0, cut))) return cut;
  return 0;
}

/** A word cut at every ی, and where a half-space or a space was lost between two pieces. */
function cutWord(word: string, model: WordModel): string[] {
  return word.split(/(ی)/).flatMap((part) => {
    if (part.length < 3 || model.isCommon(foldKey(part))) return part === '' ? [] : [part];
    const cut = jointOf(foldKey(part), model);
    return cut === 0 ? [part] : [part.slice(0, cut), part.slice(cut)];
  });
}

/** Where what is no word may be two pieces: an ending and a word, two common words, a word and one letter or two. 0 where nowhere. */
function jointOf(part: string, model: WordModel): number {
  for (let cut = part.length - 1; cut > 0; cut--) {
    const rest = part.slice(cut);
    if (cut > 1 && BOUND_ENDINGS.has(part.slice(0, cut)) && (rest.length < 3 || model.isCommon(rest))) return cut;
  }
  let best = 0;
  for (let cut = 1; cut < part.length; cut++) {
    const left = part.slice(0, cut);
    const right = part.slice(cut);
    if (left.length > 2 && right.length > 2 && model.isCommon(left) && model.isCommon(right)) return cut;
    if ((right.length <= 2 && left.length > 3 && model.isCommon(left)) || (left.length <= 2 && model.isCommon(right))) best = cut;
  }
  return best;
}
