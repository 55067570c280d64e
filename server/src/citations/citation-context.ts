import type { TextRange } from '../../../corpus-index/src/model/location';
import { CITATION_LEADS } from '../../../corpus-index/src/language/citation-words';
import type { Draft } from '../draft/draft';
import { codeRanges, isInside } from './code-ranges';

/** Where a citation is being typed and what of it. */
export interface CitationContext {
  /** 'key': a citation key is wanted; 'author-year': a printed citation in parentheses. */
  readonly kind: 'key' | 'author-year';
  /** What has been typed so far of the work. */
  readonly query: string;
  /** Range of the query, which the chosen citation replaces. */
  readonly range: TextRange;
  /** True where the closing bracket of the citation already stands behind the cursor. */
  readonly closed: boolean;
}

/** How far back from the cursor a citation can begin. */
const REACH = 400;

const MARKDOWN_KEY = /(?<![\p{L}\p{N}_/\\])-?@\{?([\p{L}\p{N}_:.#$%&\-+?<>~/]{0,120})$/u;
const MARKDOWN_BRACKET = /\[(?:[^[\]]{0,300}[;\s])?\s{0,3}-?@([^[\]@;,،]{0,120})$/u;
/** A command that cites, its notes, and the list of keys up to the one that is being typed; biblatex's \cites has several groups before. */
const LATEX_CITE =
  /\\[a-zA-Z]{0,20}[cC]ite(?:s(?:\s{0,3}\([^()]{0,100}\)){0,2}(?:(?:\s{0,3}\[[^[\]]{0,100}\]){0,2}\s{0,3}\{[^{}]{0,200}\}){0,6}|[a-zA-Z]{0,20})\*?(?:\s{0,9}\[[^[\]]{0,200}\]){0,2}\s{0,9}\{(?:[^{}]{0,300},)?\s{0,10}([^{},]{0,120})$/;
const TYPST_KEY = /(?:(?<![\p{L}\p{N}_\\])@|\bcite\(\s{0,3}(?:<|label\(\s{0,3}"))([\p{L}\p{N}_:.-]{0,120})$/u;
const PRINTED = /(?:[(（]|[(（][^()（）\n]{1,300}[;؛])\s{0,3}(\p{L}[\p{L}\p{M}\u200c\u200f' .،,&-]{0,80}[0-9۰-۹٠-٩]{0,4})$/u;
/** What stands before the authors: "see also", «نک.». */
const LEADS = new RegExp(
  `^(?:(?:${[...CITATION_LEADS.en, ...CITATION_LEADS.fa]
    .sort((a, b) => b.length - a.length)
    .map((lead) => lead.replace(/\./g, '\\.'))
    .join('|')})[.,:،]?\\s+){1,3}`,
  'iu',
);

/** The citation that is being typed at an offset of a draft, or null. Work is bounded: only the text just before is looked at. */
export function citationContextAt(draft: Draft, offset: number): CitationContext | null {
  if (isInside(codeRanges(draft), offset - 1)) return null;
  const before = draft.text.slice(Math.max(0, offset - REACH), offset);
  const rest = draft.text.slice(offset, offset + 200);
  const key = keyPattern(draft, before);
  if (key !== null)
    return { kind: 'key', query: key, range: { start: offset - key.length, end: offset }, closed: /^[^[\]{}()\n]*[\]})>]/.test(rest) };
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const printed = PRINTED.exec(line)?.[1];
  if (printed !== undefined && draft.prose[offset - 1] !== ' ') {
    const query = printed.slice(LEADS.exec(printed)?.[0].length ?? 0);
    return {
      kind: 'author-year',
      query,
      range: { start: offset - query.length, end: offset },
      closed: /^[^()\n]*\)/.test(rest),
    };
  }
  return null;
}

function keyPattern(draft: Draft, before: string): string | null {
  switch (draft.format) {
    case 'markdown': {
      const line = before.slice(before.lastIndexOf('\n\n') + 1);
      return (MARKDOWN_BRACKET.exec(line) ?? MARKDOWN_KEY.exec(line))?.[1] ?? null;
    }
    case 'latex':
      return LATEX_CITE.exec(before)?.[1] ?? null;
    case 'typst':
      return TYPST_KEY.exec(before)?.[1] ?? null;
    case 'text':
      return null;
  }
}
