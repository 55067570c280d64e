import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import { argumentOf } from '../draft/latex-arguments';
import { codeRanges, isInside } from './code-ranges';

/** An entry of LaTeX's own reference list (thebibliography). */
export interface Bibitem {
  readonly key: string;
  readonly keyRange: TextRange;
  /** From \bibitem to the next one. */
  readonly range: TextRange;
  /** The printed reference behind the key. */
  readonly textStart: number;
}

const known = new WeakMap<Draft, readonly Bibitem[]>();

/** Entries of the thebibliography environments of a draft, in order; none in other formats. */
export function bibitems(draft: Draft): readonly Bibitem[] {
  const before = known.get(draft);
  if (before) return before;
  const found = draft.format === 'latex' ? readBibitems(draft) : [];
  known.set(draft, found);
  return found;
}

export function bibitemKeys(draft: Draft): ReadonlySet<string> {
  return new Set(bibitems(draft).map(({ key }) => key));
}

function readBibitems(draft: Draft): readonly Bibitem[] {
  const { text } = draft;
  const code = codeRanges(draft);
  const starts = [...text.matchAll(/\\bibitem(?![a-zA-Z])|\\end\{thebibliography\}/g)].filter(({ index }) => !isInside(code, index));
  return starts.flatMap((match, at): Bibitem[] => {
    if (match[0] !== '\\bibitem') return [];
    const label = argumentOf(text, match.index + match[0].length, '[');
    const argument = argumentOf(text, label?.end ?? match.index + match[0].length, '{');
    if (!argument) return [];
    const inner = text.slice(argument.start + 1, argument.end - 1);
    const key = inner.trim();
    const start = argument.start + 1 + inner.indexOf(key);
    const end = starts[at + 1]?.index ?? text.length;
    return [{ key, keyRange: { start, end: start + key.length }, range: { start: match.index, end }, textStart: argument.end }];
  });
}
