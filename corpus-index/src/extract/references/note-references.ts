import { NOTE_LEADS } from '../../language/reference-words';
import { foldSameLengthKeepCase } from '../../structure/same-length';
import type { CslItem } from '../../model/records';
import type { TextRange } from '../../model/location';
import { namesBody } from './author-list';
import { areNaturalNames, endOfNoteAuthors } from './note-form';
import { parseEntry } from './parse-entry';
import { alternatives, WORD_END, WORD_START } from './word-pattern';

/** Longer than any work in a note; what is longer is prose. */
const MAXIMAL_PART = 600;
const LEAD = new RegExp(
  `^(?:[^.;()«»"]{0,80}?${WORD_START})?(?:${alternatives(NOTE_LEADS.fa, NOTE_LEADS.en)})${WORD_END}[.,،:]?\\s{0,3}(?:به\\s)?:?\\s{0,3}`,
  'iu',
);
const NEXT = new RegExp(`[;؛]\\s+|\\.\\s+(?=(?:${alternatives(NOTE_LEADS.fa, NOTE_LEADS.en)})${WORD_END})`, 'giu');
const WHEN = /(?<!\d)(?:1[234]\d\d|1[5-9]\d\d|20\d\d)(?!\d)|n\. ?d\.|بی.?تا|https?:|www\./;

/** One work of a note, offsets into the note's text. */
export interface NotePart extends TextRange {
  readonly text: string;
}

/** The parts of a note between semicolons and before "See also"; what only leads to a work ("See", «بنگرید به») is left out. */
export function partsOfNote(note: string): readonly NotePart[] {
  const mark = /^[\s⁰¹²³⁴-⁹]*/u.exec(note)?.[0].length ?? 0;
  const folded = foldSameLengthKeepCase(note);
  const parts: NotePart[] = [];
  let start = mark;
  const push = (end: number): void => {
    const printed = folded.slice(start, end);
    const lead = LEAD.exec(printed)?.[0].length ?? 0;
    const from = start + lead + (printed.slice(lead).length - printed.slice(lead).trimStart().length);
    const text = note.slice(from, end).trimEnd();
    if (text.length > 3 && text.length <= MAXIMAL_PART) parts.push({ start: from, end: from + text.length, text });
  };
  for (const match of folded.slice(mark).matchAll(NEXT)) {
    push(mark + match.index + (match[0].startsWith('.') ? 1 : 0));
    start = mark + match.index + match[0].length;
  }
  push(folded.length);
  return parts;
}

/**
 * The work that a part of a note describes in full: names in natural order or a body, a title, and when or where it appeared.
 * Null for short forms and for prose. A single page is the one cited, not the work's.
 */
export function workOfNote(part: string): CslItem | null {
  const folded = foldSameLengthKeepCase(part);
  if (!WHEN.test(folded)) return null;
  const quote = folded.search(/["«]/);
  const head = quote > 3 ? folded.slice(0, quote) : '';
  const authors = head.replace(/[\s،,]+$/, '').replace(/,? \(?eds?\.?\)?$/, '');
  const quoted =
    /[،,]\s*$/.test(head) && head.length < 200 && (areNaturalNames(authors) || (namesBody(authors) && authors.split(' ').length < 9));
  if (!quoted && endOfNoteAuthors(folded) === 0) return null;
  const item = parseEntry(part);
  if (!item.title || !(item.author?.length || item.editor?.length)) return null;
  if (item.page === undefined || item.page.includes('-')) return item;
  const { page: _cited, ...work } = item;
  return work;
}
