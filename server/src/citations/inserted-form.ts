import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import { citationLanguage, citedAuthors, citedYear, locatorSign } from './author-year';
import type { CitationContext } from './citation-context';
import type { Work } from '../library/work';

/** What accepting a work writes: text, or a snippet with a tab stop for the page. */
export interface InsertedForm {
  readonly newText: string;
  readonly snippet: boolean;
  /** What it replaces: what was typed, with the brackets where these change too. */
  readonly range: TextRange;
  /** True where it holds the key, so that a bibliography must know it. */
  readonly usesKey: boolean;
}

/** How one place of a draft is filled, for any work. */
export type Inserter = (work: Work, key: string, yearSuffix: string) => InsertedForm;

/** Escapes what a snippet gives a meaning. */
const plain = (text: string) => text.replace(/[\\$}]/g, '\\$&');

/** The sign before the page is part of the tab stop: where no page is typed, nothing is left behind. */
const pageStop = (work: Work) => `\${1:${locatorSign(citationLanguage(work.item))}}`;

/** "Walt, 1987" with a stop for the page. */
function authorYearSnippet(work: Work, suffix: string): string {
  const language = citationLanguage(work.item);
  const comma = language === 'fa' ? '، ' : ', ';
  return plain(citedAuthors(work.item, language) + comma + citedYear(work.item, language, suffix)) + pageStop(work);
}

/** "Walt (1987)" with a stop for the page. */
function narrativeSnippet(work: Work, suffix: string): string {
  const language = citationLanguage(work.item);
  return `${plain(`${citedAuthors(work.item, language)} (${citedYear(work.item, language, suffix)}`)}${pageStop(work)})$0`;
}

/** How the place and the setting want a citation to be written. */
export function inserterFor(draft: Draft, context: CitationContext, style: Config['citationStyle']): Inserter {
  if (context.kind === 'key') {
    const around = style === 'author-year' ? bracketsAround(draft, context.range) : null;
    if (!around) return (_work, key) => ({ newText: key, snippet: false, range: context.range, usesKey: true });
    return (work, _key, suffix) => ({
      newText: around.bracketed ? `(${authorYearSnippet(work, suffix)})$0` : narrativeSnippet(work, suffix),
      snippet: true,
      range: around.range,
      usesKey: false,
    });
  }
  const whole = style === 'key' ? parenthesesAround(draft, context) : null;
  const keyed = whole && keyedCitation(draft);
  if (whole && keyed) return (_work, key) => ({ newText: keyed(plain(key)), snippet: true, range: whole, usesKey: true });
  return (work, _key, suffix) => ({
    newText: `${authorYearSnippet(work, suffix)}${context.closed ? '' : ')'}$0`,
    snippet: true,
    range: context.range,
    usesKey: false,
  });
}

/** The @ before a key, and the brackets around it where they hold nothing else; null where a key has to stay one. */
function bracketsAround(draft: Draft, { start, end }: TextRange): { readonly range: TextRange; readonly bracketed: boolean } | null {
  const { text, format } = draft;
  if ((format !== 'markdown' && format !== 'typst') || text[start - 1] !== '@') return null;
  if (format === 'markdown' && text[start - 2] === '[') {
    const closed = text[end] === ']';
    return { range: { start: start - 2, end: closed ? end + 1 : end }, bracketed: true };
  }
  if (format === 'markdown' && text.slice(Math.max(0, start - 300), start).match(/\[[^[\]\n]*$/)) return null;
  return { range: { start: start - 1, end }, bracketed: false };
}

/** The parenthesis around what is typed, where it holds nothing else. */
function parenthesesAround({ text }: Draft, { range, closed }: CitationContext): TextRange | null {
  if (text[range.start - 1] !== '(' || (closed && text[range.end] !== ')')) return null;
  return { start: range.start - 1, end: closed ? range.end + 1 : range.end };
}

/** A citation by key in the syntax of the draft, with a stop for the page; null where there is none. */
function keyedCitation({ format, text }: Draft): ((key: string) => string) | null {
  switch (format) {
    case 'markdown':
      return (key) => `[@${key}\${1:, p. }]$0`;
    case 'typst':
      return (key) => `@${key}$0`;
    case 'latex': {
      const command = /\\usepackage(?:\[[^\]]{0,300}\])?\{biblatex\}/.test(text) ? 'parencite' : 'citep';
      return (key) => `\\\\${command}[$1]{${key}\\}$0`;
    }
    case 'text':
      return null;
  }
}
