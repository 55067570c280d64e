/**
 * Words of sentences about publications, in Persian and English side by side. Written for Dabir after the vocabulary of the Chicago Manual of
 * Style and of the Persian citation guides of university journals. Folded forms.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A sentence with one of these may be about a work: who wrote it, where and when it appeared. */
export const WORK_CUES: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: set('مقاله مقالهی کتاب اثر نوشته نوشتهی تالیف نویسنده نویسندگان منتشر انتشار چاپ فصلنامه مجله نشریه قلم نگارش'),
  en: set('article paper book essay study monograph chapter author authors authored wrote written published appeared publication journal'),
};

/** After these stand those who wrote the work. */
export const BEFORE_AUTHOR: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: set('نوشته نوشتهی اثر تالیف توسط قلم نگارش نویسنده نویسندگان سروده'),
  en: set('by'),
};

/** Words that go between such a word and the name. */
export const BESIDE_AUTHOR: ReadonlySet<string> = set('ان آن این است of is was the دکتر آقای خانم');

/** Kinds of journals and presses: no part of what tells one from another. */
export const CONTAINER_KINDS: ReadonlySet<string> = set(
  'مجله فصلنامه دوفصلنامه نشریه پژوهشنامه ماهنامه علمی پژوهشی تخصصی مطالعات پژوهشهای انتشارات نشر journal quarterly review magazine press the of and for a an studies bulletin yearbook و در',
);

/** Before the name of a journal. */
export const BEFORE_CONTAINER_FA: ReadonlySet<string> = set('مجله فصلنامه دوفصلنامه نشریه پژوهشنامه ماهنامه انتشارات نشر');
