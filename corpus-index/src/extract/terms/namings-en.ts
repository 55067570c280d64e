import { DEFINING_VERBS } from '../../language/definition-cues';
import { AGENTS, IN_THE_VIEW_OF, INTRODUCING, NAMES_AT_END, RESULTS, TO_DESCRIBE, VIEW_NOUNS } from '../../language/statement-cues';
import type { Token } from '../../text/tokens';
import { genusAfter } from './definitions-en';
import { ARTICLES, CONVEYS, hasFigures, IS, MEANING, NAME_WORDS, SHORTEST_BODY, verbPlace, WHEN } from './english-clause';
import type { PatternHelp } from './found-definition';
import { PhraseSet } from './phrases';
import { type AddSaid, FIELD_STRENGTH } from './said-of-term';
import type { Clause, StatementView } from './statement-view';
import { isOpening, LONGEST_TERM, quotedSpan, trimTerm } from './term-span';
import { englishForms } from './verb-forms';

const RESULT = new PhraseSet(RESULTS.en);
const ACCORDING = new PhraseSet(IN_THE_VIEW_OF.en);
const VIEWS = new PhraseSet(VIEW_NOUNS);
const NAMING = new PhraseSet(DEFINING_VERBS.naming.en.flatMap(englishForms));
const AT_END = new PhraseSet(NAMES_AT_END.en);
const INTRODUCES = new PhraseSet(INTRODUCING.en.flatMap(englishForms));
const DESCRIBING = new PhraseSet(TO_DESCRIBE.en);
const ACTING = new PhraseSet([...AGENTS]);
const UNDER = new Set(['under', 'in', 'with']);

/** "When …, X results." */
export function resulting(tokens: readonly Token[], { from, to }: Clause, help: PatternHelp, add: AddSaid): void {
  if (!WHEN.lengthAt(tokens, from, to)) return;
  const result = RESULT.findLast(tokens, Math.max(from, to - 3), to);
  if (!result) return;
  let comma = result.at - 1;
  while (comma > from && tokens[comma]?.text !== ',') comma--;
  if (comma <= from + 3 || result.at - comma > LONGEST_TERM + 1) return;
  const span = trimTerm(tokens, comma + 1, result.at, 'en');
  if (span)
    add(span, {
      kind: 'definition',
      sureness: help.longestAt(span.from, span.to) ? 0.56 : 0.5,
      needsEvidence: false,
      mayBeNew: 'credited',
    });
}

/** "Under X, …": what holds where the concept does. */
export function underTerm(tokens: readonly Token[], { from, to }: Clause, help: PatternHelp, add: AddSaid): void {
  const according = ACCORDING.lengthAt(tokens, from, to);
  if (according) {
    const known = help.longestAt(from + according, to);
    const span = { from: from + according, to: from + according + known, quoted: false };
    if (known && VIEWS.has(tokens[span.to - 1]) && tokens[span.to]?.text === ',')
      add(span, { kind: 'characterisation', sureness: 0.46, needsEvidence: true, generic: true, leastStrength: FIELD_STRENGTH });
    return;
  }
  if (!UNDER.has(tokens[from]?.folded ?? '')) return;
  const at = from + (ARTICLES.has(tokens[from + 1]?.folded ?? '') ? 2 : 1);
  const known = help.longestAt(at, to);
  const next = at + known;
  const under = tokens[from]?.folded === 'under';
  if (!known || to - next < SHORTEST_BODY || hasFigures(tokens, next, to)) return;
  if (tokens[next]?.text === ',' || (under && tokens[next]?.kind === 'word'))
    add(
      { from: at, to: next, quoted: false },
      { kind: 'characterisation', sureness: under ? 0.44 : 0.4, needsEvidence: true, generic: true },
    );
}

/** "X—the deliberate creation of …—", "X, the fear that …". */
export function apposition(tokens: readonly Token[], { from, to }: Clause, help: PatternHelp, add: AddSaid): void {
  for (let at = from + 1; at < to - SHORTEST_BODY; at++) {
    const mark = tokens[at]?.text ?? '';
    if (mark !== ',' && mark !== '—' && mark !== '–') continue;
    if (!ARTICLES.has(tokens[at + 1]?.folded ?? '') || (genusAfter(tokens, at + 1, to) !== 'related' && mark !== '—')) continue;
    for (let begin = Math.max(from, at - LONGEST_TERM); begin < at; begin++) {
      if (help.longestAt(begin, at) !== at - begin) continue;
      add({ from: begin, to: at, quoted: false }, { kind: 'definition', sureness: mark === ',' ? 0.5 : 0.56, needsEvidence: true });
      return;
    }
    if (mark === '—' && at - from <= 3)
      add(trimTerm(tokens, from, at, 'en'), { kind: 'definition', sureness: 0.5, needsEvidence: false, mayBeNew: 'credited' });
  }
}

