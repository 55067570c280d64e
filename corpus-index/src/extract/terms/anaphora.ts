import { COPULA, DEFINING_VERBS, MEANS, OPENERS } from '../../language/definition-cues';
import { CONVEYING, GOES_ON_WITH, OF_THE_TWO } from '../../language/statement-cues';
import type { Token } from '../../text/tokens';
import { genusAfter } from './definitions-en';
import { isGenus } from './definitions-fa';
import type { FoundDefinition, PatternHelp } from './found-definition';
import { namedIn } from './persian-clause';
import { PhraseSet } from './phrases';
import { clausesOf, type StatementView } from './statement-view';
import { englishPresent, statingForms } from './verb-forms';

type Language = 'fa' | 'en';

const PRONOUN = { fa: new PhraseSet(GOES_ON_WITH.fa), en: new PhraseSet(GOES_ON_WITH.en) };
const OPENING = { fa: new PhraseSet(OPENERS.fa), en: new PhraseSet(OPENERS.en) };
const FIRST = { fa: new PhraseSet(OF_THE_TWO.first.fa), en: new PhraseSet(OF_THE_TWO.first.en) };
const SECOND = { fa: new PhraseSet(OF_THE_TWO.second.fa), en: new PhraseSet(OF_THE_TWO.second.en) };
const MEANING = { fa: new PhraseSet(MEANS.fa), en: new PhraseSet(MEANS.en) };
const CONVEYS = new PhraseSet(['stand for', 'stands for', ...CONVEYING.en.flatMap(englishPresent)]);
const IS = { fa: new PhraseSet(COPULA.fa), en: new PhraseSet(COPULA.en) };
const { defining, naming, holding } = DEFINING_VERBS;
const HOLDS = new PhraseSet([...defining.fa, ...naming.fa, ...holding.fa].flatMap(statingForms));
const SHORTEST_BODY = 3;

/** What a sentence says of a term that it does not name. */
export interface CarriedDefinition {
  readonly found: Omit<FoundDefinition, 'span'>;
  /** Which of the terms of the sentence before: its subject, or one of two by order. */
  readonly of: 'subject' | 'first' | 'second';
  /** Token of the sentence at which it says so. */
  readonly at: number;
}

/** Definitions of what the sentence before named: "It stands for …", «آن را … معرفی کرده است», «اولی … است، دومی …». */
export function carriedDefinitions(view: StatementView, language: Language, help: PatternHelp): CarriedDefinition[] {
  const { tokens } = view;
  const found: CarriedDefinition[] = [];
  const start = skip(tokens, 0, language);
  // "In European usage it stands for": a short phrase may stand before the pronoun.
  const place = language === 'en' && tokens[start]?.folded === 'in' ? (PRONOUN.en.find(tokens, start + 1, start + 6)?.at ?? start) : start;
  const pronoun = PRONOUN[language].lengthAt(tokens, place);
  const said = pronoun ? saidOfPronoun(tokens, place + pronoun, language) : language === 'fa' ? heldOfPronoun(tokens, start, help) : null;
  if (said) found.push({ found: said, of: 'subject', at: view.index[start] ?? 0 });
  for (const { from, to } of clausesOf(view, language)) {
    const at = skip(tokens, from, language);
    const first = FIRST[language].lengthAt(tokens, at, to);
    const second = first ? 0 : SECOND[language].lengthAt(tokens, at, to);
    const length = first || second;
    if (!length || to - at - length < SHORTEST_BODY) continue;
    // «نخستین جشنواره» counts things, it does not refer.
    if (language === 'fa' && tokens[at]?.folded === 'نخستین' && tokens[at + 1]?.folded !== 'به') continue;
    found.push({
      found: { kind: 'definition', sureness: 0.5, needsEvidence: true },
      of: first ? 'first' : 'second',
      at: view.index[at] ?? 0,
    });
  }
  return found;
}

function skip(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  for (let round = 0; round < 3; round++) {
    while (['،', ','].includes(tokens[at]?.text ?? '')) at++;
    const opener = OPENING[language].lengthAt(tokens, at);
    if (!opener) return at;
    at += opener;
  }
  return at;
}

function saidOfPronoun(tokens: readonly Token[], verb: number, language: Language): Omit<FoundDefinition, 'span'> | null {
  if (tokens.length - verb < SHORTEST_BODY + 1) return null;
  if (language === 'en') {
    if (MEANING.en.lengthAt(tokens, verb)) return { kind: 'definition', sureness: 0.58, needsEvidence: true };
    const copula = IS.en.lengthAt(tokens, verb);
    if (copula && genusAfter(tokens, verb + copula, tokens.length) === 'related')
      return { kind: 'definition', sureness: 0.5, needsEvidence: true };
    return CONVEYS.lengthAt(tokens, verb) ? { kind: 'characterisation', sureness: 0.46, needsEvidence: true, leastStrength: 0.3 } : null;
  }
  if (tokens[verb]?.folded === 'را')
    return HOLDS.find(tokens, verb + SHORTEST_BODY) ? { kind: 'definition', sureness: 0.56, needsEvidence: true } : null;
  if (MEANING.fa.find(tokens, verb, Math.min(tokens.length, verb + 6))) return { kind: 'definition', sureness: 0.58, needsEvidence: true };
  return isGenus(tokens, verb) && IS.fa.find(tokens, verb + 1) ? { kind: 'definition', sureness: 0.52, needsEvidence: true } : null;
}

/** «آژانس … آن را … معرفی کرده است»: the object is what the sentence before was about. */
function heldOfPronoun(tokens: readonly Token[], start: number, help: PatternHelp): Omit<FoundDefinition, 'span'> | null {
  for (let at = start; at < Math.min(tokens.length, start + 8); at++) {
    if (tokens[at]?.folded !== 'آن' || tokens[at + 1]?.folded !== 'را') continue;
    const verb = HOLDS.find(tokens, at + 2 + SHORTEST_BODY);
    return verb && !tokens.slice(at + 2, verb.at).some(({ kind }) => kind === 'number')
      ? { kind: 'definition', sureness: 0.54, needsEvidence: true, ...namedIn(tokens, start, at, help) }
      : null;
  }
  return null;
}
