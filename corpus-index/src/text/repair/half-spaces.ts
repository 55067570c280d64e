import { COMPOUND_TAILS } from '../../language/bound-morphemes';
import { FREQUENT_SPELLINGS, FREQUENT_WORDS } from '../../language/frequent-words';
import { STOP_WORDS } from '../../language/stop-words';
import { foldKey } from '../fold';
import { type Edit, edit, type Line } from '../line';
import type { Lexicon } from '../lexicon';
import { isWordForm, wordParts } from '../word-forms';
import { canHost } from './word-model';

const HALF_SPACE = '\u200c';
/** A word of Persian letters without marks: one unit a letter, so that places in its folded form are places in it. */
const WORD = /[\u0621-\u063a\u0641-\u064a\u066e-\u06d3]{3,40}/g;
/** A verb form with its prefix, a noun with its ending, that a space parts. */
const SPACED =
  /(?<![\u0621-\u06d3\u200c])(ن?می) ([\u0621-\u06d3]{2,20})(?![\u0621-\u06d3\u200c])|(?<=([\u0621-\u06d3]{2,30})) (ها|های|هایی|هایش|هایشان|هایمان|تر|ترین|ای|اند)(?![\u0621-\u06d3\u200c])/g;
/** Two words with one space between. */
const PAIR = /(?<![\u0621-\u06d3\u200c])([\u0621-\u06d3]{2,20}) (?=((?:ال)?[\u0621-\u06d3]{2,12})(?![\u0621-\u06d3\u200c]))/g;
/** Letters that do not join the next one: after them no half-space is written, for it would change nothing that is seen. */
const UNJOINED = 'اآدذرزژوء';
const AFTER_HEH = new Set(['ای', 'اند', 'ام', 'اش', 'ات', 'ایم', 'اید']);

const SPACED_PREFIX = /(?<![\u0621-\u06d3\u200c])ن?می [\u0621-\u06d3]/g;
const JOINED_PREFIX = /(?<![\u0621-\u06d3\u200c])ن?می(?:\u200c|(?=[بپتخدرسشکگنو]))[\u0621-\u06d3]{2}/g;
/** Share of verb prefixes that stand before a space, from which on a file is taken to write spaces for half-spaces. */
const SPACES_ARE_THE_RULE = 0.3;

/** Whether a text writes spaces where half-spaces belong, told by its verb prefixes. An author who does so now and then is left alone. */
export function spacesForHalfSpaces(texts: Iterable<string>): boolean {
  let spaced = 0;
  let joined = 0;
  for (const text of texts) {
    spaced += text.match(SPACED_PREFIX)?.length ?? 0;
    joined += text.match(JOINED_PREFIX)?.length ?? 0;
  }
  return spaced > 3 && spaced / (spaced + joined) >= SPACES_ARE_THE_RULE;
}

const KEPT = /[\u0621-\u06d3]\u200c[\u0621-\u06d3]/g;
/** Frequent verbs whose prefix touches them: no other words begin so, but where a half-space was lost. */
const LOST = /(?<![\u0621-\u06d3\u200c])ن?می(?:کن|شو|شد|کرد|توان|گیر|ده|دار|گوی|باش|خواه|پرداز|رس|یاب|بین|گذار|گرد|ساز)[\u0621-\u06d3]/g;
/** Half-spaces from which on a text tells how it writes, and the share of lost ones from which on they are restored. */
const FEW_KEPT = 5;
const LOST_SHARE = 0.1;

/**
 * Whether extraction lost half-spaces of a text: it has next to none, or many verbs touch their prefix. In a text that has them, a
 * compound without is its author's spelling.
 */
export function hasLostHalfSpaces(texts: Iterable<string>): boolean {
  let kept = 0;
  let lost = 0;
  for (const text of texts) {
    kept += text.match(KEPT)?.length ?? 0;
    lost += text.match(LOST)?.length ?? 0;
  }
  return kept < FEW_KEPT || lost / (lost + kept) >= LOST_SHARE;
}

/** How the half-spaces of a text came through extraction. */
export interface HalfSpaceLoss {
  /** Some are gone (hasLostHalfSpaces). */
  readonly isLost: boolean;
  /** The text has spaces in their place (spacesForHalfSpaces). */
  readonly isSpaced: boolean;
}

/** Restores half-spaces that extraction lost (دادههای → داده‌های, بهعنوان → به‌عنوان) or made spaces (می شود → می‌شود). */
export class HalfSpaces {
  readonly #lexicon: Lexicon;
  /** Counts the words of the file: of two stems the one that the file uses. */
  readonly #count: (foldedWord: string) => number;
  readonly #loss: HalfSpaceLoss;
  readonly #places = new Map<string, readonly number[]>();

  constructor(lexicon: Lexicon, count: (foldedWord: string) => number, loss: HalfSpaceLoss) {
    this.#lexicon = lexicon;
    this.#count = count;
    this.#loss = loss;
  }

  repair(line: Line): Line {
    const restored = this.#loss.isLost ? this.#restore(line) : line;
    return this.#loss.isSpaced ? this.#repairPairs(this.#repairSpaces(restored)) : restored;
  }

