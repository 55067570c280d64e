import type { Phrases } from './definition-cues';

/**
 * How a sentence of theory says what a concept is without a verb of defining: by what it covers, requires or holds, by when it is there, by
 * what somebody introduced its name for, by a noun phrase beside it. Compiled for this project beside definition-cues, from the surface
 * patterns of Meyer (2001), "Extracting knowledge-rich contexts for terminography", and Pearson (1998), "Terms in Context"; the Persian side
 * from their counterparts in handbooks of academic writing. Verbs are infinitives (fa) and base forms (en) as in DEFINING_VERBS.
 */

/** Words that begin a clause of its own within a sentence. */
export const CLAUSE_OPENERS: Phrases = {
  fa: ['حال آن‌که', 'در حالی که', 'در صورتی که', 'اما', 'ولی', 'لیکن', 'بلکه', 'یعنی'],
  en: ['whereas', 'while', 'but', 'although', 'though', 'yet', 'and', 'so that'],
};

/** Verbs whose subject is a concept and whose object is what it covers, wants or holds. */
export const CONVEYING: Phrases = {
  fa: [
    'در بر گرفتن',
    'دربرگرفتن',
    'بیان کردن',
    'رساندن',
    'ادعا کردن',
    'استدلال کردن',
    'فرض کردن',
    'نشان دادن',
    'توصیف کردن',
    'ایجاب کردن',
    'طلبیدن',
    'تکیه داشتن',
    'تکیه کردن',
    'تأکید داشتن',
    'تأکید کردن',
    'دلالت داشتن',
    'دلالت کردن',
    'اهمیت دادن',
    'باور داشتن',
  ],
  en: [
    'capture',
    'cover',
    'express',
    'concern',
    'involve',
    'entail',
    'comprise',
    'encompass',
    'embrace',
    'require',
    'presuppose',
    'assume',
    'posit',
    'imply',
    'stand for',
    'lie in',
    'lies in',
    'rest on',
    'rest upon',
    'depend on',
    'start from',
    'begin with',
    'hold that',
    'claim that',
    'argue that',
    'contend that',
    'maintain that',
    'expect that',
    'predict that',
    'aim to',
    'aim at',
    'seek to',
    'point to',
    'amount to',
    'work by',
    'work through',
    'describe',
    'identify',
    'emphasise',
    'emphasize',
    'stress',
  ],
};

/** Verbs of giving a concept its name, and what they give it for: "introduced X to describe". */
export const INTRODUCING: Phrases = {
  fa: [],
  en: ['introduce', 'coin', 'propose', 'develop', 'use', 'employ', 'reserve', 'adopt', 'suggest', 'popularise', 'popularize', 'borrow'],
};
export const TO_DESCRIBE: Phrases = {
  fa: ['برای توصیف', 'برای نامیدن', 'برای بیان', 'برای اشاره به', 'برای توضیح', 'برای تبیین', 'در توصیف', 'در اشاره به', 'برای نشان دادن'],
  en: [
    'to describe',
    'to denote',
    'to capture',
    'to refer to',
    'to designate',
    'to explain how',
    'to characterise',
    'to characterize',
    'to mean',
    'for',
    'to label',
    'to signify',
  ],
};

/** Phrases before the name at the end of a clause that has said what it is: "this is what realists call X". */
export const NAMES_AT_END: Phrases = {
  fa: [],
  en: [
    'speak of',
    'speaks of',
    'spoke of',
    'mean by',
    'means by',
    'meant by',
    'understand by',
    'understood by',
    'known as',
    'referred to as',
    'refer to as',
    'refers to as',
    'what is called',
  ],
};

/** «مقصودشان», «مراد او»: what somebody meant by the term named before (fa). */
export const WHAT_IS_MEANT: readonly string[] = ['مقصود', 'مراد', 'منظور'].flatMap((word) => [
  `${word}شان`,
  `${word}ش`,
  `${word} او`,
  `${word} وی`,
  `${word} آنها`,
  `${word} آنان`,
  `${word} ایشان`,
  `${word} از آن`,
]);

/** «این‌گونه تعریف می‌کند: …» */
export const THUS: readonly string[] = ['این‌گونه', 'چنین', 'این‌چنین', 'بدین‌گونه', 'بدین شرح', 'به این صورت', 'بدین صورت', 'این‌طور'];

/** Verbs that bring a concept about when something is the case: "when …, X results", «وقتی …، X رخ می‌دهد». */
export const RESULTS: Phrases = {
  fa: [
    'رخ می‌دهد',
    'پدید می‌آید',
    'شکل می‌گیرد',
    'به وجود می‌آید',
    'روی می‌دهد',
    'روبه‌رو هستیم',
    'روبه‌رو می‌شویم',
    'مواجه هستیم',
    'مواجهیم',
    'سر برمی‌آورد',
    'آغاز می‌شود',
  ],
  en: ['results', 'arises', 'occurs', 'prevails', 'exists', 'ensues', 'emerges', 'sets in', 'obtains', 'is present', 'is said to exist'],
};

