import type { Block, Document } from '../../model/document';
import type { TextRange } from '../../model/location';

export interface FootnoteLink {
  /** Where the word may end that the mark stands at, the likeliest first: labels begin anew on each page. */
  readonly at: readonly number[];
  /** The footnote's text without its label. */
  readonly note: TextRange;
}

interface Mark {
  readonly at: number;
  readonly label: string;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A footnote mark directly after a word, a closing mark or a colon: superscript, bracketed, or digits set without a space. */
const MARK =
  /(?<=[\p{Script=Arabic}\p{L}\u200c»"”):،,.])(?:\s?<sup>\s?([0-9۰-۹]{1,3})\s?<\/sup>|\s?\[\^?([0-9۰-۹]{1,3})\]|([⁰¹²³⁴-⁹]{1,3})|(?<=[\p{Script=Arabic}»"”:])([0-9۰-۹]{1,2})(?![0-9۰-۹/.,٫%٪]))/gu;
const LABEL = /^\s{0,8}(?:<sup>\s?|\[\^?|\()?([0-9۰-۹]{1,3}|[⁰¹²³⁴-⁹]{1,3}|\*{1,3})(?:\s?<\/sup>|\]:?|\))?[.\-–:)]?\s{0,4}/u;
const LONGEST_NOTE = 80;
const FOREIGN_LINE = /^[0-9۰-۹]{1,2}[.\-–)]\s{0,3}[A-Za-z][A-Za-z\s'’–-]{2,70}$/;
const MOST_MARKS = 2000;
/** How far before its note a mark may stand: two pages. */
const WINDOW = 9000;
const MOST_CANDIDATES = 4;

/** Footnotes with the places in the running text that their mark stands at. */
export function linkFootnotes(document: Document): FootnoteLink[] {
  const notes = document.blocks.filter((block) => block.kind === 'footnote' || isForeignNote(document, block)).slice(0, MOST_MARKS);
  if (!notes.length) return [];
  const marks = marksIn(document);
  const links: FootnoteLink[] = [];
  const used = new Set<Mark>();
  let after = -1;
  for (const note of notes) {
    const { label, text } = splitNote(document.text, note);
    if (!label) continue;
    const candidates = marksFor(marks, used, label, note, after);
    const first = candidates[0];
    if (!first) continue;
    used.add(first);
    after = first.at;
    links.push({ at: candidates.map((mark) => mark.at), note: text });
  }
  return links;
}

/** Marks that a note may belong to: the first one after the last mark that was used, then the nearest ones before the note. */
function marksFor(marks: readonly Mark[], used: ReadonlySet<Mark>, label: string, note: Block, after: number): Mark[] {
  const same = marks.filter((mark) => mark.label === label && !used.has(mark));
  const before = same.filter((mark) => mark.at <= note.start && note.start - mark.at < WINDOW);
  const next = before.find((mark) => mark.at > after);
  const nearest = before.filter((mark) => mark !== next).reverse();
  // Notes at the end of a document stand far from their marks, whose labels are then unique.
  const rest = before.length ? [] : same.slice(0, 1);
  return [...(next ? [next] : []), ...nearest, ...rest].slice(0, MOST_CANDIDATES);
}

/** A short numbered line in Latin letters between Persian paragraphs is a footnote that the format did not mark as one. */
function isForeignNote(document: Document, block: Block): boolean {
  if (
    block.kind === 'reference' ||
    block.end - block.start > LONGEST_NOTE ||
    !FOREIGN_LINE.test(document.text.slice(block.start, block.end))
  )
    return false;
  for (let at = document.blocks.indexOf(block) - 1; at >= 0; at--) {
    const before = document.blocks[at];
    const text = before ? document.text.slice(before.start, before.end) : '';
    if (/\p{Script=Arabic}/u.test(text)) return true;
    // Other notes, and rules drawn above them, may stand between; a list in a Latin text is none.
    if (/\p{L}/u.test(text) && !FOREIGN_LINE.test(text)) return false;
  }
  return false;
}

function marksIn(document: Document): Mark[] {
  const marks: Mark[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'footnote' || block.kind === 'table' || block.kind === 'reference' || isForeignNote(document, block)) continue;
    const text = document.text.slice(block.start, block.end);
    for (const match of text.matchAll(MARK)) {
      const digits = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
      marks.push({ at: block.start + match.index, label: latin(digits) });
      if (marks.length >= MOST_MARKS) return marks;
    }
  }
  return marks;
}

function splitNote(text: string, note: Block): { readonly label: string; readonly text: TextRange } {
  const body = text.slice(note.start, note.end);
  const match = LABEL.exec(body);
  const start = note.start + (match?.[0].length ?? 0);
  return { label: note.label ?? (match?.[1] ? latin(match[1]) : ''), text: { start, end: note.end } };
}

function latin(digits: string): string {
  return [...digits]
    .map((digit) =>
      SUPERSCRIPT.includes(digit)
        ? String(SUPERSCRIPT.indexOf(digit))
        : '۰۱۲۳۴۵۶۷۸۹'.includes(digit)
          ? String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))
          : digit,
    )
    .join('');
}
