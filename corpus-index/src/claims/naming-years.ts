import { GREGORIAN_MONTHS, JALALI_MONTHS, SEASONS } from '../language/months';
import type { Language, TimeMention, Token } from './analysis';
import { BEFORE_YEAR } from './years';

/** Nouns that a year after "of" dates and does not name. */
const PARTS_OF_TIME = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'half',
  'course',
  'month',
  'quarter',
  'year',
  'years',
  'spring',
  'summer',
  'autumn',
  'winter',
  'fall',
]);
const ARTICLES = new Set(['the', 'its', 'their', 'this', 'that', 'his', 'her', 'our']);

const isTemporal = (word: string): boolean =>
  BEFORE_YEAR.has(word) || PARTS_OF_TIME.has(word) || word in GREGORIAN_MONTHS || word in JALALI_MONTHS || word in SEASONS;

/**
 * Whether a year belongs to the name of a thing: between an article and its noun ("the 1997 Convention"), after a noun with a capital and "of" ("the
 * Convention of 1997", not "a contract of 1997"), right after a noun in Persian («کنوانسیون ۱۹۹۷»). "In 1997" and «در سال ۱۹۹۷» tell when.
 */
export function isNaming(
  tokens: readonly Token[],
  time: Pick<TimeMention, 'from' | 'to' | 'interval' | 'relation'>,
  language: Language,
): boolean {
  if (time.interval.precision !== 'year' || time.relation !== 'in' || time.to - time.from > 2) return false;
  const before = tokens[time.from - 1];
  if (before === undefined || tokens[time.from]?.kind !== 'number') return false;
  if (language === 'fa') return isNoun(before);
  const next = tokens[time.to];
  if (ARTICLES.has(before.folded)) return next !== undefined && isNoun(next) && !next.plural;
  const noun = tokens[time.from - 2];
  return before.folded === 'of' && noun !== undefined && isNoun(noun) && /^\p{Lu}/u.test(noun.text);
}

const isNoun = (token: Token): boolean => token.kind === 'word' && !token.functional && token.concept !== '' && !isTemporal(token.folded);
