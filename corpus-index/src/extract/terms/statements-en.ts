import { OPENERS } from '../../language/definition-cues';
import { INDEFINITE_HEADS } from '../../language/statement-cues';
import type { Token } from '../../text/tokens';
import { genusAfter } from './definitions-en';
import {
  ADVERBS,
  ARTICLES,
  CONVEYS,
  hasFigures,
  IS,
  MEANING,
  NAME_WORDS,
  RELATORS,
  SHORTEST_BODY,
  verbPlace,
  WHEN,
} from './english-clause';
import type { FoundDefinition, PatternHelp } from './found-definition';
import { announced, apposition, introduced, namedAtEnd, practised, resulting, underTerm, whatIsCalled } from './namings-en';
import { PhraseSet } from './phrases';
import { type AddSaid, collectSaid, FIELD_STRENGTH, type Said } from './said-of-term';
import { type Clause, clausesOf, type StatementView } from './statement-view';
import { isOpening, LONGEST_TERM, quotedSpan, type TermSpan, trimTerm } from './term-span';

const OPENING_WORDS = new PhraseSet(OPENERS.en);
const HEADS = new PhraseSet(INDEFINITE_HEADS.en);
/** What follows a finite verb, not a noun: tells "sanctions prohibit all trade" from "sanctions policy". */
const AFTER_VERB = new Set([
  'the',
  'a',
  'an',
  'all',
  'any',
  'no',
  'its',
  'their',
  'his',
  'to',
  'that',
  'on',
  'from',
  'with',
  'by',
  'in',
  'upon',
  'neither',
  'both',
  'each',
  'one',
  'costs',
  'for',
]);
const MODALS = new Set(['can', 'may', 'must', 'cannot', 'does', 'do', 'should', 'need', 'has', 'have', 'tends', 'tend']);

/** What the clauses of an English sentence say of terms that are their subjects. Spans are indices into the view. */
export function statementsInEnglish(view: StatementView, help: PatternHelp, inTheory: boolean): FoundDefinition[] {
  const found: FoundDefinition[] = [];
  const add = collectSaid(found, inTheory);
  for (const clause of clausesOf(view, 'en')) {
    for (const at of subjectPlaces(view.tokens, clause)) subjectOf(view, at, clause.to, help, add);
    resulting(view.tokens, clause, help, add);
    underTerm(view.tokens, clause, help, add);
    apposition(view.tokens, clause, help, add);
    namedAtEnd(view.tokens, clause, help, add);
    announced(view.tokens, clause, help, add);
  }
  whatIsCalled(view, help, add);
  introduced(view.tokens, help, add);
  practised(view.tokens, help, add);
  return found;
}

/** Where a subject may begin: at the clause, after its openers, after a comma. */
function subjectPlaces(tokens: readonly Token[], { from, to }: Clause): number[] {
  const places: number[] = [];
  let at = from;
  for (let round = 0; round < 3; round++) {
    while (tokens[at]?.text === ',') at++;
    const opener = OPENING_WORDS.lengthAt(tokens, at, to);
    if (!opener) break;
    places.push(at);
    at += opener;
  }
  places.push(at);
  for (let comma = at + 1; comma < Math.min(to - SHORTEST_BODY, at + 40) && places.length < 6; comma++)
    if (tokens[comma]?.text === ',' || tokens[comma]?.text === '—') places.push(comma + 1);
  return places;
}

function subjectOf(view: StatementView, place: number, to: number, help: PatternHelp, add: AddSaid): void {
  const { tokens } = view;
  let at = place;
  const classifier = NAME_WORDS.lengthAt(tokens, at, to);
  at += classifier;
  if (!classifier && ARTICLES.has(tokens[at]?.folded ?? '')) at++;
  const quoted = isOpening(tokens[at]) ? quotedSpan(tokens, at) : null;
  const known = quoted ? 0 : help.longestAt(at, to);
  const span = quoted ?? (known ? { from: at, to: at + known, quoted: false } : null);
  if (span) {
    const predicate = predicateAt(view, span.quoted ? span.to + 1 : span.to, to, span, help);
    if (predicate) add(span, predicate);
    if (predicate || quoted) return;
  }
  for (let length = 1; length <= LONGEST_TERM; length++) {
    const end = at + length;
    if (end >= to || tokens[end - 1]?.kind !== 'word') return;
    const predicate = predicateAt(view, end, to, null, help);
    if (!predicate) continue;
    const trimmed = trimTerm(tokens, at, end, 'en');
    if (trimmed?.to !== end || trimmed.from > at + 1) return;
    // A noun without an article names the thing in general: "Discord prevails where …".
    const bare = at === place && trimmed.from === at;
    add(
      trimmed,
      bare && predicate.needsEvidence && predicate.kind === 'definition'
        ? { ...predicate, needsEvidence: false, mayBeNew: 'credited' }
        : predicate,
    );
    return;
  }
}

