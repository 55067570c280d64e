import { PREPOSITIONS } from '../../language/function-words';
import type { ClauseAnalysis, Language, TimeMention, Token } from '../analysis';
import type { Contrast } from './contrast';
import type { Predicate } from './predicate-en';
import type { ContentWord } from './words';

export interface Participants {
  /** Ids of those who act. */
  readonly actors: readonly string[];
  /** Ids of the other entities. */
  readonly others: readonly string[];
}

const AND = new Set(['and', 'و', ',', '،', 'or', 'یا', 'nor']);
const SKIPPED = new Set(['the', 'a', 'an', 'both', 'neither', 'either', 'only', 'also']);

/** A word that can name somebody: an entity that is no adjective, or an unknown word that stands as a name. */
function names(word: ContentWord): boolean {
  return word.entity !== null && !word.entity.adjective && word.entity.kind !== 'agreement' && word.entity.kind !== 'conflict';
}

/** The first word of an English sentence has its capital for that reason; an unknown one before a verb is taken for a name. */
function opens(word: ContentWord, tokens: readonly Token[], language: Language): boolean {
  return language === 'en' && word.kind === 'unknown' && !word.entity && word.from === 0 && /^\p{Lu}/u.test(tokens[0]?.text ?? '');
}

/**
 * Who acts: the names before the verb (in Persian: before the predicate) that no preposition and no head noun governs; in the passive,
 * the names after "by" or «توسط».
 */
export function participants(
  span: ClauseAnalysis,
  tokens: readonly Token[],
  words: readonly ContentWord[],
  predicate: Predicate,
  language: Language,
  set: readonly Contrast[],
  times: readonly TimeMention[],
): Participants {
  const inside = words.filter((word) => word.from >= span.from && word.to <= span.to);
  const actors: string[] = [];
  const others: string[] = [];
  let chain = false;
  let lastActor: ContentWord | null = null;
  for (const word of inside) {
    const opening = opens(word, tokens, language);
    if (!word.entity && !opening) continue;
    const governed = governor(word, tokens, inside, span.from, language, times);
    const before = tokens[word.from - 1]?.folded ?? '';
    const joined = lastActor !== null && chain && AND.has(before) && word.from - lastActor.to <= 3;
    const subject =
      word.from < predicate.verb && (opening || names(word)) && (governed === null || joined) && !owner(word, tokens, language);
    const agent = governed === 'by';
    if (set.some((stretch) => stretch.sign < 0 && stretch.from <= word.from && word.from < stretch.to)) continue;
    if (agent || (subject && !(predicate.passive && language === 'en'))) {
      actors.push(word.id);
      lastActor = word;
      chain = true;
    } else {
      // A name of several words goes on.
      if (lastActor !== null && word.entity !== null && word.entity === lastActor.entity) {
        actors.push(word.id);
        lastActor = word;
        continue;
      }
      others.push(word.id);
    }
  }
  return { actors: [...new Set(actors)], others: [...new Set(others)].filter((id) => !actors.includes(id)) };
}

/** "Egypt's call", «را» after an object: the name is no subject. */
function owner(word: ContentWord, tokens: readonly Token[], language: Language): boolean {
  const last = tokens[word.to - 1]?.text ?? '';
  if (language === 'en') return /['’]s?$/.test(last);
  return tokens[word.to]?.folded === 'را';
}

/** What governs a name: a preposition's sense, 'head' for a noun before it (ezafe, "of"), or null. */
function governor(
  word: ContentWord,
  tokens: readonly Token[],
  words: readonly ContentWord[],
  start: number,
  language: Language,
  times: readonly TimeMention[],
): string | null {
  let at = word.from - 1;
  while (at >= start && SKIPPED.has(tokens[at]?.folded ?? '')) at--;
  if (at < start) return null;
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  const preposition = PREPOSITIONS[language][token.folded];
  if (preposition !== undefined) return preposition;
  if (AND.has(token.folded)) {
    // In a list the first name tells.
    const previous = words.find((other) => other.to === at && other.entity);
    return previous ? governor(previous, tokens, words, start, language, times) : null;
  }
  if (language === 'fa') {
    // «توافق آوریل ۱۹۹۰ سوریه و عراق»: a date stands between the noun and those whose it is.
    const time = times.find((one) => one.to === word.from && one.from > start);
    const previous = words.find((other) => other.to === (time?.from ?? word.from));
    return previous && !previous.entity ? 'head' : null;
  }
  return null;
}
