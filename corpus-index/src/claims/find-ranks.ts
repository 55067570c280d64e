import { DEGREES, FROM_BELOW, RANKED_PARTS, RANK_WHOLES, RANK_WORDS, SUPERLATIVES } from '../language/comparatives';
import type { EntityMention, NumberMention, SentenceAnalysis, TokenSpan } from './analysis';

/** A rank and where a sentence has it: `from` and `to` are indexes of tokens. */
export interface Ranked extends TokenSpan {
  readonly rank: number;
}

/** How far after an ordinal or superlative the noun that it grades may stand («دومین کشور اعزام‌کننده», "largest troop contributor"). */
const NOUN = 4;
/** Rankings of states go no further. */
const MOST_PLACES = 250;
/** Superlatives that are as often a mere praise: a rank only with an ordinal or, in English, after "the" and before a ranked part. */
const LOOSE = new Set(['most', 'top', 'leading', 'مهمترین']);
const ORDINAL_BEFORE = /^(?:second|third|fourth|fifth|دومین|سومین)$/;

/** Words that set a place in an order against another; they name nothing that is ranked. */
export const ORDER_WORDS: ReadonlySet<string> = new Set([
  ...['behind', 'ahead', 'after', 'before', 'following', 'come', 'stand', 'place', 'position', 'ranking', 'رتبهبند'],
  ...['locate', 'only', 'hold', 'view', 'possess'],
]);

function isNear(analysis: SentenceAnalysis, at: number, words: ReadonlySet<string>, before: number, after: number): boolean {
  const { tokens } = analysis;
  for (let index = Math.max(0, at - before); index <= Math.min(tokens.length - 1, at + after); index++)
    if (index !== at && words.has(tokens[index]!.folded)) return true;
  return false;
}

/** True where an agent or partner in one number stands after an index, before the next mark, verb or preposition of place. */
function partFollows(analysis: SentenceAnalysis, at: number): boolean {
  for (let index = at + 1; index <= Math.min(analysis.tokens.length - 1, at + NOUN); index++) {
    const token = analysis.tokens[index]!;
    if (token.kind === 'mark' && !/^[-‐]$/.test(token.text)) return false;
    if (/^(?:of|in|که|در|از|به|to)$/.test(token.folded)) return false;
    if (RANKED_PARTS[token.concept] !== undefined) return isAgent(token.folded) && !token.plural;
  }
  return false;
}

/** Words for who gives, takes or makes, not for the act: «خریدار», "contributor", "market". */
function isAgent(folded: string): boolean {
  return /(?:کننده|دهنده|گیرنده|خریدار|فروشنده|شریک|بازار|میزبان|مشتری|گذار)/.test(folded) || /(?:[eo]r|ent|ket|host|ner)$/.test(folded);
}

const PLACE = /^(?:رتبه|رتبهی|جایگاه|رده|مقام)$/;

/** «در جایگاه ۳», «رتبهٔ ۱۴»: a bare number that says a place in an order and counts nothing. */
export function isPlace({ tokens }: SentenceAnalysis, { from, to, use, unit, value }: NumberMention): boolean {
  return (
    use !== 'ordinal' &&
    unit === 'count' &&
    to - from === 1 &&
    PLACE.test(tokens[from - 1]?.folded ?? '') &&
    value.max !== null &&
    value.max >= 1 &&
    value.max <= MOST_PLACES
  );
}

