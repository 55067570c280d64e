import { LIGHT_VERBS } from '../../language/light-verbs';
import { NEGATIVE_IMPLICATIVES_EN, NOUN_NEGATORS_EN, SCALAR_EN, VERB_NEGATORS_EN } from '../../language/negation';
import type { ClauseAnalysis, Token } from '../analysis';
import { englishIrregular, englishLemmas } from './lemma';
import type { ContentWord } from './words';

/** The predicate of a clause: which word carries it, whether it is denied, and which words it says of its subject. */
export interface Predicate {
  readonly main: ContentWord | null;
  readonly negated: boolean;
  /** Token of the verb (or its auxiliary): what stands before it can be the subject. */
  readonly verb: number;
  /** Object or complement begins here; what an auxiliary or copula says of the subject. */
  readonly complement: number;
  readonly passive: boolean;
  readonly copular: boolean;
  /** Verb left out: "but Sudan did not". */
  readonly elliptic: boolean;
  /** Further words that the predicate denies («از تعهد رسمی دوری می‌کند»). */
  readonly denied?: readonly ContentWord[];
}

const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);
const AUXILIARY = new Set([
  ...BE,
  'has',
  'have',
  'had',
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'shall',
  'cannot',
  "hasn't",
  "haven't",
  "hadn't",
  "don't",
  "doesn't",
  "didn't",
  "won't",
  "wouldn't",
  "couldn't",
]);
/** Endings of nouns made from verbs. */
const NOMINAL = /(?:tion|sion|ment|ance|ence|ship|ity|ness|ure|al|ing)$/;
const BEFORE_NOUN = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'no',
  'of',
  'in',
  'on',
  'by',
  'for',
  'with',
  'from',
  'between',
  'against',
  'under',
  'any',
  'some',
  'more',
  'most',
  'all',
  'several',
]);
const RELATIVE = new Set(['who', 'which', 'that', 'it', 'he', 'she', 'they', 'and', 'but', 'also', 'later', 'then', 'only', 'never']);

interface Clause {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly wordAt: ReadonlyMap<number, ContentWord>;
}

const text = (clause: Clause, index: number): string =>
  index >= clause.from && index < clause.to ? (clause.tokens[index]?.folded ?? '') : '';

