import { ACCORDING_TO, NOBODY, OPENERS, SAME_PERSON, SAYS } from '../../language/definition-cues';
import { createNameIndex, type NameIndex } from '../../names/match';
import { nameSimilarity } from '../../names/similarity';
import type { Token } from '../../text/tokens';
import { type CitedAuthors, mayBeName } from './cited-authors';
import type { NamePair } from './equivalents';
import { PhraseSet } from './phrases';
import type { Sentence } from './sentences';
import { isTermWord } from './field-dictionary';
import { isGeneric, spanText } from './term-span';
import { englishForms } from './verb-forms';

const ACCORDING = { fa: new PhraseSet(ACCORDING_TO.fa), en: new PhraseSet(ACCORDING_TO.en) };
const SAYING = { fa: new PhraseSet(SAYS.fa), en: new PhraseSet(SAYS.en.flatMap(englishForms)) };
const PERSON = { fa: new PhraseSet(SAME_PERSON.fa), en: new PhraseSet(SAME_PERSON.en) };
const OPENING = { fa: new PhraseSet(OPENERS.fa), en: new PhraseSet(OPENERS.en) };
const NO_NAMES = { fa: new PhraseSet(NOBODY.fa), en: new PhraseSet(NOBODY.en) };
const LONGEST_NAME = 5;
/** Tokens of a sentence in which «از نگاه N» may stand. */
const FURTHEST_VIEWPOINT = 12;
/** At or above this a name in the text and one in a citation are one person. */
const SAME_PERSON_SIMILARITY = 0.62;

/** Where the statement of a sentence begins, and who is named before it as its author. */
export interface SentenceStart {
  /** Index of the first token of the statement itself. */
  readonly at: number;
  /** Author as printed, '' where a pronoun stands for the one named before, null where none is named. */
  readonly named: string | null;
}

/**
 * Skips connectives («بنابراین،») and reads «از نظر X،», "According to X,", «X معتقد است که», "X argues that".
 * @param termAt length of the term of the paper at a token, or 0: what a theory claims is said of it, not by it
 */
export function statementStart(
  sentence: Sentence,
  isAuthor: (words: string) => boolean,
  termAt: (at: number, to: number) => number = () => 0,
): SentenceStart {
  const { tokens, language } = sentence;
  let at = 0;
  let named: string | null = null;
  for (let round = 0; round < 4; round++) {
    at = skipMarks(tokens, at);
    const according = ACCORDING[language].lengthAt(tokens, at);
    // «به بیان دیگر» is no author.
    if (according && OPENING[language].lengthAt(tokens, at) <= according) {
      const name = nameAfter(tokens, at + according, language, isAuthor);
      if (name) {
        named = PERSON[language].has(tokens[at + according]) ? '' : name.text;
        at = skipMarks(tokens, name.to);
        continue;
      }
    }
    const opener = OPENING[language].lengthAt(tokens, at);
    if (!opener) break;
    at += opener;
  }
  at = skipMarks(tokens, at);
  if (named === null) {
    const saying = SAYING[language].find(tokens, at + 1, Math.min(tokens.length, at + 14));
    const after = saying ? saying.at + saying.length : 0;
    const joins =
      saying &&
      (['که', 'that'].includes(tokens[after]?.folded ?? '') || ['،', ',', ':', '«', '“', '"'].includes(tokens[after]?.text ?? ''));
    const claims = saying && termAt(at, saying.at) === saying.at - at && !isAuthor(spanText(tokens, { from: at, to: saying.at }));
    if (saying && (joins || isAuthor(tokens[saying.at - 1]?.text ?? '')) && !claims) {
      const subject = authorIn(tokens, at, saying.at, language, isAuthor);
      if (subject === null && saying.at - at <= 3)
        return { at: skipMarks(tokens, ['که', 'that'].includes(tokens[after]?.folded ?? '') ? after + 1 : after), named: null };
      if (subject !== null)
        return { at: skipMarks(tokens, ['که', 'that'].includes(tokens[after]?.folded ?? '') ? after + 1 : after), named: subject };
    }
    named = citedSubject(tokens, at, language, isAuthor) ?? viewpointWithin(sentence, at, isAuthor);
  }
  return { at, named };
}

