import { CALENDAR_WORDS } from '../language/months';
import { CLASSIFIERS } from '../language/units';
import type { NumberMention, SentenceAnalysis, Token, TokenSpan } from './analysis';
import { isUnitAt } from './units';

/** Classifiers that are also what is counted, where nothing else is. */
const KINDS = new Set(['species', 'item']);
const PARTIAL = new Set(['first', 'last', 'other', 'another', 'next', 'further', 'اول', 'نخست', 'آخر', 'دیگر', 'بعدی', 'دیگری']);
const COMPOUND_VERBS = new Set([
  'کرد',
  'کردند',
  'کرده',
  'کند',
  'میکند',
  'شد',
  'شدند',
  'شده',
  'شود',
  'میشود',
  'گرفت',
  'گرفته',
  'یافت',
  'یافته',
  'داد',
  'داده',
  'گردید',
  'گردد',
  'نمود',
  'آمد',
  'رفت',
]);

/** «والفجر ۳ آزاد شد»: the word after the number belongs to the verb, so the number is a name's. */
function isCompoundVerb(tokens: readonly Token[], at: number): boolean {
  return COMPOUND_VERBS.has(tokens[at + 1]?.folded ?? '');
}

/** A classifier right before a number, which no preposition makes a phrase of its own («در مورد ۱۲۱» is "about 121"). */
function classifiesBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || !(before.folded === 'مورد' || CLASSIFIERS.has(before.folded))) return false;
  return !/^(?:در|به|از|این)$/.test(tokens[from - 2]?.folded ?? '');
}

/** Counted noun after a number: Persian puts it first, English at the end of the noun phrase. */
export function countedNoun(
  analysis: SentenceAnalysis,
  number: NumberMention,
  to: number,
  taken: ReadonlySet<number>,
): { at: number; modifiers: string[] } | null {
  const { tokens, language } = analysis;
  if (OCCASIONS.has(tokens[number.to]?.folded ?? '')) return null;
  const span: number[] = [];
  for (let at = number.to; at < Math.min(to, number.to + 6); at++) {
    const token = tokens[at]!;
    if (token.folded === 'مورد' && at === number.to) {
      // «در پنج مورد خلاصه کرد»: nothing else is counted.
      if (isCompoundVerb(tokens, at + 1)) return { at, modifiers: [] };
      span.push(at);
      continue;
    }
    if (token.kind === 'mark' && !/^[-‐"'«»]$/.test(token.text)) break;
    if (token.kind === 'word' && token.functional && span.length > 0) break;
    if (token.kind === 'word' && token.functional && !/^(?:از|of|the)$/.test(token.folded)) break;
    if (taken.has(at)) {
      if (span.length > 0 && language === 'fa') break;
      continue;
    }
    if (CALENDAR_WORDS[token.folded] !== undefined || (span.length === 0 && isUnitAt(tokens, at) && !KINDS.has(token.concept))) break;
    if (language === 'fa' && span.length === 0 && isCompoundVerb(tokens, at)) return null;
    if (token.kind === 'word' && token.concept !== '') span.push(at);
    if (language === 'fa' && span.length === 3) break;
    if (language === 'en' && token.plural && span.length > 0 && tokens[at + 1]?.plural !== true) break;
  }
  // «مورد ۱۲۱ که …»: lines that extraction turned round have the classifier first.
  if (span.length === 0) return language === 'fa' && classifiesBefore(tokens, number.from) ? { at: number.from - 1, modifiers: [] } : null;
  // "The first two articles", «دو بند اول», "two other": a part of a set, not its size.
  const around = [
    tokens[number.from - 1]?.folded ?? '',
    tokens[span.at(-1)! + 1]?.folded ?? '',
    tokens[span[0]! + 1]?.folded ?? '',
    tokens[number.to]?.folded ?? '',
  ];
  if (around.some((word) => PARTIAL.has(word))) return null;
  const named = language === 'fa' ? span.filter((at) => !CLASSIFIERS.has(tokens[at]!.folded) || KINDS.has(tokens[at]!.concept)) : span;
  const head = language === 'fa' ? (named[0] ?? span[0]) : span.at(-1);
  if (head === undefined) return null;
  return { at: head, modifiers: span.filter((at) => at !== head && tokens[at]!.concept !== '').map((at) => tokens[at]!.concept) };
}

/** "Ethiopia with 8,326 soldiers, followed by India with 7,471": a bare number counts what the one before it counts. */
export function sharedNoun(
  analysis: SentenceAnalysis,
  number: NumberMention,
  values: readonly NumberMention[],
  taken: ReadonlySet<number>,
): { at: number; modifiers: string[] } | null {
  const before = values.filter((other) => other.to <= number.from && other.unit === 'count').at(-1);
  return before === undefined ? null : countedNoun(analysis, before, analysis.tokens.length, taken);
}

const OCCASIONS = new Set(['بار', 'مرتبه', 'دفعه', 'نوبت', 'times', 'time', 'occasions']);

/** "Used its veto nine times", «نوزده بار از حق وتو استفاده کرد»: what was done so often. */
export function occasionNoun(
  analysis: SentenceAnalysis,
  number: NumberMention,
  clause: TokenSpan,
  taken: ReadonlySet<number>,
): number | null {
  if (!OCCASIONS.has(analysis.tokens[number.to]?.folded ?? '')) return null;
  const content = (at: number): boolean =>
    !taken.has(at) &&
    analysis.tokens[at]!.concept !== '' &&
    !analysis.tokens[at]!.functional &&
    !/^(?:right|use|استفاده)$/.test(analysis.tokens[at]!.concept);
  if (analysis.language === 'fa') {
    for (let at = number.to + 1; at < clause.to; at++) if (content(at)) return at;
    return null;
  }
  for (let at = number.from - 1; at >= clause.from; at--) if (content(at)) return at;
  return null;
}
