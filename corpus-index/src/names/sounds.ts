import { LATIN_BASE, LATIN_SOUNDS, NAME_PARTICLES, PERSIAN_SOUNDS } from '../language/transliteration';
import { hasPersian } from '../language/script';
import { foldSameLength } from '../structure/same-length';

/** One letter group of a name with the sounds it may stand for, the most common first. */
export type SoundGroup = readonly string[];

const LONGEST_GROUP = 4;
const MAXIMAL_NAME = 80;
const MARKS = /[\u0300-\u036f\u064b-\u0652\u0670]/g;
const DROPPED_PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES.fa, ...NAME_PARTICLES.en]);

const FINAL_HE: SoundGroup = ['h', 'A'];
const SILENT: SoundGroup = [];
const firstOnly = new Map([...Object.values(PERSIAN_SOUNDS), ...Object.values(LATIN_SOUNDS)].map((group) => [group, [group[0] ?? '']]));
/** A glide at the beginning of a name is a consonant. */
const consonant = (group: SoundGroup): SoundGroup => firstOnly.get(group) ?? group;

/** Every letter group that soundsOf can give, each once: what is worked out for two of them holds for all names. */
export const SOUND_GROUPS: readonly SoundGroup[] = [...new Set<SoundGroup>([...firstOnly.keys(), ...firstOnly.values(), FINAL_HE, SILENT])];

/** Words of a name in lower case, without marks, initials and particles. At most 80 characters are looked at. */
export function nameWords(name: string): readonly string[] {
  // The hamza of an ezafe or a glottal stop over its seat is not heard; آ keeps its long vowel as ا.
  const plain = foldSameLength(name.slice(0, MAXIMAL_NAME))
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/\u0653|\u0654|\u0655/g, '');
  const words = plain
    .replace(/\u200c/g, '')
    .replace(/\b(al|el)-/g, ' ')
    .split(/[^\p{L}']+/u)
    .map((word) => [...word.replace(/'/g, '')].map((letter) => LATIN_BASE[letter] ?? letter).join(''))
    .filter((word) => word.length > 1);
  const kept = words.filter((word) => !DROPPED_PARTICLES.has(word));
  return kept.length ? kept : words;
}

/** Sounds of one word, group by group. Doubled letters count once. */
export function soundsOf(word: string): readonly SoundGroup[] {
  return hasPersian(word) ? persianSounds(word) : latinSounds(word);
}

function persianSounds(word: string): SoundGroup[] {
  const groups: SoundGroup[] = [];
  [...word].forEach((letter, index, letters) => {
    const sounds = PERSIAN_SOUNDS[letter];
    if (!sounds) return;
    const last = index === letters.length - 1;
    if (letter === 'ه' && last) groups.push(FINAL_HE);
    else if ((letter === 'و' || letter === 'ی') && index === 0) groups.push(consonant(sounds));
    else groups.push(sounds);
  });
  return groups;
}

function latinSounds(word: string): SoundGroup[] {
  const groups: SoundGroup[] = [];
  let index = 0;
  while (index < word.length) {
    let length = Math.min(LONGEST_GROUP, word.length - index);
    while (length > 0 && !LATIN_SOUNDS[word.slice(index, index + length)]) length--;
    if (length === 0) {
      index++;
      continue;
    }
    const group = word.slice(index, index + length);
    const sounds = LATIN_SOUNDS[group];
    const doubled = length === 1 && index > 0 && word.charAt(index - 1) === group;
    // wr and kn are one sound only at the beginning; y and w at the beginning are consonants.
    if ((group === 'wr' || group === 'kn') && index > 0) {
      groups.push(LATIN_SOUNDS[group.charAt(0)] ?? SILENT);
      index++;
      continue;
    }
    if (sounds && !doubled) groups.push((group === 'y' || group === 'w') && index === 0 ? consonant(sounds) : sounds);
    index += length;
  }
  return groups;
}
