import { termKey } from '../../../corpus-index/src/extract/terms/term-span';
import type { Location, TextRange } from '../../../corpus-index/src/model/location';
import type { Definition } from '../../../corpus-index/src/model/records';
import type { Papers } from '../diagnostics/evidence';
import { shortQuote } from '../diagnostics/evidence';
import { paperLabel } from '../diagnostics/paper-label';
import type { Draft } from '../draft/draft';
import { escapeMarkdown, quoteMarkdown } from '../features/markdown';
import { fillTemplate, type Language, localDigits } from '../messages/message';
import { TERM_MESSAGES } from '../messages/terms';
import { findTerm } from './find-term';
import { neighboursOf } from './neighbours';
import type { Concept, TermIndex } from './term-index';

/** Definitions below this only use the term in a telling place: no hover shows them. */
export const SHOWN_FROM = 0.5;
/** Passages shown: the surest of every paper that has one, up to a bound, and others of those papers while there are few. */
const MOST_SHOWN = 5;
const MOST_PAPERS = 30;
const MOST_NEIGHBOURS = 4;
const LONGEST_QUOTE = 420;
/** Where many papers define a term, each is quoted shorter. */
const LONGEST_OF_MANY = 220;
const FIRST_STRONG_RTL = '\u200f';
const FIRST_STRONG_LTR = '\u200e';

export interface TermHover {
  /** The term in the draft. */
  readonly range: TextRange;
  /** Never trusted: everything from papers is escaped. */
  readonly markdown: string;
  /** Passages behind the lines, in their order. */
  readonly passages: readonly { readonly folder: string; readonly location: Location }[];
}

/** What the papers say of the term at an offset, in the language of the user interface; null where there is no term, or nothing to say. */
export function termHover(draft: Draft, offset: number, index: TermIndex, papers: Papers, language: Language): TermHover | null {
  const use = findTerm(draft, offset, index);
  if (!use) return null;
  const { concept } = use;
  const definitions = shownDefinitions(concept);
  const other: Language = use.language === 'fa' ? 'en' : 'fa';
  if (!definitions.length && !concept[other].length) return null;
  const lines = [heading(concept, use.form, use.language, language)];
  const ofPapers = Math.min(MOST_PAPERS, new Set(definitions.map(({ paper }) => paper)).size);
  const shown = definitions.slice(0, Math.max(MOST_SHOWN, ofPapers));
  const longest = shown.length > MOST_SHOWN ? LONGEST_OF_MANY : LONGEST_QUOTE;
  for (const definition of shown) lines.push(quoted(definition, papers, language, longest));
  const rest = definitions.length - shown.length;
  if (rest > 0) lines.push(line(language, text('term.moreDefinitions', language, { n: rest })));
  const neighbours = neighboursOf(concept, index)
    .slice(0, MOST_NEIGHBOURS)
    .map((neighbour) => nameOf(neighbour, use.language));
  if (neighbours.length) lines.push(line(language, text('term.neighbours', language, { terms: list(neighbours, language) })));
  return {
    range: use.range,
    markdown: lines.join('\n\n'),
    passages: shown.map((definition) => ({ folder: concept.folders.get(definition.paper) ?? '', location: definition.location })),
  };
}

/** Definitions fit to be shown: sure enough, one a paper first, then the others of those papers. */
export function shownDefinitions(concept: Concept): Definition[] {
  const sure = concept.definitions.filter(({ confidence }) => confidence >= SHOWN_FROM);
  const seen = new Set<string>();
  const first = sure.filter(({ paper }) => !seen.has(paper) && seen.add(paper));
  return [...first, ...sure.filter((definition) => !first.includes(definition))];
}

/** Preferred form in a language, else in the other. */
export function nameOf(concept: Concept, language: Language): string {
  return concept[language][0] ?? concept[language === 'fa' ? 'en' : 'fa'][0] ?? '';
}

function heading(concept: Concept, form: string, language: Language, ui: Language): string {
  const other: Language = language === 'fa' ? 'en' : 'fa';
  const parts = [`**${escapeMarkdown(form)}**`];
  if (concept[other].length) parts.push(text('term.equivalents', ui, { terms: list(distinct(concept[other]).slice(0, 3), ui) }));
  const also = distinct(concept[language])
    .filter((spelling) => termKey(spelling) !== termKey(form))
    .slice(0, 4);
  if (also.length) parts.push(text('term.alsoWritten', ui, { terms: list(also, ui) }));
  return line(ui, parts.join(' — '));
}

/** Forms without those that differ in spelling only. */
function distinct(forms: readonly string[]): readonly string[] {
  return forms.filter((form, index) => forms.findIndex((other) => termKey(other) === termKey(form)) === index);
}

/** The quotation and, below it, where it is from. */
function quoted(definition: Definition, papers: Papers, language: Language, longest: number): string {
  const record = papers.get(definition.paper);
  const paper = escapeMarkdown(record ? paperLabel(record, language) : definition.paper);
  const page = definition.location.page;
  const place =
    page === null
      ? text('term.source', language, { paper })
      : text('term.sourcePage', language, { paper, page: localDigits(language, page) });
  const title = record ? (record.title[language] ?? record.title[language === 'fa' ? 'en' : 'fa']) : null;
  const authority = definition.authority
    ? ` — ${text('term.authority', language, { authority: escapeMarkdown(definition.authority) })}`
    : '';
  const named = title ? `: *${escapeMarkdown(shortQuote(title, 90))}*` : '';
  return `${quoteMarkdown(shortQuote(definition.quote, longest))}\n\n${line(language, `${place}${named}${authority}`)}`;
}

/** A line that is read in the direction of its language even where it begins with words of the other script. */
function line(language: Language, words: string): string {
  return `${language === 'fa' ? FIRST_STRONG_RTL : FIRST_STRONG_LTR}${words}`;
}

function list(terms: readonly string[], language: Language): string {
  return terms.map(escapeMarkdown).join(language === 'fa' ? '، ' : ', ');
}

function text(key: keyof typeof TERM_MESSAGES, language: Language, values: Readonly<Record<string, string | number>>): string {
  return fillTemplate(language, TERM_MESSAGES[key][language], values);
}
