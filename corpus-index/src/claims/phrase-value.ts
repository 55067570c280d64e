import { toPersianDigits } from '../text/digits';
import type { Language } from './analysis';
import type { Statement, TimeInterval, ValueInterval } from './statement';
import { dayOf } from './calendar';
import { phraseRank } from './phrase-rank';

/** Names of units and scales in the two languages, as a writer would put them after a number. */
const UNIT_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  USD: { fa: 'دلار', en: 'dollars' },
  EUR: { fa: 'یورو', en: 'euros' },
  GBP: { fa: 'پوند', en: 'pounds' },
  RUB: { fa: 'روبل', en: 'roubles' },
  CNY: { fa: 'یوان', en: 'yuan' },
  JPY: { fa: 'ین', en: 'yen' },
  INR: { fa: 'روپیه', en: 'rupees' },
  TRY: { fa: 'لیر', en: 'lira' },
  toman: { fa: 'تومان', en: 'toman' },
  rial: { fa: 'ریال', en: 'rials' },
  percent: { fa: 'درصد', en: 'percent' },
  'percentage-point': { fa: 'واحد درصد', en: 'percentage points' },
  people: { fa: 'نفر', en: 'people' },
  'barrel-per-day': { fa: 'بشکه در روز', en: 'barrels a day' },
  barrel: { fa: 'بشکه', en: 'barrels' },
  'cubic-metre': { fa: 'متر مکعب', en: 'cubic metres' },
  'cubic-metre-per-day': { fa: 'متر مکعب در روز', en: 'cubic metres a day' },
  hour: { fa: 'ساعت', en: 'hours' },
  degree: { fa: 'درجه', en: 'degrees' },
};
/** Units that are written in a larger one: base unit → [factor, names]. */
const LARGER: Readonly<Record<string, readonly (readonly [factor: number, fa: string, en: string])[]>> = {
  kilogram: [
    [1e3, 'تن', 'tonnes'],
    [1, 'کیلوگرم', 'kilograms'],
  ],
  metre: [
    [1e3, 'کیلومتر', 'kilometres'],
    [1, 'متر', 'metres'],
  ],
  'square-metre': [
    [1e6, 'کیلومتر مربع', 'square kilometres'],
    [1, 'متر مربع', 'square metres'],
  ],
  watt: [[1e6, 'مگاوات', 'megawatts']],
  'watt-hour': [
    [1e9, 'گیگاوات ساعت', 'gigawatt hours'],
    [1e3, 'کیلووات ساعت', 'kilowatt hours'],
  ],
  day: [
    [365.25, 'سال', 'years'],
    [30.4375, 'ماه', 'months'],
    [1, 'روز', 'days'],
  ],
};
const SCALES: readonly (readonly [value: number, fa: string, en: string])[] = [
  [1e12, 'تریلیون', 'trillion'],
  [1e9, 'میلیارد', 'billion'],
  [1e6, 'میلیون', 'million'],
];

/** Digits of a number in the style of the language, with the places that its precision bears. */
function figure(value: number, precision: number, persian: boolean): string {
  const places = precision > 0 && precision < 0.5 ? Math.min(6, Math.ceil(-Math.log10(precision * 2) - 1e-9)) : 0;
  // 1,580 million is printed to the million, but nobody writes 1.580 billion.
  const fixed = precision > 0 ? value.toFixed(places).replace(/(\.\d\d\d*?)0+$/, '$1') : String(Math.round(value * 1e6) / 1e6);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = whole.replace(/(\d)(?=(?:\d{3})+$)/g, '$1,');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return persian ? toPersianDigits(text).replaceAll(',', '٬').replace('.', '٫') : text;
}

function amount(
  value: number,
  precision: number,
  unit: string | null,
  language: Language,
  persian: boolean,
  scaleHint: number | null,
): string {
  const larger = unit === null ? undefined : LARGER[unit];
  const [factor, faName, enName] = larger?.find(
    ([size]) => Math.abs(value) >= size && (size === 1 || (value / size) % 1 === 0 || Math.abs(value) >= 10 * size),
  ) ??
    larger?.at(-1) ?? [1, '', ''];
  const name =
    larger === undefined
      ? unit === null || unit === 'count' || unit === 'multiple'
        ? ''
        : (UNIT_NAMES[unit]?.[language] ?? unit)
      : language === 'fa'
        ? faName
        : enName;
  let shown = value / factor;
  let rounding = precision / factor;
  const scale =
    SCALES.find(([size]) => (scaleHint !== null ? size === scaleHint && Math.abs(shown) >= size / 100 : Math.abs(shown) >= size)) ??
    (scaleHint === null ? undefined : SCALES.find(([size]) => Math.abs(shown) >= size));
  let word = '';
  if (scale !== undefined) {
    shown /= scale[0];
    rounding /= scale[0];
    word = language === 'fa' ? scale[1] : scale[2];
  }
  return [figure(shown, rounding, persian), word, name].filter(Boolean).join(' ');
}