/** "… is what realists mean by X", "N has called these penalties X". */
export function namedAtEnd(tokens: readonly Token[], { from, to }: Clause, help: PatternHelp, add: AddSaid): void {
  for (let at = Math.max(from + SHORTEST_BODY, to - LONGEST_TERM - 2); at < to; at++) {
    const quoted = isOpening(tokens[at]) ? quotedSpan(tokens, at) : null;
    const span = quoted?.to === to - 1 ? quoted : help.longestAt(at, to) === to - at ? { from: at, to, quoted: false } : null;
    if (!span) continue;
    const before = AT_END.findLast(tokens, Math.max(from, at - 3), at);
    const ends = before && before.at + before.length >= at - 1;
    const verb = ends ? null : NAMING.findLast(tokens, Math.max(from + 1, at - 6), at);
    const object = verb ? (tokens[verb.at + verb.length]?.folded ?? '') : '';
    if (ends || (verb && ['this', 'these', 'such', 'it', 'them', 'that', 'the'].includes(object)))
      add(span, { kind: 'definition', sureness: 0.54, needsEvidence: true });
    return;
  }
}

/** "What follows is a X: …": a short clause with one term, and its explanation after the colon. */
export function announced(tokens: readonly Token[], { from, to }: Clause, help: PatternHelp, add: AddSaid): void {
  if (tokens[to]?.text !== ':' || to - from > 12 || tokens.length - to < SHORTEST_BODY + 1) return;
  for (let at = to - 1; at >= Math.max(from, to - LONGEST_TERM - 1); at--) {
    const length = help.longestAt(at, to);
    if (length && at + length === to) {
      let begin = at;
      while (begin > from && help.longestAt(begin - 1, to) === to - begin + 1) begin--;
      add({ from: begin, to, quoted: false }, { kind: 'characterisation', sureness: 0.42, needsEvidence: true, generic: true });
      return;
    }
  }
}

/** "What he terms X involves …", "what N calls X". */
export function whatIsCalled(view: StatementView, help: PatternHelp, add: AddSaid): void {
  const { tokens } = view;
  for (let at = 0; at < Math.min(tokens.length, 40); at++) {
    if (tokens[at]?.folded !== 'what') continue;
    const verb = NAMING.find(tokens, at + 2, Math.min(tokens.length, at + 7));
    if (!verb) continue;
    const from = verb.at + verb.length + (ARTICLES.has(tokens[verb.at + verb.length]?.folded ?? '') ? 1 : 0);
    const quoted = isOpening(tokens[from]) ? quotedSpan(tokens, from) : null;
    const known = quoted ? 0 : help.longestAt(from);
    const span = quoted ?? (known ? { from, to: from + known, quoted: false } : null);
    if (span && tokens.length - span.to >= SHORTEST_BODY) add(span, { kind: 'definition', sureness: 0.55, needsEvidence: true });
    else if (!span) {
      for (let length = 1; length <= LONGEST_TERM; length++) {
        const place = verbPlace(tokens, from + length, tokens.length);
        if (place < 0 || !(CONVEYS.lengthAt(tokens, place) || IS.lengthAt(tokens, place) || MEANING.lengthAt(tokens, place))) continue;
        add(trimTerm(tokens, from, from + length, 'en'), {
          kind: 'definition',
          sureness: 0.56,
          needsEvidence: false,
          mayBeNew: 'credited',
        });
        break;
      }
    }
    return;
  }
}

/** "N introduced the concept of X to describe …". */
export function introduced(tokens: readonly Token[], help: PatternHelp, add: AddSaid): void {
  const verb = INTRODUCES.find(tokens, 1, Math.min(tokens.length, 16));
  if (!verb) return;
  let from = verb.at + verb.length;
  const label = NAME_WORDS.lengthAt(tokens, from);
  from += label || (ARTICLES.has(tokens[from]?.folded ?? '') ? 1 : 0);
  const quoted = isOpening(tokens[from]) ? quotedSpan(tokens, from) : null;
  const known = quoted ? 0 : help.longestAt(from);
  for (let to = quoted ? quoted.to + 1 : from + Math.max(1, known); to <= from + LONGEST_TERM + 1; to++) {
    const purpose = DESCRIBING.lengthAt(tokens, to);
    if (!purpose) {
      if (quoted || tokens[to]?.kind !== 'word') return;
      continue;
    }
    // "used sanctions for" tells a purpose; a label says that a word is meant.
    if (tokens[to]?.folded === 'for' && !label && !quoted) return;
    if (tokens.length - to - purpose < SHORTEST_BODY - 1) return;
    const span = quoted ?? trimTerm(tokens, from, to, 'en');
    if (span && (label || quoted || known)) add(span, { kind: 'definition', sureness: 0.62, needsEvidence: false, mayBeNew: 'credited' });
    return;
  }
}

/** "A state practises X when …", "a state that opts for X imitates …". */
export function practised(tokens: readonly Token[], help: PatternHelp, add: AddSaid): void {
  if (!ARTICLES.has(tokens[0]?.folded ?? '') || !ACTING.has(tokens[1])) return;
  const relative = ['that', 'which', 'who'].includes(tokens[2]?.folded ?? '');
  for (let at = 3; at < Math.min(tokens.length - SHORTEST_BODY, 9); at++) {
    const known = help.longestAt(at);
    if (!known) continue;
    const next = tokens[at + known];
    const told = relative
      ? next?.kind === 'word' && /[^s]s$/.test(next.folded)
      : WHEN.lengthAt(tokens, at + known) > 0 || next?.folded === 'by';
    if (told)
      add({ from: at, to: at + known, quoted: false }, { kind: 'characterisation', sureness: 0.42, needsEvidence: true, generic: true });
    return;
  }
}
