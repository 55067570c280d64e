import type { CslItem } from '../../../corpus-index/src/model/records';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { citedName, workYear } from './work';

/**
 * Latin letters for Persian ones, as Iranian journals and passports commonly write them without vowels.
 * Source: UNGEGN romanisation of Persian (2012), simplified to ASCII.
 */
const LATIN: Readonly<Record<string, string>> = {
  آ: 'a',
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'gh',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'v',
  ه: 'h',
  ی: 'i',
  ئ: 'e',
  ء: '',
};

const VOWEL = /[aeiou]/;
const VOWEL_LETTERS = 'اآی';

/**
 * A Persian word in Latin letters that can be read aloud. Its short vowels are not written: "a", the most frequent, stands for them
 * where two consonants begin the word or three would follow each other. و is "u" between consonants, ه is "e" behind a final one.
 */
function latinWord(word: string): string {
  const letters = [...word];
  const sounds: string[] = [];
  letters.forEach((letter, at) => {
    const before = letters[at - 1];
    const next = letters[at + 1];
    const isBetween = before !== undefined && !VOWEL_LETTERS.includes(before) && (next === undefined || !VOWEL_LETTERS.includes(next));
    if (letter === 'و' && isBetween && sounds.at(-1) !== 'u') sounds.push('u');
    else if (letter === 'ه' && next === undefined && isBetween && letters.length > 2) sounds.push('e');
    else if (at === 0 && (letter === 'ی' || letter === 'ع')) sounds.push(letter === 'ی' ? 'y' : 'a');
    else sounds.push(LATIN[letter] ?? letter);
  });
  let latin = '';
  let consonants = 0;
  for (const sound of sounds.filter((one) => one !== '')) {
    consonants = VOWEL.test(sound) ? 0 : consonants + 1;
    if (consonants === 3 || (consonants === 2 && !VOWEL.test(latin))) {
      latin += 'a';
      consonants = 1;
    }
    latin += sound;
  }
  return latin.replace(/([aiu])\1/g, '$1');
}

/** ASCII letters and digits of a text in either script: accents are dropped, Persian words are transliterated. */
export function latinise(text: string): string {
  const folded = foldKey(text).normalize('NFD').replace(/\p{M}/gu, '');
  return folded.replace(/\p{Script=Arabic}+/gu, latinWord).replace(/[^a-z0-9]+/g, '');
}

const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'on', 'in', 'and', 'از', 'در', 'و', 'به', 'بر', 'با', 'برای']);

/**
 * A readable, stable key: first author's family name, year, first word of the title that carries meaning (walt1987origins).
 * Latin also for Persian works, since some tools break on other letters. A letter is added while `taken` has it.
 */
export function citationKey(item: CslItem, taken: (key: string) => boolean): string {
  const author = latinise(citedName(item.author?.[0] ?? item.editor?.[0] ?? {})) || 'anonymous';
  const word = foldKey(item.title ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .find((candidate) => candidate.length > 1 && !SMALL_WORDS.has(candidate));
  const key = `${author.slice(0, 24)}${workYear(item) ?? ''}${latinise(word ?? '').slice(0, 16)}`;
  if (!taken(key)) return key;
  for (let at = 0; ; at++) {
    const next = `${key}${at < 26 ? String.fromCharCode(97 + at) : at}`;
    if (!taken(next)) return next;
  }
}
