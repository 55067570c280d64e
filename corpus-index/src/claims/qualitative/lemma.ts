import { ENGLISH_IRREGULARS } from '../../language/verbs-en';
import { PERSIAN_VERBS } from '../../language/verbs-fa';
import { remember } from '../../text/remember';

/** A form of a Persian verb: its infinitive and whether the form itself denies (نشد، نمی‌کند). */
export interface VerbForm {
  readonly infinitive: string;
  readonly negated: boolean;
}

const PERSONS = ['', 'م', 'ی', 'یم', 'ید', 'ند'];
const PRESENT_PERSONS = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
const PERFECT = ['', 'ام', 'ای', 'است', 'ایم', 'اید', 'اند'];
/** Verbs whose present stands without a prefix in written Persian (شود، کند، دارد). */
const BARE_PRESENT = new Set(['شدن', 'کردن', 'بودن', 'داشتن', 'دادن', 'گرفتن', 'یافتن', 'نمودن', 'گردیدن', 'درآمدن', 'بازگشتن', 'درآوردن']);

/** Forms of بودن that no stem gives. */
const BE_FORMS: readonly (readonly [string, boolean])[] = [
  ['است', false],
  ['هست', false],
  ['هستند', false],
  ['هستیم', false],
  ['اند', false],
  ['نیست', true],
  ['نیستند', true],
  ['نیستیم', true],
  ['بوده', false],
  ['نبوده', true],
];

function table(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((row) => row.length > 1);
}

function persianForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (form: string, infinitive: string, negated: boolean) => {
    if (!forms.has(form)) forms.set(form, { infinitive, negated });
  };
  for (const [infinitive, ...stems] of table(PERSIAN_VERBS)) {
    if (infinitive === undefined) continue;
    const past = infinitive.slice(0, -1);
    for (const [prefix, negated] of [
      ['', false],
      ['می', false],
      ['ن', true],
      ['نمی', true],
    ] as const) {
      for (const person of PERSONS) add(prefix + past + person, infinitive, negated);
    }
    for (const [prefix, negated] of [
      ['', false],
      ['می', false],
      ['ن', true],
      ['نمی', true],
    ] as const) {
      for (const person of PERFECT) add(`${prefix}${past}ه${person}`, infinitive, negated);
    }
    add(infinitive, infinitive, false);
    add(`ن${infinitive}`, infinitive, true);
    for (const stem of stems) {
      for (const person of PRESENT_PERSONS) {
        add(`می${stem}${person}`, infinitive, false);
        add(`نمی${stem}${person}`, infinitive, true);
        add(`ب${stem}${person}`, infinitive, false);
        add(`ن${stem}${person}`, infinitive, true);
        if (BARE_PRESENT.has(infinitive)) add(stem + person, infinitive, false);
      }
    }
  }
  for (const [form, negated] of BE_FORMS) forms.set(form, { infinitive: 'بودن', negated });
  return forms;
}

function englishForms(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [base, ...others] of table(ENGLISH_IRREGULARS))
    for (const form of others) if (base !== undefined && !forms.has(form)) forms.set(form, base);
  return forms;
}

const PERSIAN_FORMS = persianForms();
const ENGLISH_FORMS = englishForms();

/** Reads a folded word as a form of a simple Persian verb; null where it is none. */
function persianVerb(word: string): VerbForm | null {
  return PERSIAN_FORMS.get(word) ?? null;
}

/** Prefixed verbs whose negation stands inside: درنیامد، برنگشت، بازنگشت. */
const INNER_NEGATION = /^(در|بر|باز|فرا|فرو|وا)(نمی|ن)(.+)$/;

/** As persianVerb, with the verbs whose negation stands after their prefix. */
export const persianVerbForm = remember((word: string): VerbForm | null => {
  const plain = persianVerb(word);
  if (plain) return plain;
  const inner = INNER_NEGATION.exec(word);
  if (!inner) return null;
  const form = persianVerb(`${inner[1]}${inner[3]}`);
  return form ? { infinitive: form.infinitive, negated: true } : null;
});

const NOUN_ENDINGS = ['هایشان', 'هایی', 'هایش', 'های', 'ها', 'ترین', 'تری', 'تر', 'انی', 'ان', 'ات', 'شان', 'اش', 'ای', 'یی', 'ی', 'ا'];

/** Base forms that a folded Persian word may have, the likeliest first; the word itself comes first. */
export const persianLemmas = remember((word: string): readonly string[] => {
  const verb = persianVerbForm(word);
  const lemmas = verb ? [word, verb.infinitive] : [word];
  for (const ending of NOUN_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    lemmas.push(stem);
    if (ending.startsWith('ه') && stem.endsWith('ی') && stem.length > 3) lemmas.push(stem.slice(0, -1));
  }
  return lemmas;
});

const VOWEL = /[aeiouy]/;

/** Base forms that a folded English word may have, the likeliest first; the word itself comes first. */
export const englishLemmas = remember((word: string): readonly string[] => {
  const lemmas = [word];
  const plain = word.replace(/'s?$/, '');
  if (plain !== word) lemmas.push(plain);
  const irregular = ENGLISH_FORMS.get(plain);
  if (irregular !== undefined) lemmas.push(irregular);
  const cut = (ending: string, ...replacements: readonly string[]) => {
    if (!plain.endsWith(ending)) return;
    const stem = plain.slice(0, -ending.length);
    if (stem.length < 2 || !VOWEL.test(stem)) return;
    for (const replacement of replacements) lemmas.push(stem + replacement);
    if (replacements.includes('') && stem.length > 3 && stem.at(-1) === stem.at(-2)) lemmas.push(stem.slice(0, -1));
  };
  cut('ies', 'y', 'ie');
  cut('ied', 'y', 'ie');
  if (!plain.endsWith('ss')) cut('s', '');
  cut('es', '', 'e');
  cut('ed', '', 'e');
  cut('ing', '', 'e');
  cut('ly', '');
  return lemmas;
});

/** Irregular base form of an English word, or null; tells finite forms such as "fell", "took". */
export function englishIrregular(word: string): string | null {
  return ENGLISH_FORMS.get(word) ?? null;
}

const persianStem = remember((word: string): string => {
  const verb = persianVerbForm(word);
  if (verb) return verb.infinitive;
  for (const ending of ['هایشان', 'هایی', 'هایش', 'های', 'ها', 'ترین'])
    if (word.endsWith(ending) && word.length - ending.length > 2) return word.slice(0, -ending.length);
  return word.endsWith('ی') && word.length > 4 ? word.slice(0, -1) : word;
});

const englishStem = remember((word: string): string => {
  const plain = word.replace(/'s?$/, '');
  const irregular = ENGLISH_FORMS.get(plain);
  if (irregular !== undefined) return irregular;
  // A light stemmer: plural, past, gerund and the commonest endings of adverbs and nouns, a final e.
  const base = plain
    .replace(/ies$|ied$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(ing|ed|ly)$/, (ending, _group, at: number) => (at > 2 ? '' : ending));
  return base.length > 4 ? base.replace(/e$/, '') : base;
});

/** One stem of a word that no table knows, so that its inflected forms meet. */
export const stemOf = (word: string, language: 'fa' | 'en'): string => (language === 'fa' ? persianStem(word) : englishStem(word));
