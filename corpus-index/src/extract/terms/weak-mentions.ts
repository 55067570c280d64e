import { CHARACTERISING, COPULA, DEFINING_VERBS, MEANS, SPOKEN_TO } from '../../language/definition-cues';
import { setApart } from './contrast';
import type { MinedEquivalents } from './equivalents';
import type { FoundDefinition } from './found-definition';
import { PhraseSet } from './phrases';
import type { Sentence } from './sentences';
import { spanText, termKey } from './term-span';
import { englishForms, passiveForms, statingForms } from './verb-forms';
import { LEAST_STRENGTH, type TermVocabulary } from './vocabulary';

/** What no pattern of definition supports stays below what is shown to a writer. */
export const WEAK_AT_MOST = 0.49;
const STRONGEST = 0.4;
/** Different terms in one sentence that make it theory. */
const DENSE = 3;
/** Tokens after the beginning of a statement within which its subject stands. */
const SUBJECT_WITHIN = 3;
/** Verbs that say something lasting of their subject. */
const PREDICATES = {
  fa: new PhraseSet([
    ...COPULA.fa,
    ...CHARACTERISING,
    ...SPOKEN_TO,
    ...DEFINING_VERBS.holding.fa.flatMap(statingForms),
    ...Object.values(DEFINING_VERBS).flatMap(({ fa }) => fa.flatMap(passiveForms)),
  ]),
  en: new PhraseSet([...COPULA.en, ...DEFINING_VERBS.holding.en.flatMap(englishForms), ...MEANS.en]),
};

interface Mention {
  readonly form: string;
  readonly at: number;
  readonly end: number;
}

/** Terms of the paper that a sentence names in its own language. */
export function mentionsIn({ tokens, language }: Sentence, vocabulary: TermVocabulary): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = vocabulary.longestAt(tokens, at);
    if (!length) continue;
    const form = spanText(tokens, { from: at, to: at + length });
    if ((tokens[at]?.script === 'fa') === (language === 'fa') && vocabulary.strength(form) >= LEAST_STRENGTH)
      mentions.push({ form, at, end: at + length });
    at += length - 1;
  }
  return mentions;
}

/**
 * Weak characterisations: a known term as subject of a statement about it, at its gloss, set against another term, or set off in credited theory. They rank below what
 * defines; a sentence that only uses a term says nothing of it.
 * @param start token at which the statement begins
 * @param credited whether somebody is named or cited
 */
export function weakMentions(
  sentence: Sentence,
  start: number,
  credited: boolean,
  vocabulary: TermVocabulary,
  mined: MinedEquivalents,
): { form: string; found: Omit<FoundDefinition, 'span'> }[] {
  const { tokens, language } = sentence;
  const mentions = mentionsIn(sentence, vocabulary);
  if (!mentions.length) return [];
  // A sentence full of the field's terms is theory, whatever its heading says.
  const inTheory = sentence.role === 'theory' || new Set(mentions.map(({ form }) => termKey(form))).size >= DENSE;
  const apart = new Set(
    setApart(tokens, mentions)
      .filter(([a, b]) => termKey(mentions[a]!.form) !== termKey(mentions[b]!.form))
      .flat(),
  );
  return mentions.flatMap(({ form, at, end }, index) => {
    const glossed = mined.terms.some((term) => term.at.start < tokens[end - 1]!.end && term.at.end > tokens[at]!.start);
    const subject = at >= start && at <= start + SUBJECT_WITHIN && PREDICATES[language].find(tokens, end) !== null;
    // Quotation marks in theory that names its author set off that author's term.
    const quoted = credited && ['«', '“', '"'].includes(tokens[at - 1]?.text ?? '');
    if (!glossed && !subject && !apart.has(index) && !(quoted && inTheory)) return [];
    const sureness =
      (glossed ? 0.3 : 0) +
      (subject ? 0.27 : 0) +
      (apart.has(index) ? 0.3 : 0) +
      (quoted ? 0.22 : 0) +
      (inTheory && (credited || subject) ? 0.27 : 0);
    return {
      form,
      found: { kind: 'characterisation', sureness: Math.min(STRONGEST, sureness), needsEvidence: true, atMost: WEAK_AT_MOST },
    };
  });
}
