import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Fix } from '../diagnostics/finding';
import type { Draft } from '../draft/draft';
import { fillTemplate, type Language } from '../messages/message';
import { TERM_MESSAGES } from '../messages/terms';
import { findTerm, termsIn } from './find-term';
import type { Concept, TermIndex } from './term-index';

/** How far after a term its equivalent may already stand. */
const GLOSS_WINDOW = 80;

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
  const at: TextRange = { start: first.end, end: first.end };
  const fixes: Fix[] = [
    {
      title: fillTemplate(language, TERM_MESSAGES['term.insertParentheses'][language], { equivalent }),
      kind: 'insert',
      edits: [{ range: at, newText: ` (${equivalent})` }],
    },
  ];
  const note = footnote(draft, first.end, equivalent);
  if (note)
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
  if (/^[»”"']?(?:\[\^|\\footnote|#footnote)/.test(after)) return true;
  const bracket = /^[»”"']?\s?\(([^()]{1,70})\)/.exec(after)?.[1];
  return bracket !== undefined && [...concept.fa, ...concept.en].some((form) => bracket.toLowerCase().includes(form.toLowerCase()));
}

function footnote(draft: Draft, end: number, equivalent: string): Fix['edits'] | null {
  const at: TextRange = { start: end, end };
  switch (draft.format) {
    case 'latex':
      return [
        {
          range: at,
          newText: `\\footnote{\\lr{${equivalent}}}`.replace(
            /\\lr\{([^{}]*)\}/,
            /[\u0600-\u06ff]/.test(equivalent) || !/[\u0600-\u06ff]/.test(draft.text) ? '$1' : '\\lr{$1}',
          ),
        },
      ];
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
    case 'text':
      return null;
  }
}

/** The least footnote number that the draft does not use. */
function freeLabel(text: string): string {
  const used = new Set([...text.matchAll(/\[\^([^\]\n]{1,20})\]/g)].map((match) => match[1]));
  let label = 1;
  while (used.has(String(label))) label++;
  return String(label);
}