/** "Walt (1987: 5) …", «کریمی و لوند (۲۰۱۴: ۵۲) …»: the authors that a sentence begins with, cited by year. */
function citedSubject(tokens: readonly Token[], from: number, language: 'fa' | 'en', isAuthor: (words: string) => boolean): string | null {
  const open = from + tokens.slice(from, from + LONGEST_NAME + 1).findIndex(({ text }) => text === '(');
  if (open <= from || !isYear(tokens[open + 1])) return null;
  if (language === 'en') return authorIn(tokens, from, open, 'en', isAuthor);
  const words = tokens.slice(from, open);
  // «برجام (۲۰۱۵) …»: a year without a page may date a thing.
  const paged = [':', '،', ','].includes(tokens[open + 2]?.text ?? '');
  const names = words.every(({ kind, text, folded }) => kind === 'word' && (folded === 'و' || mayBeName(text)));
  return names && (paged || isAuthor(words.at(-1)?.text ?? '')) ? spanText(tokens, { from, to: open }) : null;
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:1[2-9]|20)\d\d$/.test(token.folded);
}

/** «X از نگاه N …», "X, according to N, …", "X, as N puts it, …": an author named between a subject and what is said of it. */
function viewpointWithin({ tokens, language, marks }: Sentence, from: number, isAuthor: (words: string) => boolean): string | null {
  for (let at = from + 1; at < Math.min(tokens.length - 1, from + FURTHEST_VIEWPOINT); at++) {
    const parted = COMMAS.has(tokens[at - 1]?.text ?? '');
    if (language === 'en') {
      if (!parted) continue;
      const as = tokens[at]?.folded === 'as' ? SAYING.en.find(tokens, at + 2, Math.min(tokens.length, at + LONGEST_NAME + 2)) : null;
      if (as) return authorIn(tokens, at + 1, as.at, 'en', isAuthor);
    }
    const according = ACCORDING[language].lengthAt(tokens, at);
    if (!according || OPENING[language].lengthAt(tokens, at) > according) continue;
    const name = nameAfter(tokens, at + according, language, isAuthor);
    if (!name || PERSON[language].has(tokens[at + according])) continue;
    const last = tokens[name.to - 1];
    const set = COMMAS.has(tokens[name.to]?.text ?? '') || last?.text === ')' || (last !== undefined && marks.has(last.end));
    if (set || isAuthor(name.text)) return name.text;
  }
  return null;
}

const COMMAS = new Set(['،', ',']);

function skipMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && ['،', ',', ':', '-', '–', '•', '.', ')', '؛', ';'].includes(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.kind === 'number' && [')', '.', '-'].includes(tokens[at + 1]?.text ?? '')) at = skipMarks(tokens, at + 2);
  return at;
}

const PREPOSITIONS = new Set(['در', 'از', 'به', 'با', 'بر', 'برای']);
const PARTICLES = new Set(['ون', 'وان', 'فان', 'فن', 'فون']);

/** A preposition begins what the author says, but for «ون در …». */
function endsName(tokens: readonly Token[], at: number): boolean {
  return PREPOSITIONS.has(tokens[at]?.folded ?? '') && !PARTICLES.has(tokens[at - 1]?.folded ?? '');
}

/** Name after «از نظر»: up to the comma where one follows soon, else as many words as are a known author, else one. */
function nameAfter(
  tokens: readonly Token[],
  from: number,
  language: 'fa' | 'en',
  isAuthor: (words: string) => boolean,
): { text: string; to: number } | null {
  if (tokens[from]?.kind !== 'word' || NO_NAMES[language].lengthAt(tokens, from)) return null;
  if (PERSON[language].has(tokens[from])) return { text: tokens[from]!.text, to: from + 1 };
  let comma = from;
  while (comma < tokens.length && comma <= from + LONGEST_NAME && tokens[comma]?.kind === 'word' && !endsName(tokens, comma)) comma++;
  const ended = [',', '،', '('].includes(tokens[comma]?.text ?? '') && comma <= from + LONGEST_NAME;
  if (ended && (language === 'fa' || /^\p{Lu}/u.test(tokens[from]?.text ?? ''))) {
    let to = comma;
    if (tokens[to]?.text === '(') {
      while (to < tokens.length && tokens[to]?.text !== ')' && to < comma + 12) to++;
      to++;
    }
    // «از دیدگاه روابط تجاری، …» names a point of view, not a person.
    if (tokens.slice(from, comma).some((token) => isNoName(token, language)) && !isAuthor(spanText(tokens, { from, to: comma })))
      return null;
    return { text: spanText(tokens, { from, to: comma }), to };
  }
  if (language === 'en') return null;
  const to = endOfName(tokens, from, Math.min(comma, from + 4), isAuthor);
  if (to > from) return { text: spanText(tokens, { from, to }), to };
  // «از نظر اقتصادی …» says in which respect.
  return isNoName(tokens[from]!, language) ? null : { text: tokens[from]!.text, to: from + 1 };
}