function predicateAt(view: StatementView, end: number, to: number, span: TermSpan | null, help: PatternHelp): Said | null {
  const { tokens } = view;
  const known = span !== null;
  const verb = verbPlace(tokens, end, to);
  // An explanation after a colon makes up for a short statement.
  const least = tokens[to]?.text === ':' ? 2 : SHORTEST_BODY;
  if (verb < 0 || to - verb < least || tokens[verb]?.kind !== 'word') return null;
  const means = MEANING.lengthAt(tokens, verb, to);
  if (means) {
    const here = verb + means;
    if (to - here < 3) return null;
    return { kind: 'definition', sureness: means > 1 ? 0.74 : 0.64, needsEvidence: false, mayBeNew: 'credited' };
  }
  const copula = IS.lengthAt(tokens, verb, to);
  if (copula) {
    const said = copular(view, verb + copula, to);
    if (said) return said;
    if (!known || /^(?:was|were)$/.test(tokens[verb]!.folded)) return null;
  }
  for (let at = verb; at <= verb + 3 && at < to - SHORTEST_BODY; at++) {
    if (at > verb && WHEN.lengthAt(tokens, at, to) && !tokens.slice(verb, at).some(({ kind }) => kind !== 'word'))
      return /(?:ed|was|were)$/.test(tokens[verb]!.folded) ? null : { kind: 'definition', sureness: 0.53, needsEvidence: true };
  }
  if (CONVEYS.lengthAt(tokens, verb, to))
    return {
      kind: 'characterisation',
      sureness: known ? 0.46 : 0.44,
      needsEvidence: known,
      leastStrength: FIELD_STRENGTH,
      generic: true,
      ...(known ? {} : { mayBeNew: 'credited' }),
    };
  // "Antipreneurs (Bloomfield, 2016) defend …": what a citation or gloss follows is a term.
  if (
    !known &&
    view.isGlossed(end - 1) &&
    !help.isAuthor(tokens[end - 1]?.text ?? '') &&
    isPresent(tokens, verb, { from: end - 1, to: end, quoted: false }) &&
    !hasFigures(tokens, end, to)
  )
    return { kind: 'characterisation', sureness: 0.5, needsEvidence: false, mayBeNew: 'credited', generic: true };
  if (!span || hasFigures(tokens, end, to)) return null;
  return copula || isPresent(tokens, verb, span) ? { kind: 'characterisation', sureness: 0.4, needsEvidence: true, generic: true } : null;
}

/** Whether a finite verb of the present tense that agrees with the subject stands at `at`. */
function isPresent(tokens: readonly Token[], at: number, span: TermSpan): boolean {
  const word = tokens[at]?.folded ?? '';
  if (MODALS.has(word)) return true;
  const plural =
    /[^s]s$/.test(tokens[span.to - 1]?.folded ?? '') || tokens.slice(span.from, span.to).some(({ folded }) => folded === 'and');
  if (/(?:ed|ing|ly)$/.test(word) || word.length < 3) return false;
  return plural
    ? AFTER_VERB.has(tokens[at + 1]?.folded ?? '') && !RELATORS.has(word)
    : /[^s]s$/.test(word) && tokens[at + 1]?.kind === 'word';
}

/** What follows a copula: a quotation, "one whose", a genus with what tells it apart, a plural with a relative clause. */
function copular(view: StatementView, body: number, to: number): Said | null {
  const { tokens } = view;
  let at = body;
  while (at < to && (ADVERBS.lengthAt(tokens, at, to) || /ly$/.test(tokens[at]?.folded ?? ''))) at += ADVERBS.lengthAt(tokens, at, to) || 1;
  if (tokens[at]?.folded === 'not') return null;
  const seen = ['seen', 'understood', 'thought', 'conceived'].includes(tokens[at]?.folded ?? '');
  if (seen && ['as', 'of'].includes(tokens[at + 1]?.folded ?? '')) at += tokens[at + 2]?.folded === 'as' ? 3 : 2;
  const sure = seen ? 0.1 : 0;
  if (isOpening(tokens[at]) && to - at > SHORTEST_BODY + 2)
    return { kind: 'definition', sureness: 0.6, needsEvidence: false, mayBeNew: 'credited' };
  const head = HEADS.lengthAt(tokens, at, to);
  if (head && tokens.slice(at + head, at + head + 4).some(({ folded }) => RELATORS.has(folded)))
    return { kind: 'definition', sureness: 0.6, needsEvidence: false, mayBeNew: 'credited' };
  const genus = genusAfter(tokens, at, to);
  if (genus === 'related') return { kind: 'definition', sureness: 0.6 + sure, needsEvidence: false, mayBeNew: 'credited' };
  if (genus === 'bare') return { kind: 'definition', sureness: 0.5, needsEvidence: true };
  const article = ARTICLES.has(tokens[at]?.folded ?? '');
  for (let noun = at + (article ? 1 : 0); noun < Math.min(to - 2, at + 5); noun++) {
    if (tokens[noun]?.kind !== 'word') break;
    const next = tokens[noun + 1]?.folded ?? '';
    const plural = /[^su]s$/.test(tokens[noun]!.folded) && !article;
    if (
      (plural || (article && noun > at)) &&
      (RELATORS.has(next) || /^(?:having|using|aimed|aiming|designed|intended|held|based|shared)$/.test(next))
    )
      return { kind: 'definition', sureness: 0.55, needsEvidence: !plural, mayBeNew: 'credited', generic: true };
    if (RELATORS.has(tokens[noun]!.folded)) break;
  }
  return null;
}
