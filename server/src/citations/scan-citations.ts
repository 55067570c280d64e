import type { TextRange } from '../../../corpus-index/src/model/location';
import { toLatinDigits } from '../../../corpus-index/src/text/digits';
import type { Draft } from '../draft/draft';

/** One work cited by a citation of a draft. */
export interface CitedItem {
  /** Exactly the key, or the authors with the year. */
  readonly range: TextRange;
  readonly key: string | null;
  /** Authors as printed, for author–year citations. */
  readonly authors: readonly string[];
  readonly year: number | null;
  /** Page as printed, or null. */
  readonly locator: string | null;
}

export interface DraftCitation {
  readonly kind: 'key' | 'author-year';
  /** The whole citation, brackets included. */
  readonly range: TextRange;
  readonly items: readonly CitedItem[];
}

const MARKDOWN_KEY =
  /(?<![\p{L}\p{N}_/.])-?@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200}[\p{L}\p{N}_])?))(?!@)/gu;
const LATEX_CITE = /\\([a-zA-Z]{0,20}[cC]ite[a-zA-Z]{0,20})\*?((?:\s{0,3}\[[^[\]]{0,300}\]){0,2})\s{0,3}\{([^{}]{1,2000})\}/g;
const TYPST_KEY =
  /(?<![\p{L}\p{N}_.])@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,200}[\p{L}\p{N}_])?)|#cite\(\s{0,3}<([\p{L}\p{N}_:.-]{1,200})>/gu;
/** Cross-references that Quarto and LaTeX tools write like citations. */
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|apx)[-:]/;

/** A draft does not change: its next version is another object. */
const scanned = new WeakMap<Draft, readonly DraftCitation[]>();

/** All citations by key of a draft, in order, exactly placed. Code, comments and e-mail addresses are no citations. Scanned once a draft. */
export function scanCitations(draft: Draft): readonly DraftCitation[] {
  const known = scanned.get(draft);
  if (known) return known;
  const citations = scan(draft);
  scanned.set(draft, citations);
  return citations;
}

function scan(draft: Draft): readonly DraftCitation[] {
  switch (draft.format) {
    case 'markdown':
      return keys(draft, MARKDOWN_KEY);
    case 'typst':
      return keys(draft, TYPST_KEY);
    case 'latex':
      return latex(draft);
    case 'text':
      return [];
  }
}

function keys(draft: Draft, pattern: RegExp): readonly DraftCitation[] {
  const citations: DraftCitation[] = [];
  if (!draft.text.includes('@') && !draft.text.includes('#cite')) return citations;
  const code = codeRanges(draft);
  for (const match of draft.text.matchAll(pattern)) {
    const key = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(key, match[0].startsWith('#cite') ? 5 : 0);
    if (CROSS_REFERENCE.test(key) || isInside(code, match.index)) continue;
    const range = { start, end: start + key.length };
    citations.push({
      kind: 'key',
      range: { start: match.index, end: match.index + match[0].length },
      items: [{ range, key, authors: [], year: null, locator: locatorAfter(draft.text, match.index + match[0].length) }],
    });
  }
  return citations;
}

function latex(draft: Draft): readonly DraftCitation[] {
  const citations: DraftCitation[] = [];
  const code = codeRanges(draft);
  for (const match of draft.text.matchAll(LATEX_CITE)) {
    if (isInside(code, match.index)) continue;
    const list = match[3] ?? '';
    const listStart = match.index + match[0].length - 1 - list.length;
    const notes = [...(match[2] ?? '').matchAll(/\[([^[\]]{0,300})\]/g)].map((note) => note[1] ?? '');
    const items: CitedItem[] = [];
    for (const part of list.matchAll(/[^,\s][^,]{0,300}/g)) {
      const key = part[0].trim();
      const start = listStart + part.index;
      if (key && key !== '*')
        items.push({ range: { start, end: start + key.length }, key, authors: [], year: null, locator: notes.at(-1) || null });
    }
    citations.push({ kind: 'key', range: { start: match.index, end: match.index + match[0].length }, items });
  }
  return citations;
}

function locatorAfter(text: string, at: number): string | null {
  const found = /^\s{0,3},\s{0,3}(?:pp?\.|ص\.?|صص\.?)?\s{0,3}([0-9۰-۹]{1,6}(?:\s?[-–]\s?[0-9۰-۹]{1,6})?)/u.exec(text.slice(at, at + 40));
  return found?.[1] ? toLatinDigits(found[1]) : null;
}

/** Fences, inline code and comments: there an @ or \cite is an example, not a citation. */
function codeRanges(draft: Draft): readonly TextRange[] {
  const pattern =
    draft.format === 'latex'
      ? /(?<!\\)%[^\n]*|\\begin\{(verbatim|lstlisting|minted|comment)\}[\s\S]*?(?:\\end\{\1\}|$(?![\s\S]))/g
      : draft.format === 'typst'
        ? /(?<!:)\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|(`{1,3})(?!`)[^`]{0,5000}\1/g
        : /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|<!--[\s\S]*?(?:-->|$(?![\s\S]))|(`{1,2})(?!`)[^`\n]{1,1000}\2(?!`)|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|https?:\/\/[^\s<>()]{1,2000}/gm;
  const ranges = [...draft.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (draft.format === 'markdown') {
    const front = /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(draft.text);
    if (front) ranges.unshift({ start: 0, end: front[0].length });
  }
  return ranges;
}

function isInside(ranges: readonly TextRange[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TextRange).end <= at) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && (ranges[low] as TextRange).start <= at;
}