/** Ordinals that are ranks, and superlatives that are a first rank; "one of the largest" is neither. */
export function ranksIn(analysis: SentenceAnalysis): Ranked[] {
  const { tokens, language } = analysis;
  const found: Ranked[] = [];
  for (const number of analysis.numbers) {
    if (number.use !== 'ordinal' || number.value.min === null) continue;
    const last = number.to - 1;
    const emphatic = /ین$/.test(tokens[last]!.folded);
    const isRank =
      isNear(analysis, last, SUPERLATIVES, 0, 2) ||
      isNear(analysis, last, RANK_WORDS, 3, 2) ||
      (emphatic && isNear(analysis, last, RANK_WHOLES, 0, 8)) ||
      (emphatic && isNear(analysis, last, DEGREES, 0, 3)) ||
      // "The first buyer" may be the earliest one.
      (number.value.min > 1 && (emphatic || language === 'en') && partFollows(analysis, last)) ||
      (tokens[number.to]?.folded === 'only' && tokens[number.to + 1]?.folded === 'to');
    if (isRank) found.push({ from: number.from, to: number.to, rank: number.value.min });
  }
  for (const number of analysis.numbers) {
    if (isPlace(analysis, number)) found.push({ from: number.from, to: number.to, rank: number.value.max ?? 0 });
  }
  for (const [at, token] of tokens.entries()) {
    if (!SUPERLATIVES.has(token.folded) || FROM_BELOW.has(token.folded) || found.some((rank) => at - rank.to <= 2 && at >= rank.from))
      continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map((word) => word.folded);
    if (LOOSE.has(token.folded) && (before.at(-1) !== 'the' || token.folded === 'most' || !partFollows(analysis, at))) continue;
    if (before.includes('یکی') || (before.includes('of') && before.includes('one')) || before.includes('among')) continue;
    if (before.some((word) => ORDINAL_BEFORE.test(word))) continue;
    if (tokens[at + 1]?.plural || before.at(-1) === 'a' || tokens[at + 1]?.folded === 'ever') continue;
    if (isNear(analysis, at, RANK_WHOLES, 3, 8) || partFollows(analysis, at))
      found.push({ from: at, to: at + 1, rank: 1 + outranking(analysis, at) });
  }
  return withListed(analysis, found).sort((a, b) => a.from - b.from);
}

/** "Britain had the largest navy, the United States was second and Japan third": ordinals that go on with a ranking. */
function withListed(analysis: SentenceAnalysis, ranks: readonly Ranked[]): Ranked[] {
  const { tokens, numbers, entities, language } = analysis;
  if (language !== 'en' || ranks.length === 0) return [...ranks];
  const listed = numbers.flatMap((number): Ranked[] => {
    if (number.use !== 'ordinal' || number.value.min === null || ranks.some((rank) => rank.from <= number.from && number.from < rank.to))
      return [];
    const [before, after] = [tokens[number.from - 1], tokens[number.to]];
    const follows = ranks.some((rank) => rank.to <= number.from);
    const says = /^(?:is|was|came)$/.test(before?.folded ?? '') || entities.some((entity) => entity.to === number.from);
    return follows && says && (after?.kind !== 'word' || after.functional)
      ? [{ from: number.from, to: number.to, rank: number.value.min }]
      : [];
  });
  return [...ranks, ...listed];
}

/** "The largest buyer after China and India": how many countries a superlative leaves above; 0 where it names none. */
function outranking(analysis: SentenceAnalysis, at: number): number {
  const { tokens } = analysis;
  const after = tokens.findIndex(
    ({ folded }, index) =>
      Math.abs(index - at) <= 8 && (folded === 'after' || ((folded === 'پس' || folded === 'بعد') && tokens[index + 1]?.folded === 'از')),
  );
  if (after < 0) return 0;
  let next = after + (tokens[after]!.folded === 'after' ? 1 : 2);
  let count = 0;
  while (next < tokens.length) {
    if (tokens[next]!.folded === 'the') next++;
    const entity: EntityMention | undefined = analysis.entities.find((other) => other.from === next && !other.adjective);
    if (entity === undefined || entity.kind !== 'country') break;
    count++;
    next = entity.to;
    if (!goesOn(analysis, next)) break;
    next++;
  }
  if (count === 0) return 0;
  // «پس از جنگ اوکراین», "after the Ukraine war" name a time: what follows the names must not go on with a noun.
  const follower = tokens[next];
  const ends = follower === undefined || follower.kind === 'mark' || follower.functional || next === at;
  return ends || analysis.entities.some((entity) => entity.from === next) ? count : 0;
}

/** True where a list of names goes on behind a conjunction, or a comma after whose name it goes on too: "after China, India is …" ends at the comma. */
function goesOn(analysis: SentenceAnalysis, at: number): boolean {
  const word = analysis.tokens[at]?.folded ?? '';
  if (/^(?:و|and)$/.test(word)) return true;
  if (!/^[,،]$/.test(word)) return false;
  const next = analysis.entities.find((entity) => entity.from === at + 1);
  return next !== undefined && /^(?:[,،]|و|and)$/.test(analysis.tokens[next.to]?.folded ?? '');
}
