import { type ReferenceLinks, linkReferences } from '../../../corpus-index/src/extract/citations/link';
import { parseEntry } from '../../../corpus-index/src/extract/references/parse-entry';
import type { TextRange } from '../../../corpus-index/src/model/location';
import type { ReferenceRecord } from '../../../corpus-index/src/model/records';
import { beginsEntry, cutEntries } from '../../../corpus-index/src/structure/reference-entries';
import type { Draft, DraftParagraph } from '../draft/draft';
import { listSection } from '../draft/headings';
import { ParagraphMemory } from '../terms/paragraph-memory';
import { bibitems } from './bibitems';

/** An entry of the reference list that a draft carries. */
export interface ListedEntry {
  /** The entry without a bullet or \bibitem before it. */
  readonly range: TextRange;
  /** What goes when the entry goes: its whole lines, with the blank lines behind them. */
  readonly lines: TextRange;
  /** Key of a \bibitem, else null. */
  readonly key: string | null;
  /** What the entry says. `id` is its number in the list. */
  readonly record: ReferenceRecord;
}

/** The reference list that a draft carries. */
export interface OwnList {
  /** From behind its heading to its end. */
  readonly range: TextRange;
  readonly entries: readonly ListedEntry[];
  readonly links: ReferenceLinks;
}

/** Of the paragraphs under the heading at least so many must be entries (each may have a note below it); else it is a section about sources. */
const LEAST_ENTRIES = 0.5;

const known = new WeakMap<Draft, OwnList | null>();

/** Entries with places from the beginning of their list: typing in the text before it moves a list, and nothing else of it changes. */
interface ReadList {
  readonly entries: readonly ListedEntry[];
  readonly links: ReferenceLinks;
}
const memory = new ParagraphMemory<ReadList>();
const MEMORY_OF = { markdown: {}, latex: {}, typst: {}, text: {} };

/** The reference list of a draft, or null where it has none (or one without entries). */
export function ownList(draft: Draft): OwnList | null {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const list = draft.format === 'latex' && bibitems(draft).length ? ofBibitems(draft) : ofSection(draft);
  known.set(draft, list);
  return list;
}

function ofBibitems(draft: Draft): OwnList | null {
  const items = bibitems(draft);
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return null;
  const range = { start: first.range.start, end: last.range.end };
  return remembered(draft, range, () =>
    items.map(({ key, range: whole, textStart }, at) => {
      const end = whole.start + draft.text.slice(whole.start, whole.end).trimEnd().length;
      const record = recordOf(draft, { start: textStart, end }, at);
      return { range: { start: whole.start, end }, lines: whole, key, record };
    }),
  );
}

function ofSection(draft: Draft): OwnList | null {
  const section = listSection(draft);
  if (!section) return null;
  const paragraphs = draft.paragraphs
    .filter(({ start }) => start >= section.start && start < section.end && !isHeading(draft, start))
    .map(({ start, end, text }) => ({ start, end: Math.min(end, section.end), text: text.slice(0, section.end - start) }));
  if (!paragraphs.length) return null;
  return remembered(draft, { start: section.start, end: section.end }, () => {
    const cut = paragraphs.map((paragraph) => cutEntries(linesOf(paragraph)).filter((range) => holdsEntry(draft, range)));
    if (cut.filter((entries) => entries.length > 0).length < paragraphs.length * LEAST_ENTRIES) return [];
    return cut.flat().map((range, at) => ({ range, lines: wholeLines(draft.text, range), key: null, record: recordOf(draft, range, at) }));
  });
}

function remembered(draft: Draft, range: TextRange, read: () => readonly ListedEntry[]): OwnList | null {
  const { entries, links } = memory.get(MEMORY_OF[draft.format], draft.text.slice(range.start, range.end), () => {
    const found = read().map((entry) => shifted(entry, -range.start));
    return { entries: found, links: linkReferences(found.map(({ record }) => record)) };
  });
  return entries.length ? { range, entries: entries.map((entry) => shifted(entry, range.start)), links } : null;
}

function shifted(entry: ListedEntry, by: number): ListedEntry {
  const { range, lines } = entry;
  return {
    ...entry,
    range: { start: range.start + by, end: range.end + by },
    lines: { start: lines.start + by, end: lines.end + by },
  };
}

