/**
 * Words that mark the fields of a reference-list entry, Persian and English. Sources: APA Publication Manual 7th ed. ch. 9–10,
 * Chicago Manual of Style 17th ed. ch. 14–15 (English); the citation guides of Persian social-science journals (شیوه‌نامه ارجاع,
 * University of Tehran Press and Iranian Association of International Studies).
 */
export const VOLUME_WORDS = { fa: ['دوره', 'سال', 'جلد', 'ج', 'دوره ی'], en: ['volume', 'vol', 'vols'] } as const;
export const ISSUE_WORDS = {
  fa: ['شماره', 'شماره های', 'شماره پیاپی', 'ش', 'پیاپی'],
  en: ['number', 'no', 'nos', 'issue', 'iss', 'nr'],
} as const;
export const PAGE_WORDS = { fa: ['صفحات', 'صفحه', 'صص', 'ص ص', 'ص'], en: ['pages', 'pages', 'pp', 'p', 'page'] } as const;
export const IN_WORDS = { fa: ['در'], en: ['in'] } as const;
export const TRANSLATOR_WORDS = {
  fa: ['ترجمه', 'ترجمه ی', 'برگردان', 'مترجم', 'مترجمان'],
  en: ['translated by', 'trans', 'translation', 'translator'],
} as const;
export const EDITOR_WORDS = {
  fa: ['به کوشش', 'زیر نظر', 'ویراسته', 'ویراستار', 'ویراستاران', 'گردآورنده', 'گردآوری', 'به اهتمام', 'تدوین', 'به سرپرستی'],
  en: ['edited by', 'editor', 'editors', 'eds', 'ed'],
} as const;

/** Words that mark a publisher, by which it is told from a title where nothing else separates them. */
export const PUBLISHER_WORDS = {
  fa: ['انتشارات', 'نشر', 'پژوهشکده', 'پژوهشگاه', 'موسسه', 'مؤسسه', 'اداره نشر', 'دفتر', 'سازمان', 'دانشگاه', 'مرکز', 'سمت', 'چاپ'],
  en: [
    'press',
    'publishing',
    'publishers',
    'publisher',
    'publications',
    'books',
    'university',
    'verlag',
    'springer',
    'routledge',
    'palgrave',
    'macmillan',
    'elsevier',
    'wiley',
    'sage',
    'brill',
    'norton',
    'knopf',
    'houghton',
    'mcgraw-hill',
    'mcgraw',
    'penguin',
    'polity',
    'pearson',
    'blackwell',
    'lexington',
    'ashgate',
    'praeger',
    'random house',
    'harper',
    'rienner',
    'edward elgar',
    'tauris',
    'bloomsbury',
    'hurst',
    'institute',
    'institution',
    'foundation',
    'center',
    'centre',
    'inc',
    'ltd',
    'co',
    'random',
    'house',
    'physica',
    'frank cass',
    'taylor & francis',
    'rowman',
  ],
} as const;

/** Words of which names of institutions are made: an author that holds one is a body, not a person. */
export const INSTITUTION_WORDS = {
  fa: [
    'سازمان',
    'وزارت',
    'وزارت\u200cخانه',
    'مرکز',
    'موسسه',
    'مؤسسه',
    'پایگاه',
    'دفتر',
    'بانک',
    'خبرگزاری',
    'دانشگاه',
    'شورا',
    'شورای',
    'اتحادیه',
    'مجلس',
    'کمیسیون',
    'کمیته',
    'صندوق',
    'انجمن',
    'پژوهشکده',
    'پژوهشگاه',
    'اندیشکده',
    'روزنامه',
    'سایت',
    'وب\u200cسایت',
    'وبسایت',
    'گمرک',
    'اداره',
    'شرکت',
    'جمهوری',
    'دولت',
    'ریاست',
    'بنیاد',
    'اتاق',
    'آژانس',
    'معاونت',
    'دبیرخانه',
    'ستاد',
    'کانون',
    'گروه',
    'هفته\u200cنامه',
    'نهاد',
    'ایرنا',
    'ایسنا',
    'مهر',
    'باشگاه',
    'شبکه',
    'تارنما',
    'تارنمای',
    'نشریه',
    'مرکز\u200cآمار',
  ],
  en: [
    'organization',
    'organisation',
    'ministry',
    'center',
    'centre',
    'institute',
    'institution',
    'office',
    'bank',
    'agency',
    'university',
    'council',
    'union',
    'parliament',
    'commission',
    'committee',
    'fund',
    'association',
    'department',
    'government',
    'foundation',
    'group',
    'company',
    'corporation',
    'administration',
    'secretariat',
    'service',
    'network',
    'times',
    'news',
    'press',
    'republic',
    'nations',
    'bureau',
    'board',
    'authority',
    'assembly',
    'embassy',
    'forum',
    'initiative',
    'federation',
    'society',
    'observatory',
    'programme',
    'program',
    'house',
    'statistics',
    'reuters',
    'bbc',
    'cnn',
    'kremlin',
    'nato',
    'sipri',
    'imf',
    'unctad',
    'oecd',
    'opec',
    'who',
    'iaea',
    'eia',
    'iea',
  ],
} as const;

