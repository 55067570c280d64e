import { FUNCTION_WORDS } from '../language/function-words';
import { DECADES, GREGORIAN_MONTHS, JALALI_MONTHS, SEASONS } from '../language/months';
import { CARDINALS, FRACTIONS, MULTIPLES, ORDINALS, SCALES } from '../language/numbers';
import { type Phrase, VOCABULARY } from '../language/vocabulary';
import { remember } from '../text/remember';
import { endsOffset } from './offset-times';
import { conceptOf } from './stem';

/** What a folded word is by itself, whatever stands around it. */
export interface WordTraits {
  readonly concept: string;
  readonly functional: boolean;
  readonly plural: boolean;
  /** May begin a number, an ordinal, a fraction or a multiple. */
  readonly numeric: boolean;
  /** May begin a time. */
  readonly temporal: boolean;
  /** Phrases of the vocabulary that begin with it, longest first; null where none does. */
  readonly phrases: readonly Phrase[] | null;
}

/** Past stems of the verbs that make others of nouns. */
const LIGHT_STEMS = new Set([
  'کرد',
  'شد',
  'بود',
  'داشت',
  'داد',
  'گرفت',
  'یافت',
  'رسید',
  'رفت',
  'آمد',
  'گردید',
  'نمود',
  'گشت',
  'خورد',
  'زد',
]);
const PLURAL_FA = /(?:ها|های|هایی|هایش|هایشان|گان)$/;
const JOINED_FRACTION = /^(?:یک|دو|سه|چهار)(?:سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم)$/;
const TEMPORAL = new Set(['دهه', 'دههی', 'قرن', 'سده', 'century', 'ماه', 'همان', 'همین', 'آن', 'این', 'same', 'that']);

function numeric(word: string): boolean {
  if (word in CARDINALS || word in SCALES || word in FRACTIONS || word in MULTIPLES || word in ORDINALS || word === 'a') return true;
  const last = word.at(-1);
  if (last === 'م' || last === 'ن') {
    const stem = /^(.{2,8})(?:مین|م)$/.exec(word)?.[1];
    if (stem !== undefined && stem in CARDINALS) return true;
    return JOINED_FRACTION.test(word);
  }
  return last === 'و' && word.slice(0, -1) in CARDINALS;
}

/** Further forms of light verbs («می‌رسید», «می‌شدند», «گرفته‌اند»): the past stem with prefix and personal ending. */
function isLightVerb(word: string): boolean {
  const stem = word.replace(/^ن?می/, '').replace(/(?:هاند|اند|ند|یم|ید|م)$/, '');
  return stem !== word && LIGHT_STEMS.has(stem);
}

function read(word: string): WordTraits {
  const persian = word.charCodeAt(0) > 0x5ff;
  const functional =
    FUNCTION_WORDS[persian ? 'fa' : 'en'].has(word) || word in CARDINALS || word in SCALES || (persian && isLightVerb(word));
  return {
    concept: conceptOf(word).concept,
    functional,
    plural: persian ? PLURAL_FA.test(word) : word.length > 3 && /[^s]s$/.test(word),
    numeric: numeric(word),
    phrases: VOCABULARY.phrases.get(word) ?? VOCABULARY.phrases.get(stripped(word)) ?? null,
    temporal:
      word in GREGORIAN_MONTHS || word in JALALI_MONTHS || word in SEASONS || word in DECADES || TEMPORAL.has(word) || endsOffset(word),
  };
}

/** A word of a phrase without the endings that phrases do not write. */
export function stripped(folded: string): string {
  return folded.replace(/(?:های|ها|ی|s)$/, '');
}

/** Traits of a folded word; they never change, and a few thousand words make up nearly all of a text. */
export const traitsOf = remember(read);
