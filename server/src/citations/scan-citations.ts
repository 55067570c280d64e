import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import { codeRanges, isInside } from './code-ranges';
import { latexCitations } from './latex-citations';
import { pagesOf } from './locator';

/** One work cited by a citation of a draft. */
export interface CitedItem {
  /** Exactly the key, or the authors with the year. */
  readonly range: TextRange;
  readonly key: string | null;
  /** Authors as printed, for author–year citations. */
  readonly authors: readonly string[];
  readonly year: number | null;
  /** Pages that are cited ("24", "24-26", Latin digits), or null. */
  readonly locator: string | null;
  /** True for an @key outside brackets: in running text it may be a handle, or a reference to a figure. */
  readonly bare: boolean;
}

export interface DraftCitation {
  readonly kind: 'key' | 'author-year';
  /** The whole citation, brackets included. */
  readonly range: TextRange;
  readonly items: readonly CitedItem[];
}

/** Source: Pandoc manual, "Citation syntax". A backslash or a letter before the @ makes it a plain sign. */
const MARKDOWN_KEY =
  /(?<![\p{L}\p{N}_/.\\])-?@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200}[\p{L}\p{N}_])?))(?!@)/gu;
/** Source: Typst reference, "cite" and "ref". */
const TYPST_KEY =
  /(?<![\p{L}\p{N}_.\\])@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,200}[\p{L}\p{N}_])?)|\bcite\(\s{0,3}(?:<([\p{L}\p{N}_:.-]{1,200})>|label\(\s{0,3}"([^"\n]{1,200})"\s{0,3}\))/gu;
/** Labels that a Typst draft gives to its own figures, tables and sections. */
const TYPST_LABEL = /(?<!\()<([\p{L}\p{N}_:.-]{1,100})>/gu;
/** Cross-references that Quarto, bookdown and Typst templates write like citations. Source: Quarto guide, "Cross references". */
const CROSS_REFERENCE =
  /^(?:fig|figure|tbl|tab|table|sec|section|eq|eqn|equation|lst|listing|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|apx|app|appendix|ch|chap|chapter|part|nte|tip|wrn|imp|cau|vid|suppfig|supptbl)[-:]/i;

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
      return draft.text.includes('@') ? markdown(draft) : [];
    case 'typst':
      return /@|cite\(/.test(draft.text) ? typst(draft) : [];
    case 'latex':
      return latex(draft);
    case 'text':
      return [];
  }
}

function markdown(draft: Draft): readonly DraftCitation[] {
  const code = codeRanges(draft);
  return [...draft.text.matchAll(MARKDOWN_KEY)].flatMap((match) => {
    const key = match[1] ?? match[2] ?? '';
    if (CROSS_REFERENCE.test(key) || isInside(code, match.index)) return [];
    const start = match.index + match[0].indexOf(key);
    const end = match.index + match[0].length;
    return [byKey(draft.text, { start: match.index, end }, start, key, isBare(draft.text, match.index))];
  });
}

function typst(draft: Draft): readonly DraftCitation[] {
  const code = codeRanges(draft);
  const labels = new Set([...draft.text.matchAll(TYPST_LABEL)].map((match) => match[1] ?? ''));
  return [...draft.text.matchAll(TYPST_KEY)].flatMap((match) => {
    const key = match[1] ?? match[2] ?? match[3] ?? '';
    const bare = match[1] !== undefined;
    if (CROSS_REFERENCE.test(key) || (bare && labels.has(key)) || isInside(code, match.index)) return [];
    const start = match.index + match[0].lastIndexOf(key);
    return [byKey(draft.text, { start: match.index, end: match.index + match[0].length }, start, key, bare)];
  });
}

function byKey(text: string, range: TextRange, start: number, key: string, bare: boolean): DraftCitation {
  const item = { range: { start, end: start + key.length }, key, authors: [], year: null, locator: locatorBehind(text, range.end), bare };
  return { kind: 'key', range, items: [item] };
}

function latex(draft: Draft): readonly DraftCitation[] {
  const code = codeRanges(draft);
  return latexCitations(draft.text)
    .filter(({ range }) => !isInside(code, range.start))
    .map(({ range, keys }) => ({
      kind: 'key' as const,
      range,
      items: keys.map(({ key, range: place, note }) => ({
        range: place,
        key,
        authors: [],
        year: null,
        // Of several works in one command it is not said which the pages belong to.
        locator: note !== null && keys.length === 1 ? pagesOf(note) : null,
        bare: false,
      })),
    }));
}

/** What stands behind a key: ", p. 24" within the brackets of Pandoc, "[p. 24]" behind a bare key, ", supplement: [p. 24]" of Typst. */
function locatorBehind(text: string, at: number): string | null {
  const behind = text.slice(at, at + 80);
  const note = /^(?:\s{0,3}[,،]\s{0,3}(?:supplement:\s{0,3})?\[?|\s?\[)([^\]@;]{1,60})/.exec(behind)?.[1];
  return note === undefined ? null : pagesOf(note);
}

/** True where no bracket that is still open stands before a key on its line. */
function isBare(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('[') <= before.lastIndexOf(']');
}
