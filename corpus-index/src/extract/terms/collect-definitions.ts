import { CHARACTERISING, COPULA, DEFINING_VERBS, GOES_ON, MEANS, SPOKEN_TO, STANDS_FOR_TERM } from '../../language/definition-cues';
import type { Definition } from '../../model/records';
import { foldKey } from '../../text/fold';
import type { ExtractionContext } from '../context';
import { creditedTo, type KnownAuthors, type SentenceStart, statementStart } from './authority';
import { type CarriedDefinition, carriedDefinitions } from './anaphora';
import { setApart } from './contrast';
import { definitionsInEnglish, mayDefineInEnglish } from './definitions-en';
import { definitionsInPersian, mayDefineInPersian } from './definitions-fa';
import type { MinedEquivalents } from './equivalents';
import type { FoundDefinition, PatternHelp } from './found-definition';
import { PhraseSet } from './phrases';
import type { Sentence } from './sentences';
import { withTheorySections } from './theory-sections';
import { englishForms, passiveForms, statingForms } from './verb-forms';
import { type StatementView, statementView } from './statement-view';
import { statementsInEnglish } from './statements-en';
import { statementsInPersian } from './statements-fa';
import { isGeneric, spanText, termKey } from './term-span';
import { countMentions, type TermEvidence, type TermVocabulary } from './vocabulary';

/** A definition with the form of the term that it was read with. */
export interface TermDefinition {
  readonly form: string;
  readonly language: 'fa' | 'en';
  readonly definition: Definition;
}

const LONGEST_QUOTE = 900;
/** Sentences after an explanation in which its citation may stand. */
const MOST_AHEAD = 2;
/** Bound on the text in which uses of a form are counted. */
const LONGEST_TEXT = 3_000_000;
const LEAST_CONFIDENCE = 0.3;
const ON = { fa: new PhraseSet(GOES_ON.fa), en: new PhraseSet(GOES_ON.en) };
const STANDS = { fa: new PhraseSet(STANDS_FOR_TERM.fa), en: new PhraseSet(STANDS_FOR_TERM.en) };
/** A term that the paper hardly uses is none. */
const LEAST_STRENGTH = 0.19;
/** Different terms in one sentence that make it theory. */
const DENSE = 3;
/** What no pattern of definition supports stays below what is shown to a writer. */
const WEAK_AT_MOST = 0.49;
const SURE_AT_MOST = 0.98;
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
const JOINED = / (?:و|and) /;
/** "In this article …": what a text says of itself or of another text defines nothing. */
const ABOUT_TEXTS =
  /(?:این|در|حاضر) ?(?:مقاله|نوشتار|پژوهش|کتاب|رساله)|\b(?:this|the present) (?:article|paper|study|research|book|chapter)\b/i;

/** What is read in one sentence. */
interface Reading {
  readonly start: SentenceStart;
  readonly view: StatementView;
  readonly patterns: readonly FoundDefinition[];
  readonly cited: readonly string[];
  /** Terms that the sentence defines, by key. */
  readonly keys: readonly string[];
}

/**
 * All definitions and characterisations of the running text, each with its confidence, in order of place.
 * @param cited authors cited in each sentence
 */
