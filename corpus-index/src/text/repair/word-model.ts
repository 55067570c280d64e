import { BOUND_ENDINGS, FINITE_VERBS, UNINFLECTED, VERB_PREFIXES } from '../../language/bound-morphemes';
import { FREQUENT_WORDS } from '../../language/frequent-words';
import { TWO_LETTER_WORDS } from '../../language/short-words';
import { AFTER_NUMBER, BEFORE_NUMBER } from '../../language/number-neighbours';
import { STOP_WORDS } from '../../language/stop-words';
import type { Lexicon } from '../lexicon';
import { isWordForm } from '../word-forms';

/** Marks where a line, or a mark of punctuation, parts words: no word goes on over it. */
export const BORDER = '';

const LETTERS = /^[ءآ-غف-ی]+$/;
/** Natural logarithms of how likely a word is before anything of the file is known. Orders of magnitude of a Zipf curve. */
const PRIOR = {
  function: -5.2,
  frequent: -7.8,
  frequentForm: -9.2,
  known: -11.5,
  knownShort: -13,
  unknown: -13,
  perUnknownLetter: -2.9,
  other: -7,
};
/** Endings with which a frequent word is still frequent. */
const FREQUENT_ENDINGS = ['های', 'ها', 'هایی', 'ی', 'ان', 'ات', 'ای', 'ترین', 'تر', 'اش', 'ش'];
/** How many words of text the prior is worth against the file's own counts. */
const PRIOR_WEIGHT = 3_000;
const BIGRAM_WEIGHT = 0.7;
const PER_PARTIAL_LETTER = -1.8;
/** Compounds begin in ways that the lexicon does not know: a little less than an unknown word costs. */
const NO_SUCH_BEGINNING = 2;
const LONGEST_PAIR = 20;
const LOST_SPACE = 1.5;
const VERB_FIRST = 3;
/** After its verb a clause ends: with a mark, or with one of few words. */
const VERB_INSIDE = 1.5;
const AFTER_VERB = new Set('و که تا اما ولی زیرا چون یا اگر بلکه هرچند گرچه چراکه بنابراین یعنی پس هم نیز'.split(' '));
/** Stands for every number in the model's rows; how much a word that goes with numbers gains beside one. */
const NUMBER = '0';
const BESIDE_NUMBER = 2.5;
const ENDING_AFTER_HOST = -4;
const ENDING_WITHOUT_HOST = -13;
const PREFIX_BEFORE_VERB = -6;
const PREFIX_WITHOUT_VERB = -8;

/**
 * How well a row of folded words reads as Persian: a lexicon, the classes of words that never change, and counts of the words
 * and pairs of words of the undamaged lines of the same file. Scores are natural logarithms; more is better.
 */