/** "and others" after the first author. */
export const AND_OTHERS = {
  fa: ['و همکاران', 'و دیگران', 'و سایرین', 'و همکارانش'],
  en: ['et al', 'and others', 'and colleagues', '& others', 'and others.'],
} as const;

/** Words by which access dates and links are introduced. */
export const ACCESS_WORDS = {
  fa: [
    'تاریخ دسترسی',
    'دسترسی',
    'قابل دسترسی در',
    'قابل دسترس در',
    'دسترسی در',
    'تاریخ مشاهده',
    'بازیابی شده در',
    'بازیابی از',
    'آدرس',
    'نشانی',
  ],
  en: [
    'available at',
    'available from',
    'available',
    'accessed on',
    'accessed',
    'retrieved from',
    'retrieved',
    'last accessed',
    'access date',
    'cited',
    'at',
    'url',
  ],
} as const;

/** Words that lead to a work in a note. Sources as above; Chicago ch. 14 on notes. */
export const NOTE_LEADS = {
  fa: ['بنگرید به', 'نگاه کنید به', 'نیز بنگرید به', 'نگاه کنید', 'بنگرید', 'ر.ک', 'رک', 'نک', 'نیز نک', 'به نقل از', 'برگرفته از'],
  en: ['see also', 'see, for example', 'see for example', 'see', 'cf', 'compare', 'quoted in', 'cited in', 'as cited in'],
} as const;

/** Words of a note that stand for a work cited before. */
export const SAME_WORK_WORDS = {
  fa: ['همان', 'همانجا', 'همان منبع', 'همان مأخذ', 'پیشین', 'منبع پیشین', 'همان اثر', 'اثر پیشین'],
  en: ['ibid', 'ibidem', 'idem', 'op. cit', 'op.cit', 'op cit', 'loc. cit', 'loc.cit'],
} as const;

/** Kinds of work that an entry names in brackets or words, by CSL type. */
export const WORK_TYPES: readonly { readonly type: string; readonly fa: readonly string[]; readonly en: readonly string[] }[] = [
  { type: 'thesis', fa: ['پایان نامه', 'پایان\u200cنامه', 'رساله دکتری', 'رساله', 'پایاننامه'], en: ['thesis', 'dissertation'] },
  {
    type: 'report',
    fa: ['گزارش پژوهشی', 'گزارش شماره'],
    en: ['working paper', 'research report', 'policy brief', 'fact sheet', 'report no', 'discussion paper'],
  },
  { type: 'paper-conference', fa: ['همایش', 'کنفرانس', 'مجموعه مقالات همایش'], en: ['paper presented', 'proceedings', 'conference'] },
  { type: 'article-newspaper', fa: ['روزنامه'], en: ['newspaper'] },
];

/**
 * Second parts of Persian family and given names that are written behind a half-space («غریب‌آبادی», «حاجی‌زاده»). Source:
 * observation of the names that Persian journals print; no published list.
 */
export const NAME_TAILS: ReadonlySet<string> = new Set(
  'ابادی اباد آبادی آباد زاده پور نژاد نیا فرد الله الدین السادات زادگان پناه دوست منش'.split(' '),
);
