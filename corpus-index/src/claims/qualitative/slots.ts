import { SLOT_MARKERS } from '../../language/slot-markers';
import { foldKey } from '../../text/fold';
import type { Language, SentenceAnalysis, Token } from '../analysis';
import type { Frame, SignedWord } from './frame';
import { persianVerbForm } from './lemma';
import { LEXICON } from './lexicon';

/** A phrase of a sentence with its part: who, where, to whom. */
export interface Slot {
  readonly role: string;
  /** Concepts of the phrase, words that are everywhere left out. */
  readonly ids: readonly string[];
}

/** Before a slot in `Statement.qualifiers`: `slot:role=id id`. */
export const SLOT = 'slot:';
const MOST_SLOTS = 14;
const MOST_IDS = 8;

interface Marker {
  readonly words: readonly string[];
  readonly role: string;
}

/** Markers by their first word, longest first. */
function readMarkers(): ReadonlyMap<string, readonly Marker[]> {
  const markers = new Map<string, Marker[]>();
  for (const row of SLOT_MARKERS.split('\n')) {
    const [role, ...forms] = row.split('|').map((cell) => cell.trim());
    if (!role || forms.length === 0) continue;
    for (const form of forms.join(',').split(/[,،]/)) {
      const words = foldKey(form.trim()).split(' ').filter(Boolean);
      const first = words[0];
      if (first !== undefined) markers.set(first, [...(markers.get(first) ?? []), { words, role }]);
    }
  }
  for (const list of markers.values()) list.sort((a, b) => b.words.length - a.words.length);
  return markers;
}

const MARKERS = readMarkers();
/** Open a clause of their own: what follows has no part yet. */
const OPENERS: ReadonlySet<string> = new Set(['که', 'that', 'which', 'who', 'whose', 'when', 'where', 'تا']);

function markerAt(tokens: readonly Token[], at: number, to: number, list: readonly Marker[]): Marker | null {
  for (const marker of list) {
    const { words } = marker;
    if (at + words.length > to) continue;
    let n = 1;
    while (n < words.length && carries(tokens[at + n], words[n] ?? '')) n++;
    if (n === words.length) return marker;
  }
  return null;
}

/** The nouns of a marker may carry the ezafe's ی. */
const carries = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.folded === word || token.folded === `${word}ی`);

const YEAR_WORDS: ReadonlySet<string> = new Set(['سال', 'دهه', 'تاریخ', 'روز', 'ماه', 'year', 'the']);

/** Parts of a sentence's phrases, clause by clause, each as `slot:role=id id`. */
export function readSlots(frames: readonly Frame[], analysis: SentenceAnalysis): readonly string[] {
  const wordAt: (SignedWord | undefined)[] = [];
  const slots: string[] = [];
  for (const frame of frames) {
    const { from, to } = frame.clause;
    // Words that a clause has from another one stand outside it.
    for (const word of frame.words) if (word.from >= from && word.to <= to) wordAt[word.from] = word;
    slotsOf(frame, analysis.tokens, analysis.language, wordAt, slots);
    if (slots.length >= MOST_SLOTS) break;
  }
  return slots.length > MOST_SLOTS ? slots.slice(0, MOST_SLOTS) : slots;
}

function slotsOf(
  frame: Frame,
  tokens: readonly Token[],
  language: Language,
  wordAt: readonly (SignedWord | undefined)[],
  slots: string[],
): void {
  const { from, to } = frame.clause;
  const { main, times } = frame;
  const boundary = main === null ? -1 : main.from;
  let role = OPENERS.has(tokens[from]?.folded ?? '') ? 'free' : 'subject';
  let ids = '';
  let count = 0;
  const close = (next: string): void => {
    if (count > 0) slots.push(`${SLOT}${role}=${ids}`);
    role = next;
    ids = '';
    count = 0;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // "In 1977 the prize went to …": a date takes its preposition with it, and what follows may be who acts.
    const time = times.length > 0 ? times.find((one) => one.from === at) : undefined;
    if (time) {
      close(boundary >= 0 && language === 'en' && boundary < at ? 'free' : 'subject');
      at = Math.max(at, time.to - 1);
      continue;
    }
    const { folded } = token;
    const list = MARKERS.get(folded);
    const marker = list && markerAt(tokens, at, to, list);
    if (marker) {
      const dated = times.some(
        ({ from: start }) => start === at + marker.words.length || (start === at + 2 && YEAR_WORDS.has(tokens[at + 1]?.folded ?? '')),
      );
      if (dated) continue;
      close(marker.role);
      at += marker.words.length - 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (PAUSES.has(token.text)) close(role === 'subject' && count === 0 ? 'subject' : 'free');
      continue;
    }
    const word = wordAt[at];
    // In Persian what a copula says of a place belongs to its phrase («در شهر … قرار دارد»).
    if (word && word.from === boundary && (language === 'en' || role !== 'in' || word.kind === 'act')) {
      close(language === 'en' ? 'object' : 'free');
      at = Math.max(at, word.to - 1);
    } else if (word) {
      if (
        count < MOST_IDS &&
        word.kind !== 'label' &&
        !LEXICON.common.has(word.id) &&
        !(word.kind === 'unknown' && (persianVerbForm(folded) || makesVerb(word, at, tokens)))
      ) {
        ids = count === 0 ? word.id : `${ids} ${word.id}`;
        count++;
      }
      at = Math.max(at, word.to - 1);
    } else if (folded === 'را') {
      role = 'object';
      close('free');
    } else if (language === 'en' && COPULAS.has(folded)) close('object');
    else if (OPENERS.has(folded) || (language === 'fa' && persianVerbForm(folded))) close('free');
  }
  close('free');
}

const MAKING: ReadonlySet<string> = new Set(['کردن', 'دادن', 'نمودن', 'ساختن']);

/** «شرح داد»: an unknown word before a light verb is half of the verb and no name, unless a preposition governs it («به آدامز داد»). */
function makesVerb(word: SignedWord, at: number, tokens: readonly Token[]): boolean {
  const verb = persianVerbForm(tokens[word.to]?.folded ?? '');
  return verb !== null && MAKING.has(verb.infinitive) && !MARKERS.has(tokens[at - 1]?.folded ?? '');
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const PAUSES: ReadonlySet<string> = new Set(['،', ',', ';', '؛', ':', '(', ')']);

/** Reads what readSlots wrote. */
export function decodeSlots(qualifiers: readonly string[]): readonly Slot[] {
  const slots: Slot[] = [];
  for (const qualifier of qualifiers) {
    if (!qualifier.startsWith(SLOT)) continue;
    const at = qualifier.indexOf('=');
    slots.push({ role: qualifier.slice(SLOT.length, at), ids: qualifier.slice(at + 1).split(' ') });
  }
  return slots;
}
