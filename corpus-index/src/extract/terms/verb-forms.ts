import { PERSIAN_VERBS } from '../../language/verbs-fa';

const HALF_SPACE = '\u200c';
const PRESENT_STEMS: ReadonlyMap<string, string> = new Map(
  PERSIAN_VERBS.trim()
    .split('\n')
    .map((row): [string, string] => {
      const [infinitive = '', stem = ''] = row.split(' ');
      return [infinitive, stem];
    }),
);
/** Verbs whose passive is made of the word before them and شدن: «تعریف کردن» → «تعریف می‌شود». */
const MAKING = new Set(['کردن', 'نمودن', 'ساختن']);
const PREVERBS = ['بر', 'باز', 'در', 'فرا'];

/** A verb phrase in its parts: «در نظر گرفتن» is «در نظر», «», «گرفت», «گیر». */
interface VerbPhrase {
  readonly before: string;
  readonly preverb: string;
  readonly past: string;
  readonly present: string;
  readonly infinitive: string;
}

function partsOf(phrase: string): VerbPhrase {
  const words = phrase.split(' ');
  const verb = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  const whole = PRESENT_STEMS.get(verb);
  const preverb = whole ? '' : (PREVERBS.find((one) => verb.startsWith(one) && PRESENT_STEMS.has(verb.slice(one.length))) ?? '');
  const infinitive = verb.slice(preverb.length);
  // A regular infinitive without a row: «فهمیدن» → «فهم».
  const present = PRESENT_STEMS.get(infinitive) ?? infinitive.replace(/یدن$/, '');
  return { before, preverb, past: infinitive.slice(0, -1), present, infinitive };
}

const joined = (before: string, form: string) => (before ? `${before} ${form}` : form);

/**
 * Forms of the third person, and "we", in which academic prose states a view: present («می‌داند») and perfect («دانسته است»).
 * @param infinitive verb or verb phrase: «دانستن», «در نظر گرفتن»
 */
export function statingForms(infinitive: string): string[] {
  const { before, preverb, past, present } = partsOf(infinitive);
  // داشتن as a full verb has no می: «تکیه دارد».
  const prefix = infinitive.endsWith('داشتن') && before ? '' : `می${HALF_SPACE}`;
  return [
    ...['د', 'ند', 'یم'].map((ending) => `${preverb}${prefix}${present}${ending}`),
    ...[`ه است`, `ه${HALF_SPACE}اند`, `ه${HALF_SPACE}ایم`, 'ه'].map((ending) => `${preverb}${past}${ending}`),
  ].map((form) => joined(before, form));
}

/** Simple past, which tells an event, or stands after «می‌توان»: «دانست», «دانستند». */
export function pastForms(infinitive: string): string[] {
  const { before, preverb, past } = partsOf(infinitive);
  return ['', 'ند', 'ه بود'].map((ending) => joined(before, `${preverb}${past}${ending}`));
}

/** Present and perfect of the passive: «تعریف می‌شود», «در نظر گرفته شده است». The pluperfect tells an event and is left out. */
export function passiveForms(infinitive: string): string[] {
  const { before, preverb, past, infinitive: verb } = partsOf(infinitive);
  const made = MAKING.has(verb) ? before : joined(before, `${preverb}${past}ه`);
  return [`می${HALF_SPACE}شود`, `می${HALF_SPACE}شوند`, `می${HALF_SPACE}گردد`, 'شده است', `شده${HALF_SPACE}اند`, 'گردیده است'].map((form) =>
    joined(made, form),
  );
}

/** Base, third person, past and perfect of an English verb phrase with a regular verb or `base/past/participle`: "define", "see/saw/seen", "conceive of". */
export function englishForms(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const [base = '', past = regularPast(base), participle = past] = verb.split('/');
  const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  return [base, third, past, `has ${participle}`, `have ${participle}`].map((form) => [form, ...rest].join(' '));
}

/** Base and third person, as a statement about a concept in general has them. */
export function englishPresent(phrase: string): string[] {
  return englishForms(phrase).slice(0, 2);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}
