import { DEFINING_VERBS } from '../../language/definition-cues';
import {
  IN_THE_VIEW_OF,
  PARTING_NOUNS,
  RESULTS,
  SPEAKING_OF,
  THUS,
  TO_DESCRIBE,
  WHAT_IS_MEANT,
  WHEN_WORDS,
} from '../../language/statement-cues';
import type { Token } from '../../text/tokens';
import { isGenus } from './definitions-fa';
import type { PatternHelp } from './found-definition';
import { afterTerm, CLASSIFIER, COMMAS, isLasting, lastWord, namedIn, SHORTEST_BODY, termAt, termBefore } from './persian-clause';
import { PhraseSet } from './phrases';
import type { AddSaid } from './said-of-term';
import type { Clause, StatementView } from './statement-view';
import { isOpening, LONGEST_TERM, quotedSpan, type TermSpan, trimTerm } from './term-span';
import { statingForms } from './verb-forms';

const UNDER = new PhraseSet(['در', ...IN_THE_VIEW_OF.fa]);
const WHEN = new PhraseSet(WHEN_WORDS.fa);
const RESULT = new PhraseSet(RESULTS.fa);
const MEANT = new PhraseSet(WHAT_IS_MEANT);
const SPEAKING = new PhraseSet(SPEAKING_OF);
const WE = new PhraseSet(['ما', 'نویسنده', 'نگارنده', 'نگارندگان']);
const MEANING_NOUN = new PhraseSet(['مقصود', 'مراد', 'منظور']);
const DESCRIBING = new PhraseSet(TO_DESCRIBE.fa);
const THUSLY = new PhraseSet(THUS);
const DEFINES = new PhraseSet([...DEFINING_VERBS.defining.fa, ...DEFINING_VERBS.holding.fa].flatMap(statingForms));
/** What parts two concepts is about both. */
const APART = new PhraseSet(PARTING_NOUNS);

/** «در بی‌طرفی مسلحانه، دولت …» */
export function underTerm(view: StatementView, { from, to }: Clause, help: PatternHelp, add: AddSaid): void {
  const { tokens } = view;
  const preposition = UNDER.lengthAt(tokens, from, to);
  if (!preposition) return;
  const span = termAt(tokens, from + preposition, to, help);
  if (!span || !COMMAS.has(tokens[afterTerm(span)]?.text ?? '')) return;
  const rest = tokens.slice(afterTerm(span) + 1, to);
  if (rest.length > SHORTEST_BODY && isLasting(tokens[lastWord(tokens, from, to)]) && !rest.some(({ kind }) => kind === 'number'))
    add(span, { kind: 'characterisation', sureness: 0.42, needsEvidence: true, generic: true });
}

/** «وقتی …، با X روبه‌رو هستیم» */
export function resulting(tokens: readonly Token[], { from, to }: Clause, help: PatternHelp, add: AddSaid): void {
  if (!WHEN.lengthAt(tokens, from, to)) return;
  for (let at = from + SHORTEST_BODY; at < to - 1; at++) {
    if (!COMMAS.has(tokens[at]?.text ?? '')) continue;
    const begin = at + (tokens[at + 1]?.folded === 'با' ? 2 : 1);
    const span = termAt(tokens, begin, to, help);
    if (!span) continue;
    if (RESULT.lengthAt(tokens, afterTerm(span), to)) add(span, { kind: 'definition', sureness: 0.54, needsEvidence: true });
    return;
  }
}

/** «پس از آن X آغاز می‌شود: …»: a short clause with one term, and its explanation after the colon. */
export function announced(tokens: readonly Token[], { from, to }: Clause, help: PatternHelp, add: AddSaid): void {
  if (tokens[to]?.text !== ':' || to - from > 12 || tokens.length - to <= SHORTEST_BODY + 1) return;
  if (APART.find(tokens, from, to)) return;
  let only: TermSpan | null = null;
  for (let at = from; at < to; at++) {
    const span = termAt(tokens, at, to, help);
    if (!span) continue;
    if (only) return;
    only = span;
    at = afterTerm(span) - 1;
  }
  if (only) add(only, { kind: 'characterisation', sureness: 0.42, needsEvidence: true, generic: true });
}