export function collectDefinitions(
  context: ExtractionContext,
  read: readonly Sentence[],
  vocabulary: TermVocabulary,
  mined: MinedEquivalents,
  cited: readonly (readonly string[])[],
  known: KnownAuthors,
): TermDefinition[] {
  const text = context.document.text;
  const isAuthor = (words: string) => known.has(words);
  noteDefined(read, vocabulary, isAuthor);
  countMentions(vocabulary, read);
  const sentences = withTheorySections(read, vocabulary);
  const folded = foldKey(text.slice(0, LONGEST_TEXT));
  const uses = new Map<string, number>();
  const found: TermDefinition[] = [];
  /** Terms that the theory section has named so far, by key. */
  const introduced = new Set<string>();
  let lastNamed: { paragraph: number; name: string } | null = null;
  let lastTerm: { paragraph: number; form: string } | null = null;
  const readings = sentences.map((sentence, index): Reading => {
    const start = statementStart(sentence, isAuthor, (at, to) => vocabulary.longestAt(sentence.tokens, at, to));
    const view = statementView(sentence.tokens, start.at, sentence.marks);
    const patterns = [...patternsIn(sentence, start.at, vocabulary, isAuthor), ...statementsIn(sentence, view, vocabulary, isAuthor)].sort(
      (a, b) => b.sureness - a.sureness,
    );
    return {
      start,
      view,
      patterns,
      cited: cited[index] ?? [],
      keys: patterns.filter(({ kind }) => kind === 'definition').map(({ span }) => termKey(spanText(sentence.tokens, span))),
    };
  });

  sentences.forEach((sentence, index) => {
    const { start, patterns } = readings[index]!;
    if (start.named) lastNamed = { paragraph: sentence.paragraph, name: start.named };
    const carried = (named: string | null | undefined): string | null =>
      named === '' ? (lastNamed?.paragraph === sentence.paragraph ? lastNamed.name : null) : (named ?? null);
    const quoteEnd = endOfExplanation(sentences, index, text);
    const seen = new Set<string>();
    const add = (form: string, one: Omit<FoundDefinition, 'span'>, quoted: boolean, from = sentence.start) => {
      const key = termKey(form);
      if (seen.has(key)) return;
      const strength = vocabulary.strength(form);
      if (strength < Math.max(one.leastStrength ?? 0, one.needsEvidence ? LEAST_STRENGTH : 0)) return;
      const evidence = vocabulary.evidence(form);
      if (isGeneric(form, sentence.language) && !evidence?.keyword && !evidence?.glossed) return;
      if (!evidence && form.split(' ').length > 3) return;
      // Two terms joined are defined one by one, unless the paper gives them one name.
      if (JOINED.test(form) && !evidence?.glossed && !evidence?.keyword) return;
      const named = carried(one.named ?? start.named);
      const authority = creditedTo(named, citedNear(readings, sentences, index, quoteEnd.last, key), known);
      if (one.mayBeNew && strength < LEAST_STRENGTH && (one.mayBeNew === 'named' ? !named : sentence.role !== 'theory' && !authority))
        return;
      let confidence =
        one.sureness + 0.15 * strength + (authority ? 0.08 : 0) + (sentence.role === 'theory' ? 0.06 : 0) + (quoted ? 0.05 : 0);
      if (text[sentence.end - 1] === '؟' || text[sentence.end - 1] === '?') confidence -= 0.4;
      if (ABOUT_TEXTS.test(foldKey(text.slice(sentence.start, sentence.end)))) confidence -= 0.2;
      if (sentence.role === 'literature') confidence -= 0.08;
      if (!isAttested(evidence) && !quoted && usesOf(form) < 2) confidence -= one.mayBeNew ? 0.08 : 0.3;
      confidence = Math.round(Math.min(one.atMost ?? SURE_AT_MOST, confidence) * 100) / 100;
      if (confidence < LEAST_CONFIDENCE) return;
      seen.add(key);
      const range = { start: from, end: quoteEnd.end };
      found.push({
        form,
        language: sentence.language,
        definition: {
          paper: context.paperId,
          quote: text.slice(range.start, range.end),
          authority,
          location: context.locate(range),
          kind: one.kind,
          confidence,
        },
      });
    };
    for (const pattern of patterns) add(spanText(sentence.tokens, pattern.span), pattern, pattern.span.quoted);
    // «این نظریه …» goes on with the term of the sentence before.
    if (lastTerm !== null && lastTerm.paragraph === sentence.paragraph && STANDS[sentence.language].lengthAt(sentence.tokens, start.at)) {
      add(lastTerm.form, { kind: 'characterisation', sureness: 0.42, needsEvidence: true, atMost: WEAK_AT_MOST }, false);
    }
    for (const { found: one, of, at } of carriedDefinitions(readings[index]!.view, sentence.language, { longestAt: () => 0, isAuthor })) {
      const named = namedBefore(sentences, index, at, of, vocabulary);
      if (named) add(named.form, one, false, named.start);
    }
    for (const weak of characterised(
      sentence,
      start.at,
      start.named !== null || readings[index]!.cited.length > 0,
      vocabulary,
      mined,
      introduced,
    ))
      add(weak.form, weak.found, false);
    const subject = firstTerm(sentence, vocabulary);
    if (subject) lastTerm = { paragraph: sentence.paragraph, form: subject };
  });
  return found;

  function usesOf(form: string): number {
    const key = foldKey(form);
    let count = uses.get(key);
    if (count === undefined) {
      count = 0;
      for (let at = folded.indexOf(key); at >= 0 && count < 3; at = folded.indexOf(key, at + key.length)) count++;
      uses.set(key, count);
    }
    return count;
  }
}