/** Conjunctions of time and condition. */
export const WHEN_WORDS: Phrases = {
  fa: ['وقتی', 'وقتی که', 'هنگامی که', 'زمانی که', 'هرگاه', 'اگر', 'چنانچه', 'آنجا که', 'هر جا'],
  en: ['when', 'whenever', 'where', 'once', 'if', 'as soon as', 'to the extent that', 'only if', 'only when'],
};

/** «هنگامی … که»: told by when it is there, with the verb between (fa). */
export const AT_THE_TIME: readonly string[] = ['هنگامی', 'زمانی', 'وقتی', 'آن‌گاه', 'تنها زمانی', 'تنها هنگامی', 'فقط زمانی', 'آنجا'];

/** Pronouns that are defined by the relative clause after them: «کسی است که», "is one whose". */
export const INDEFINITE_HEADS: Phrases = {
  fa: ['چیزی', 'کسی', 'کسانی', 'آن', 'همان', 'جایی', 'آنچه', 'وضعی', 'کاری', 'هر آنچه'],
  en: ['one', 'those', 'that', 'anything', 'whatever', 'what', 'any'],
};

/** The first and the second of two things just named. */
export const OF_THE_TWO: Readonly<Record<'first' | 'second', Phrases>> = {
  first: { fa: ['اولی', 'نخستین', 'نخستی', 'مورد نخست', 'مفهوم نخست'], en: ['the former', 'former'] },
  second: { fa: ['دومی', 'مورد دوم', 'مفهوم دوم'], en: ['the latter', 'latter'] },
};

/** Pronouns and phrases that stand for the term that the sentence before is about. */
export const GOES_ON_WITH: Phrases = {
  fa: ['آن', 'آنها', 'این مفهوم', 'این اصطلاح', 'این واژه', 'این پدیده', 'این راهبرد', 'این سیاست', 'این نظریه', 'این وضعیت', 'این رویکرد'],
  en: [
    'it',
    'they',
    'this term',
    'the term',
    'this concept',
    'the concept',
    'this notion',
    'the notion',
    'this strategy',
    'this policy',
    'this phenomenon',
  ],
};

/** Adverbs and the like between a subject and what is said of it. */
export const BETWEEN_SUBJECT_AND_VERB: Phrases = {
  fa: [
    'نیز',
    'هم',
    'در اصل',
    'در واقع',
    'در حقیقت',
    'اساسا',
    'به‌طور کلی',
    'خود',
    'بنابراین',
    'همواره',
    'اغلب',
    'معمولا',
    'در این معنا',
    'در این مکتب',
    'در این نظریه',
    'در سوی دیگر',
    'در مقابل',
    'در برابر',
  ],
  en: [
    'thus',
    'therefore',
    'also',
    'then',
    'here',
    'often',
    'usually',
    'again',
    'indeed',
    'however',
    'in turn',
    'finally',
    'typically',
    'normally',
    'always',
    'in effect',
    'in essence',
    'by contrast',
    'hence',
    'best',
    'as such',
    'instead',
    'rather',
  ],
};

/** Agents of whom a concept is told by what they do (en). */
export const AGENTS: readonly string[] = [
  'state',
  'actor',
  'government',
  'leader',
  'country',
  'group',
  'ally',
  'power',
  'party',
  'hegemon',
  'player',
  'regime',
];

/** Nouns and phrases that say that a name follows. */
export const LABELS: Phrases = {
  fa: ['مفهوم', 'اصطلاح', 'واژه', 'عبارت', 'مقوله', 'لفظ', 'نظریه', 'منطق', 'رویکرد'],
  en: [
    'the label',
    'the term',
    'the concept of',
    'the notion of',
    'the idea of',
    'the expression',
    'the phrase',
    'the concept',
    'the word',
  ],
};

/** Phrases before a theory whose claim follows. */
export const IN_THE_VIEW_OF: Phrases = {
  fa: ['از منظر', 'از دیدگاه', 'بر اساس', 'بر پایه', 'بر مبنای', 'طبق', 'مطابق', 'به موجب'],
  en: ['according to', 'from the perspective of', 'in the logic of'],
};

/** Last words of the name of a theory (en). */
export const VIEW_NOUNS: readonly string[] = [
  'theory',
  'approach',
  'model',
  'thesis',
  'school',
  'hypothesis',
  'realism',
  'liberalism',
  'constructivism',
  'neorealism',
  'institutionalism',
];

/** Light nouns of verbs of speaking of something: «از X سخن می‌گوید» (fa). */
export const SPEAKING_OF: readonly string[] = ['سخن', 'نام', 'یاد'];

/** What parts two concepts is about both (fa). */
export const PARTING_NOUNS: readonly string[] = ['میان', 'بین', 'تفاوت', 'تمایز'];