const HEADING_MARK = /^(?:#{1,6}\s|={1,6}\s|\*\*[^*\n]{1,80}\*\*:?\s*$|\\(?:part|chapter|(?:sub){0,2}section|paragraph)\b)/m;

function isHeading(draft: Draft, start: number): boolean {
  const end = draft.text.indexOf('\n', start);
  return HEADING_MARK.exec(draft.text.slice(start, end < 0 ? undefined : end).trimStart())?.index === 0;
}

/** Lines of a paragraph as pieces of a list: each may begin an entry, or go on with the one before. */
function linesOf({ start, text }: DraftParagraph): readonly (TextRange & { readonly text: string })[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((line) => line[0].trim() !== '')
    .map((line) => ({ start: start + line.index, end: start + line.index + line[0].length, text: line[0] }));
}

/** Words that begin a note on an entry, which may hold a year as entries do, and begin no name of a person or a body. */
const BEGINS_NOTE = {
  en: /^(?:this|these|those|that|it|its|here|we|they|see|in this|for|which)\s/i,
  fa: /^(?:این|آن|در این|در آن|همین|نویسنده|برای|که)\s/,
};

/** Notes on an entry, and other prose, do not begin as entries do. */
function holdsEntry(draft: Draft, { start, end }: TextRange): boolean {
  const first = draft.prose.slice(start, end).trim();
  if (BEGINS_NOTE.en.test(first) || BEGINS_NOTE.fa.test(first)) return false;
  return beginsEntry(first) || beginsEntry(plainText(draft, { start, end }));
}

function recordOf(draft: Draft, range: TextRange, at: number): ReferenceRecord {
  const raw = plainText(draft, range);
  return { ...parseEntry(raw), paper: '', id: String(at), raw, location: { file: '', page: null, ...range } };
}

/** An entry as a printed list would have it, its emphasis marked as in Markdown. */
function plainText({ format, text }: Draft, { start, end }: TextRange): string {
  const source = text.slice(start, end);
  switch (format) {
    case 'latex':
      return tidy(
        source
          .replace(/(?<!\\)%[^\n]*/g, ' ')
          .replace(/\\(?:emph|textit|textsl)\s?\{([^{}]{0,300})\}/g, '*$1*')
          .replace(/\\(?:url|href)\s?\{([^{}]{0,300})\}/g, ' $1 ')
          .replace(/\\newblock\b/g, ' ')
          .replace(/\\([&%$#_{}])/g, '$1')
          .replace(/\\[a-zA-Z]{1,40}\*?\s?/g, ' ')
          .replace(/``|''/g, '"')
          .replace(/---?/g, '–')
          .replace(/[{}~]/g, ' '),
      );
    case 'typst':
      return tidy(
        source
          .replace(/#emph\[([^[\]]{0,300})\]/g, '*$1*')
          .replace(/(?<!\p{L})_([^_\n]{1,300})_(?!\p{L})/gu, '*$1*')
          .replace(/#link\("([^"\n]{0,300})"\)(?:\[[^[\]]{0,300}\])?/g, ' $1 ')
          .replace(/#[\p{L}.]{1,40}(?:\([^()]{0,300}\))?/gu, ' ')
          .replace(/\\(.)/g, '$1'),
      );
    case 'markdown':
      return tidy(source.replace(/\\([\\`*_[\]<>$^~@.()])/g, '$1').replace(/(?<!\p{L})_([^_\n]{1,300})_(?!\p{L})/gu, '*$1*'));
    case 'text':
      return tidy(source);
  }
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function wholeLines(text: string, { start, end }: TextRange): TextRange {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  // An entry that shares its lines with others takes only itself along.
  const before = text.slice(from, start);
  const alone = /^[\s\-*+•[\]().0-9۰-۹]*$/.test(before) && (next < 0 ? text.slice(end) : text.slice(end, next)).trim().length <= 1;
  if (!alone) return { start, end };
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(next < 0 ? text.length : next + 1))?.[0].length ?? 0;
  return { start: from, end: next < 0 ? text.length : next + 1 + blank };
}

/** Paragraphs of the text around a list: what lies in the list is left out or blanked, so that offsets stay. */
export function paragraphsOutside(draft: Draft, list: OwnList | null): readonly DraftParagraph[] {
  if (!list) return draft.paragraphs;
  const { start: from, end: to } = list.range;
  return draft.paragraphs.flatMap((paragraph) => {
    const { start, end, text } = paragraph;
    if (end <= from || start >= to) return [paragraph];
    if (start >= from && end <= to) return [];
    const [a, b] = [Math.max(0, from - start), Math.min(text.length, to - start)];
    return [{ ...paragraph, text: text.slice(0, a) + ' '.repeat(Math.max(0, b - a)) + text.slice(b) }];
  });
}
