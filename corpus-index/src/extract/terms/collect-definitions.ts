import { GOES_ON, STANDS_FOR_TERM } from '../../language/definition-cues';
import type { Definition } from '../../model/records';
import { foldKey } from '../../text/fold';
import type { ExtractionContext } from '../context';
import { creditedTo, type KnownAuthors, type SentenceStart, statementStart } from './authority';
import { type CarriedDefinition, carriedDefinitions } from './anaphora';
import type { CitedAuthors } from './cited-authors';
import { type CreditedSentence, citedFor } from './credit';
import { definitionsInEnglish, mayDefineInEnglish } from './definitions-en';
import { definitionsInPersian, mayDefineInPersian } from './definitions-fa';
import type { MinedEquivalents } from './equivalents';
import type { FoundDefinition, PatternHelp } from './found-definition';
import { PhraseSet } from './phrases';
import type { Sentence } from './sentences';
import { withTheorySections } from './theory-sections';
import { type StatementView, statementView } from './statement-view';
import { statementsInEnglish } from './statements-en';
import { statementsInPersian } from './statements-fa';
import { isGeneric, spanText, termKey } from './term-span';
import { countMentions, LEAST_STRENGTH, type TermEvidence, type TermVocabulary } from './vocabulary';
import { mentionsIn, WEAK_AT_MOST, weakMentions } from './weak-mentions';

/** A definition with the form of the term that it was read with. */
export interface TermDefinition {
  readonly form: string;
  readonly language: 'fa' | 'en';
  readonly definition: Definition;
}

const LONGEST_QUOTE = 900;
/** Bound on the text in which uses of a form are counted. */
const LONGEST_TEXT = 3_000_000;
const LEAST_CONFIDENCE = 0.3;
const ON = { fa: new PhraseSet(GOES_ON.fa), en: new PhraseSet(GOES_ON.en) };
const STANDS = { fa: new PhraseSet(STANDS_FOR_TERM.fa), en: new PhraseSet(STANDS_FOR_TERM.en) };
const SURE_AT_MOST = 0.98;
const JOINED = / (?:و|and) /;
/** "In this article …": what a text says of itself or of another text defines nothing. */
const ABOUT_TEXTS =
  /(?:این|در|حاضر) ?(?:مقاله|نوشتار|پژوهش|کتاب|رساله)|\b(?:this|the present) (?:article|paper|study|research|book|chapter)\b/i;

/** What is read in one sentence. */
interface Reading extends CreditedSentence {
  readonly start: SentenceStart;
  /** What it says of a term that the sentence before names. */
  readonly carried: readonly CarriedDefinition[];
  readonly patterns: readonly FoundDefinition[];
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
  cited: readonly (readonly CitedAuthors[])[],
  known: KnownAuthors,
): TermDefinition[] {
  const text = context.document.text;
  const isAuthor = (words: string) => known.has(words);
  noteDefined(read, vocabulary, isAuthor);
  countMentions(vocabulary, read);
  const sentences = withTheorySections(read, vocabulary);
  let folded: string | null = null;
  const uses = new Map<string, number>();
  const found: TermDefinition[] = [];
  let lastNamed: { paragraph: number; name: string } | null = null;
  let lastTerm: { paragraph: number; form: string } | null = null;
  const readings = sentences.map((sentence, index): Reading => {
    const start = statementStart(sentence, isAuthor, (at, to) => vocabulary.longestAt(sentence.tokens, at, to));
    const view = statementView(sentence.tokens, start.at, sentence.marks);
    const patterns = [...patternsIn(sentence, start.at, vocabulary, isAuthor), ...statementsIn(sentence, view, vocabulary, isAuthor)].sort(
      (a, b) => b.sureness - a.sureness,
    );
    const carried = carriedDefinitions(view, sentence.language, { longestAt: () => 0, isAuthor });
    return {
      start,
      patterns,
      cited: cited[index] ?? [],
      ownAuthor: start.named !== null || [...patterns, ...carried.map(({ found: one }) => one)].some(({ named }) => named !== undefined),
      carried,
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
    let aboutTexts: boolean | null = null;
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
      const authority = creditedTo(named, citedFor(readings, sentences, index, quoteEnd.last, key, known), known);
      if (one.mayBeNew && strength < LEAST_STRENGTH && (one.mayBeNew === 'named' ? !named : sentence.role !== 'theory' && !authority))
        return;
      let confidence =
        one.sureness + 0.15 * strength + (authority ? 0.08 : 0) + (sentence.role === 'theory' ? 0.06 : 0) + (quoted ? 0.05 : 0);
      if (text[sentence.end - 1] === '؟' || text[sentence.end - 1] === '?') confidence -= 0.4;
      aboutTexts ??= ABOUT_TEXTS.test(foldKey(text.slice(sentence.start, sentence.end)));
      if (aboutTexts) confidence -= 0.2;
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
    for (const { found: one, of, at } of readings[index]!.carried) {
      const named = namedBefore(sentences, index, at, of, vocabulary);
      if (named) add(named.form, one, false, named.start);
    }
    const credited = start.named !== null || readings[index]!.cited.some(({ sure }) => sure);
    for (const weak of weakMentions(sentence, start.at, credited, vocabulary, mined)) add(weak.form, weak.found, false);
    const subject = firstTerm(sentence, vocabulary);
    if (subject) lastTerm = { paragraph: sentence.paragraph, form: subject };
  });
  return found;

  function usesOf(form: string): number {
    const key = foldKey(form);
    let count = uses.get(key);
    if (count === undefined) {
      folded ??= foldKey(text.slice(0, LONGEST_TEXT));
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