/** The author named in the tokens before a verb of saying, '' for a pronoun, null where they name nobody. */
export function authorIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: 'fa' | 'en',
  isAuthor: (words: string) => boolean,
): string | null {
  let end = to;
  // "Walt (1987) argues": what stands in brackets is no name.
  const bracket = tokens.slice(from, to).findIndex((token) => token.text === '(');
  if (bracket >= 0) end = from + bracket;
  if (end - from < 1 || end - from > LONGEST_NAME + 3) return null;
  if (PERSON[language].lengthAt(tokens, from, end) === end - from) return '';
  if (NO_NAMES[language].lengthAt(tokens, from, end)) return null;
  if (language === 'en') {
    const words = tokens.slice(from, end);
    const name = words.filter((token) => /^\p{Lu}/u.test(token.text));
    return name.length > 0 &&
      words.every(
        (token) =>
          /^\p{Lu}/u.test(token.text) ||
          ['and', ',', '&', 'et', 'al', '.', 'de', 'van', 'von', 'al-'].includes(token.folded) ||
          token.kind === 'punctuation',
      )
      ? spanText(tokens, { from, to: end })
      : null;
  }
  if (bracket >= 0 && end - from <= LONGEST_NAME) return spanText(tokens, { from, to: end });
  for (let at = from; at < end; at++) {
    at += ACCORDING.fa.lengthAt(tokens, at, end);
    const stop = endOfName(tokens, at, end, isAuthor);
    if (stop > at) return spanText(tokens, { from: at, to: stop });
  }
  if (tokens[end - 1]?.text === '،') end--;
  const words = tokens.slice(from, end);
  // «واکر و لودویگ»: two names, though the paper cites them in another script.
  const pair = words.length === 3 && words[1]?.folded === 'و';
  return (words.length <= 2 || pair) && words.length > 0 && words.every((token) => token.kind === 'word')
    ? spanText(tokens, { from, to: end })
    : null;
}

function isNoName(token: Token, language: 'fa' | 'en'): boolean {
  return isGeneric(token.text, language) || (language === 'fa' && isTermWord(token.folded, 'fa'));
}

/** End of the name that begins at `from`: after the first word that is an author's own, and after «و» and another; `from` where there is none. */
function endOfName(tokens: readonly Token[], from: number, to: number, isAuthor: (words: string) => boolean): number {
  let end = from;
  for (let at = from; at < Math.min(to, from + 3) && end === from; at++) {
    if (tokens[at]?.kind !== 'word' || tokens[at]?.folded === 'و') break;
    if (isAuthor(tokens[at]!.text)) end = at + 1;
  }
  if (end > from && tokens[end]?.folded === 'و' && end + 1 < to && tokens[end + 1]?.kind === 'word' && isAuthor(tokens[end + 1]!.text))
    return end + 2;
  return end;
}

/** People whom a paper cites or glosses, found by either script. */
export class KnownAuthors {
  readonly #index: NameIndex<string>;
  readonly #answers = new Map<string, readonly { readonly value: string; readonly similarity: number }[]>();

  constructor(cited: readonly CitedAuthors[], names: readonly NamePair[]) {
    const entries = new Map<string, string>();
    for (const { names: authors, sure } of cited) if (sure) for (const name of authors) entries.set(name, name);
    for (const { fa, en } of names) entries.set(fa, en).set(en, en);
    this.#index = createNameIndex([...entries].slice(0, MOST_NAMES).map(([name, value]) => ({ name, value })));
  }

  has(words: string): boolean {
    return (this.#search(words)[0]?.similarity ?? 0) >= AUTHOR_SIMILARITY;
  }

  /** The author's form in the other script than `name`, or null. */
  inOtherScript(name: string): string | null {
    return this.#search(name).find(({ value, similarity }) => similarity >= AUTHOR_SIMILARITY && !sameScript(name, value))?.value ?? null;
  }

  #search(words: string): readonly { readonly value: string; readonly similarity: number }[] {
    let found = this.#answers.get(words);
    if (!found) {
      found = this.#index.search(words, 4);
      this.#answers.set(words, found);
    }
    return found;
  }
}

/**
 * Who is credited, as printed: the name in the sentence, followed by its form in the other script where the paper prints that too
 * («برگزمن (Bergsman)»); else the authors cited.
 */
export function creditedTo(named: string | null, cited: CitedAuthors | undefined, authors: KnownAuthors): string | null {
  if (!named) return cited?.names.join(PERSIAN.test(cited.names[0] ?? '') ? '؛ ' : '; ') ?? null;
  const other =
    cited?.names.find((name) => !sameScript(named, name) && nameSimilarity(named, name) >= SAME_PERSON_SIMILARITY) ??
    authors.inOtherScript(named);
  return other ? `${named} (${other})` : named;
}

function sameScript(a: string, b: string): boolean {
  return PERSIAN.test(a) === PERSIAN.test(b);
}

const PERSIAN = /\p{Script=Arabic}/u;
const AUTHOR_SIMILARITY = 0.75;
const MOST_NAMES = 1500;
