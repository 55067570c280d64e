import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import { citationKey } from '../library/citation-key';
import type { Library } from '../library/library';
import { citedName, type Work, workYear } from '../library/work';
import { authorYear, citationLanguage, citedAuthors, localDigits, locatorSign } from './author-year';
import { citationContextAt } from './citation-context';
import { scanCitations } from './scan-citations';
import { yearSuffixes } from './year-suffix';

/** One suggestion, as plain data. Long texts (reference, abstract) are resolved later from `work`. */
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
  readonly sortText: string;
  readonly work: Work;
  /** Key that was made for a work that no bibliography has: accepting it should add the entry. */
  readonly newKey: string | null;
}

export interface CitationCompletion {
  readonly suggestions: readonly CitationSuggestion[];
  /** Always true when anything is offered: typing on must ask again, the list is cut. */
  readonly incomplete: boolean;
}

const LIMIT = 100;
const LONGEST_DETAIL = 100;

/** Works for the citation that is being typed at an offset; null where none is. */
export function completeCitation(draft: Draft, offset: number, library: Library): CitationCompletion | null {
  const context = citationContextAt(draft, offset);
  if (!context) return null;
  const cited = scanCitations(draft).flatMap((citation) =>
    citation.items.flatMap((item) => (item.key === null ? [] : (library.byKey(item.key) ?? []))),
  );
  const citedBefore = new Set(cited);
  // An empty key query offers what the draft cites already, then everything: a picker. An empty parenthesis offers nothing.
  const hits = context.query.trim()
    ? library.search(context.query, {
        limit: LIMIT,
        citedBefore,
        authorsOnly: context.kind === 'author-year' && !/\s/.test(context.query.trim()),
      })
    : context.kind === 'key'
      ? [...new Set([...citedBefore, ...library.works.filter((work) => work.key !== null), ...library.works.slice(0, LIMIT)])]
          .slice(0, LIMIT)
          .map((work) => ({ work, score: 0 }))
      : [];
  const suffixes = yearSuffixes([...citedBefore], library);
  const suggestions = hits.map(({ work }, at) => {
    const newKey = work.key === null ? citationKey(work.item, (key) => library.byKey(key) !== null) : null;
    const printed = authorYear(work.item, suffixes.get(work) ?? '');
    const language = citationLanguage(work.item);
    return {
      label: printed,
      detail: cut(work.item.title ?? ''),
      insertText: context.kind === 'key' ? (work.key ?? newKey ?? '') : printedSnippet(printed, locatorSign(language), context.closed),
      snippet: context.kind === 'author-year',
      range: context.range,
      filterText: context.query || printed,
      sortText: String(at).padStart(4, '0'),
      work,
      newKey: context.kind === 'key' ? newKey : null,
    };
  });
  return { suggestions, incomplete: true };
}

/** The citation with a tab stop for the page; an empty page leaves no sign behind because the sign is part of the stop. */
function printedSnippet(printed: string, sign: string, closed: boolean): string {
  const escaped = printed.replace(/[\\$}]/g, '\\$&');
  return `${escaped}\${1:${sign}}${closed ? '' : ')'}$0`;
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
