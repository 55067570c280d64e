import type { PaperRecord } from '../../model/records';
import { SECTION_HEADINGS } from '../../language/section-headings';
import { foldKey } from '../../text/fold';
import { joinedKey, PhraseSet } from './phrases';
import { isConcept, isConceptHead, isFieldWord, isTermWord, isView, namesView } from './field-dictionary';
import { countryNames } from './country-names';
import type { KnownAuthors } from './authority';
import { isEstablished, LONGEST_ESTABLISHED, mayBeginEstablished } from './glossary';
import type { MinedEquivalents } from './equivalents';
import type { Sentence } from './sentences';
import { isGeneric, isOpening, LONGEST_TERM, quotedSpan, singular, spanText, termKey, trimTerm, wordKeys } from './term-span';
import type { Token } from '../../text/tokens';
import { tokenize } from '../../text/tokens';
import type { ExtractionContext } from '../context';

/** What speaks for a word or phrase being a term of the paper. */
export interface TermEvidence {
  keyword: boolean;
  glossed: boolean;
  heading: boolean;
  quoted: number;
  /** Sentences that say outright what it means. */
  defined: number;
  /** Made of the field's own words around the name of a concept. */
  ofField: boolean;
  mentions: number;
}

/** «منطقه‌ای», «هسته‌ای»: one word that only says what sort. */
const ADJECTIVE = /^\S+(?:ه\u200c?ای|‌?ایی)$/;
const BEGINNING = 4;
/** A term that the paper hardly uses is none (TermVocabulary.strength). */
export const LEAST_STRENGTH = 0.19;
/** A name made of the field's words counts from this many uses. */
const LEAST_USES = 2;

/** The paper's own likely terms, found by their forms wherever they stand. */
export class TermVocabulary {
  readonly #evidence = new Map<string, TermEvidence>();
  readonly #established = new Map<string, { form: string; language: 'fa' | 'en' }>();
  /** First letters of the terms, and all shorter beginnings of those letters. */
  readonly #beginnings = new Set<string>();
  /** Words (wordKey) that were asked about: whether a term may begin with them. */
  readonly #mayBegin = new Map<string, boolean>();
  #lengths = new WeakMap<readonly Token[], Uint8Array>();

  /** Established terms of the field that the paper uses, as it spells them. */
  established(): readonly { readonly form: string; readonly language: 'fa' | 'en' }[] {
    return [...this.#established].map(([, value]) => value);
  }

  noteEstablished(form: string, language: 'fa' | 'en'): void {
    this.note(form).ofField = true;
    this.#established.set(termKey(form), { form, language });
  }

  evidence(form: string): TermEvidence | undefined {
    return this.#evidence.get(termKey(form));
  }

  note(form: string): TermEvidence {
    const key = termKey(form);
    let evidence = this.#evidence.get(key);
    if (!evidence) {
      evidence = { keyword: false, glossed: false, heading: false, quoted: 0, defined: 0, ofField: false, mentions: 0 };
      this.#evidence.set(key, evidence);
      for (let length = 1; length <= BEGINNING; length++) this.#beginnings.add(key.slice(0, length));
      this.#mayBegin.clear();
      this.#lengths = new WeakMap();
    }
    return evidence;
  }

  /** Number of tokens of the longest known term that begins at `at`, or 0. */
  longestAt(tokens: readonly Token[], at: number, to = tokens.length): number {
    const keys = wordKeys(tokens);
    const first = keys[at];
    if (first === undefined || first === null || !this.#begins(first)) return 0;
    const known = this.#lengthsOf(tokens);
    const full = known[at]! - 1;
    if (full >= 0 && at + full <= to) return full;
    let longest = 0;
    let joined = '';
    for (let length = 1; length <= LONGEST_TERM && at + length <= to; length++) {
      const key = keys[at + length - 1];
      if (key === undefined || key === null) break;
      joined += key;
      if (this.#evidence.has(singular(joined))) longest = length;
    }
    if (to >= tokens.length) known[at] = longest + 1;
    return longest;
  }

  /** By token of a stretch, the length of the longest term there + 1; 0 where nobody asked. Forgotten when a term is added. */
  #lengthsOf(tokens: readonly Token[]): Uint8Array {
    let lengths = this.#lengths.get(tokens);
    if (!lengths) {
      lengths = new Uint8Array(tokens.length);
      this.#lengths.set(tokens, lengths);
    }
    return lengths;
  }

  #begins(first: string): boolean {
    let known = this.#mayBegin.get(first);
    if (known === undefined) {
      known = this.#beginnings.has(first.slice(0, BEGINNING));
      this.#mayBegin.set(first, known);
    }
    return known;
  }

  /** How term-like a form is, 0 … 1, by where the paper has it. */
  strength(form: string): number {
    const evidence = this.evidence(form);
    if (!evidence) return 0;
    const parts =
      (evidence.keyword ? 0.45 : 0) +
      (evidence.glossed ? 0.45 : 0) +
      (evidence.heading ? 0.3 : 0) +
      Math.min(0.3, evidence.quoted * 0.15) +
      Math.min(0.4, evidence.defined * 0.3) +
      (evidence.ofField ? 0.15 : 0);
    return Math.min(1, parts + Math.min(0.3, evidence.mentions * 0.05));
  }
}

/** Gathers keywords, glossed and quoted phrases, headings and the field's own concept names. Countries and people are no terms. */
export function vocabularyOf(
  context: ExtractionContext,
  paper: PaperRecord,
  sentences: readonly Sentence[],
  mined: MinedEquivalents,
  authors: KnownAuthors,
): TermVocabulary {
  const vocabulary = new TermVocabulary();
  const countries = countryNames();
  const isTerm = (form: string) =>
    !form.split(/ (?:و|and) /).every((part) => countries.has(joinedKey(part))) &&
    // A person's name is no term, unless the field knows the word: names are matched by sound.
    (form.includes(' ') || isFieldWord(form) || isTermWord(foldKey(form), 'fa') || !authors.has(form));
  for (const language of ['fa', 'en'] as const) {
    for (const keyword of paper.keywords[language]) {
      for (const form of phrasesOf(keyword, language)) if (isTerm(form)) vocabulary.note(form).keyword = true;
    }
  }
  for (const { fa, en } of mined.terms) {
    vocabulary.note(fa).glossed = true;
    vocabulary.note(en).glossed = true;
  }
  for (const section of context.structure.sections) {
    if (section.role !== 'theory' && section.role !== 'body') continue;
    for (const part of section.heading.split(/[:：؛;]/)) {
      const language = /\p{Script=Arabic}/u.test(part) ? 'fa' : 'en';
      for (const form of phrasesOf(part.replace(/[\d۰-۹⁰¹²³⁴-⁹]+/g, ' '), language))
        if (isTerm(form) && form.split(' ').length <= 3 && !isGeneric(form, language) && !isHeadingWord(form))
          vocabulary.note(form).heading = true;
    }
  }
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.tokens.length; at++) {
      if (!isOpening(sentence.tokens[at])) continue;
      const span = quotedSpan(sentence.tokens, at);
      const trimmed = span && trimTerm(sentence.tokens, span.from, span.to, sentence.language);
      if (!span || !trimmed || trimmed.from !== span.from || trimmed.to !== span.to) continue;
      const form = spanText(sentence.tokens, span);
      if (isTerm(form) && !isGeneric(form, sentence.language) && !/ (?:و|and) /.test(form) && !ADJECTIVE.test(form))
        vocabulary.note(form).quoted++;
    }
  }
  noteFieldTerms(vocabulary, sentences, isTerm);
  return vocabulary;
}