/** «بر «X» انگشت می‌گذارد؛ شبکه‌ای از …»: a noun phrase that explains the quoted term of the clause before. */
export function explained(tokens: readonly Token[], clause: Clause, next: Clause, help: PatternHelp, add: AddSaid): void {
  const first = tokens[next.from];
  const second = tokens[next.from + 1]?.folded ?? '';
  if (
    !first ||
    !/ی$/.test(first.folded) ||
    first.folded.length < 4 ||
    !isGenus(tokens, next.from) ||
    !['از', 'که', 'برای', 'میان', 'برآمده'].includes(second)
  )
    return;
  for (let at = clause.to - 1; at >= clause.from; at--) {
    const quoted = isOpening(tokens[at]) ? quotedSpan(tokens, at) : null;
    const before = quoted ? null : termBefore(tokens, clause.from, clause.to, help);
    if (!quoted && !before) continue;
    add(quoted ?? before, { kind: 'definition', sureness: 0.52, needsEvidence: true });
    return;
  }
}

/** «از «X» نام می‌برند و مقصودشان … است» */
export function whatIsMeant(tokens: readonly Token[], help: PatternHelp, add: AddSaid): void {
  const meant = MEANT.find(tokens, 3);
  if (!meant || tokens.length - meant.at - meant.length < SHORTEST_BODY) return;
  let last: TermSpan | null = null;
  for (let at = 0; at < meant.at; at++) {
    const span = termAt(tokens, at, meant.at, help);
    if (!span) continue;
    if (!last?.quoted || span.quoted) last = span;
    at = afterTerm(span) - 1;
  }
  const of = tokens.findIndex(({ folded }) => folded === 'از');
  if (last) add(last, { kind: 'definition', sureness: 0.64, needsEvidence: true, ...namedIn(tokens, 0, of < last.from ? of : 0, help) });
}

/** «از «X» سخن می‌گوید که …» */
export function spokenOf(tokens: readonly Token[], add: AddSaid): void {
  for (let at = 0; at < tokens.length - SHORTEST_BODY; at++) {
    if (tokens[at]?.folded !== 'از' || !isOpening(tokens[at + 1])) continue;
    const quoted = quotedSpan(tokens, at + 1);
    const verb = quoted ? SPEAKING.find(tokens, quoted.to + 1, Math.min(tokens.length, quoted.to + 4)) : null;
    const after = verb ? tokens.slice(verb.at + verb.length, verb.at + verb.length + 5).findIndex(({ folded }) => folded === 'که') : -1;
    if (quoted && after >= 0) add(quoted, { kind: 'definition', sureness: 0.5, needsEvidence: true });
  }
}

/** «منظور گرامشی از X، …» */
export function meaningOf(tokens: readonly Token[], help: PatternHelp, add: AddSaid): void {
  if (!MEANING_NOUN.has(tokens[0])) return;
  const of = tokens.slice(1, 7).findIndex(({ folded }) => folded === 'از') + 1;
  if (of < 2) return;
  const known = termAt(tokens, of + 1, tokens.length, help);
  const comma = tokens.slice(of + 1, of + LONGEST_TERM + 3).findIndex(({ text }) => COMMAS.has(text));
  const span = known ?? (comma > 0 ? trimTerm(tokens, of + 1, of + 1 + comma, 'fa') : null);
  if (span && tokens.length - span.to > SHORTEST_BODY)
    add(span, { kind: 'definition', sureness: 0.7, needsEvidence: false, ...(WE.has(tokens[1]) ? {} : namedIn(tokens, 1, of, help)) });
}

/** «اصطلاح «X» را N و M برای توصیف وضعیتی ساختند که …» */
export function forDescribing(tokens: readonly Token[], help: PatternHelp, add: AddSaid): void {
  const purpose = DESCRIBING.find(tokens, 2);
  if (!purpose || tokens.length - purpose.at < SHORTEST_BODY + 2) return;
  for (let at = purpose.at - 1; at > 0 && at >= purpose.at - 14; at--) {
    if (tokens[at]?.folded !== 'را') continue;
    const span = termBefore(tokens, 0, at, help);
    const label = CLASSIFIER.find(tokens, 0, at);
    if (span && (span.quoted || label)) add(span, { kind: 'definition', sureness: 0.6, needsEvidence: !span.quoted, mayBeNew: 'credited' });
    return;
  }
}

/** «X را این‌گونه تعریف می‌کند: …» */
export function definedThus(tokens: readonly Token[], help: PatternHelp, add: AddSaid): void {
  const thus = THUSLY.find(tokens, 2);
  if (!thus || tokens.length - thus.at < SHORTEST_BODY + 3) return;
  const verb = DEFINES.lengthAt(tokens, thus.at + thus.length);
  if (!verb) return;
  for (let at = thus.at; at > 0 && at >= thus.at - 6; at--) {
    if (tokens[at]?.folded !== 'را') continue;
    const span = termBefore(tokens, 0, at, help);
    if (span)
      add(span, {
        kind: 'definition',
        sureness: 0.74,
        needsEvidence: true,
        ...namedIn(tokens, 0, span.quoted ? span.from - 1 : span.from, help),
      });
    return;
  }
}
