import { AUTHORITY_NOUNS_EN, AUTHORITY_PHRASES, JUDGING_VERBS, SAYING_VERBS } from '../../language/attribution-cues';
import { VERB_NEGATORS_EN } from '../../language/negation';
import type { Language, Token } from '../analysis';
import { remember } from '../../text/remember';
import { englishLemmas, persianLemmas, persianVerbForm } from './lemma';
import { SOMEBODY } from './frame';
import { type ContentWord, UNKNOWN } from './words';

/** Who is credited in a stretch of a sentence. */
export interface Authority {
  /** Words that name them. */
  readonly words: readonly ContentWord[];
  /** The phrase or name begins here. */
  readonly from: number;
  /** Token after the phrase that credits them. */
  readonly end: number;
  /** What they say begins here (token index); words before it do not belong to it. */
  readonly said: number;
  /** 'judging': "regards X as Y"; 'saying': "argues that …"; 'phrase': "according to X". */
  readonly form: 'judging' | 'saying' | 'phrase';
  /** "does not regard …": they deny what follows. */
  readonly denied?: boolean;
}

const LONGEST_NAME = 4;
const PRONOUNS = new Set(['او', 'وی', 'ایشان', 'انان', 'آنان', 'انها', 'آنها', 'he', 'she', 'they']);
const CONNECTORS = new Set(['and', 'و', ',', '،']);

/** The names that begin at a token: entities, or unknown words (Persian) and unknown capitalised words (English). */
function nameAt(start: number, to: number, tokens: readonly Token[], words: readonly ContentWord[]): readonly ContentWord[] {
  const named: ContentWord[] = [];
  let at = start;
  while (at < to && named.length < LONGEST_NAME) {
    if (named.length && CONNECTORS.has(tokens[at]?.text ?? '')) {
      const next = words.find((word) => word.from === at + 1);
      if (tokens[at]?.kind !== 'word' || !next || !isName(next, tokens)) break;
      at++;
      continue;
    }
    const word = words.find((other) => other.from === at);
    if (!word || !isName(word, tokens)) break;
    named.push(word);
    at = word.to;
  }
  return named;
}

/** «او استدلال می‌کند»: somebody named before. */
function pronounAt(at: number, tokens: readonly Token[]): readonly ContentWord[] {
  return PRONOUNS.has(tokens[at]?.folded ?? '') ? [{ from: at, to: at + 1, id: SOMEBODY, kind: 'unknown', entity: null }] : [];
}

function isName(word: ContentWord, tokens: readonly Token[]): boolean {
  if (word.entity) return word.entity.kind !== 'conflict' && word.entity.kind !== 'agreement';
  if (word.kind !== 'unknown') return false;
  const text = tokens[word.from]?.text ?? '';
  return /^\p{Lu}/u.test(text) || /^[\u0600-\u06ff]/.test(text);
}

/** Phrases before a name by their first word, the longest first. */
const PHRASES: Readonly<Record<Language, ReadonlyMap<string, readonly (readonly string[])[]>>> = {
  fa: byFirstWord('fa'),
  en: byFirstWord('en'),
};

function byFirstWord(language: Language): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of AUTHORITY_PHRASES[language]) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), words].sort((x, y) => y.length - x.length),
    );
  }
  return phrases;
}

/** Finds who is credited in the tokens from `from` to `to`, or null. */
export function findAuthority(
  from: number,
  to: number,
  tokens: readonly Token[],
  words: readonly ContentWord[],
  language: Language,
): Authority | null {
  return (
    byPhrase(from, to, tokens, words, language) ??
    (language === 'fa' ? byPersianVerb(from, to, tokens, words) : byEnglishVerb(from, to, tokens, words))
  );
}

const NO_PHRASES: readonly (readonly string[])[] = [];

