import { ACCORDING_TO, NOBODY, OPENERS, SAME_PERSON, SAYS } from '../../language/definition-cues';
import { createNameIndex, type NameIndex } from '../../names/match';
import { nameSimilarity } from '../../names/similarity';
import type { Token } from '../../text/tokens';
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
  }
  return { at, named };
}

function skipMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && ['،', ',', ':', '-', '–', '•', '.', ')', '؛', ';'].includes(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.kind === 'number' && [')', '.', '-'].includes(tokens[at + 1]?.text ?? '')) at = skipMarks(tokens, at + 2);
  return at;
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
  while (comma < tokens.length && comma <= from + LONGEST_NAME && tokens[comma]?.kind === 'word') comma++;
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
  return { text: tokens[from]!.text, to: from + 1 };
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

const BRACKETS = /\(([^()]{3,220})\)/g;
const YEAR = /(?:1[2-9]|20)[0-9]{2}|[۱۲][۲-۹۰][۰-۹]{2}|n\.\s?d|بی[\u200c ]?تا/;
const CITED_NAME =
  /^[\s;؛]{0,4}(?:see |cf\. |e\.g\.,? |نک[.:]? |ر\.ک[.:]? |به نقل از |cited in |quoted in )?([\p{L}\p{M}\u200c.'’\s&,،-]{2,90}?)[\s,،;؛:(]{0,4}(?:ed\.?|a |b )?[\s,،]{0,2}(?=(?:[a-d]\s)?(?:(?:1[2-9]|20)[0-9]{2}|[۱۲][۲-۹۰][۰-۹]{2}|n\.\s?d|بی[\u200c ]?تا))/u;
const NAME_LAST = /^[\s.]{0,3}[0-9۰-۹][0-9۰-۹\s:،,.–-]{2,24}[،,:\s]{1,3}([\p{L}\p{M}\u200c\s]{2,60})$/u;
const NO_AUTHOR = /^(?:جدول|شکل|نمودار|نقشه|سال|دهه|table|figure|fig|in|since|from|between|until|about|ca|map|chart)\b/iu;

/** "Keck and Sikkink (1998)": a year alone, and the names right before it. */
const BARE_YEAR = /^\s{0,2}(?:1[2-9]|20)[0-9]{2}[a-d]?(?:\s?[:,]\s?[0-9\s,–-]{1,16})?$/;
const LONGEST_BEFORE = 70;
const NAME_BEFORE = /((?:\p{Lu}[\p{L}'’-]{1,24},? (?:(?:and|&) )?){1,3}(?:et al\.? )?)$/u;

/** Authors of the citations in a text, in order, as printed. */
export function citedAuthors(text: string): string[] {
  const authors: string[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[1] ?? '';
    if (!YEAR.test(inside)) continue;
    const before = BARE_YEAR.test(inside)
      ? (NAME_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index))?.[1] ?? '')
      : '';
    const name = (before || (CITED_NAME.exec(inside)?.[1] ?? NAME_LAST.exec(inside)?.[1] ?? ''))
      .replace(/\s+/g, ' ')
      .replace(/^[\s.،,]+|[\s,،;؛:.]+$/g, '')
      .replace(/^.{10,}[.؛] /, '')
      .trim();
    if (name.length >= 2 && !NO_AUTHOR.test(name) && name.split(' ').length <= 8) authors.push(name);
  }
  return authors;
}

/** People whom a paper cites or glosses, found by either script. */
export class KnownAuthors {
  readonly #index: NameIndex<string>;
  readonly #answers = new Map<string, readonly { readonly value: string; readonly similarity: number }[]>();

  constructor(cited: readonly string[], names: readonly NamePair[]) {
    const entries = new Map<string, string>();
    for (const name of cited) entries.set(name, name);
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
 * («برگزمن (Bergsman)»); else the author cited.
 */
export function creditedTo(named: string | null, cited: string | undefined, authors: KnownAuthors): string | null {
  if (!named) return cited ?? null;
  const other =
    cited !== undefined && !sameScript(named, cited) && nameSimilarity(named, cited) >= SAME_PERSON_SIMILARITY
      ? cited
      : authors.inOtherScript(named);
  return other ? `${named} (${other})` : named;
}

function sameScript(a: string, b: string): boolean {
  return PERSIAN.test(a) === PERSIAN.test(b);
}

const PERSIAN = /\p{Script=Arabic}/u;
const AUTHOR_SIMILARITY = 0.75;
const MOST_NAMES = 1500;
