import { LIGHT_VERBS } from '../../language/light-verbs';
import { NEGATIVE_IMPLICATIVES_FA, NEGATIVE_MODALS_FA } from '../../language/negation';
import { NOUNS_LIKE_VERBS } from '../../language/verbs-fa';
import type { ClauseAnalysis, Token } from '../analysis';
import { isNeitherNor } from './contrast';
import { persianVerbForm } from './lemma';
import type { Predicate } from './predicate-en';
import type { ContentWord } from './words';

const COPULA = new Set(['بودن']);
/** With a noun or adjective before them they say what their subject has become («به سطح … نرسیده است»). */
const BECOMING = new Set(['رسیدن', 'شدن', 'گشتن', 'گردیدن', 'ماندن']);
const PREPOSITIONS = new Set(['از', 'به', 'در', 'با', 'بر', 'برای', 'توسط', 'علیه', 'میان', 'بین', 'تا', 'را', 'که']);

/** Finds the predicate of a Persian clause: its last verb and the word that carries the meaning before it. */
export function persianPredicate(span: ClauseAnalysis, tokens: readonly Token[], words: readonly ContentWord[]): Predicate {
  const inside = words.filter((word) => word.from >= span.from && word.to <= span.to);
  let verb = -1;
  let atEnd = true;
  for (let index = span.to - 1; index >= span.from; index--) {
    const token = tokens[index];
    if (token?.kind === 'word' && persianVerbForm(token.folded) && (atEnd || !NOUNS_LIKE_VERBS.has(token.folded))) {
      verb = index;
      break;
    }
    if (token?.kind !== 'mark') atEnd = false;
  }
  if (verb < 0)
    return { main: null, negated: false, verb: span.to, complement: span.from, passive: false, copular: false, elliptic: false };
  // «پذیرفته نشده است»: the verb is a run of forms, any of them may deny.
  let first = verb;
  const lastForm = persianVerbForm(tokens[verb]?.folded ?? '');
  let negated = lastForm?.negated ?? false;
  let infinitive = lastForm?.infinitive ?? '';
  for (let index = verb - 1; index >= span.from && index >= verb - 3; index--) {
    const form = persianVerbForm(tokens[index]?.folded ?? '');
    if (!form || tokens[index]?.folded === form.infinitive) break;
    first = index;
    negated ||= form.negated;
    infinitive = form.infinitive;
  }
  if (hasModal(tokens, span.from, first)) negated = !negated;
  if (hasNo(tokens, span.from, first) && isNeitherNor(tokens)) negated = !negated;
  const copular = COPULA.has(infinitive);
  const own =
    inside.find((word) => word.from <= first && first < word.to) ?? inside.find((word) => word.from >= first && word.from <= verb);
  const before = inside.filter((word) => word.to <= first && !word.entity && word.kind !== 'label');
  // «علیه قطعنامه … رأی داد»: the act began before its object.
  const around = inside.find((word) => word.tail !== undefined && word.tail >= first - 2 && word.tail < first);
  const passive = lastForm?.infinitive === 'شدن';
  const base = { verb: first, passive, copular, elliptic: false };
  const last = around ?? relational(tokens, span.from, first, before, copular) ?? ungoverned(tokens, before) ?? before.at(-1);
  const avoided = avoidedAct(tokens, span, first, inside);
  if (avoided.length)
    return { ...base, main: avoided[0] ?? null, negated: !negated, complement: avoided[0]?.from ?? first, denied: negated ? [] : avoided };
  if (own && !own.entity) return { ...base, main: own, negated, complement: objectEnd(tokens, span.from, first) };
  const lightAt =
    last && LIGHT_VERBS.fa.has(tokens[last.from]?.folded ?? '')
      ? before
          .slice(0, -1)
          .filter((word) => word.kind === 'act')
          .at(-1)
      : undefined;
  const becomes = BECOMING.has(infinitive) && last !== undefined && last.kind !== 'act';
  return { ...base, copular: copular || becomes, main: lightAt ?? last ?? null, negated, complement: objectEnd(tokens, span.from, first) };
}

