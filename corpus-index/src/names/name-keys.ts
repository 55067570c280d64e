import { nameWords, type SoundGroup, soundsOf } from './sounds';

const MAXIMAL_KEYS = 12;
/** Sounds that one skeleton symbol stands for, because spellings do not keep them apart. */
const SKELETON: Readonly<Record<string, string>> = { z: 's', Z: 'j', x: 'k', q: 'k', g: 'k', C: 'j', S: 'S', h: '', v: '', y: '', A: '' };

/**
 * Index keys of a name in either script: its consonant skeleton (vowels, glides and h dropped, sounds that spellings confuse
 * joined), with alternatives where a letter group is ambiguous. Two names that may be one share a key. First the keys of the
 * whole name, then those of its single words where it has several. A key is a prefix of the keys of longer names that begin
 * alike, so it also serves a search while typing.
 */
export function nameKeys(name: string): string[] {
  const words = nameWords(name);
  const keys = new Set<string>();
  for (const key of words.length ? wordKeys(words.join('')) : []) keys.add(key);
  if (words.length > 1) for (const word of words) for (const key of wordKeys(word)) if (key.length > 1) keys.add(key);
  return [...keys].slice(0, MAXIMAL_KEYS * 2);
}

function wordKeys(word: string): readonly string[] {
  let keys: string[] = [''];
  soundsOf(word).forEach((group, position) => {
    const symbols = skeletonAlternatives(group, position);
    const next = new Set<string>();
    for (const key of keys) for (const symbol of symbols) next.add(append(key, symbol));
    keys = [...next].slice(0, MAXIMAL_KEYS);
  });
  // A name without consonants (Aoi) is its vowel.
  return keys.map((key) => key || 'a');
}

function append(key: string, symbol: string): string {
  return symbol !== '' && key.endsWith(symbol) ? key : key + symbol;
}

/** A glide at the beginning is a consonant that every spelling writes (Walt, Yazdani): it is kept. */
function skeletonAlternatives(group: SoundGroup, position: number): readonly string[] {
  const symbols = group.map((sounds) => {
    if (position === 0 && (sounds.startsWith('v') || sounds.startsWith('y'))) return sounds.charAt(0);
    return [...sounds].map((sound) => SKELETON[sound] ?? sound).join('');
  });
  return [...new Set(symbols)];
}