function isFiniteVerb(clause: Clause, index: number): boolean {
  const folded = text(clause, index);
  const before = text(clause, index - 1);
  if (clause.tokens[index]?.capital || BEFORE_NOUN.has(before) || clause.tokens[index - 1]?.text.match(/['’]s?$/)) return false;
  const word = clause.wordAt.get(index);
  if (word?.kind === 'entity' || word?.entity) return false;
  const irregular = englishIrregular(folded);
  if (irregular !== null && irregular !== 'man' && irregular !== 'woman') return true;
  if (/[a-z]{2}ed$/.test(folded)) return index > clause.from;
  if (!word) return englishLemmas(folded).some((lemma) => LIGHT_VERBS.en.has(lemma)) && index > clause.from;
  const previous = clause.wordAt.get(index - 1);
  const afterSubject =
    RELATIVE.has(before) ||
    (previous !== undefined &&
      previous.to === index &&
      (previous.entity
        ? !previous.entity.adjective
        : /^\p{Lu}/u.test(clause.tokens[index - 1]?.text ?? '') || clause.tokens[index - 1]?.plural === true));
  if (/[^s]s$/.test(folded)) return afterSubject;
  // A base form is finite only after a plural subject ("Egypt and Sudan depend on").
  const plural = text(clause, index - 2) === 'and' || clause.tokens[index - 1]?.plural === true;
  return afterSubject && plural && word.kind === 'act' && word.to - word.from === 1 && !RELATIVE.has(before) && !NOMINAL.test(folded);
}

/** First content word from `index` on that is no name, or null. */
function nextWord(clause: Clause, index: number): ContentWord | null {
  for (let at = index; at < clause.to; at++) {
    const word = clause.wordAt.get(at);
    if (word && word.from >= index && !word.entity && word.kind !== 'label') return word;
  }
  return null;
}

/** Tells which tokens of a clause are finite verbs or auxiliaries. */
export function englishFiniteVerbs(
  span: ClauseAnalysis,
  tokens: readonly Token[],
  words: readonly ContentWord[],
): (index: number) => boolean {
  const clause = clauseOf(span, tokens, words);
  return (index) => (AUXILIARY.has(text(clause, index)) && !clause.wordAt.get(index)) || isFiniteVerb(clause, index);
}

function clauseOf(span: ClauseAnalysis, tokens: readonly Token[], words: readonly ContentWord[]): Clause {
  const wordAt = new Map<number, ContentWord>();
  for (const word of words)
    if (word.from >= span.from && word.from < span.to) for (let at = word.from; at < word.to; at++) wordAt.set(at, word);
  return { tokens, from: span.from, to: span.to, wordAt };
}

/** Finds the predicate of an English clause. */
export function englishPredicate(span: ClauseAnalysis, tokens: readonly Token[], words: readonly ContentWord[]): Predicate {
  const clause = clauseOf(span, tokens, words);
  const { wordAt } = clause;
  for (let index = cleft(clause) ?? span.from; index < span.to; index++) {
    const folded = text(clause, index);
    if (AUXILIARY.has(folded) && !wordAt.get(index)) return auxiliary(clause, index);
    if (isFiniteVerb(clause, index)) return finite(clause, index);
  }
  const bare = bareVerb(clause);
  if (bare >= 0) return finite(clause, bare);
  return { main: null, negated: false, verb: span.to, complement: span.to, passive: false, copular: false, elliptic: false };
}

/** "The municipality supports …": an act in -s after a noun that no table knows, in a clause without any other verb; -1 where there is none. */
function bareVerb(clause: Clause): number {
  for (let index = clause.from + 1; index < clause.to; index++) {
    const word = clause.wordAt.get(index);
    if (word?.kind !== 'act' || word.from !== index || clause.tokens[index]?.capital) continue;
    const before = text(clause, index - 1);
    const previous = clause.wordAt.get(index - 1);
    if (!previous || previous.kind === 'act' || BEFORE_NOUN.has(before) || previous.entity?.adjective === true) continue;
    const next = clause.tokens[index + 1];
    // "military exports of": a noun in the plural goes on with "of" or ends its clause.
    if (/[^s]s$/.test(text(clause, index)) && index + 1 < clause.to && next?.kind === 'word' && !NOT_AFTER_VERB.has(next.folded))
      return index;
  }
  return -1;
}

const NOT_AFTER_VERB = new Set(['of', 'between', 'and', 'or']);

/** "It was in May that he went": the predicate stands after "that". */
function cleft(clause: Clause): number | null {
  if (text(clause, clause.from) !== 'it' || !BE.has(text(clause, clause.from + 1))) return null;
  for (let index = clause.from + 2; index < clause.to; index++) if (text(clause, index) === 'that') return index + 1;
  return null;
}

function auxiliary(clause: Clause, start: number): Predicate {
  let negated = false;
  let be = false;
  let scalar = false;
  let index = start;
  for (; index < clause.to; index++) {
    const folded = text(clause, index);
    const word = clause.wordAt.get(index);
    if (VERB_NEGATORS_EN.has(folded) && !SCALAR_EN.has(text(clause, index + 1))) negated = true;
    else if (NOUN_NEGATORS_EN.has(folded)) negated = true;
    if (SCALAR_EN.has(folded)) scalar = true;
    if (AUXILIARY.has(folded)) be = BE.has(folded);
    else if (word && !/ly$/.test(folded)) break;
    else if (!word && /ed$|^(?:made|taken|given|put|come|become|gone|held|kept)$/.test(folded)) {
      const main = nextWord(clause, index + 1);
      return { main, negated, verb: start, complement: index + 1, passive: be, copular: false, elliptic: false };
    }
  }
  if (index >= clause.to)
    return {
      main: null,
      negated: negated && !scalar,
      verb: start,
      complement: clause.to,
      passive: false,
      copular: be,
      elliptic: !be && negated,
    };
  const word = clause.wordAt.get(index);
  const folded = text(clause, index);
  const participle = /(?:ed|ing)$/.test(folded) || englishIrregular(folded) !== null;
  if (!participle || word?.entity) {
    const main = (be ? actAfterRank(clause, start + 1) : null) ?? nextWord(clause, index);
    return { main, negated, verb: start, complement: index, passive: false, copular: be, elliptic: false };
  }
  const chained = implicative(clause, index);
  if (chained) return { ...chained, verb: start };
  return {
    main: word ?? null,
    negated,
    verb: start,
    complement: index + 1,
    passive: be && !/ing$/.test(folded),
    copular: false,
    elliptic: false,
  };
}

const RANKS = new Set(['first', 'last', 'only']);
const RANK_REACH = 5;

/** "was the first country to deploy": what was done first is the predicate; null where no rank goes with an act. */
function actAfterRank(clause: Clause, start: number): ContentWord | null {
  for (let rank = start; rank < start + 3; rank++) {
    if (!RANKS.has(text(clause, rank))) continue;
    for (let at = rank + 1; at <= rank + RANK_REACH; at++) {
      const word = text(clause, at) === 'to' ? clause.wordAt.get(at + 1) : undefined;
      if (word) return word.kind === 'act' ? word : null;
    }
  }
  return null;
}

/** "refused to sign": the predicate is what did not happen. */
function implicative(clause: Clause, index: number): Predicate | null {
  if (!englishLemmas(text(clause, index)).some((lemma) => NEGATIVE_IMPLICATIVES_EN.has(lemma))) return null;
  const next = text(clause, index + 1);
  const word = clause.wordAt.get(index);
  // "abstained from the vote" is a vote of its own.
  if (word?.id === 'abstain' && nextWord(clause, index + 1)?.id === 'vote') return null;
  const at = next === 'to' || next === 'from' ? index + 2 : word && word.to - word.from > 1 ? word.to : /ing$/.test(next) ? index + 1 : -1;
  const main = at < 0 ? null : nextWord(clause, at);
  return main && { main, negated: true, verb: index, complement: at + 1, passive: false, copular: false, elliptic: false };
}

const NO_OBJECT = new Set(['no', 'neither', 'nothing']);

function finite(clause: Clause, index: number): Predicate {
  const chained = implicative(clause, index);
  if (chained) return chained;
  const word = clause.wordAt.get(index);
  const before = text(clause, index - 1);
  const subjectDenied =
    [0, 1, 2, 3].some(
      (back) => back > 0 && index - back >= clause.from && ['none', 'neither', 'nobody', 'nor'].includes(text(clause, index - back)),
    ) || text(clause, clause.from) === 'no';
  let negated = VERB_NEGATORS_EN.has(before) || subjectDenied;
  // "adopted no resolution", "took no part"
  for (let at = index + 1; at <= index + 2 && at < clause.to; at++) if (NO_OBJECT.has(text(clause, at))) negated = true;
  const base = englishLemmas(text(clause, index));
  const light = !word || base.some((lemma) => LIGHT_VERBS.en.has(lemma) && word.kind === 'unknown');
  const main = light ? nextWord(clause, index + 1) : word;
  return {
    main: main ?? null,
    negated,
    verb: index,
    complement: index + 1,
    passive: false,
    copular: !word && base.some((lemma) => lemma === 'become' || lemma === 'remain'),
    elliptic: false,
  };
}