/** What the clauses of a sentence say of terms, with spans in the sentence's own tokens. */
function statementsIn(
  sentence: Sentence,
  view: StatementView,
  vocabulary: TermVocabulary,
  isAuthor: (words: string) => boolean,
): FoundDefinition[] {
  const help: PatternHelp = { longestAt: (at, to) => vocabulary.longestAt(view.tokens, at, to), isAuthor };
  const inTheory = sentence.role === 'theory';
  const found = sentence.language === 'fa' ? statementsInPersian(view, help, inTheory) : statementsInEnglish(view, help, inTheory);
  return found.flatMap((one) => {
    const from = view.index[one.span.from];
    const last = view.index[one.span.to - 1];
    return from === undefined || last === undefined ? [] : [{ ...one, span: { ...one.span, from, to: last + 1 } }];
  });
}

function patternsIn(
  sentence: Sentence,
  start: number,
  vocabulary: TermVocabulary,
  isAuthor: (words: string) => boolean,
): FoundDefinition[] {
  const help: PatternHelp = { longestAt: (at, to) => vocabulary.longestAt(sentence.tokens, at, to), isAuthor };
  return sentence.language === 'fa'
    ? definitionsInPersian(sentence.tokens, start, help)
    : definitionsInEnglish(sentence.tokens, start, help);
}

/** Terms that a sentence defines outright are terms of the paper wherever else they stand. */
function noteDefined(sentences: readonly Sentence[], vocabulary: TermVocabulary, isAuthor: (words: string) => boolean): void {
  const forms: string[] = [];
  for (const sentence of sentences) {
    if (!(sentence.language === 'fa' ? mayDefineInPersian : mayDefineInEnglish)(sentence.tokens)) continue;
    const start = statementStart(sentence, isAuthor).at;
    const patterns = patternsIn(sentence, start, vocabulary, isAuthor);
    for (const { span, needsEvidence, sureness } of patterns) {
      const form = spanText(sentence.tokens, span);
      if (!needsEvidence && sureness >= 0.7 && span.to - span.from <= 3 && !isGeneric(form, sentence.language)) forms.push(form);
    }
  }
  for (const form of forms) vocabulary.note(form).defined++;
}

/**
 * The term that a sentence means without naming it: the subject of the sentence before, or one of two that stand earlier in the
 * sentence or in the one before; with the offset from which both sentences are quoted.
 */
function namedBefore(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  of: CarriedDefinition['of'],
  vocabulary: TermVocabulary,
): { readonly form: string; readonly start: number } | null {
  const sentence = sentences[index]!;
  const before = sentences[index - 1];
  const earlier = before?.paragraph === sentence.paragraph && before.language === sentence.language ? before : null;
  if (of === 'subject') {
    const form = earlier && firstTerm(earlier, vocabulary);
    return form && earlier ? { form, start: earlier.start } : null;
  }
  for (const one of [sentence, earlier]) {
    if (!one) continue;
    const mentions = mentionsIn(one, vocabulary).filter((mention) => one !== sentence || mention.end <= at);
    const forms = [...new Map(mentions.map(({ form }) => [termKey(form), form])).values()];
    if (forms.length === 2) return { form: forms[of === 'first' ? 0 : 1] ?? '', start: one.start };
  }
  return null;
}

/** First known term of a sentence. */
function firstTerm(sentence: Sentence, vocabulary: TermVocabulary): string | null {
  for (let at = 0; at < Math.min(sentence.tokens.length, 14); at++) {
    const length = vocabulary.longestAt(sentence.tokens, at);
    const form = length ? spanText(sentence.tokens, { from: at, to: at + length }) : '';
    if (length && vocabulary.strength(form) >= 0.4) return form;
  }
  return null;
}

