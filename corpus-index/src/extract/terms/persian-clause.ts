import { COPULA } from '../../language/definition-cues';
import { LABELS } from '../../language/statement-cues';
import type { Token } from '../../text/tokens';
import { authorIn } from './authority';
import type { PatternHelp } from './found-definition';
import { PhraseSet } from './phrases';
import { isClosing, isOpening, LONGEST_TERM, quotedSpan, type TermSpan } from './term-span';

/** Words before a term that may name somebody. */
const LONGEST_NAMED = 5;
const IS = new PhraseSet(COPULA.fa);
export const CLASSIFIER = new PhraseSet(LABELS.fa);
export const NEGATIVE = new PhraseSet(['نیست', 'نیستند']);
/** «بالاست», «دولت‌هاست», «سیاسی‌اند»: a copula that is written to its word. */
const ATTACHED = /(?:ها|معنا|بالا|اینجا|آنجا|جدا|پویا|توانا|فرا|رها)ست$/;
const ATTACHED_PLURAL = /\u200cاند$/;
export const COMMAS = new Set(['،', ',']);
export const SHORTEST_BODY = 3;
export const afterTerm = (span: TermSpan) => (span.quoted ? span.to + 1 : span.to);

/** Who is named in a stretch of a few tokens, as the `named` of a statement: nothing where nobody is. */
export function namedIn(tokens: readonly Token[], from: number, to: number, help: PatternHelp): { readonly named?: string } {
  const named = to > from && to - from <= LONGEST_NAMED ? authorIn(tokens, from, to, 'fa', help.isAuthor) : null;
  return named === null ? {} : { named };
}

/** Quoted or known term at a place, after «مفهوم» and the like. */
export function termAt(tokens: readonly Token[], place: number, to: number, help: PatternHelp): TermSpan | null {
  const classifier = CLASSIFIER.lengthAt(tokens, place, to);
  for (const at of classifier ? [place, place + classifier] : [place]) {
    const quoted = isOpening(tokens[at]) ? quotedSpan(tokens, at) : null;
    if (quoted) return quoted;
    const known = help.longestAt(at, to);
    if (known) return { from: at, to: at + known, quoted: false };
  }
  return null;
}

/** Known or quoted term that ends right before `to`, or null. */
export function termBefore(tokens: readonly Token[], from: number, to: number, help: PatternHelp): TermSpan | null {
  const end = isClosing(tokens[to - 1]) ? to - 1 : to;
  for (let at = Math.max(from, end - LONGEST_TERM - 1); at < end; at++) {
    const quoted = isOpening(tokens[at]) ? quotedSpan(tokens, at) : null;
    if (quoted && quoted.to === end && end < to) return quoted;
    if (end === to && help.longestAt(at, end) === end - at) return { from: at, to: end, quoted: false };
  }
  return null;
}

export function isCopula(token: Token | undefined): boolean {
  return token?.kind === 'word' && (IS.has(token) || ATTACHED.test(token.folded) || ATTACHED_PLURAL.test(token.text));
}

/** Whether a verb says something lasting: present tense or copula. */
export function isLasting(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isCopula(token) ||
      NEGATIVE.has(token) ||
      /^ن?می.{2,}(?:د|ند)$/.test(token.folded) ||
      ['دارد', 'دارند', 'ندارد', 'ندارند'].includes(token.folded))
  );
}

export function lastWord(tokens: readonly Token[], from: number, to: number): number {
  let last = to - 1;
  while (last > from && tokens[last]?.kind !== 'word') last--;
  return last;
}
