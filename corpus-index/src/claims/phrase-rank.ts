import { CARDINALS, ORDINALS } from '../language/numbers';
import { toPersianDigits } from '../text/digits';
import type { Language } from './analysis';

const PERSIAN = /[\u0621-\u06d3]/;
/** Words of numbers by their values, the first of each table: one spelling is written, all are read. */
const wordsOf = (table: Readonly<Record<string, number>>, language: Language): ReadonlyMap<number, string> => {
  const words = new Map<number, string>();
  for (const [word, value] of Object.entries(table))
    if (PERSIAN.test(word) === (language === 'fa') && !words.has(value)) words.set(value, word);
  return words;
};
const CARDINAL_WORDS = { fa: wordsOf(CARDINALS, 'fa'), en: wordsOf(CARDINALS, 'en') };
const ORDINAL_WORDS = wordsOf(ORDINALS, 'en');
const SUFFIXES: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const ENGLISH_ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

/**
 * A rank (1 or more) as a writer would put it in the place of `like`, the words of the draft: as an ordinal in words or figures, before
 * its noun in Persian where the draft's stands there («چهارمین»), with the superlative that the draft's rank consists of ("fourth-largest").
 */
export function phraseRank(rank: number, language: Language, persianDigits: boolean, like: string): string {
  const words = like.trim();
  return language === 'fa' ? persianRank(rank, persianDigits, words) : englishRank(rank, words);
}

function englishRank(rank: number, like: string): string {
  const figures = `${rank}${SUFFIXES[ENGLISH_ORDINALS.select(rank)] ?? 'th'}`;
  if (/\d/.test(like)) return /\d(?:st|nd|rd|th)/i.test(like) ? figures : String(rank);
  const cardinal = CARDINAL_WORDS.en.get(rank);
  if (CARDINALS[like.toLowerCase()] !== undefined && cardinal !== undefined) return cardinal;
  const ordinal = ORDINAL_WORDS.get(rank) ?? figures;
  return /est$/i.test(like) ? `${ordinal}-${like}` : ordinal;
}

function persianRank(rank: number, persianDigits: boolean, like: string): string {
  if (/[\d۰-۹٠-٩]/.test(like)) return persianDigits ? toPersianDigits(String(rank)) : String(rank);
  const before = /ین$/.test(like);
  if (rank === 1) return before ? 'نخستین' : 'نخست';
  const cardinal = persianCardinal(rank);
  if (cardinal === null) return toPersianDigits(String(rank));
  if (CARDINALS[like] !== undefined) return cardinal;
  const ordinal = cardinal.endsWith('سه') ? `${cardinal.slice(0, -1)}وم` : cardinal.endsWith('ی') ? `${cardinal}‌ام` : `${cardinal}م`;
  return before && !cardinal.endsWith('ی') ? `${ordinal}ین` : ordinal;
}

/** A number below a thousand in Persian words, or null. */
function persianCardinal(value: number): string | null {
  const known = CARDINAL_WORDS.fa.get(value);
  if (known !== undefined) return known;
  const part = value > 100 ? 100 : 10;
  const head = CARDINAL_WORDS.fa.get(value - (value % part));
  const rest = value < 1000 && value % part > 0 ? persianCardinal(value % part) : null;
  return head === undefined || rest === null ? null : `${head} و ${rest}`;
}
