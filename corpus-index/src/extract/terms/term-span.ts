import { CLASSIFIERS, GENERIC_NOUNS, NOT_IN_TERM, PERSIAN_VERBS, SUBJECT_ENDS } from '../../language/definition-cues';
import { foldKey } from '../../text/fold';
import { remember } from '../../text/remember';
import type { Token } from '../../text/tokens';
import { countryNames } from './country-names';
import { PhraseSet } from './phrases';

/** Longest term in words. */
export const LONGEST_TERM = 5;

const WORD_CLASSIFIERS = { fa: new PhraseSet(CLASSIFIERS.word.fa), en: new PhraseSet(CLASSIFIERS.word.en) };
const NEVER = { fa: new PhraseSet(NOT_IN_TERM.fa), en: new PhraseSet(NOT_IN_TERM.en) };
const GENERIC = { fa: new PhraseSet(GENERIC_NOUNS.fa), en: new PhraseSet(GENERIC_NOUNS.en) };
const VERBS = new PhraseSet(PERSIAN_VERBS);
/** «می‌داند», «نمی‌شود»: the shape of a finite verb. */
const FINITE = /^ن?می.{2,}(?:د|ند|م|یم|ید)$/;
const ENDS = new PhraseSet(SUBJECT_ENDS);
const OPENING = new Set(['«', '"', '“', '‘', "'", '”']);
const CLOSING = new Set(['»', '"', '”', '’', "'", '“']);
const HYPHENS = /['’-]/;
const PLURALS = ['هایی', 'های', 'ها'];
const ENGLISH_ARTICLES = new Set(['the', 'a', 'an']);

/** A term in a sentence: tokens from `from` to before `to`. `quoted` where the author set it in quotation marks. */
export interface TermSpan {
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

export function isOpening(token: Token | undefined): boolean {
  return token !== undefined && OPENING.has(token.text);
}

export function isClosing(token: Token | undefined): boolean {
  return token !== undefined && CLOSING.has(token.text);
}

/** Whether a Persian token is a finite verb, by its form or its shape. */
export function isVerb(token: Token): boolean {
  return VERBS.has(token) || FINITE.test(token.folded);
}

/** The quoted stretch that opens at `at`, where it is short enough for a term. */
export function quotedSpan(tokens: readonly Token[], at: number): TermSpan | null {
  if (!isOpening(tokens[at])) return null;
  for (let to = at + 1; to < tokens.length && to <= at + LONGEST_TERM + 2; to++) {
    if (isClosing(tokens[to])) return to > at + 1 ? { from: at + 1, to, quoted: true } : null;
    if (tokens[to]?.kind !== 'word') return null;
  }
  return null;
}

/**
 * Takes from a stretch of tokens what cannot belong to the term: quotation marks, articles, «مفهوم», "the concept of", commas,
 * words after the noun phrase. Null where what stays is no noun phrase of at most LONGEST_TERM words.
 */
export function trimTerm(tokens: readonly Token[], from: number, to: number, language: 'fa' | 'en'): TermSpan | null {
  let a = from;
  let b = to;
  while (
    a < b &&
    (tokens[a]?.kind !== 'word' || ENGLISH_ARTICLES.has(tokens[a]?.folded ?? '') || WORD_CLASSIFIERS[language].lengthAt(tokens, a, b) > 0)
  ) {
    if (isOpening(tokens[a])) {
      const quoted = quotedSpan(tokens, a);
      if (quoted && quoted.to <= b) return clean(tokens, quoted, language);
    }
    const classifier = WORD_CLASSIFIERS[language].lengthAt(tokens, a, b);
    // «مفهوم» alone is the term itself.
    if (classifier && a + classifier >= b) break;
    a += classifier || 1;
  }
  while (b > a && tokens[b - 1]?.kind !== 'word') b--;
  if (language === 'fa') {
    for (let at = a; at < b; at++) {
      if (ENDS.has(tokens[at])) {
        b = at;
        break;
      }
    }
  }
  return clean(tokens, { from: a, to: b, quoted: false }, language);
}

function clean(tokens: readonly Token[], span: TermSpan, language: 'fa' | 'en'): TermSpan | null {
  const length = span.to - span.from;
  if (length < 1 || length > LONGEST_TERM + (language === 'en' ? 1 : 0)) return null;
  for (let at = span.from; at < span.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || NEVER[language].has(token)) return null;
    if (language === 'fa' && isVerb(token)) return null;
  }
  const text = tokens.slice(span.from, span.to);
  if (text.every((token) => token.folded.length < 3)) return null;
  if (language === 'fa' && text.some((token) => token.script !== 'fa')) return null;
  if (language === 'en' && text.some((token) => token.script === 'fa')) return null;
  // «روسیه نگران …»: a clause that begins with a state is about the state.
  if (text.length > 1 && !span.quoted && countryNames().has(wordKey(text[0]?.folded ?? ''))) return null;
  // «و» and "and" may join, not open or close.
  if (['و', 'and', 'of'].includes(text[0]?.folded ?? '') || ['و', 'and', 'of'].includes(text.at(-1)?.folded ?? '')) return null;
  return span;
}

/** Whether a form is one common noun, which is a term only where the paper says so (keyword, gloss, quotation marks). */
export function isGeneric(form: string, language: 'fa' | 'en'): boolean {
  return GENERIC[language].hasKey(foldKey(form));
}

/** Display text of a span, single-spaced. */
export function spanText(tokens: readonly Token[], span: { readonly from: number; readonly to: number }): string {
  return tokens
    .slice(span.from, span.to)
    .map((token) => token.text)
    .join(' ');
}

/** Key under which forms of one term meet within a paper: folded, plural endings taken away, spaces and hyphens too. */
export const termKey = remember((form: string): string => joinKeys(foldKey(form).split(' ').map(wordKey)));

/** Part of a term's key that one folded word gives. */
export const wordKey = remember((folded: string): string => {
  // A plural ending that is written apart belongs to the word before it.
  if (folded === 'the' || folded === 'a' || folded === 'an' || PLURALS.includes(folded)) return '';
  const bare = HYPHENS.test(folded) ? folded.replace(/['’-]/g, '') : folded;
  const first = bare.charCodeAt(0);
  if (first >= LATIN_A && first <= LATIN_Z) return bare.length < SHORTEST_VARIANT ? bare : oneSpelling(bare);
  for (const ending of PLURALS) if (bare.length >= ending.length + 3 && bare.endsWith(ending)) return bare.slice(0, -ending.length);
  return bare;
});

const KEYS = new WeakMap<readonly Token[], readonly (string | null)[]>();

/** Keys of the words of a stretch (wordKey), null for what is no word; made once a stretch. */
export function wordKeys(tokens: readonly Token[]): readonly (string | null)[] {
  let keys = KEYS.get(tokens);
  if (!keys) {
    keys = tokens.map((token) => (token.kind === 'word' ? wordKey(token.folded) : null));
    KEYS.set(tokens, keys);
  }
  return keys;
}

/** Key of the words with these keys (wordKey), in order. An English plural goes from the last one. */
export function joinKeys(keys: readonly string[]): string {
  return singular(keys.join(''));
}

/** A joined key without the plural ending of its last English word. */
export function singular(joined: string): string {
  if (!joined.endsWith('s') || joined.length < 5 || joined.endsWith('ss')) return joined;
  return joined.endsWith('ies') && joined.length >= 7 ? `${joined.slice(0, -3)}y` : joined.slice(0, -1);
}

const LATIN_A = 97;
const LATIN_Z = 122;
const SHORTEST_VARIANT = 6;

/** British and American spelling under one key: securitisation, behaviour, defence, centre. Other words may change too, alike on all sides. */
function oneSpelling(word: string): string {
  return word
    .replace(/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1')
    .replace(/our(s|al|ed|ing|able)?$/, 'or$1')
    .replace(/^(off|def|pret)ence(s?)$/, '$1ense$2')
    .replace(/^(cent|theat)re(s?)$/, '$1er$2')
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/^(label|travel|model|signal)l(ed|ing|er)$/, '$1$2');
}
