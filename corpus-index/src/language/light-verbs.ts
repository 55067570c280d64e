/**
 * Verbs and parts of compound verbs that say little by themselves; the noun beside them carries the meaning ("took part", «انجام شد»).
 * Base forms, folded. Written for Dabir after the lists of light verbs in Huddleston and Pullum and in Karimi's work on Persian complex predicates.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const LIGHT_VERBS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: set(
    'انجام صورت تسلیم ارائه عمل قرار مورد وجود دست واقع تقدیم اجرا مطرح کردن شدن بودن داشتن دادن گرفتن یافتن نمودن گردیدن رفتن آمدن رسیدن رساندن زدن خوردن بردن آوردن گذاشتن ماندن کشیدن انداختن افتادن گشتن توانستن شایستن بایستن درآمدن برآمدن درآوردن',
  ),
  en: set('take make become come reach give play put remain get go serve act carry conduct seek try attempt manage happen have keep do'),
};

/** Persian prepositions of two words: the second is no noun there («در برابر» against, «از نظر» as to). */
export const TWO_WORD_PREPOSITIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  برابر: set('در'),
  مقابل: set('در'),
  نظر: set('از'),
  عنوان: set('به'),
  سوی: set('به از'),
  طرف: set('از'),
  جانب: set('از'),
  مورد: set('در'),
  نام: set('به'),
  سبب: set('به'),
  دلیل: set('به'),
  علت: set('به'),
  خاطر: set('به'),
  مناسبت: set('به'),
  واسطه: set('به'),
  واسطهی: set('به'),
  وسیله: set('به'),
  وسیلهی: set('به'),
  منظور: set('به'),
};

/** Words of phrases that tell nothing about a topic ("instead of", "rather than", «به طور»). */
export const PHRASE_WORDS: ReadonlySet<string> = set('instead rather merely simply mere اینکه آنکه انکه طور حالی صرفا جای عنوان سوی برابر');
