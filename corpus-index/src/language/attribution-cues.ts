/** Words that credit somebody with what is said, in both languages. Written for Dabir from the reporting verbs that style guides list. */
const split = (words: string): readonly string[] => words.trim().split(/\s*\n\s*/);

/** Phrases before the one who says it: "according to X", «به باور X». Folded words, longest first by the reader. */
export const AUTHORITY_PHRASES: Readonly<Record<'fa' | 'en', readonly string[]>> = {
  fa: split(`
    به گفته
    به باور
    به عقیده
    به اعتقاد
    به نظر
    به زعم
    به تعبیر
    به نوشته
    به بیان
    به تصریح
    از نظر
    از دید
    از نگاه
    از دیدگاه
    از منظر
    در نظر
    در نگاه
    در تعریف
    بنا به نظر
    بنا به گفته
    بر اساس نظر
    طبق نظر
    طبق گفته
    نزد
  `),
  en: split(`
    according to
    in the view of
    in the words of
    in the opinion of
    in the eyes of
    in the reading of
    in the definition of
    in the account of
    as defined by
    as argued by
    as described by
  `),
};

/** Nouns after a possessive that credit its owner: "in Walt's view". */
export const AUTHORITY_NOUNS_EN: ReadonlySet<string> = new Set([
  'view',
  'words',
  'opinion',
  'eyes',
  'reading',
  'definition',
  'account',
  'terms',
  'usage',
  'formulation',
  'judgement',
  'judgment',
  'analysis',
]);

/** Base forms of verbs that report a view. `judging` ones say of an object what it is (regard X as Y), `saying` ones report a sentence. */
export const SAYING_VERBS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set([
    'گفتن',
    'نوشتن',
    'معتقد',
    'استدلال',
    'باور',
    'تاکید',
    'اظهار',
    'ادعا',
    'مدعی',
    'اذعان',
    'تصریح',
    'اعتقاد',
    'عقیده',
    'نتیجه',
    'خاطرنشان',
    'برآن',
    'یادآور',
    'تحلیل',
    'اشاره',
  ]),
  en: new Set([
    'argue',
    'claim',
    'hold',
    'maintain',
    'contend',
    'believe',
    'think',
    'say',
    'write',
    'note',
    'stress',
    'emphasise',
    'emphasize',
    'suggest',
    'assert',
    'conclude',
    'find',
    'insist',
    'observe',
    'state',
    'explain',
    'posit',
    'affirm',
    'warn',
    'reckon',
    'point',
  ]),
};
export const JUDGING_VERBS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set([
    'دانستن',
    'خواندن',
    'شمردن',
    'برشمردن',
    'نامیدن',
    'انگاشتن',
    'پنداشتن',
    'تلقی',
    'توصیف',
    'قلمداد',
    'معرفی',
    'ارزیابی',
    'طبقهبندی',
    'تعریف',
    'تعبیر',
    'تفسیر',
    'محسوب',
    'دیدن',
    'توضیح',
    'نام',
    'یاد',
  ]),
  en: new Set([
    'regard',
    'consider',
    'view',
    'see',
    'describe',
    'classify',
    'characterise',
    'characterize',
    'define',
    'present',
    'treat',
    'call',
    'label',
    'term',
    'portray',
    'interpret',
    'depict',
    'understand',
    'deem',
    'name',
    'rate',
    'conceive',
    'identify',
    'categorise',
    'categorize',
    'attribute',
    'trace',
    'count',
    'list',
  ]),
};
