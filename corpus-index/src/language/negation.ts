/**
 * Words that deny, beside the Persian verbs with ن- (claims/qualitative/lemma tells those). Written for Dabir; English after
 * Huddleston and Pullum's chapter on negation, Persian after Anvari and Ahmadi-Givi.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Deny the verb of their clause. */
export const VERB_NEGATORS_EN = set(
  "not never cannot didn't doesn't don't wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't couldn't",
);
/** Deny the noun that follows and with it the verb. */
export const NOUN_NEGATORS_EN = set('no none neither nobody nothing nor');
/** Verbs whose infinitive or gerund did not happen (implicative verbs, Karttunen 1971). */
export const NEGATIVE_IMPLICATIVES_EN = set('refuse fail decline avoid refrain neglect hesitate abstain forgo omit lack');
/** «خودداری کرد» and its like: what stands after «از» before them did not happen. */
export const NEGATIVE_IMPLICATIVES_FA = set('خودداری امتناع پرهیز اجتناب دوری استنکاف اباء طفره سرباز');
/** Persian modals that deny the verb at the end of their clause («نمی‌توان … دانست»). */
export const NEGATIVE_MODALS_FA = set(
  'نمیتوان نمیتواند نمیتوانند نتوان نتواند نتوانند نتوانست نتوانستند نمیتوانست نمیتوانستند نباید نبایست نبایستی نشاید',
);
/** Deny the noun that follows and nothing else. */
export const NOUN_ONLY_NEGATORS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: set('بدون فاقد عدم نبود فقدان'),
  en: set('without devoid lacking'),
};
/** Two- and three-word phrases that set aside what follows them. */
export const CONTRAST_PHRASES_EN: readonly (readonly string[])[] = [
  ['rather', 'than'],
  ['instead', 'of'],
  ['as', 'opposed', 'to'],
  ['as', 'distinct', 'from'],
  ['in', 'place', 'of'],
];
export const CONTRAST_PHRASES_FA: readonly (readonly string[])[] = [['به', 'جای'], ['بهجای'], ['به', 'عوض']];
/** After a negator: what follows is not denied ("not only"). */
export const SCALAR_EN = set('only merely just simply solely necessarily yet');
export const SCALAR_FA = set('تنها فقط صرفا لزوما');
