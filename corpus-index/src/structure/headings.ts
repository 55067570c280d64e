import { type HeadingRole, SECTION_HEADINGS } from '../language/section-headings';
import { languageOf } from '../language/script';
import { foldSameLength } from './same-length';

export interface RecognisedHeading {
  readonly role: HeadingRole;
  readonly language: 'fa' | 'en';
  /** End of the label in the text: what follows on the same line is the section's first text. Equal to the text's length where the line is only the heading. */
  readonly end: number;
}

const MAXIMAL_LABEL = 70;
const ENUMERATION = /^[\s#*_>]*(?:\(?(?:\d{1,2}(?:[-.]\d{1,2}){0,3}|[ivx]{1,4}|[a-d]|الف|ب|ج)[).:-]+\s*)?[\s*_:]*/;

const ROLE_OF_LABEL: ReadonlyMap<string, { role: HeadingRole; language: 'fa' | 'en' }> = new Map<
  string,
  { role: HeadingRole; language: 'fa' | 'en' }
>(
  (
    [
      'abstract',
      'keywords',
      'introduction',
      'literature',
      'theory',
      'method',
      'conclusion',
      'references',
      'appendix',
      'notes',
      'acknowledgement',
    ] as const
  ).flatMap((role) => [
    ...SECTION_HEADINGS[role].fa.map((label) => [labelKey(label), { role, language: 'fa' as const }] as const),
    ...SECTION_HEADINGS[role].en.map((label) => [labelKey(label), { role, language: 'en' as const }] as const),
  ]),
);

const LONGEST_LABEL = Math.max(...[...ROLE_OF_LABEL.keys()].map((key) => key.length));

/** Letters only: half-spaces, blanks, marks and punctuation do not tell headings apart. */
function labelKey(label: string): string {
  return foldSameLength(label).replace(/[^\p{L}\d]+/gu, '');
}

/**
 * The section label that a block begins with: alone on its line («چکیده», "3. Theoretical framework"), or followed by a colon
 * or a dash and text («واژگان کلیدی: …», "Abstract: …"). Null where the block begins with anything else.
 */
export function recogniseHeading(text: string): RecognisedHeading | null {
  const head = text.slice(0, MAXIMAL_LABEL * 2);
  const folded = foldSameLength(head);
  const offset = ENUMERATION.exec(folded)?.[0].length ?? 0;
  const whole = text.length <= MAXIMAL_LABEL ? ROLE_OF_LABEL.get(labelKey(folded.slice(offset))) : undefined;
  if (whole) return { ...whole, end: text.length };
  const separator = /[:：.؛—–-]|\*\*/.exec(head.slice(offset, offset + MAXIMAL_LABEL));
  if (!separator) return null;
  const label = ROLE_OF_LABEL.get(labelKey(folded.slice(offset, offset + separator.index)));
  if (!label) return null;
  // A full stop or a dash after a common word ("Theory - …") may be prose; only the labels of front matter are so short.
  const colon = /[:：*]/.test(separator[0]);
  if (!colon && label.role !== 'abstract' && label.role !== 'keywords') return null;
  let end = offset + separator.index + separator[0].length;
  while (end < head.length && /[\s*_:]/.test(head.charAt(end))) end++;
  return { ...label, end };
}

const SENTENCE_END = /[.!?؟؛;:،,]\s*$/;
const CAPTION = /^\s*(?:جدول|نمودار|شکل|نقشه|تصویر|table|figure|chart|map|source|sources|منبع|منابع)\s*[\d:(]/;

/** True where an unmarked line looks like a heading of any kind: short, no sentence, no list entry, not a caption. */
export function looksLikeHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 3 || trimmed.length > 110 || SENTENCE_END.test(trimmed)) return false;
  const folded = foldSameLength(trimmed);
  if (CAPTION.test(folded)) return false;
  const words = trimmed.split(/\s+/).length;
  if (words > 14) return false;
  if (/[@/|\t]|https?:|\d{4}/.test(folded)) return false;
  const letters = trimmed.match(/\p{L}/gu)?.length ?? 0;
  if (letters < trimmed.length * 0.6) return false;
  // English headings are capitalised; a lower-case beginning is a torn paragraph.
  return languageOf(trimmed) === 'fa' || /^[\d\s.)(-]*\p{Lu}/u.test(trimmed);
}

/** True where a recognised label fills its whole block. */
export function isWholeHeading(text: string, heading: RecognisedHeading): boolean {
  return heading.end >= text.trimEnd().length && labelKey(text).length <= LONGEST_LABEL + 4;
}
