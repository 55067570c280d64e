import type { TextRange } from '../../../corpus-index/src/model/location';
import { type HeadingRole, SECTION_HEADINGS } from '../../../corpus-index/src/language/section-headings';
import { foldKey } from '../../../corpus-index/src/text/fold';
import type { Draft, DraftFormat } from './draft';

/** A heading of a draft with its line. */
export interface DraftHeading extends TextRange {
  /** 1 is the highest. */
  readonly level: number;
  /** Words of the heading, without marks and numbers. */
  readonly title: string;
  readonly role: HeadingRole | null;
}

const LATEX_LEVELS: Readonly<Record<string, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  subsubsection: 5,
  paragraph: 6,
};
/** Bold words on a line of their own stand for a heading below all others. */
const BOLD = 7;

const LINE: Readonly<Record<DraftFormat, RegExp>> = {
  markdown: /^ {0,3}(?:(#{1,6})[ \t]+(.{1,120}?)[ \t]*#*|(\*\*|__)([^*_\n]{1,80})\3:?)[ \t]*\r?$/gm,
  latex: /^[ \t]{0,40}\\(part|chapter|(?:sub){0,2}section|paragraph)\*?(?:\[[^[\]\n]{0,120}\])?\{([^{}\n]{1,120})\}/gm,
  typst: /^(={1,6})[ \t]+(.{1,120}?)[ \t]*\r?$/gm,
  text: /^[ \t]{0,40}(.{1,60}?)[ \t]*\r?$/gm,
};

const ROLES = new Map<string, HeadingRole>();
for (const role of Object.keys(SECTION_HEADINGS).filter(isRole))
  for (const words of [...SECTION_HEADINGS[role].fa, ...SECTION_HEADINGS[role].en]) ROLES.set(key(words), role);

function isRole(name: string): name is HeadingRole {
  return Object.hasOwn(SECTION_HEADINGS, name);
}

function key(title: string): string {
  return foldKey(title).replace(/[^\p{L}]+/gu, '');
}

/** Numbers and letters that headings are counted with: "6.", "۶-", "A)", «الف)», "IV.". */
const NUMBER = /^(?:[0-9۰-۹]{1,2}(?:[.-][0-9۰-۹]{1,2}){0,3}[.)-]?|[A-Z][.)]|[IVX]{1,4}\.|\p{L}{1,3}[).])\s+/u;

/** Headings of a draft in order. A plain text has those whose words are usual ones (References, «منابع», …) on a line of their own. */
export function headingsOf({ format, text }: Pick<Draft, 'format' | 'text'>): readonly DraftHeading[] {
  const headings: DraftHeading[] = [];
  for (const match of text.matchAll(LINE[format])) {
    const words = (format === 'text' ? match[1] : (match[2] ?? match[4])) ?? '';
    const title = words.replace(/[*_]|\{[^{}]{0,80}\}|<[^<>]{0,80}>/g, '').trim();
    const role = ROLES.get(key(title)) ?? ROLES.get(key(title.replace(NUMBER, ''))) ?? null;
    // A line of a plain text, or bold words, are a heading only where headings say that.
    if (role === null && (format === 'text' || match[4] !== undefined)) continue;
    const level =
      format === 'latex'
        ? (LATEX_LEVELS[match[1] ?? ''] ?? BOLD)
        : format === 'text'
          ? 1
          : match[4] === undefined
            ? (match[1] ?? '').length
            : BOLD;
    headings.push({ start: match.index, end: match.index + match[0].length, level, title, role });
  }
  return headings;
}

/** A part of a draft that is its reference list, behind its heading. */
export interface ListSection extends TextRange {
  /** Its own first heading. */
  readonly heading: DraftHeading;
}

/**
 * The part of a draft that its headings call its list of references, from behind the first heading to the next one that is none of the
 * list's: a list may be cut in two by its languages, and by headings below its own. Null without one.
 */
export function listSection(draft: Pick<Draft, 'format' | 'text'>): ListSection | null {
  const headings = headingsOf(draft);
  const first = headings.findIndex(({ role }) => role === 'references');
  const heading = headings[first];
  if (!heading) return null;
  const next = headings.slice(first + 1).find(({ level, role }) => role !== 'references' && level <= heading.level);
  const document = draft.format === 'latex' ? draft.text.indexOf('\\end{document}', heading.end) : -1;
  const end = Math.min(next?.start ?? draft.text.length, document < 0 ? draft.text.length : document);
  return { start: heading.end, end, heading };
}
