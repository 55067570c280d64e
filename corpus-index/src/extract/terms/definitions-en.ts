import { COPULA, DEFINING_VERBS, GENUS, HAPPENS_WHEN, MEANS, NOBODY } from '../../language/definition-cues';
import type { Token } from '../../text/tokens';
import { authorIn } from './authority';
import type { AddDefinition as Add, FoundDefinition, PatternHelp } from './found-definition';
import { PhraseSet } from './phrases';
import { englishForms } from './verb-forms';
import { isClosing, isOpening, LONGEST_TERM, quotedSpan, type TermSpan, trimTerm } from './term-span';

const MEANING = new PhraseSet(MEANS.en);
const MEAN = new PhraseSet(['mean', 'means', 'meant', 'understand', 'understands']);
const DEFINES = new PhraseSet(DEFINING_VERBS.defining.en.flatMap(englishForms));
const CONSIDERS = new PhraseSet(DEFINING_VERBS.holding.en.flatMap(englishForms));
const WHEN = new PhraseSet(HAPPENS_WHEN.en);
const IS = new PhraseSet(COPULA.en);
const GENUS_WORD = new PhraseSet(GENUS.en);
const KNOWN_AS = new PhraseSet(['known as', 'called', 'termed', 'referred to as', 'labelled', 'labeled', 'what is called', 'so-called']);
/** After "the NOUN", what makes it a definition rather than a remark. */
const DEFINITE_JOINTS = new Set(['of', 'between', 'that', 'which', 'by', 'whereby']);
const BY_AUTHOR = new PhraseSet(['in', 'according to', 'for', 'as', 'to', 'following']);
const NO_NAMES = new PhraseSet(NOBODY.en);
const ARTICLES = new Set(['a', 'an', 'the', 'any', 'one']);
const RELATIVES = new Set([
  'that',
  'which',
  'whereby',
  'where',
  'in',
  'of',
  'to',
  'by',
  'between',
  'among',
  'who',
  'aimed',
  'designed',
  'intended',
  'based',
  'for',
  'with',
]);
const PREPOSITIONS = new Set([
  'in',
  'for',
  'by',
  'with',
  'from',
  'to',
  'on',
  'as',
  'at',
  'within',
  'among',
  'between',
  'under',
  'through',
  'that',
  'which',
  'then',
  'therefore',
  'here',
  'also',
  'thus',
]);
const SHORTEST_BODY = 4;

/** Definitions and characterisations in an English sentence whose statement begins at token `start`. */
export function definitionsInEnglish(tokens: readonly Token[], start: number, help: PatternHelp): FoundDefinition[] {
  const found: FoundDefinition[] = [];
  const add: Add = (span, kind, sureness, needsEvidence = false, named, mayBeNew) => {
    if (span)
      found.push({ span, kind, sureness, needsEvidence, ...(named === undefined ? {} : { named }), ...(mayBeNew ? { mayBeNew } : {}) });
  };
  const end = tokens.length;
  means(tokens, start, end, help, add);
  defines(tokens, start, end, help, add);
  meantBy(tokens, start, end, help, add);
  copular(tokens, start, end, help, add);
  knownAs(tokens, start, end, help, add);
  labelled(tokens, start, end, help, add);
  thatIs(tokens, start, end, help, add);
  return found;
}

/** False where no word of a sentence can belong to a pattern that defines outright. Cheap. */
export function mayDefineInEnglish(tokens: readonly Token[]): boolean {
  return MEANING.find(tokens) !== null || DEFINES.find(tokens) !== null || MEAN.find(tokens) !== null;
}

