/**
 * Headings of the parts of a paper, Persian and English side by side. Source: the author guidelines of Persian
 * social-science journals (structured abstract: چکیده، مقدمه، پیشینه …) and APA Publication Manual, 7th ed., ch. 2
 * (paper elements), with the usual variants in print.
 */
export interface HeadingWords {
  readonly fa: readonly string[];
  readonly en: readonly string[];
}

export type HeadingRole =
  | 'abstract'
  | 'keywords'
  | 'introduction'
  | 'literature'
  | 'theory'
  | 'method'
  | 'conclusion'
  | 'references'
  | 'appendix'
  | 'notes'
  | 'acknowledgement';

export const SECTION_HEADINGS: Readonly<Record<HeadingRole, HeadingWords>> = {
  abstract: {
    fa: ['چکیده', 'چکیده فارسی', 'چکیده مقاله', 'چکیده مبسوط', 'چکیده گسترده', 'خلاصه', 'خلاصه مقاله'],
    en: ['abstract', 'extended abstract', 'summary', 'executive summary'],
  },
  keywords: {
    fa: [
      'واژگان کلیدی',
      'واژه های کلیدی',
      'کلیدواژه',
      'کلیدواژه ها',
      'کلید واژه',
      'کلید واژه ها',
      'کلید واژگان',
      'کلیدواژگان',
      'واژگان اصلی',
      'واژه های اصلی',
      'کلمات کلیدی',
      'واژگان راهنما',
    ],
    en: ['keywords', 'key words', 'keyword', 'key terms', 'index terms'],
  },
  introduction: {
    fa: ['مقدمه', 'پیش گفتار', 'پیشگفتار', 'درآمد', 'بیان مسئله', 'بیان مساله', 'طرح مسئله', 'مقدمه و بیان مسئله', 'دیباچه'],
    en: ['introduction', 'preface', 'problem statement', 'statement of the problem', 'background'],
  },
  literature: {
    fa: [
      'پیشینه',
      'پیشینه پژوهش',
      'پیشینه تحقیق',
      'پیشینه موضوع',
      'ادبیات پژوهش',
      'ادبیات تحقیق',
      'مرور ادبیات',
      'ادبیات موضوع',
      'پژوهش پیشینه',
      'مرور پیشینه',
      'سابقه پژوهش',
    ],
    en: [
      'literature review',
      'review of literature',
      'review of the literature',
      'previous research',
      'related work',
      'state of the art',
      'research background',
    ],
  },
  theory: {
    fa: [
      'چارچوب نظری',
      'چهارچوب نظری',
      'چارچوب مفهومی',
      'چهارچوب مفهومی',
      'مبانی نظری',
      'مبانی نظری پژوهش',
      'رهیافت نظری',
      'ملاحظات نظری',
      'بنیان نظری',
      'چارچوب نظری پژوهش',
      'چهارچوب نظری پژوهش',
      'چارچوب مفهومی و نظری',
      'مباحث نظری',
      'تعریف مفاهیم',
      'مفاهیم نظری',
      'نظریه پژوهش',
    ],
    en: [
      'theoretical framework',
      'conceptual framework',
      'theory',
      'theoretical foundations',
      'theoretical background',
      'analytical framework',
      'theoretical approach',
      'concepts and theory',
    ],
  },
  method: {
    fa: ['روش پژوهش', 'روش تحقیق', 'روش شناسی', 'روش شناسی پژوهش', 'روش'],
    en: [
      'method',
      'methods',
      'methodology',
      'materials and methods',
      'research method',
      'research methodology',
      'research design',
      'data and methods',
    ],
  },
  conclusion: {
    fa: [
      'نتیجه',
      'نتیجه گیری',
      'نتیجه گیری و پیشنهادها',
      'جمع بندی',
      'جمعبندی و نتیجه گیری',
      'جمع بندی و نتیجه گیری',
      'بحث و نتیجه گیری',
      'فرجام',
      'فرجام سخن',
      'بهره سخن',
      'برآیند',
      'سخن پایانی',
    ],
    en: [
      'conclusion',
      'conclusions',
      'concluding remarks',
      'discussion and conclusion',
      'summary and conclusion',
      'conclusion and recommendations',
    ],
  },
  references: {
    fa: [
      'منابع',
      'فهرست منابع',
      'منابع و مآخذ',
      'منابع و ماخذ',
      'کتابنامه',
      'کتاب نامه',
      'کتاب شناسی',
      'فهرست مراجع',
      'مراجع',
      'منابع فارسی',
      'منابع لاتین',
      'منابع انگلیسی',
      'منابع خارجی',
      'منابع غیرفارسی',
      'منابع عربی',
      'منابع الکترونیکی',
      'منابع اینترنتی',
      'الف منابع فارسی',
      'ب منابع انگلیسی',
      'ب منابع لاتین',
      'الف فارسی',
      'ب انگلیسی',
      'ب لاتین',
      'فهرست منابع و مآخذ',
      'منابع و یادداشت ها',
      'مآخذ',
      'سیاهه منابع',
      'ارجاعات',
    ],
    en: [
      'references',
      'reference',
      'bibliography',
      'works cited',
      'reference list',
      'list of references',
      'sources',
      'literature cited',
      'cited works',
      'english references',
      'persian references',
      'english sources',
      'persian sources',
      'selected bibliography',
      'references in persian',
      'references in english',
      'a persian',
      'b english',
      'translated references',
      'references translated',
      'translated references to english',
      'references english',
      'references persian',
      'books',
      'articles',
      'websites',
      'online sources',
    ],
  },
  appendix: {
    fa: ['پیوست', 'پیوست ها', 'ضمیمه', 'ضمائم', 'پیوست الف', 'پیوست ۱'],
    en: ['appendix', 'appendices', 'appendix a', 'appendix 1', 'annex', 'supplementary material'],
  },
  notes: { fa: ['یادداشت ها', 'پی نوشت', 'پی نوشت ها', 'پانوشت ها', 'یادداشت'], en: ['notes', 'endnotes', 'footnotes'] },
  acknowledgement: {
    fa: ['سپاسگزاری', 'تشکر و قدردانی', 'قدردانی', 'تقدیر و تشکر', 'تعارض منافع', 'ملاحظات اخلاقی', 'حامی مالی', 'مشارکت نویسندگان'],
    en: [
      'acknowledgement',
      'acknowledgements',
      'acknowledgment',
      'acknowledgments',
      'conflict of interest',
      'conflicts of interest',
      'funding',
      'declaration of interest',
      'author contributions',
      'disclosure statement',
    ],
  },
};
