import { foldKey } from '../fold';
import { type Edit, edit, type Line } from '../line';
import type { Lexicon } from '../lexicon';
import { isWordForm } from '../word-forms';

const WORD = /[\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u200c]{3,40}/g;

/** Words whose آ lost its stroke («نواوری» for «نوآوری»): no word as they stand, a word with it. Places of the letter in the word. */
export class LostMadda {
  readonly #lexicon: Lexicon;
  readonly #places = new Map<string, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  repair(line: Line): Line {
    const edits: Edit[] = [];
    for (const match of line.text.matchAll(WORD)) {
      const place = this.#place(match[0]);
      if (place >= 0) edits.push({ start: match.index + place, end: match.index + place + 1, text: 'آ' });
    }
    return edit(line, edits, 'arabic-letter');
  }

  #place(word: string): number {
    if (!word.includes('ا')) return -1;
    let place = this.#places.get(word);
    if (place === undefined) {
      place = this.#find(word);
      this.#places.set(word, place);
    }
    return place;
  }

  #find(word: string): number {
    if (isWordForm(foldKey(word), this.#lexicon)) return -1;
    let found = -1;
    for (let at = word.indexOf('ا'); at >= 0; at = word.indexOf('ا', at + 1)) {
      const candidate = foldKey(`${word.slice(0, at)}آ${word.slice(at + 1)}`);
      if (candidate.length < 5 || !this.#lexicon.has(candidate)) continue;
      if (found >= 0) return -1;
      found = at;
    }
    return found;
  }
}