function isAttested(evidence: TermEvidence | undefined): boolean {
  return evidence !== undefined && (evidence.keyword || evidence.glossed || evidence.heading || evidence.ofField || evidence.quoted > 0);
}

interface Mention {
  readonly form: string;
  readonly at: number;
  readonly end: number;
}

/**
 * Weak characterisations: a known term as subject of a statement about it, at its gloss, set against another term, where theory
 * first speaks of it, or where a named author uses it. They rank below what defines.
 */
function characterised(
  sentence: Sentence,
  start: number,
  credited: boolean,
  vocabulary: TermVocabulary,
  mined: MinedEquivalents,
  introduced: Set<string>,
): { form: string; found: Omit<FoundDefinition, 'span'> }[] {
  const { tokens, language } = sentence;
  const mentions = mentionsIn(sentence, vocabulary);
  // A sentence full of the field's terms is theory, whatever its heading says.
  const inTheory = sentence.role === 'theory' || new Set(mentions.map(({ form }) => termKey(form))).size >= DENSE;
  const apart = new Set(
    setApart(tokens, mentions)
      .filter(([a, b]) => termKey(mentions[a]!.form) !== termKey(mentions[b]!.form))
      .flat(),
  );
  const weak: { form: string; found: Omit<FoundDefinition, 'span'> }[] = [];
  for (const [index, { form, at, end }] of mentions.entries()) {
    const key = termKey(form);
    const glossed = mined.terms.some((term) => term.at.start < tokens[end - 1]!.end && term.at.end > tokens[at]!.start);
    const subject = at >= start && at <= start + 3 && PREDICATES[language].find(tokens, end) !== null;
    const quoted = ['«', '“', '"'].includes(tokens[at - 1]?.text ?? '');
    const contrasted = apart.has(index);
    const sureness =
      (glossed ? 0.3 : 0) +
      (subject ? 0.27 : 0) +
      (contrasted ? 0.3 : 0) +
      (quoted && credited ? 0.22 : 0) +
      (inTheory && (credited || !introduced.has(key)) ? 0.27 : 0);
    if (inTheory) introduced.add(key);
    if (sureness > 0)
      weak.push({
        form,
        found: { kind: 'characterisation', sureness: Math.min(0.4, sureness), needsEvidence: true, atMost: WEAK_AT_MOST },
      });
  }
  return weak;
}

/** Terms of the paper that a sentence names in its own language. */
function mentionsIn({ tokens, language }: Sentence, vocabulary: TermVocabulary): Mention[] {
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

/** Where the explanation that a sentence begins ends: sentences that open with "in other words" and the like belong to it. */
function endOfExplanation(sentences: readonly Sentence[], index: number, text: string): { readonly end: number; readonly last: number } {
  const first = sentences[index]!;
  let last = index;
  while (last < index + 2) {
    const next = sentences[last + 1];
    if (
      !next ||
      next.paragraph !== first.paragraph ||
      next.end - first.start > LONGEST_QUOTE ||
      !ON[next.language].lengthAt(next.tokens, 0)
    )
      break;
    if (text[next.end - 1] === '?' || text[next.end - 1] === '؟') break;
    last++;
  }
  return { end: sentences[last]!.end, last };
}

/**
 * Author cited in the explanation, else in one of the next sentences of the paragraph: a citation at the end covers what leads up
 * to it, as far as no sentence between names its own author or defines another term.
 */
function citedNear(
  readings: readonly Reading[],
  sentences: readonly Sentence[],
  first: number,
  last: number,
  key: string,
): string | undefined {
  for (let at = first; at <= last + MOST_AHEAD; at++) {
    const reading = readings[at];
    if (!reading || sentences[at]?.paragraph !== sentences[first]?.paragraph) break;
    if (
      at > last &&
      (reading.start.named !== null ||
        reading.patterns.some(({ named }) => named !== undefined) ||
        reading.keys.some((other) => other !== key))
    )
      break;
    if (reading.cited.length) return reading.cited[0];
  }
  return undefined;
}
