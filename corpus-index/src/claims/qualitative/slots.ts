import { SLOT_MARKERS } from '../../language/slot-markers';
import { foldKey } from '../../text/fold';
import type { Language, SentenceAnalysis, TimeMention, Token } from '../analysis';
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

function markerAt(tokens: readonly Token[], at: number, to: number): Marker | null {
  const list = MARKERS.get(tokens[at]?.folded ?? '');
  if (!list) return null;
  return list.find((marker) => at + marker.words.length <= to && marker.words.every((word, n) => matches(tokens[at + n], word, n))) ?? null;
}

/** The last noun of a marker may carry the ezafe's ی. */
const matches = (token: Token | undefined, word: string, n: number): boolean =>
  token?.folded === word || (n > 0 && token?.folded === `${word}ی`);

const YEAR_WORDS: ReadonlySet<string> = new Set(['سال', 'دهه', 'تاریخ', 'روز', 'ماه', 'year', 'the']);

/** Parts of a sentence's phrases, clause by clause. */
export function readSlots(frames: readonly Frame[], analysis: SentenceAnalysis): readonly Slot[] {
  const slots: Slot[] = [];
  for (const frame of frames) {
    slots.push(...slotsOf(frame, analysis.tokens, analysis.language));
    if (slots.length >= MOST_SLOTS) break;
  }
  return slots.slice(0, MOST_SLOTS);
}

function slotsOf(frame: Frame, tokens: readonly Token[], language: Language): readonly Slot[] {
  const { from, to } = frame.clause;
  const wordAt = new Map<number, SignedWord>();
  for (const word of frame.words) if (word.from >= from && word.to <= to) wordAt.set(word.from, word);
  const slots: Slot[] = [];
  let role = OPENERS.has(tokens[from]?.folded ?? '') ? 'free' : 'subject';
  let ids: string[] = [];
  const close = (next: string): void => {
    if (ids.length > 0) slots.push({ role, ids: ids.slice(0, MOST_IDS) });
    [role, ids] = [next, []];
  };
  // "In 1977 the prize went to …": a date takes its preposition with it, and what follows may be who acts.
  const timeAt = (at: number): TimeMention | undefined => frame.times.find((time) => time.from === at);
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const time = timeAt(at);
    if (time) {
      close(frame.main !== null && language === 'en' && frame.main.from < at ? 'free' : 'subject');
      at = Math.max(at, time.to - 1);
      continue;
    }
    const marker = markerAt(tokens, at, to);
    if (marker) {
      if (timeAt(at + marker.words.length) || (YEAR_WORDS.has(tokens[at + 1]?.folded ?? '') && timeAt(at + 2))) continue;
      close(marker.role);
      at += marker.words.length - 1;
      continue;
    }
    if (token.folded === 'را') {
      role = 'object';
      close('free');
      continue;
    }
    if (token.kind === 'mark') {
      if (/^[،,;؛:()]$/.test(token.text)) close(role === 'subject' && ids.length === 0 ? 'subject' : 'free');
      continue;
    }
    if (OPENERS.has(token.folded)) {
      close('free');
      continue;
    }
    const word = wordAt.get(at);
    if (!word) {
      if (language === 'fa' && persianVerbForm(token.folded)) close('free');
      continue;
    }
    if (frame.main !== null && word.from === frame.main.from && (frame.main.kind === 'act' || language === 'en')) {
      close(language === 'en' ? 'object' : 'free');
      at = Math.max(at, word.to - 1);
      continue;
    }
    if (word.kind !== 'label' && !LEXICON.common.has(word.id)) ids.push(word.id);
    at = Math.max(at, word.to - 1);
  }
  close('free');
  return slots;
}

/** Writes a slot into `Statement.qualifiers`. */
export const encodeSlot = (slot: Slot): string => `${SLOT}${slot.role}=${slot.ids.join(' ')}`;

/** Reads what encodeSlot wrote. */
export function decodeSlots(qualifiers: readonly string[]): readonly Slot[] {
  const slots: Slot[] = [];
  for (const qualifier of qualifiers) {
    if (!qualifier.startsWith(SLOT)) continue;
    const at = qualifier.indexOf('=');
    slots.push({ role: qualifier.slice(SLOT.length, at), ids: qualifier.slice(at + 1).split(' ') });
  }
  return slots;
}
