import { randomNumbers } from '../unit/store/sample-papers';

/** Names of countries in both languages come from the platform. */
const CODES = [
  'AR',
  'AU',
  'BD',
  'BE',
  'BR',
  'CL',
  'CO',
  'DE',
  'DK',
  'EC',
  'EG',
  'ES',
  'ET',
  'FI',
  'FR',
  'GH',
  'GR',
  'HU',
  'ID',
  'IE',
  'IN',
  'IT',
  'JP',
  'KE',
  'LK',
  'MA',
  'MX',
  'MY',
  'NG',
  'NL',
  'NO',
  'NP',
  'PE',
  'PH',
  'PL',
  'PT',
  'RO',
  'SE',
  'SN',
  'TH',
  'TN',
  'UG',
  'UY',
  'VN',
];
const NAMES = { fa: new Intl.DisplayNames('fa', { type: 'region' }), en: new Intl.DisplayNames('en', { type: 'region' }) };
const FILLERS = {
  en: [
    'Neighbours that share a river seldom agree on its price.',
    'The ministry described the talks as useful and gave no details (Keller, 2014: 31).',
    'Small states look for several partners, because one partner alone gains leverage over them.',
    'Regional order is understood as a pattern of expectations among neighbours.',
  ],
  fa: [
    'همسایگانی که رودخانه‌ای مشترک دارند به‌ندرت دربارهٔ بهای آن هم‌نظرند.',
    'وزارتخانه گفت‌وگوها را سودمند خواند و جزئیاتی نگفت (رضایی، ۱۳۹۵: ۴۲).',
    'دولت‌های کوچک شریک‌های گوناگون می‌جویند، زیرا یک شریک تنها بر آنها اهرم فشار پیدا می‌کند.',
    'نظم منطقه‌ای به معنای الگویی از انتظارها میان همسایگان است.',
  ],
} as const;

export type Language = keyof typeof FILLERS;

const persian = (text: string) => text.replace(/[0-9]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit).replace('.', '٫');

/** A sentence with a figure that can be checked. */
function figure(language: Language, random: () => number): string {
  const pick = () => CODES[Math.floor(random() * CODES.length)] ?? 'BR';
  const [from, to] = [pick(), pick()];
  const year = 2000 + Math.floor(random() * 22);
  const amount = (1 + random() * 90).toFixed(1);
  return language === 'en'
    ? `In ${year} ${NAMES.en.of(from)} exported goods worth ${amount} billion dollars to ${NAMES.en.of(to)}.`
    : `صادرات ${NAMES.fa.of(from)} به ${NAMES.fa.of(to)} در سال ${persian(String(year))} به ${persian(amount)} میلیارد دلار رسید.`;
}

/** Paragraphs of about 60 words; every third sentence holds a figure. */
export function paragraphs(language: Language, words: number, seed: number): readonly string[] {
  const random = randomNumbers(seed);
  const made: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences = Array.from({ length: 5 }, (_, at) =>
      at % 3 === 1 ? figure(language, random) : (FILLERS[language][Math.floor(random() * FILLERS[language].length)] ?? ''),
    );
    made.push(sentences.join(' '));
    written += sentences.join(' ').split(' ').length;
  }
  return made;
}

/** A draft in Markdown, Persian and English paragraphs by turns. */
export function draft(words: number, seed: number): string {
  const [fa, en] = [paragraphs('fa', words / 2, seed), paragraphs('en', words / 2, seed + 1)];
  const mixed = fa.flatMap((paragraph, at) => [paragraph, en[at] ?? '']);
  return `# Draft\n\n${mixed.filter(Boolean).join('\n\n')}\n`;
}

export function paper(language: Language, words: number, seed: number): string {
  return `# Paper ${seed}\n\n${paragraphs(language, words, seed).join('\n\n')}\n`;
}

/** A bibliography of made-up works, Latin and Persian by turns. */
export function bibliography(entries: number): string {
  const random = randomNumbers(entries);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const families = {
    en: ['Keller', 'Ortega', 'Moreau', 'Okafor', 'Lindqvist', 'Tanaka', 'Novak', 'Silva'],
    fa: ['رضایی', 'کاویانی', 'پورمند', 'صابری', 'نوری', 'رستگار'],
  };
  const words = {
    en: ['order', 'river', 'trade', 'alliance', 'bread', 'border', 'vote', 'energy', 'power', 'strait'],
    fa: ['نظم', 'رودخانه', 'تجارت', 'اتحاد', 'مرز', 'انرژی', 'قدرت', 'تنگه'],
  };
  let text = '';
  for (let at = 0; at < entries; at++) {
    const language = at % 3 === 0 ? 'fa' : 'en';
    const family = `${pick(families[language])}${language === 'en' ? '' : ' '}${at % 97 === 0 ? pick(families[language]) : ''}`.trim();
    const title = Array.from({ length: 6 }, () => pick(words[language])).join(' ');
    text += `@article{key${at},\n  author = {${family}, ${language === 'fa' ? 'سارا' : 'Ana'} and ${pick(families[language])}, M.},\n  title = {${title} ${at}},\n  journal = {Journal of ${pick(words.en)}},\n  year = {${1960 + (at % 62)}},\n  volume = {${at % 40}},\n  pages = {${at % 300}--${(at % 300) + 20}},\n}\n\n`;
  }
  return text;
}