  #restore(line: Line): Line {
    const edits: Edit[] = [];
    for (const match of line.text.matchAll(WORD)) {
      if (line.text[match.index - 1] === HALF_SPACE || line.text[match.index + match[0].length] === HALF_SPACE) continue;
      for (const place of this.places(match[0])) edits.push({ start: match.index + place, end: match.index + place, text: HALF_SPACE });
    }
    return edit(line, edits, 'half-space');
  }

  #repairSpaces(line: Line): Line {
    const edits: Edit[] = [];
    for (const match of line.text.matchAll(SPACED)) {
      const [, prefix, verb, host, ending] = match;
      if (prefix !== undefined && verb !== undefined) {
        const folded = foldKey(prefix + verb);
        if (!this.#lexicon.has(folded)) continue;
        edits.push({ start: match.index + prefix.length, end: match.index + prefix.length + 1, text: HALF_SPACE });
      } else if (host !== undefined && ending !== undefined && this.#takes(foldKey(host), ending)) {
        const apart = AFTER_HEH.has(ending) || !UNJOINED.includes(foldKey(host).at(-1)!);
        edits.push({ start: match.index, end: match.index + 1, text: apart ? HALF_SPACE : '' });
      }
    }
    return edit(line, edits, 'half-space');
  }

  #repairPairs(line: Line): Line {
    const edits: Edit[] = [];
    for (const match of line.text.matchAll(PAIR)) {
      const [, first, second] = match;
      if (first === undefined || second === undefined || !this.#isCompound(foldKey(first), foldKey(second))) continue;
      edits.push({ start: match.index + first.length, end: match.index + first.length + 1, text: HALF_SPACE });
    }
    return edit(line, edits, 'half-space');
  }

  /** Two words that the dictionary writes as one with a half-space between, the second of which is no free word. */
  #isCompound(first: string, second: string): boolean {
    if (!TAILS.has(second) && !second.startsWith('الملل')) return false;
    const spelled = this.#lexicon.spelling(first + second);
    return spelled === `${first}${HALF_SPACE}${second}`;
  }

  #takes(host: string, ending: string): boolean {
    if (AFTER_HEH.has(ending)) return host.endsWith('ه') && host.length > 2 && isWordForm(host, this.#lexicon);
    return host.length > 1 && isWordForm(host, this.#lexicon) && canHost(host);
  }

  /** Offsets in a word (Persian letters, one unit each) at which half-spaces belong. */
  places(word: string): readonly number[] {
    let places = this.#places.get(word);
    if (places === undefined) {
      const folded = foldKey(word);
      places = folded.length === word.length ? this.#find(folded) : [];
      this.#places.set(word, places);
    }
    return places;
  }

  #find(word: string): number[] {
    const lexicon = this.#lexicon;
    const spelled = FREQUENT_SPELLINGS.get(word) ?? lexicon.spelling(word);
    if (spelled !== null) return placesOf(spelled);
    if (lexicon.isEntry?.(word) || FREQUENT_WORDS.has(word) || STOP_WORDS.fa.has(word)) return [];
    const afterBe = word.startsWith('به') && word.length >= 5 ? word.slice(2) : '';
    if (
      FREQUENT_WORDS.has(afterBe) ||
      (afterBe.length > 2 && STOP_WORDS.fa.has(afterBe)) ||
      (afterBe.length >= 4 && !lexicon.has(word) && lexicon.has(afterBe))
    )
      return [2, ...this.#find(word.slice(2)).map((place) => place + 2)];
    const verb = /^ن?می(?=.{2})/.exec(word);
    if (verb !== null && lexicon.has(word) && isWordForm(word.slice(verb[0].length), lexicon)) return [verb[0].length];
    return this.#partPlaces(word);
  }

  #partPlaces(word: string): number[] {
    const lexicon = this.#lexicon;
    // «منطقهای»: of منطق‌های and منطقه‌ای the one whose stem the file, or the language, uses more.
    if (word.endsWith('های') && word.length > 5) {
      const withHeh = word.slice(0, -2);
      const without = word.slice(0, -3);
      if (lexicon.has(withHeh) && (!lexicon.has(without) || this.#weight(withHeh) >= this.#weight(without)))
        return [...this.#find(withHeh), withHeh.length];
    }
    const parts = wordParts(word, lexicon);
    if (parts === null) return [];
    const { stem, ending, kind } = parts;
    const inner = this.#find(stem);
    if (kind === 'compound') return UNJOINED.includes(stem.at(-1)!) ? inner : [...inner, stem.length];
    if (AFTER_HEH.has(ending)) return [...inner, stem.length];
    return UNJOINED.includes(stem.at(-1)!) || !/^(?:ها|تر)/.test(ending) ? inner : [...inner, stem.length];
  }

  #weight(stem: string): number {
    return this.#count(stem) + (FREQUENT_WORDS.has(stem) ? 3 : 0) + (this.#lexicon.isEntry?.(stem) ? 1 : 0);
  }
}

/** Not participles and infinitives: after a noun they are as often the verb («تبدیل شده است»). */
const TAILS = new Set(COMPOUND_TAILS.filter((tail) => tail.length > 2 && !/[هن]$/.test(tail)));

function placesOf(spelled: string): number[] {
  const places: number[] = [];
  let letters = 0;
  for (const letter of spelled) {
    if (letter === HALF_SPACE) places.push(letters);
    else letters++;
  }
  return places;
}
