import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import { citationKey } from '../library/citation-key';
import type { Library } from '../library/library';
import { citedName, type Work, workYear } from '../library/work';
import { authorYear, citationLanguage, citedAuthors, citedYear, localDigits, locatorSign } from './author-year';
import { type CitationContext, citationContextAt } from './citation-context';
import { inserterFor } from './inserted-form';
import { type NarrativeContext, narrativeContextAt } from './narrative-context';
import { printedCitations } from './printed-citations';
import { scanCitations } from './scan-citations';
import { yearSuffixes } from './year-suffix';

/** One suggestion, as plain data. Long texts (reference, abstract) are made later from `work`. */
export interface CitationSuggestion {
  /** "Walt, 1987" or «والت، ۱۹۸۷». */
  readonly label: string;
  /** Title, cut to a line. */
  readonly detail: string;
  /** What replaces `range`; a snippet with a tab stop for the page where `snippet` is true. */
  readonly insertText: string;
  readonly snippet: boolean;
  readonly range: TextRange;
  /** What the editor compares with the typed text: begins with it, since the server has already ranked. */
  readonly filterText: string;
  readonly work: Work;
  /** Key that was made for a work that no bibliography has: accepting it should add the entry. */
  readonly newKey: string | null;
}

const LIMIT = 100;
const LONGEST_DETAIL = 100;
/** Editors compare no more than this. */
const LONGEST_FILTER = 128;

/** At most 100 works for the citation that is being typed at an offset, best first; null where none is being typed. */
export function completeCitation(
  draft: Draft,
  offset: number,
  library: Library,
  style: Config['citationStyle'] = 'auto',
): readonly CitationSuggestion[] | null {
  const context = citationContextAt(draft, offset);
  if (context) return suggestions(draft, offset, context, library, style);
  const narrative = narrativeContextAt(draft, offset, library);
  return narrative && years(draft, narrative, library);
}

function suggestions(
  draft: Draft,
  offset: number,
  context: CitationContext,
  library: Library,
  style: Config['citationStyle'],
): readonly CitationSuggestion[] {
  const cited = citedByKey(draft, library);
  const suffixes = yearSuffixes([...cited, ...citedInPrint(draft, library)]);
  const insert = inserterFor(draft, context, style);
  return worksFor(context, new Set(cited), library).map((work) => {
    const made = work.key === null ? citationKey(work.item, (key) => library.byKey(key) !== null) : null;
    const suffix = suffixes(work);
    const { newText, snippet, range, usesKey } = insert(work, work.key ?? made ?? '', suffix);
    const label = authorYear(work.item, suffix);
    return {
      label,
      detail: cut(work.item.title ?? ''),
      insertText: newText,
      snippet,
      range,
      filterText: draft.text.slice(range.start, offset).slice(0, LONGEST_FILTER) || label.slice(0, LONGEST_FILTER),
      work,
      newKey: usesKey ? made : null,
    };
  });
}

/** An empty key offers what the draft cites already, then everything: a picker. An empty parenthesis offers nothing. */
function worksFor(context: CitationContext, citedBefore: ReadonlySet<Work>, library: Library): readonly Work[] {
  const query = context.query.trim();
  if (query) {
    const authorsOnly = context.kind === 'author-year' && !/\s/.test(query);
    return library.search(query, { limit: LIMIT, citedBefore, authorsOnly }).map(({ work }) => work);
  }
  if (context.kind === 'author-year') return [];
  return [...new Set([...citedBefore, ...library.first(LIMIT)])].slice(0, LIMIT);
}

/** Years of the author who stands before the parenthesis. */
function years(draft: Draft, { works, range, closed }: NarrativeContext, library: Library): readonly CitationSuggestion[] {
  const suffixes = yearSuffixes([...citedByKey(draft, library), ...citedInPrint(draft, library)]);
  const typed = draft.text.slice(range.start, range.end);
  return works.slice(0, LIMIT).map((work) => {
    const language = citationLanguage(work.item);
    const suffix = suffixes(work);
    const year = citedYear(work.item, language, suffix);
    return {
      label: `${citedAuthors(work.item, language)} (${year})`,
      detail: cut(work.item.title ?? ''),
      insertText: `${year}\${1:${locatorSign(language)}}${closed ? '' : ')'}$0`,
      snippet: true,
      range,
      filterText: typed || year,
      work,
      newKey: null,
    };
  });
}

function citedByKey(draft: Draft, library: Library): readonly Work[] {
  return scanCitations(draft).flatMap(({ items }) => items.flatMap(({ key }) => (key === null ? [] : (library.byKey(key) ?? []))));
}

function citedInPrint(draft: Draft, library: Library): readonly Work[] {
  return printedCitations(draft, library).flatMap(({ works }) => works);
}

function cut(text: string): string {
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL - 1)}…` : text;
}

/** A line that names a work for lists: authors, year, title. */
export function workLine(work: Work): string {
  const language = citationLanguage(work.item);
  const authors = citedAuthors(work.item, language) || citedName(work.item.author?.[0] ?? {});
  const year = workYear(work.item);
  return `${authors}${year === null ? '' : ` (${localDigits(String(year), language)})`}${language === 'fa' ? '، ' : ', '}${work.item.title ?? ''}`;
}