function hasModal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (NEGATIVE_MODALS_FA.has(tokens[at]?.folded ?? '')) return true;
  return false;
}

function hasNo(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.folded === 'نه') return true;
  return false;
}

/** Nouns and adjectives that say of their subject how it stands to what follows them: «مخالف … است», «مسئول … بود». */
const RELATIONAL: ReadonlySet<string> = new Set(
  'support oppose consent member blame prevent cause lead host mediate own represent need demand depend ally rival enemy violate include lack'.split(
    ' ',
  ),
);

/** «فیلیپین مخالف یک آیین‌نامهٔ الزام‌آور است»: the predicate stands at the head of the complement. */
function relational(
  tokens: readonly Token[],
  from: number,
  verb: number,
  before: readonly ContentWord[],
  copular: boolean,
): ContentWord | undefined {
  if (!copular) return undefined;
  const start = persianComplement(tokens, from, verb);
  const found = before.find((word) => word.from >= start && RELATIONAL.has(word.id));
  // At the clause's very start it is the subject («مخالفان … هستند»).
  return found !== undefined && found.from > from ? found : undefined;
}

const ADJUNCT = new Set(['در', 'از', 'با', 'میان', 'بین', 'علیه']);

/** «مانع درگیری در قطب شده است»: the act before a phrase of place or partner, where nothing but that phrase stands before the verb. */
function ungoverned(tokens: readonly Token[], before: readonly ContentWord[]): ContentWord | undefined {
  const last = before.at(-1);
  if (!last || last.kind === 'act') return undefined;
  let start = before.length - 1;
  while (start > 0 && before[start - 1]?.to === before[start]?.from) start--;
  const head = before[start];
  if (!head || !ADJUNCT.has(tokens[head.from - 1]?.folded ?? '')) return undefined;
  let at = start - 1;
  // The act at the head of its own run: «مانع درگیری», not «درگیری».
  while (at > 0 && before[at - 1]?.to === before[at]?.from && before[at - 1]?.kind === 'act') at--;
  const act = before[at];
  return act?.kind === 'act' && act.to <= head.from - 1 && !PREPOSITIONS.has(tokens[act.from - 1]?.folded ?? '') ? act : undefined;
}

/** «از امضای آن خودداری کرد»: the phrase after «از» did not happen. */
function avoidedAct(tokens: readonly Token[], span: ClauseAnalysis, verb: number, words: readonly ContentWord[]): readonly ContentWord[] {
  let avoiding = -1;
  for (let index = verb; index >= span.from && index >= verb - 3; index--)
    if (NEGATIVE_IMPLICATIVES_FA.has(tokens[index]?.folded ?? '')) avoiding = index;
  if (avoiding < 0) return [];
  let from = -1;
  for (let index = span.from; index < avoiding; index++) if (tokens[index]?.folded === 'از' && from < 0) from = index;
  if (from < 0) return [];
  let to = from + 1;
  while (to < avoiding && tokens[to]?.kind !== 'mark' && !PREPOSITIONS.has(tokens[to]?.folded ?? '')) to++;
  return words.filter((word) => word.from > from && word.to <= to && !word.entity);
}

/** Where what is said of the object begins: after «را», else after the last preposition's phrase is unknown, so at the clause's start. */
function objectEnd(tokens: readonly Token[], from: number, verb: number): number {
  for (let index = verb - 1; index >= from; index--) if (tokens[index]?.folded === 'را') return index + 1;
  return from;
}

/** First token of the run of words that a copula says of its subject. */
export function persianComplement(tokens: readonly Token[], from: number, verb: number): number {
  let start = verb;
  for (let index = verb - 1; index >= from; index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || PREPOSITIONS.has(token.folded)) break;
    start = index;
  }
  return start;
}
