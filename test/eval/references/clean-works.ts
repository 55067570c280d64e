/** Works of our own invention of all the kinds that papers of the field cite, by which clean reference lists are made. */
export interface CleanWork {
  readonly kind: 'article' | 'book' | 'edited' | 'chapter' | 'translation' | 'thesis' | 'report' | 'web' | 'news';
  /** Empty for a work without author and for the work of a body. */
  readonly authors: readonly (readonly [family: string, given: string])[];
  readonly body?: string;
  readonly year: number | null;
  readonly suffix?: string;
  readonly title: string;
  /** Journal, book, newspaper or site. */
  readonly container?: string;
  readonly volume?: number;
  readonly issue?: number;
  readonly pages?: string;
  readonly place?: string;
  /** Publisher or university. */
  readonly publisher?: string;
  readonly editors?: readonly (readonly [family: string, given: string])[];
  readonly translator?: readonly [family: string, given: string];
  readonly url?: string;
  readonly accessed?: string;
  readonly date?: string;
  /** The work is in Persian and cited in an English list. */
  readonly inPersian?: boolean;
}

const people = (...names: readonly string[]): readonly (readonly [string, string])[] =>
  names.map((name) => {
    const [family = '', given = ''] = name.split('، ').flatMap((part) => part.split(', '));
    return [family, given] as const;
  });

const person = (name: string): readonly [string, string] => people(name)[0] ?? ['', ''];

export const PERSIAN_TUNED: readonly CleanWork[] = [
  { kind: 'article', authors: people('دهقانیان، سیدرضا'), year: 1398, title: 'دیپلماسی راه‌آهن و پیوند آسیای مرکزی با آب‌های گرم', container: 'فصلنامه مطالعات اوراسیای نوین', volume: 11, issue: 2, pages: '45-68' },
  { kind: 'article', authors: people('کاظم‌پور، مینا', 'نوروزی‌فر، بهرام'), year: 1400, title: 'موازنه نرم در سیاست خارجی اندونزی', container: 'پژوهش‌های روابط بین‌الملل', volume: 10, issue: 4, pages: '101-129' },
  { kind: 'book', authors: people('صادقیان، هومن'), year: 1393, title: 'همگرایی منطقه‌ای در جنوب شرق آسیا', place: 'تهران', publisher: 'نشر میزان' },
  { kind: 'edited', authors: people('رستگار، لیلا'), year: 1396, title: 'امنیت انسانی: رهیافت‌ها و تجربه‌ها', place: 'تهران', publisher: 'پژوهشکده مطالعات راهبردی' },
  { kind: 'chapter', authors: people('بهاری، پیمان'), year: 1396, title: 'مهاجرت و امنیت مرزی', container: 'امنیت انسانی: رهیافت‌ها و تجربه‌ها', editors: people('رستگار، لیلا'), pages: '77-104', place: 'تهران', publisher: 'پژوهشکده مطالعات راهبردی' },
  { kind: 'translation', authors: people('هالدن، پیتر'), translator: person('توکلی، شیرین'), year: 1390, title: 'نظم‌های پیش از دولت', place: 'تهران', publisher: 'نشر نی' },
  { kind: 'thesis', authors: people('ملک‌زاده، فرشید'), year: 1397, title: 'نقش شیلات در روابط نروژ و بریتانیا', place: 'تهران', publisher: 'دانشگاه علامه طباطبائی' },
  { kind: 'report', authors: [], body: 'مرکز پژوهش‌های مجلس شورای اسلامی', year: 1399, title: 'بررسی لایحه الحاق به معاهده حمل‌ونقل دریایی', place: 'تهران', publisher: 'دفتر مطالعات سیاسی' },
  { kind: 'web', authors: people('عباس‌نیا، رامین'), year: 1401, title: 'چشم‌انداز کریدور شمال ـ جنوب', container: 'مرکز مطالعات بحر خزر', url: 'https://www.caspianstudies.example.ir/fa/note/2211', accessed: '1402/03/14' },
  { kind: 'news', authors: [], body: 'خبرگزاری ایرنا', year: 1400, title: 'توافق سه‌جانبه درباره آب هیرمند امضا شد', date: '17 مهر', url: 'https://www.irna.example.ir/news/84502' },
  { kind: 'book', authors: people('نامدار، کیومرث'), year: null, title: 'تاریخ روابط خارجی بوسنی', place: 'مشهد', publisher: 'انتشارات آستان' },
  { kind: 'web', authors: [], year: 1398, title: 'بیانیه پایانی نشست سران کشورهای ساحلی', container: 'پایگاه اطلاع‌رسانی دولت', url: 'https://dolat.example.ir/detail/3312', accessed: '1399/01/20' },
  { kind: 'article', authors: people('فرهمند، آرش', 'جلالی، مهناز', 'کوهستانی، سعید', 'یزدان‌پناه، الهام'), year: 1399, title: 'سنجش وابستگی متقابل در بازار گاز اروپا', container: 'فصلنامه راهبرد', volume: 29, issue: 1, pages: '5-38' },
  { kind: 'article', authors: people('ستوده، نرگس'), year: 1395, suffix: 'الف', title: 'میانجی‌گری قطر در شاخ آفریقا', container: 'فصلنامه مطالعات آفریقا', volume: 20, issue: 3, pages: '33-57' },
  { kind: 'article', authors: people('ستوده، نرگس'), year: 1395, suffix: 'ب', title: 'دولت‌های کوچک و دیپلماسی ورزش', container: 'فصلنامه روابط خارجی', volume: 7, issue: 4, pages: '121-150' },
];

