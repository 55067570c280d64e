import { CONTRAST_PHRASES_EN, CONTRAST_PHRASES_FA, NOUN_ONLY_NEGATORS, SCALAR_EN, SCALAR_FA } from '../../language/negation';
import type { Language, Token } from '../analysis';
import { persianVerbForm } from './lemma';
import { phrasesByFirstWord } from './phrase-table';

/** A stretch of tokens that the sentence sets aside ("not X", "rather than X") or sets against it ("but Y"). */
export interface Contrast {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
  /** True where only a noun is denied ("without an agreement"): the predicate of the clause is not. */
  readonly nounOnly?: boolean;
}

const PHRASE_EN = phrasesByFirstWord(CONTRAST_PHRASES_EN);
const PHRASE_FA = phrasesByFirstWord(CONTRAST_PHRASES_FA);
const REACH = 12;
const STOP_EN = new Set(['but', 'and', 'or', 'because', 'which', 'that', 'who', 'since', 'while', 'whereas', 'although']);
const STOP_FA = new Set(['بلکه', 'و', 'که', 'زیرا', 'اما', 'ولی', 'چون', 'تا']);
/** A verb after "not" makes it a denied clause, which the predicate tells; a contrast denies nouns and adjectives. */
const AUXILIARIES = new Set([
  'is',
  'are',
  'was',
  'were',
  'do',
  'does',
  'did',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'may',
  'should',
  'must',
  'be',
  'been',
  'yet',
]);

/** The contrasts of a sentence. Works over its tokens, so it sees what clauses cut apart. */
export function contrasts(tokens: readonly Token[], language: Language): readonly Contrast[] {
  const word = (index: number): string => tokens[index]?.folded ?? '';
  const found: Contrast[] = [];
  const neither = language === 'fa' && isNeitherNor(tokens);
  const end = (from: number): number => {
    const stop = language === 'en' ? STOP_EN : STOP_FA;
    let at = from;
    while (
      at < tokens.length &&
      at < from + REACH &&
      !(tokens[at]?.kind === 'mark' && tokens[at]?.text !== '-') &&
      !(at > from && stop.has(word(at)))
    )
      at++;
    return at;
  };
  const setAside = (from: number) => found.push({ from, to: end(from), sign: -1 });
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    if (NOUN_ONLY_NEGATORS[language].has(token.folded))
      found.push({ from: index + 1, to: Math.min(end(index + 1), index + 4), sign: -1, nounOnly: true });
    if (language === 'en') {
      const phrase = PHRASE_EN(tokens, index);
      if (phrase) {
        setAside(index + phrase.length);
        if (phrase[0] === 'rather' || phrase[0] === 'instead') found.push({ from: backTo(tokens, index), to: index, sign: 1 });
      } else if (token.folded === 'not' && !AUXILIARIES.has(word(index - 1)) && !SCALAR_EN.has(word(index + 1))) {
        setAside(index + 1);
        const before = ['and', 'but'].includes(word(index - 1)) || tokens[index - 1]?.kind === 'mark' ? index - 1 : index;
        found.push({ from: backTo(tokens, before), to: before, sign: 1 });
        const close = end(index + 1);
        if (word(close) === 'but') found.push({ from: close + 1, to: end(close + 1), sign: 1 });
      } else if (token.folded === 'not' && AUXILIARIES.has(word(index - 1)) && !SCALAR_EN.has(word(index + 1))) {
        const close = end(index + 1);
        if (word(close) === 'but') found.push({ from: index + 1, to: close, sign: -1 }, { from: close + 1, to: end(close + 1), sign: 1 });
      } else if (token.folded === 'more') moreThan(tokens, index, found);
    } else if (!(token.folded === 'نه' && neither)) persian(tokens, index, setAside, end, found);
  });
  return found;
}

/** «نه … و نه …» denies both clauses and sets nothing aside. */
export function isNeitherNor(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => token.folded === 'نه');
  return first >= 0 && tokens.some((token, index) => index > first && token.folded === 'نه' && tokens[index - 1]?.folded === 'و');
}

/** Start of the phrase that a contrast answers to. */
function backTo(tokens: readonly Token[], index: number): number {
  let at = index;
  while (
    at > 0 &&
    at > index - 6 &&
    tokens[at - 1]?.kind !== 'mark' &&
    !['as', 'is', 'was', 'are', 'were', 'in', 'by', 'on', 'to', 'را', 'در', 'از', 'به'].includes(tokens[at - 1]?.folded ?? '')
  )
    at--;
  return at;
}

/** "more political than religious": a leaning that sets the second aside. Comparisons of two things are read elsewhere. */
function moreThan(tokens: readonly Token[], index: number, found: Contrast[]): void {
  const than = [2, 3].map((step) => index + step).find((at) => tokens[at]?.folded === 'than');
  if (than === undefined || tokens[than + 1]?.capital || ['the', 'that', 'those', 'any', 'its'].includes(tokens[than + 1]?.folded ?? ''))
    return;
  found.push({ from: index + 1, to: than, sign: 1 }, { from: than + 1, to: than + 2, sign: -1 });
}

function persian(
  tokens: readonly Token[],
  index: number,
  setAside: (from: number) => unknown,
  end: (from: number) => number,
  found: Contrast[],
): void {
  const word = (at: number): string => tokens[at]?.folded ?? '';
  const phrase = PHRASE_FA(tokens, index);
  if (phrase)
    found.push({
      from: index + phrase.length,
      to: Math.min(end(index + phrase.length), index + phrase.length + 3),
      sign: -1,
      nounOnly: true,
    });
  else if (word(index) === 'نه' && !SCALAR_FA.has(word(index + 1))) {
    setAside(index + 1);
    const close = end(index + 1);
    const counter = [close, close + 1].find((at) => word(at) === 'بلکه' || word(at) === 'که');
    if (counter !== undefined) found.push({ from: counter + 1, to: end(counter + 1), sign: 1 });
    else {
      const before = word(index - 1) === 'و' || tokens[index - 1]?.kind === 'mark' ? index - 1 : index;
      found.push({ from: backTo(tokens, before), to: before, sign: 1 });
    }
  } else if (word(index) === 'بلکه') found.push({ from: index + 1, to: end(index + 1), sign: 1 });
  else if (word(index) === 'بیش' && word(index + 1) === 'از' && ['انکه', 'آنکه', 'اینکه', 'ان', 'آن'].includes(word(index + 2))) {
    // «بیش از آنکه X باشد، Y است»
    const from = word(index + 2).length > 2 ? index + 3 : index + 4;
    const stop = end(from);
    // What is set aside ends with its own verb: «بیش از آنکه X باشد Y است».
    const verb = tokens.findIndex((token, at) => at > from && at < stop && persianVerbForm(token.folded) !== null);
    const close = verb >= 0 ? verb + 1 : stop;
    found.push({ from, to: close, sign: -1 });
    if (verb >= 0) found.push({ from: close, to: end(close), sign: 1 });
    else if (tokens[close]?.kind === 'mark') found.push({ from: close + 1, to: end(close + 1), sign: 1 });
  } else if (word(index) === 'بیشتر') {
    // «بیشتر X است تا Y»
    const until = [2, 3, 4].map((step) => index + step).find((at) => word(at) === 'تا');
    if (until !== undefined && tokens[until + 1]?.kind === 'word')
      found.push({ from: index + 1, to: until, sign: 1 }, { from: until + 1, to: until + 2, sign: -1 });
  }
}