function phraseInterval(value: ValueInterval, unit: string | null, language: Language, persian: boolean, scaleHint: number | null): string {
  const words =
    language === 'fa'
      ? { about: 'حدود', more: 'بیش از', less: 'کمتر از', to: 'تا', between: '' }
      : { about: 'about', more: 'more than', less: 'less than', to: 'to', between: '' };
  const one = (bound: number): string => amount(bound, value.precision, unit, language, persian, scaleHint);
  if (value.min === null && value.max === null) return '';
  if (value.min === null) return `${words.less} ${one(value.max!)}`;
  if (value.max === null) return `${words.more} ${one(value.min)}`;
  if (value.min !== value.max && !value.approximate) return `${figure(value.min, value.precision, persian)} ${words.to} ${one(value.max)}`;
  return `${value.approximate ? `${words.about} ` : ''}${one(value.max)}`;
}

const MONTHS = {
  gregorian: {
    fa: ['ژانویهٔ', 'فوریهٔ', 'مارس', 'آوریل', 'مهٔ', 'ژوئن', 'ژوئیهٔ', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
    en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
};

/** A time in the language of the sentence: a year, a month and year, a date, or a span of years. Gregorian. */
export function phraseTime(time: TimeInterval, language: Language, persian: boolean): string {
  const [year, month, day] = time.from.split('-').map(Number);
  const lastYear = Number(time.to.split('-')[0]);
  const digits = (text: string): string => (persian ? toPersianDigits(text) : text);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(dayOf(time.from))) return '';
  if (time.precision === 'day') return digits(`${day} ${MONTHS.gregorian[language][month - 1]} ${year}`);
  if (time.precision === 'month' && time.calendar === 'gregorian') return digits(`${MONTHS.gregorian[language][month - 1]} ${year}`);
  if (time.precision === 'decade')
    return language === 'fa' ? digits(`دههٔ ${Math.floor(year / 10) * 10}`) : `the ${Math.floor(year / 10) * 10}s`;
  if (time.calendar === 'jalali' && time.precision === 'year') return digits(String(year - 621));
  if (lastYear !== year) return language === 'fa' ? digits(`${year} تا ${lastYear}`) : `${year} to ${lastYear}`;
  return digits(String(year));
}

/** True where a sentence writes its numbers in Persian digits (or none of them in Latin ones). */
function writesPersianDigits(sentence: string, language: Language): boolean {
  if (/[۰-۹٠-٩]/.test(sentence)) return true;
  return language === 'fa' && !/[0-9]/.test(sentence);
}

/** Scale that the draft's own figure was written with, so that the paper's value comes in the same one. */
function scaleOf(sentence: string, draft: Statement): number | null {
  if (draft.slot === null) return null;
  const words = sentence.slice(draft.slot.start, draft.slot.end);
  return SCALES.find(([, fa, en]) => words.includes(fa) || words.toLowerCase().includes(en))?.[0] ?? null;
}

/** The paper's value in the language, digits, unit and scale of the draft's sentence; null where the statement has none. */
export function phraseValue(paper: Statement, language: Language, sentence: string, draft: Statement): string | null {
  const persian = writesPersianDigits(sentence, language);
  if (paper.kind === 'date' && paper.time !== null) return phraseTime(paper.time, language, persian);
  if (paper.value === null) return null;
  if (paper.kind === 'rank' && paper.value.max !== null) {
    const like = draft.slot === null ? '' : sentence.slice(draft.slot.start, draft.slot.end);
    return phraseRank(paper.value.max, language, persian, like);
  }
  const phrase = phraseInterval(paper.value, paper.unit, language, persian, scaleOf(sentence, draft));
  return phrase === '' ? null : phrase;
}