function byPhrase(from: number, to: number, tokens: readonly Token[], words: readonly ContentWord[], language: Language): Authority | null {
  const word = (index: number): string => tokens[index]?.folded ?? '';
  const phrases = PHRASES[language];
  for (let at = from; at < to; at++) {
    for (const phrase of phrases.get(word(at)) ?? NO_PHRASES) {
      if (
        !phrase.every((part, offset) => word(at + offset) === part || (offset > 0 && language === 'fa' && word(at + offset) === `${part}ی`))
      )
        continue;
      const names = nameAt(at + phrase.length, to, tokens, words);
      const named = names.length > 0 ? names : pronounAt(at + phrase.length, tokens);
      const last = named.at(-1);
      if (last) return { words: named, from: at, end: last.to, said: at === from ? last.to : from, form: 'phrase' };
    }
    if (language !== 'en') continue;
    // "For Walt, …", "in Walt's view", "as Snyder uses the word"
    const first = word(at);
    if (first === 'for' && (at === from || tokens[at - 1]?.kind === 'mark')) {
      const named = nameAt(at + 1, to, tokens, words);
      const last = named.at(-1);
      if (last && tokens[last.to]?.text === ',') return { words: named, from: at, end: last.to, said: last.to, form: 'phrase' };
    }
    if (first === 'in' || first === 'on' || first === 'by') {
      const named = nameAt(at + 1, to, tokens, words);
      const last = named.at(-1);
      if (
        last &&
        /['’]s?$/.test(tokens[last.to - 1]?.text ?? '') &&
        (AUTHORITY_NOUNS_EN.has(word(last.to)) || AUTHORITY_NOUNS_EN.has(word(last.to + 1)))
      ) {
        return { words: named, from: at, end: last.to + 1, said: at === from ? last.to + 1 : from, form: 'phrase' };
      }
    }
    if (first === 'as') {
      const named = nameAt(at + 1, to, tokens, words);
      const last = named.at(-1);
      if (last && /^(?:uses?|puts?|argues?|notes?|defines?|sees?|understands?|writes?|says?|describes?)$/.test(word(last.to)))
        return { words: named, from: at, end: phraseEnd(tokens, last.to, to), said: from, form: 'phrase' };
    }
  }
  return null;
}

/** End of a phrase in commas ("as Snyder uses the word,"), or of the name where no comma is near. */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to && at < from + 6; at++) if (tokens[at]?.kind === 'mark') return at;
  return from;
}

const HOLDING_FA = new Set(['معتقد', 'مدعی', 'قائل']);
/** The same with their copula written on: «معتقدند». */
const HOLDING_PLURAL_FA = new Set(['معتقدند', 'مدعیاند', 'مدعیند', 'قائلند', 'قایلند']);
const FURTHEST_VERB = 6;

/** Token after «معتقد است», «معتقدند» or «بر این باورند» at a token; -1 where none of them stands there. */
function holdsUntil(at: number, tokens: readonly Token[]): number {
  const folded = (index: number): string => tokens[index]?.folded ?? '';
  const copula = (index: number): boolean => persianVerbForm(folded(index))?.infinitive === 'بودن';
  if (HOLDING_FA.has(folded(at))) return copula(at + 1) ? at + 2 : -1;
  if (HOLDING_PLURAL_FA.has(folded(at))) return at + 1;
  if (folded(at) !== 'بر' || !['این', 'ان'].includes(folded(at + 1))) return -1;
  if (['باورند', 'عقیدهاند', 'باوراند'].includes(folded(at + 2))) return at + 3;
  return ['باور', 'عقیده', 'نظر'].includes(folded(at + 2)) && copula(at + 3) ? at + 4 : -1;
}

/** «X معتقد است …»: the voice goes first, and what it says follows, with or without «که». */
function byPersianOpening(from: number, to: number, tokens: readonly Token[], words: readonly ContentWord[]): Authority | null {
  for (let at = from + 1; at + 2 < to && at < from + FURTHEST_VERB; at++) {
    const said = holdsUntil(at, tokens);
    if (said < 0) continue;
    const named = nameAt(from, at, tokens, words).filter((word) => word.to <= at);
    const last = named.at(-1);
    return last && last.to === at ? { words: named, from, end: last.to, said, form: 'saying' } : null;
  }
  return null;
}