export class WordModel {
  readonly #lexicon: Lexicon;
  readonly #counts = new Map<string, number>();
  /** Times that a word came after another, by the first of the two. */
  readonly #followers = new Map<string, Map<string, number>>();
  readonly #scores = new Map<string, number>();
  readonly #promises = new Map<string, number>();
  readonly #known = new Map<string, boolean>();
  #total = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Whether a folded token can stand in a text: a word of the lexicon, or no Persian word at all (a number, a Latin name). */
  knows(word: string): boolean {
    const cached = this.#known.get(word);
    if (cached !== undefined) return cached;
    const known =
      !LETTERS.test(word) ||
      word === 'و' ||
      (word.length === 2 ? TWO_LETTER_WORDS.has(word) : word.length > 2 && isWordForm(word, this.#lexicon));
    this.#known.set(word, known);
    return known;
  }

  /** Whether a word is one that any such text would use, or that this file has used before. */
  isCommon(word: string): boolean {
    return STOP_WORDS.fa.has(word) || isFrequent(word) || (this.knows(word) && this.count(word) >= 2);
  }

  /** What a word of which only these letters are read yet is expected to cost: more where no word begins so. */
  promise(partial: string): number {
    if (partial === '') return 0;
    let promise = this.#promises.get(partial);
    if (promise === undefined) {
      promise =
        this.#lexicon.begins?.(partial) === false && !this.#known.get(partial)
          ? PRIOR.unknown + NO_SUCH_BEGINNING + PRIOR.perUnknownLetter * partial.length
          : partial.length * PER_PARTIAL_LETTER;
      this.#promises.set(partial, promise);
    }
    return promise;
  }

  /** Takes words for known that no list has: names that the file uses again and again. */
  accept(words: Iterable<string>): void {
    for (const word of words) this.#known.set(word, true);
  }

  /** Counts the words of a line that is trusted to be undamaged. */
  learn(words: readonly string[]): void {
    let previous = BORDER;
    for (const word of words) {
      if (word === BORDER || !this.knows(word)) {
        previous = BORDER;
        continue;
      }
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      this.#total++;
      if (previous !== BORDER) {
        const followers = this.#followers.get(previous) ?? new Map<string, number>();
        followers.set(word, (followers.get(word) ?? 0) + 1);
        this.#followers.set(previous, followers);
      }
      previous = word;
    }
    this.#scores.clear();
  }

  /** Times that a word was learnt. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  #alone(word: string): number {
    const cached = this.#scores.get(word);
    if (cached !== undefined) return cached;
    let prior: number;
    if (!LETTERS.test(word)) prior = PRIOR.other;
    else if (STOP_WORDS.fa.has(word)) prior = PRIOR.function;
    else if (FREQUENT_WORDS.has(word)) prior = PRIOR.frequent;
    else if (isFrequent(word)) prior = PRIOR.frequentForm;
    else if (this.knows(word)) prior = word.length <= 3 ? PRIOR.knownShort : PRIOR.known;
    else prior = Math.max(PRIOR.unknown + PRIOR.perUnknownLetter * word.length, this.#asTwo(word));
    const count = this.#counts.get(word) ?? 0;
    const score =
      count === 0
        ? prior - Math.log1p(this.#total / PRIOR_WEIGHT)
        : Math.log((count + PRIOR_WEIGHT * Math.exp(prior)) / (this.#total + PRIOR_WEIGHT));
    this.#scores.set(word, score);
    return score;
  }

  /** An unknown word read as two that a lost space or half-space joined: no reason to put a line in another order. */
  #asTwo(word: string): number {
    let best = Number.NEGATIVE_INFINITY;
    if (word.length > LONGEST_PAIR) return best;
    for (let cut = 2; cut <= word.length - 2; cut++) {
      const first = word.slice(0, cut);
      const second = word.slice(cut);
      if (this.#lexicon.has(first) && this.#lexicon.has(second)) best = Math.max(best, this.#alone(first) + this.#alone(second));
    }
    return best - LOST_SPACE;
  }

  /** Score of a word after another (BORDER at the beginning). */
  score(previous: string, word: string): number {
    if (word === BORDER) return VERB_PREFIXES.has(previous) ? PREFIX_WITHOUT_VERB : 0;
    if (VERB_PREFIXES.has(previous)) return this.knows(previous + word) ? PREFIX_BEFORE_VERB : PREFIX_WITHOUT_VERB + this.#alone(word);
    if (BOUND_ENDINGS.has(word)) return canHost(previous) && this.knows(previous) ? ENDING_AFTER_HOST : ENDING_WITHOUT_HOST;
    const fits = (previous === NUMBER && AFTER_NUMBER.has(word)) || (word === NUMBER && BEFORE_NUMBER.has(previous));
    const own = this.#alone(word) + (fits ? BESIDE_NUMBER : 0);
    const alone = own - (FINITE_VERBS.has(previous) && !AFTER_VERB.has(word) && !FINITE_VERBS.has(word) ? VERB_INSIDE : 0);
    if (previous === BORDER) return FINITE_VERBS.has(word) ? alone - VERB_FIRST : alone;
    const pair = this.#followers.get(previous)?.get(word);
    if (pair === undefined) return alone;
    const share = pair / (this.#counts.get(previous) ?? pair);
    return Math.log(BIGRAM_WEIGHT * share + (1 - BIGRAM_WEIGHT) * Math.exp(alone));
  }

  /** Score of a whole row of words. */
  scoreAll(words: readonly string[]): number {
    let total = 0;
    let previous = BORDER;
    for (const word of words) {
      total += this.score(previous, word);
      previous = word;
    }
    return total + this.score(previous, BORDER);
  }
}

/** Short words that do take endings although they are function words. */
const HOSTS = new Set(['آن', 'این', 'همین', 'دیگر', 'بیش', 'کم', 'بسیار', 'خود', 'شده', 'بوده', 'کرده', 'داشته', 'گفته', 'بعضی', 'برخی']);

function isFrequent(word: string): boolean {
  return (
    FREQUENT_WORDS.has(word) ||
    FREQUENT_ENDINGS.some((ending) => word.endsWith(ending) && FREQUENT_WORDS.has(word.slice(0, -ending.length)))
  );
}

/** Whether an ending may follow a word: not a function word, but for those that do take endings. */
export function canHost(word: string): boolean {
  return (
    HOSTS.has(word) ||
    (word.length > 1 && LETTERS.test(word) && !UNINFLECTED.has(word) && !STOP_WORDS.fa.has(word) && !BOUND_ENDINGS.has(word))
  );
}
