import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Fix } from '../diagnostics/finding';
import type { Draft } from '../draft/draft';
import { fillTemplate, type Language, localDigits } from '../messages/message';
import { TERM_MESSAGES } from '../messages/terms';
import { findTerm, termsIn } from './find-term';
import type { Concept, TermIndex } from './term-index';

/** How far after a term its equivalent may already stand. */
const GLOSS_WINDOW = 80;
const CLOSING = /[»”"’]/;
const PERSIAN = /[\u0600-\u06ff]/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUPERSCRIPT = /[⁰¹²³⁴-⁹]{1,3}/g;
/** A last line that is a note: "2. deterrence". */
const ENDS_IN_NOTE = /\n[0-9۰-۹]{1,3}\. [^\n]{1,200}\n?$/;

/**
 * Fixes for the term at an offset: its equivalent in parentheses, and as a footnote where the format has footnotes, at the
 * first use of the term in the draft. Empty where the term has no equivalent, or the first use already shows one.
 */
export function insertEquivalent(draft: Draft, offset: number, index: TermIndex, language: Language): Fix[] {
  const use = findTerm(draft, offset, index);
  const equivalent = use?.concept[use.language === 'fa' ? 'en' : 'fa'][0];
  if (!use || !equivalent) return [];
  const first = firstUse(draft, use.concept, index) ?? use.range;
  if (isGlossed(draft.text, first.end, use.concept)) return [];
  // After «X», not before its closing mark.
  const end = first.end + (CLOSING.test(draft.text.charAt(first.end)) ? 1 : 0);
  const at: TextRange = { start: end, end };
  const fixes: Fix[] = [
    {
      title: fillTemplate(language, TERM_MESSAGES['term.insertParentheses'][language], { equivalent }),
      kind: 'insert',
      edits: [{ range: at, newText: ` (${equivalent})` }],
    },
  ];
  const note = footnote(draft, end, equivalent);
  fixes.push({
    title: fillTemplate(language, TERM_MESSAGES['term.insertFootnote'][language], { equivalent }),
    kind: 'insert',
    edits: note,
  });
  return fixes;
}

/** Where the draft first names a concept, outside headings as far as the draft's paragraphs tell. */
export function firstUse(draft: Draft, concept: Concept, index: TermIndex): TextRange | null {
  for (const paragraph of draft.paragraphs) {
    if (isHeading(draft, paragraph.start)) continue;
    for (const use of termsIn(paragraph, index)) if (use.concept === concept) return use.range;
  }
  return null;
}

function isHeading(draft: Draft, start: number): boolean {
  const line = draft.text.slice(start, start + 20);
  return (
    (draft.format === 'markdown' && /^ {0,3}#/.test(line)) ||
    (draft.format === 'typst' && /^=/.test(line)) ||
    (draft.format === 'latex' && /^\s*\\(?:part|chapter|(?:sub){0,2}section|paragraph)/.test(line))
  );
}

/** Whether an equivalent already follows, in parentheses or by a footnote mark. */
function isGlossed(text: string, end: number, concept: Concept): boolean {
  const after = text.slice(end, end + GLOSS_WINDOW);
  if (/^[»”"']?(?:\[\^|\\footnote|\\LTRfootnote|#footnote|[⁰¹²³⁴-⁹])/.test(after)) return true;
  const bracket = /^[»”"']?\s?\(([^()]{1,70})\)/.exec(after)?.[1];
  return bracket !== undefined && [...concept.fa, ...concept.en].some((form) => bracket.toLowerCase().includes(form.toLowerCase()));
}

/** A footnote in the way of the format; plain text has a raised number and a list of notes at its end. */
function footnote(draft: Draft, end: number, equivalent: string): Fix['edits'] {
  const at: TextRange = { start: end, end };
  switch (draft.format) {
    case 'latex': {
      // Within Persian text a Latin word is set from left to right (xepersian).
      const latinInPersian = !PERSIAN.test(equivalent) && PERSIAN.test(draft.text);
      return [{ range: at, newText: `\\footnote{${latinInPersian ? `\\lr{${equivalent}}` : equivalent}}` }];
    }
    case 'typst':
      return [{ range: at, newText: `#footnote[${equivalent}]` }];
    case 'markdown': {
      const label = freeLabel(draft.text);
      const last: TextRange = { start: draft.text.length, end: draft.text.length };
      const gap = draft.text.endsWith('\n\n') ? '' : draft.text.endsWith('\n') ? '\n' : '\n\n';
      return [
        { range: at, newText: `[^${label}]` },
        { range: last, newText: `${gap}[^${label}]: ${equivalent}\n` },
      ];
    }
    case 'text': {
      const number = freeNumber(draft.text);
      const persian = /\p{Script=Arabic}$/u.test(
        draft.text
          .slice(0, end)
          .trimEnd()
          .replace(/[»”"]+$/, ''),
      );
      const list = persian ? localDigits('fa', number) : String(number);
      const last: TextRange = { start: draft.text.length, end: draft.text.length };
      const gap = ENDS_IN_NOTE.test(draft.text) ? (draft.text.endsWith('\n') ? '' : '\n') : draft.text.endsWith('\n') ? '\n' : '\n\n';
      return [
        { range: at, newText: superscript(number) },
        { range: last, newText: `${gap}${list}. ${equivalent}\n` },
      ];
    }
  }
}

/** The least footnote number that the draft does not use. */
function freeLabel(text: string): string {
  const used = new Set([...text.matchAll(/\[\^([^\]\n]{1,20})\]/g)].map((match) => match[1]));
  let label = 1;
  while (used.has(String(label))) label++;
  return String(label);
}

/** One more than the greatest raised number of the draft. */
function freeNumber(text: string): number {
  const used = [...text.matchAll(SUPERSCRIPT)].map(([mark]) => Number([...mark].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')));
  return used.reduce((most, number) => Math.max(most, number), 0) + 1;
}

function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('');
}