/** «گولدگایر … را … می‌داند»: the clause begins with a name and ends with a reporting verb. */
function byPersianVerb(from: number, to: number, tokens: readonly Token[], words: readonly ContentWord[]): Authority | null {
  const opening = byPersianOpening(from, to, tokens, words);
  if (opening) return opening;
  let reporting = -1;
  let form: Authority['form'] = 'saying';
  let verb = to - 1;
  while (verb >= from && !(tokens[verb]?.kind === 'word' && persianVerbForm(tokens[verb]?.folded ?? ''))) verb--;
  // The verb itself, or the word before a light one («توصیف می‌کند»); «به عنوان … نام می‌برد».
  for (let at = verb; at >= from && at >= verb - 2; at--) {
    const lemmas = persianLemmas(tokens[at]?.folded ?? '');
    if (lemmas.some((lemma) => JUDGING_VERBS.fa.has(lemma))) [reporting, form] = [at, 'judging'];
    else if (lemmas.some((lemma) => SAYING_VERBS.fa.has(lemma))) [reporting, form] = [at, 'saying'];
    if (reporting >= 0) break;
  }
  if (reporting < 0) return null;
  let start = from;
  while (
    start < reporting &&
    (tokens[start]?.kind === 'mark' || ['و', 'اما', 'ولی', 'نیز', 'همچنین', 'که', 'آقای', 'دکتر'].includes(tokens[start]?.folded ?? ''))
  )
    start++;
  const named = PRONOUNS.has(tokens[start]?.folded ?? '') ? pronounAt(start, tokens) : nameAt(start, reporting, tokens, words).slice(0, 3);
  // In Persian nothing marks a name: one unknown word, unless entities or a conjunction carry it on.
  const kept = named.filter((word, index) => index === 0 || CONNECTORS.has(tokens[word.from - 1]?.folded ?? ''));
  const last = kept.at(-1);
  return last ? { words: kept, from: start, end: last.to, said: last.to, form } : null;
}

/** "Portela classifies …", "Giumelli argues that …". */
function byEnglishVerb(from: number, to: number, tokens: readonly Token[], words: readonly ContentWord[]): Authority | null {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) continue;
    const reporting = reportingOf(token.folded);
    if (reporting === null) continue;
    const { judging } = reporting;
    const denies = reporting.denying && tokens[at + 1]?.folded === 'that';
    if (!judging && !denies && !reporting.saying) continue;
    let end = at;
    while (
      end > from &&
      /^(?:also|thus|therefore|likewise|further|clearly|rightly|does|do|did|not|has|have|had|would)$/.test(tokens[end - 1]?.folded ?? '')
    )
      end--;
    let start = end;
    while (start > from) {
      const word = words.find((other) => other.to === start && isName(other, tokens));
      if (word) start = word.from;
      else if (start < end && tokens[start - 1]?.folded === 'and') start--;
      else break;
    }
    // "Young regards …": a word of the field that opens the sentence alone before the verb is a name there.
    const opening =
      start === end && end === 1 && judgingForm(token.folded) ? words.find((word) => word.from === 0 && word.to === 1) : undefined;
    if (opening && opening.kind !== 'act' && /^\p{Lu}/u.test(tokens[0]?.text ?? '') && tokens[0]?.plural !== true) {
      const named: ContentWord = { from: 0, to: 1, id: UNKNOWN + (tokens[0]?.folded ?? ''), kind: 'unknown', entity: null };
      return { words: [opening, named], from: 0, end: at + 1, said: at + 1, form: judging ? 'judging' : 'saying' };
    }
    if (start === end && PRONOUNS.has(tokens[end - 1]?.folded ?? '')) start = end - 1;
    const named = PRONOUNS.has(tokens[start]?.folded ?? '')
      ? pronounAt(start, tokens)
      : words.filter((word) => word.from >= start && word.to <= end && isName(word, tokens) && !word.entity?.adjective);
    if (named.length)
      return {
        words: named,
        from: start,
        end: at + 1,
        said: at + 1,
        form: judging ? 'judging' : 'saying',
        denied: deniedBetween(tokens, end, at) !== denies,
      };
  }
  return null;
}

/** Verbs whose "that" clause somebody says is not so. */
const DENYING_EN = new Set(['deny', 'dispute', 'doubt', 'reject']);

/** What a folded English word reports as a verb; null for nearly every word. */
const reportingOf = remember((word: string): { readonly judging: boolean; readonly saying: boolean; readonly denying: boolean } | null => {
  const lemmas = englishLemmas(word);
  const judging = lemmas.some((lemma) => JUDGING_VERBS.en.has(lemma));
  const saying = lemmas.some((lemma) => SAYING_VERBS.en.has(lemma));
  const denying = lemmas.some((lemma) => DENYING_EN.has(lemma));
  return judging || saying || denying ? { judging, saying, denying } : null;
});

const judgingForm = (word: string): boolean => /[^s]s$/.test(word);

function deniedBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (VERB_NEGATORS_EN.has(tokens[at]?.folded ?? '')) return true;
  return false;
}