export const PERSIAN_HELD_OUT: readonly CleanWork[] = [
  { kind: 'article', authors: people('شیخ‌الاسلامی، پرویز'), year: 1397, title: 'رقابت بندرها در دریای سرخ', container: 'فصلنامه ژئوپلیتیک', volume: 14, issue: 3, pages: '88-116' },
  { kind: 'article', authors: people('حیدری مقدم، ژیلا', 'امیدوار، نادر'), year: 1401, title: 'تحریم‌های هوشمند و تجارت ونزوئلا', container: 'مطالعات اقتصاد سیاسی بین‌الملل', volume: 5, issue: 1, pages: '201-230' },
  { kind: 'book', authors: people('گلستانی، ایرج'), year: 1389, title: 'سازمان‌های بین‌المللی در قرن نوزدهم', place: 'تهران', publisher: 'انتشارات سمت' },
  { kind: 'edited', authors: people('مؤمنی، هدیه'), year: 1394, title: 'نظریه و عمل در دیپلماسی عمومی', place: 'قم', publisher: 'دانشگاه مفید' },
  { kind: 'chapter', authors: people('سرمدی، آذر'), year: 1394, title: 'دیپلماسی فرهنگی لهستان', container: 'نظریه و عمل در دیپلماسی عمومی', editors: people('مؤمنی، هدیه'), pages: '211-240', place: 'قم', publisher: 'دانشگاه مفید' },
  { kind: 'translation', authors: people('لیندکویست، آنا'), translator: person('پارسا، کاوه'), year: 1386, title: 'دولت‌های شمالی و صلح جهانی', place: 'تهران', publisher: 'انتشارات دانشگاه تهران' },
  { kind: 'thesis', authors: people('قنبری، مژگان'), year: 1400, title: 'سیاست آبی ترکیه در حوضه ارس', place: 'تبریز', publisher: 'دانشگاه تبریز' },
  { kind: 'report', authors: [], body: 'وزارت راه و شهرسازی', year: 1396, title: 'سالنامه آماری حمل‌ونقل جاده‌ای', place: 'تهران', publisher: 'دفتر فناوری اطلاعات' },
  { kind: 'web', authors: people('بیگدلی، سامان'), year: 1400, title: 'آینده پیمان آب‌های فرامرزی', container: 'اندیشکده تدبیر آب', url: 'https://watertank.example.ir/p/771', accessed: '1401/11/02' },
  { kind: 'news', authors: [], body: 'روزنامه شرق', year: 1398, title: 'گفت‌وگوهای ماهیگیری از سر گرفته شد', date: '3 آبان', url: 'https://www.sharghdaily.example.ir/n/9920' },
  { kind: 'book', authors: people('وثوقی، داریوش'), year: null, title: 'یادداشت‌های سفر به بالکان', place: 'تهران', publisher: 'انتشارات اقبال' },
  { kind: 'web', authors: [], year: 1397, title: 'متن کامل معاهده رژیم حقوقی دریاچه', container: 'پایگاه اسناد ملی', url: 'https://asnad.example.ir/t/18', accessed: '1398/05/30' },
  { kind: 'article', authors: people('طاهرخانی، بیژن', 'اکبری، سوسن', 'میرزایی، حمید', 'رنجبر، ثریا'), year: 1402, title: 'الگوهای رأی‌دهی در مجمع عمومی', container: 'پژوهشنامه علوم سیاسی', volume: 18, issue: 2, pages: '59-92' },
  { kind: 'article', authors: people('نیک‌آیین، بابک'), year: 1399, suffix: 'الف', title: 'کانال پاناما و سیاست حمل‌ونقل', container: 'فصلنامه سیاست خارجی', volume: 34, issue: 2, pages: '15-40' },
  { kind: 'article', authors: people('نیک‌آیین، بابک'), year: 1399, suffix: 'ب', title: 'حقوق گذر در تنگه‌های باریک', container: 'مجله حقوقی بین‌المللی', volume: 37, issue: 63, pages: '145-172' },
];

