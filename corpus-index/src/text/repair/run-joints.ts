import { BOUND_ENDINGS, COMPOUND_TAILS, VERB_PREFIXES } from '../../language/bound-morphemes';
import { foldKey } from '../fold';

/** Second parts of compounds; «الملل» and «المللی» stand after بین alone. */
export const TAILS: ReadonlySet<string> = new Set([...COMPOUND_TAILS.filter((tail) => tail.length > 3), 'الملل', 'المللی']);

/** The Persian word that begins at an offset, folded; '' where none does. */
export const firstWord = (text: string, start: number): string =>
  foldKey(/^[\u0621-\u06d3]{1,30}/.exec(text.slice(start, start + 30))?.[0] ?? '');

/** What stood between two runs that a half-space parted: the half-space, '' after letters that do not join, null where it was a space. */
export function halfSpaceBetween(last: string, first: string): string | null {
  if (VERB_PREFIXES.has(last) && first !== '') return '\u200c';
  if (!BOUND_ENDINGS.has(first) || last.length < 2) return null;
  if (/^(?:ها|تر)/.test(first)) return /[اآدذرزژو]$/.test(last) ? '' : '\u200c';
  return last.endsWith('ه') ? '\u200c' : null;
}