/** "Its opposite, abandonment, occurs when": the noun phrase set in commas right before `to`. */
function apposition(tokens: readonly Token[], start: number, to: number): TermSpan | null {
  if (tokens[to - 1]?.text !== ',') return null;
  for (let at = to - 2; at >= start && to - at <= LONGEST_TERM + 2; at--) {
    if (tokens[at]?.text === ',') return trimTerm(tokens, at + 1, to - 1, 'en');
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** The noun phrase that a clause begins with: up to a preposition other than "of", a comma or `to`. */
function subject(tokens: readonly Token[], start: number, to: number, help: PatternHelp): TermSpan | null {
  let from = start;
  while (
    from < to &&
    (ARTICLES.has(tokens[from]?.folded ?? '') || ['term', 'concept', 'notion', 'idea', 'word', 'of'].includes(tokens[from]?.folded ?? ''))
  )
    from++;
  if (isOpening(tokens[from])) {
    const quoted = quotedSpan(tokens, from);
    if (quoted && quoted.to < to + 1) return quoted;
  }
  let end = from;
  while (end < to && tokens[end]?.kind === 'word' && !PREPOSITIONS.has(tokens[end]?.folded ?? '')) end++;
  const span = trimTerm(tokens, from, end, 'en');
  if (span) return span;
  const known = help.longestAt(from, to);
  return known ? { from, to: from + known, quoted: false } : null;
}

/** X is defined as …, X refers to …, X means … */
function means(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const anchor = MEANING.find(tokens, start + 1, Math.min(end, start + 22));
  if (!anchor || end - anchor.at - anchor.length < SHORTEST_BODY) return;
  const span = subject(tokens, start, anchor.at, help);
  const explicit = anchor.length >= 2;
  // "By X we mean": the noun phrase before the verb is a pronoun, which trimTerm refuses.
  add(span, 'definition', explicit ? 0.8 : 0.65, false, undefined, explicit ? undefined : 'credited');
  if (!span) {
    const when = tokens.slice(start, anchor.at).findIndex((token) => token.text === ',');
    if (when > 0) add(subject(tokens, start + when + 1, anchor.at, help), 'definition', 0.6, true);
  }
}

/** Nye defines X as …; X calls … */
function defines(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const limit = Math.min(end, start + 16);
  const verb = DEFINES.find(tokens, start + 1, limit) ?? CONSIDERS.find(tokens, start + 1, limit);
  if (!verb) return;
  const named = authorIn(tokens, start, verb.at, 'en', help.isAuthor);
  const unnamed = NO_NAMES.lengthAt(tokens, start) > 0 && verb.at - start <= 3;
  if (named === null && !unnamed && !['i', 'we'].includes(tokens[verb.at - 1]?.folded ?? '')) return;
  const isDefining = DEFINES.lengthAt(tokens, verb.at) > 0;
  const from = verb.at + verb.length;
  const as = tokens.slice(from, Math.min(end, from + LONGEST_TERM + 6)).findIndex((token) => token.folded === 'as');
  if (as > 0 && end - from - as > SHORTEST_BODY - 1)
    add(subject(tokens, from, from + as, help), 'definition', isDefining ? 0.8 : 0.62, !isDefining, named ?? undefined);
}

/** By X, Nye means …; by X we mean … */
function meantBy(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  if (tokens[start]?.folded !== 'by') return;
  const verb = tokens.slice(start, Math.min(end, start + 16)).findIndex((token) => MEAN.has(token));
  if (verb < 2 || end - start - verb < SHORTEST_BODY) return;
  const comma = tokens.slice(start, start + verb).findIndex((token) => token.text === ',');
  const to = comma > 0 ? start + comma : start + verb - 1;
  const named = comma > 0 ? authorIn(tokens, start + comma + 1, start + verb, 'en', help.isAuthor) : null;
  add(subject(tokens, start + 1, to, help), 'definition', 0.78, false, named ?? undefined);
}

/** X is a form of …; X occurs when … */
function copular(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const when = WHEN.find(tokens, start + 1, Math.min(end, start + 10));
  if (when) {
    const set = apposition(tokens, start, when.at);
    add(set ?? subject(tokens, start, when.at, help), 'definition', 0.6, set === null, undefined, set ? 'credited' : undefined);
    return;
  }
  inWordsOf(tokens, start, end, help, add);
  const copula = IS.find(tokens, start + 1, Math.min(end, start + LONGEST_TERM + 5));
  if (!copula || tokens[copula.at + 1]?.folded === 'not' || end - copula.at < SHORTEST_BODY + 1) return;
  const span = subject(tokens, start, copula.at, help);
  if (!span || copula.at - span.to > 3) return;
  const body = copula.at + copula.length;
  const genus = genusAfter(tokens, body, end);
  if (genus === 'related') add(span, 'definition', 0.66, false, undefined, 'credited');
  else if (genus === 'bare') add(span, 'definition', 0.5, true);
  else if (span.to - span.from > 1 && tokens[body]?.folded === 'the' && DEFINITE_JOINTS.has(tokens[body + 2]?.folded ?? ''))
    add(span, 'definition', 0.55, false, undefined, 'credited');
  else if (span.quoted || help.longestAt(span.from, copula.at)) {
    if (!/(?:ed|en)$/.test(tokens[body]?.folded ?? '')) add(span, 'characterisation', span.quoted ? 0.36 : 0.28, true);
  }
}

/** "X, in Nye's words, is …", "X, according to Nye, is …": an author set in commas after the term. */
function inWordsOf(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const comma = tokens.slice(start, Math.min(end, start + LONGEST_TERM + 1)).findIndex((token) => token.text === ',');
  if (comma < 1) return;
  const from = start + comma + 1;
  const phrase = BY_AUTHOR.lengthAt(tokens, from);
  const close = tokens.slice(from, Math.min(end, from + 10)).findIndex((token) => token.text === ',');
  if (!phrase || close < 0 || IS.lengthAt(tokens, from + close + 1) === 0) return;
  const names = tokens.slice(from + phrase, from + close).filter((token) => /^\p{Lu}/u.test(token.text));
  const named = names.map((token) => token.text.replace(/['’]s?$/, '')).join(' ');
  add(subject(tokens, start, from - 1, help), 'definition', 0.62, false, named || undefined, 'credited');
}

/** Whether a genus word follows within the first noun phrase, and whether a phrase that tells it apart follows that. */
export function genusAfter(tokens: readonly Token[], from: number, end: number): 'related' | 'bare' | null {
  if (!ARTICLES.has(tokens[from]?.folded ?? '') && !GENUS_WORD.has(tokens[from])) return null;
  for (let at = from; at < Math.min(end, from + 7); at++) {
    if (tokens[at]?.kind !== 'word' && tokens[at]?.text !== ',') return null;
    if (GENUS_WORD.has(tokens[at]) && !ARTICLES.has(tokens[at]?.folded ?? '')) {
      const next = tokens[at + 1]?.folded ?? '';
      if (RELATIVES.has(next)) return 'related';
      if (!tokens[at + 1] || tokens[at + 1]?.kind !== 'word') return 'bare';
    }
    if (at > from && RELATIVES.has(tokens[at]?.folded ?? '')) return null;
  }
  return null;
}

/** …, known as X */
function knownAs(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  const anchor = KNOWN_AS.find(tokens, start + 2, end);
  if (!anchor) return;
  const from = anchor.at + anchor.length;
  const quoted = isOpening(tokens[from]) ? quotedSpan(tokens, from) : null;
  const known = help.longestAt(from, end);
  if (quoted) add(quoted, 'definition', 0.6, true);
  else if (known) add({ from, to: from + known, quoted: false }, 'definition', 0.5, true);
}

/** X, i.e. … */
function thatIs(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  for (let at = start + 1; at < Math.min(end - SHORTEST_BODY, start + LONGEST_TERM + 2); at++) {
    if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') continue;
    const next = `${tokens[at + 1]?.folded ?? ''}${tokens[at + 2]?.text ?? ''}${tokens[at + 3]?.folded ?? ''}`;
    if (/^i\.?e\b|^i\.e/.test(next) || (tokens[at + 1]?.folded === 'that' && tokens[at + 2]?.folded === 'is'))
      add(subject(tokens, start, at, help), 'definition', 0.55, false, undefined, 'credited');
    return;
  }
}

/** X: …; X — … */
function labelled(tokens: readonly Token[], start: number, end: number, help: PatternHelp, add: Add): void {
  for (let at = start + 1; at < Math.min(end - SHORTEST_BODY, start + LONGEST_TERM + 3); at++) {
    if (tokens[at]?.text !== ':' && tokens[at]?.text !== '—') continue;
    const span = trimTerm(tokens, start, isClosing(tokens[at - 1]) ? at - 1 : at, 'en');
    if (span && help.longestAt(span.from, at) === span.to - span.from) add(span, 'definition', 0.45, true);
    return;
  }
}
