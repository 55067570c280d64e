import type { TextRange } from '../../../corpus-index/src/model/location';
import { argumentOf } from '../draft/latex-arguments';

/** A citation command of LaTeX with the keys that it names. */
export interface LatexCitation {
  /** The command with its arguments. */
  readonly range: TextRange;
  readonly keys: readonly { readonly key: string; readonly range: TextRange; readonly note: string | null }[];
}

/** Names of the commands that cite. Sources: natbib 8.31, section 2; biblatex manual 3.7; the wildcard takes what classes define. */
const COMMAND = /\\([a-zA-Z]{0,20}[cC]ite[a-zA-Z]{0,20})\*?/g;
/** Commands with "cite" in their names that cite nothing: settings, hooks, definitions, natbib's free text, and labels of \bibitem. */
const NO_CITATION =
  /^(?:(?:set)?cite(?:style|reset|text|name|authoryear|authoryearpar|index\w*|mark\w*|suppress\w*)|At\w+|Declare\w+|Provide\w+|\w*new\w+|bibcite)$/;
/** biblatex: \cites, \parencites … take several groups of notes and keys. */
const SEVERAL = /[cC]ites$/;
const MOST_GROUPS = 40;

/** Citations of a LaTeX text in order. Keys of macros (#1) and \nocite{*} are none. Linear in its length. */
export function latexCitations(text: string): readonly LatexCitation[] {
  const citations: LatexCitation[] = [];
  for (const match of text.matchAll(COMMAND)) {
    const name = match[1] ?? '';
    if (NO_CITATION.test(name)) continue;
    let at = match.index + match[0].length;
    if (/[a-zA-Z@]/.test(text[at] ?? '')) continue;
    const several = SEVERAL.test(name);
    const keys: LatexCitation['keys'][number][] = [];
    if (several) for (let notes = 0; notes < 2; notes++) at = argumentOf(text, at, '(')?.end ?? at;
    for (let group = 0; group < (several ? MOST_GROUPS : 1); group++) {
      const read = readGroup(text, at);
      if (!read) break;
      keys.push(...read.keys);
      at = read.end;
    }
    if (keys.length) citations.push({ range: { start: match.index, end: at }, keys });
  }
  return citations;
}

function readGroup(text: string, from: number): { readonly keys: LatexCitation['keys']; readonly end: number } | null {
  let at = from;
  let note: string | null = null;
  for (let notes = 0; notes < 2; notes++) {
    const optional = argumentOf(text, at, '[');
    if (!optional) break;
    note = text.slice(optional.start + 1, optional.end - 1).trim() || null;
    at = optional.end;
  }
  const list = argumentOf(text, at, '{');
  if (!list) return null;
  const inner = text.slice(list.start + 1, list.end - 1);
  if (/[{}\\]/.test(inner)) return null;
  const keys: LatexCitation['keys'][number][] = [];
  for (const part of inner.matchAll(/[^,]+/g)) {
    const key = part[0].trim();
    if (!key || key === '*' || key.includes('#')) continue;
    const start = list.start + 1 + part.index + part[0].indexOf(key);
    keys.push({ key, range: { start, end: start + key.length }, note });
  }
  return { keys, end: list.end };
}
