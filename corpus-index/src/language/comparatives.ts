/** Words that set two amounts against each other, and words of rank. Written for Dabir. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English comparatives before "than"; Persian ones before «از». */
export const GREATER = set(
  'larger higher greater more bigger longer stronger faster larger بیش بیشتر بزرگتر بالاتر افزونتر فراتر سنگینتر سریعتر',
);
export const LESSER = set('smaller lower less fewer shorter weaker slower کمتر کوچکتر پایینتر');
/** Verbs that compare by themselves; the other side is their object («از … پیشی گرفت»). */
export const EXCEEDS = set(
  'exceeded exceeds exceed surpassed surpasses surpass outstripped outstrips outweighed outweighs overtook overtakes outpaced outpaces topped پیشی فزونی سبقت',
);

/** Superlatives that make a rank of themselves or with an ordinal ("third largest", «سومین … بزرگ»). */
export const SUPERLATIVES = set(
  'largest biggest greatest highest strongest longest richest smallest lowest top leading most بزرگترین بیشترین بالاترین قویترین طولانیترین درازترین بلندترین نیرومندترین کوچکترین پرجمعیتترین مهمترین',
);
/** Adjectives that an ordinal grades («دومین رود بزرگ»). */
export const DEGREES = set('بزرگ مهم طولانی بلند پرجمعیت پهناور وسیع قدرتمند نیرومند ثروتمند غنی قوی عمیق ارزشمند عمده اصلی');
/** Superlatives that count from below. */
export const FROM_BELOW = set('smallest lowest کوچکترین کمترین پایینترین');
/** Words that make an ordinal beside them a rank. */
export const RANK_WORDS = set(
  'ranked ranks rank ranking placed place places position came comes stood stands standing رتبه رتبهی جایگاه رده مقام مکان ردیف',
);
/**
 * Parts that a ranking orders countries in, by what flows: giving, taking, or what is done to neither. Concepts of the vocabulary. An
 * ordinal before one is a rank («دومین خریدار نفت»), and two ranks of different parts are of two orders.
 */
export const RANKED_PARTS: Readonly<Record<string, 'gives' | 'takes' | 'makes' | 'partner'>> = {
  export: 'gives',
  sell: 'gives',
  supply: 'gives',
  contribute: 'gives',
  send: 'gives',
  deploy: 'gives',
  donor: 'gives',
  give: 'gives',
  aid: 'gives',
  import: 'takes',
  buy: 'takes',
  receive: 'takes',
  host: 'takes',
  market: 'takes',
  customer: 'takes',
  consume: 'takes',
  produce: 'makes',
  invest: 'makes',
  partner: 'partner',
};
/** Wholes that a rank is in. */
export const RANK_WHOLES = set('world global globally region جهان جهانی دنیا گیتی منطقه خاورمیانه among میان continent قاره');

/** Words and phrases that take several figures together, folded: the sum is meant. */
export const TOGETHER: readonly (readonly [string, string?])[] = [
  ['روی', 'هم'],
  ['رویهم'],
  ['رویهمرفته'],
  ['مجموعا'],
  ['در', 'مجموع'],
  ['جمعا'],
  ['سرجمع'],
  ['مجموع'],
  ['together'],
  ['combined'],
  ['altogether'],
  ['in', 'total'],
  ['in', 'all'],
  ['in', 'sum'],
  ['jointly'],
];