export const ENGLISH_TUNED: readonly CleanWork[] = [
  { kind: 'article', authors: people('Harrow, Edwin J.'), year: 2016, title: 'Ports without hinterlands: Small states and the politics of transit', container: 'Review of Maritime Affairs', volume: 22, issue: 3, pages: '311-338' },
  { kind: 'article', authors: people('Castellan, Maria', 'Obi, Chidi'), year: 2019, title: 'Mediation after the ceasefire', container: 'Journal of Conflict Settlement', volume: 8, issue: 1, pages: '14-39' },
  { kind: 'book', authors: people('Lindgren, Tove'), year: 2011, title: 'The quiet neighbour: Finland and the art of reassurance', place: 'Oxford', publisher: 'Oxford University Press' },
  { kind: 'edited', authors: people('Marchetti, Paolo', 'Singh, Devika'), year: 2014, title: 'Handbook of river diplomacy', place: 'London', publisher: 'Routledge' },
  { kind: 'chapter', authors: people('Duarte, Ines'), year: 2014, title: 'Dams and downstream fears', container: 'Handbook of river diplomacy', editors: people('Marchetti, Paolo', 'Singh, Devika'), pages: '120-145', place: 'London', publisher: 'Routledge' },
  { kind: 'translation', authors: people('Renaud, Claude'), translator: person('Whitby, Helen'), year: 1998, title: 'The grammar of alliances', place: 'Cambridge, MA', publisher: 'Harvard University Press' },
  { kind: 'thesis', authors: people('Bakirci, Selin'), year: 2018, title: 'Energy swaps and trust in the Caucasus', place: 'Ankara', publisher: 'Middle East Technical University' },
  { kind: 'report', authors: [], body: 'World Bank', year: 2020, title: 'Trading across borders in Central Asia', place: 'Washington, DC', publisher: 'World Bank Group' },
  { kind: 'web', authors: people('Novak, Petra'), year: 2021, title: 'What the corridor talks mean for landlocked states', container: 'Transit Monitor', url: 'https://transitmonitor.example.org/2021/corridor-talks', accessed: 'March 4, 2022', date: 'June 12' },
  { kind: 'news', authors: people('Ferris, Joan'), year: 2017, title: 'Leaders sign water pact', container: 'The Guardian', date: 'October 3', url: 'https://www.theguardian.example.com/world/2017/oct/03/water-pact' },
  { kind: 'book', authors: people('Aldous, Gerald'), year: null, title: 'Notes on the Congress system', place: 'London', publisher: 'Harbour Press' },
  { kind: 'web', authors: [], year: 2015, title: 'Joint declaration on Arctic shipping', container: 'Arctic Portal', url: 'https://arcticportal.example.org/declaration', accessed: 'May 9, 2019' },
  { kind: 'article', authors: people('Mbeki, Thandi', 'Larsson, Nils', 'Ortega, Pilar', 'Wu, Jianhua'), year: 2022, title: 'Counting vetoes: A new dataset', container: 'International Organization Studies', volume: 51, issue: 2, pages: '77-104' },
  { kind: 'article', authors: people('Petrov, Ivan'), year: 2013, suffix: 'a', title: 'Gas pricing and loyalty', container: 'Eurasian Politics Quarterly', volume: 5, issue: 2, pages: '1-24' },
  { kind: 'article', authors: people('Petrov, Ivan'), year: 2013, suffix: 'b', title: 'Pipelines that were never built', container: 'Eurasian Politics Quarterly', volume: 5, issue: 4, pages: '201-229' },
  { kind: 'article', authors: people('Rahnama, Soheil'), year: 2018, title: 'Strategic patience in foreign policy', container: 'Foreign Relations Quarterly', volume: 10, issue: 3, pages: '7-34', inPersian: true },
];

