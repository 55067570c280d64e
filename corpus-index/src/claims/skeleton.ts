import { remember } from '../text/remember';

/** Consonants of Persian letters as the Latin transcriptions of names have them; vowels and glides fall away. */
const PERSIAN: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'j',
  چ: 'c',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 's',
  ز: 's',
  ض: 's',
  ظ: 's',
  ر: 'r',
  ژ: 'j',
  ش: 's',
  غ: 'g',
  ق: 'g',
  ف: 'f',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/tch|ch/g, 'c'],
  [/kh/g, 'k'],
  [/sh|sch/g, 's'],
  [/zh/g, 'j'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!$)(?=[^c])/g, 'k'],
  [/q/g, 'g'],
  [/x/g, 'ks'],
  [/z/g, 's'],
];

function collapse(skeleton: string): string {
  return skeleton.replace(/(.)\1+/g, '$1');
}

/**
 * Script-free skeleton of a name, so that «مرشایمر» meets "Mearsheimer": consonants in order, doubled ones once, vowels dropped, the first
 * letter kept. Ambiguous for short names: use it together with other evidence. Expects a folded word.
 */
export const skeleton = remember(read);

function read(folded: string): string {
  if (/[\u0600-\u06ff]/.test(folded)) {
    // A helping vowel before س and a consonant («اسنایدر») has no letter in the Latin form; a silent final ه has none either.
    const word = folded.replace(/^اس(?=[^اوی])/, 'س').replace(/ه$/, '');
    let result = /^[اآعی]/.test(word) ? 'a' : /^و/.test(word) ? 'v' : '';
    for (const letter of word) result += PERSIAN[letter] ?? '';
    return collapse(result);
  }
  let word = folded.replace(/[^a-z]/g, '').replace(/h$/, '');
  for (const [pattern, letter] of LATIN) word = word.replace(pattern, letter);
  const first = /^[aeiouy]/.test(word) ? 'a' : /^[vw]/.test(word) ? 'v' : '';
  return collapse(first + word.replace(/[aeiouywv]/g, ''));
}
