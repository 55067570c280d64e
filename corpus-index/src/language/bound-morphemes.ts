/**
 * Parts of Persian words that are often written apart, in folded form. Source: dastur-e khatt-e farsi (Academy of Persian
 * Language and Literature, 1394/2015 edition), the sections on half-spaces, and Mahootian, Persian (1997).
 */

/** Endings that need a word before them. */
export const BOUND_ENDINGS: ReadonlySet<string> = new Set(
  'ها های هایی هایش هایم هایت هایشان هایمان هایتان هاست تر ترین تری ای ام اش ات اند ایم اید ان'.split(' '),
);

/** Beginnings of verb forms that need a verb after them. */
export const VERB_PREFIXES: ReadonlySet<string> = new Set(['می', 'نمی']);

/** Words before which, and after which, no bound ending stands: prepositions, conjunctions and the like. */
export const UNINFLECTED: ReadonlySet<string> = new Set(
  'و در به از که را با برای تا بر یا هم نیز اما ولی اگر چون زیرا پس سپس هر هیچ می نمی است بود شد شده کرد کرده باید بلکه بین درباره علیه'.split(
    ' ',
  ),
);

/** Second parts of compounds that the Academy writes after a half-space: present stems and nouns of action. */
export const COMPOUND_TAILS: readonly string[] = (
  'گیری گیرنده گیر سازی ساز سازان کننده کنندگان کنندگی شده شدن شونده شناسی شناس شناختی گرا گرایی گرایانه گرایان محور محوری ' +
  'مدار مداری مدارانه پذیر پذیری پذیرش بخش بخشی بندی بند آمیز گذار گذاری گذاران دهی دهنده دهندگان پردازی پرداز پردازان ' +
  'ورزی ورز طلب طلبی طلبانه جویی جو جویانه خواهی خواه خواهانه نگری نگر نگرانه بینی بین بینانه انگیز انگیزی زدایی زدا افکنی افزایی افزا ' +
  'آوری آور یابی یاب یافته یافتن یافتگی آفرینی آفرین اندیشی اندیش سنجی سنج نامه کاری کار نشین نشینی داری دار ناپذیر ناپذیری ' +
  'گونه گانه جانبه ریزی ریز شکنی شکن کشی کش گریزی گریز ستیزی ستیز باوری باور مند مندی رسانی رسان گری گر وار واره پایه پیمان مرکز مقام یافتگان آمدن آمده داشتن داشته دادن داده بودن بوده کردن کرده گرفتن گرفته گفته گو گویی خوانی دانی فرسا فرسایی سالاری سالار زا زایی نوین تراز'
)
  .replaceAll('\u200c', '')
  .split(' ');

/** Finite verbs, and parts of them, that hardly ever begin a sentence or a line: Persian puts its verb last. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  (
    'می نمی است هست نیست بود نبود بودند هستند نیستند باشد باشند شد شدند نشد شود شوند نشود کرد کردند نکرد کند کنند نکند داد دادند دهد دهند گرفت گرفتند گیرد گیرند ' +
    'دارد دارند داشت داشتند ندارد یافت یافتند یابد یابند رسید رسیدند رسد رسند آمد آمدند آید آیند رفت رفتند رود روند ماند ماندند تواند توانند توانست خواهد خواهند نمود نماید نمایند ورزد ورزند ' +
    'میشود میشوند میکند میکنند میدهد میدهند میگیرد میگیرند مییابد میرسد میرود میآید میماند میتواند میتوانند میداند میدانند میخواهد نمیشود نمیکند نمیتواند اند'
  ).split(' '),
);