export const ENGLISH_HELD_OUT: readonly CleanWork[] = [
  { kind: 'article', authors: people('Tavener, Ruth A.'), year: 2012, title: 'Fishing for influence: Quotas and coercion in the North Atlantic', container: 'Journal of Ocean Politics', volume: 17, issue: 4, pages: '402-431' },
  { kind: 'article', authors: people('Delacroix, Henri', 'Mensah, Kofi'), year: 2020, title: 'Why truces fail twice', container: 'Peace and War Review', volume: 33, issue: 2, pages: '155-181' },
  { kind: 'book', authors: people('Ostrowski, Marek'), year: 2009, title: 'Between two empires: Poland and the uses of memory', place: 'Princeton, NJ', publisher: 'Princeton University Press' },
  { kind: 'edited', authors: people('Yamada, Keiko', 'Brandt, Lukas'), year: 2017, title: 'Small islands in world politics', place: 'Basingstoke', publisher: 'Palgrave Macmillan' },
  { kind: 'chapter', authors: people('Faleolo, Sina'), year: 2017, title: 'Votes for sale? Recognition and aid', container: 'Small islands in world politics', editors: people('Yamada, Keiko', 'Brandt, Lukas'), pages: '88-112', place: 'Basingstoke', publisher: 'Palgrave Macmillan' },
  { kind: 'translation', authors: people('Vogel, Dieter'), translator: person('Carrick, James'), year: 2003, title: 'The long armistice', place: 'New York', publisher: 'Columbia University Press' },
  { kind: 'thesis', authors: people('Achterberg, Lise'), year: 2015, title: 'Cyber norms and middle powers', place: 'Leiden', publisher: 'Leiden University' },
  { kind: 'report', authors: [], body: 'International Energy Agency', year: 2019, title: 'Outlook for gas in the Balkans', place: 'Paris', publisher: 'OECD Publishing' },
  { kind: 'web', authors: people('Kimani, Grace'), year: 2018, title: 'Railways and debt in East Africa', container: 'Africa Policy Blog', url: 'https://africapolicy.example.net/railways-and-debt', accessed: 'January 15, 2020', date: 'April 2' },
  { kind: 'news', authors: people('Sutter, Paul'), year: 2014, title: 'Border talks collapse after midnight', container: 'The Washington Post', date: 'December 11', url: 'https://www.washingtonpost.example.com/border-talks' },
  { kind: 'book', authors: people('Pemberton, Alice'), year: null, title: 'Letters from the legation', place: 'Edinburgh', publisher: 'Northern Press' },
  { kind: 'web', authors: [], year: 2016, title: 'Communique of the tenth summit of river states', container: 'River Commission', url: 'https://rivercommission.example.org/communique-10', accessed: 'July 21, 2018' },
  { kind: 'article', authors: people('Nakamura, Aiko', 'Becker, Jonas', 'Silva, Rafael', 'Haddad, Lina'), year: 2021, title: 'Measuring sanctions fatigue', container: 'Quarterly of Economic Statecraft', volume: 9, issue: 3, pages: '240-266' },
  { kind: 'article', authors: people('Galanis, Eleni'), year: 2010, suffix: 'a', title: 'Naming disputes and veto players', container: 'Balkan Studies Review', volume: 12, issue: 1, pages: '30-55' },
  { kind: 'article', authors: people('Galanis, Eleni'), year: 2010, suffix: 'b', title: 'Accession as leverage', container: 'Balkan Studies Review', volume: 12, issue: 3, pages: '312-340' },
  { kind: 'article', authors: people('Moradpour, Kaveh'), year: 2020, title: 'Neighbourhood policy and trade corridors', container: 'Geopolitics Quarterly', volume: 16, issue: 2, pages: '44-70', inPersian: true },
];