/** Concept names of the field with their modifiers («موازنه نرم», "extended deterrence", "balance of power") that recur in the paper. */
function noteFieldTerms(vocabulary: TermVocabulary, sentences: readonly Sentence[], isTerm: (form: string) => boolean): void {
  const counts = new Map<string, { form: string; count: number }>();
  const count = (sentence: Sentence, from: number, to: number) => {
    const span = trimTerm(sentence.tokens, from, to, sentence.language);
    if (!span || span.from !== from || span.to !== to) return;
    const form = spanText(sentence.tokens, span);
    const key = termKey(form);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { form, count: 1 });
  };
  const heads = new Map<string, boolean>();
  const isHead = (folded: string, language: 'fa' | 'en'): boolean => {
    let known = heads.get(folded);
    if (known === undefined) {
      known = isConceptHead(folded, language);
      heads.set(folded, known);
    }
    return known;
  };
  for (const sentence of sentences) {
    const { tokens, language } = sentence;
    noteEstablished(vocabulary, sentence);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      const after = tokens[at + 1];
      if (token.kind === 'word' && after?.kind === 'word' && namesView(token.folded, after.folded, language)) count(sentence, at, at + 2);
      if (token.kind !== 'word' || (token.script === 'fa') !== (language === 'fa') || !isHead(token.folded, language)) continue;
      const isModifier = (index: number) => tokens[index]?.kind === 'word' && isTermWord(tokens[index]!.folded, language);
      if (isConcept(token.folded, language)) count(sentence, at, at + 1);
      if (language === 'fa' && isModifier(at + 1)) count(sentence, at, at + 2);
      if (language === 'en' && at > 0 && isModifier(at - 1)) count(sentence, at - 1, at + 1);
      if (language === 'en' && tokens[at + 1]?.folded === 'of' && isModifier(at + 2)) count(sentence, at, at + 3);
    }
  }
  for (const { form, count: times } of counts.values())
    if ((times >= LEAST_USES || isView(form)) && isTerm(form)) vocabulary.note(form).ofField = true;
}

const HEADING_WORDS = new PhraseSet(
  Object.values(SECTION_HEADINGS).flatMap(({ fa, en }) => [...fa, ...en, ...fa.map((heading) => heading.split(' ').at(-1) ?? '')]),
);

function isHeadingWord(form: string): boolean {
  return HEADING_WORDS.hasKey(foldKey(form));
}

/** Established terms of the field count from their first use. */
function noteEstablished(vocabulary: TermVocabulary, { tokens, language }: Sentence): void {
  const keys = wordKeys(tokens);
  for (let from = 0; from < tokens.length; from++) {
    const first = keys[from];
    if (!first || !mayBeginEstablished(first)) continue;
    let joined = '';
    for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_ESTABLISHED); to++) {
      const last = keys[to - 1];
      if (last === undefined || last === null) break;
      joined += last;
      const key = singular(joined);
      if (key.length >= 5 && isEstablished(key, language)) vocabulary.noteEstablished(spanText(tokens, { from, to }), language);
    }
  }
}

/** Counts how often each term is used. Called once, when all terms are noted. */
export function countMentions(vocabulary: TermVocabulary, sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.tokens.length; at++) {
      const length = vocabulary.longestAt(sentence.tokens, at);
      if (!length) continue;
      vocabulary.note(spanText(sentence.tokens, { from: at, to: at + length })).mentions++;
      at += length - 1;
    }
  }
}

/** A keyword or part of a heading as a term: whole where it can be one. */
function phrasesOf(text: string, language: 'fa' | 'en'): string[] {
  const tokens = tokenize(text);
  const span = trimTerm(tokens, 0, tokens.length, language);
  if (!span) return [];
  const form = spanText(tokens, span);
  return form.replace(/\s/g, '').length >= 3 ? [form] : [];
}
