import { VOCABULARY } from '../language/vocabulary';

/** Persian endings, longest first: plural, possessive, indefinite, comparative, abstract. A stem keeps at least three letters. */
const FA_ENDINGS = [
  'شده',
  'هایشان',
  'هایمان',
  'هایش',
  'هایی',
  'ترین',
  'هاست',
  'های',
  'شان',
  'مان',
  'گان',
  'ها',
  'یی',
  'تر',
  'ان',
  'ات',
  'اند',
  'ند',
  'ای',
  'ین',
  'ش',
  'م',
  'ی',
  'ه',
  'د',
];
/** Endings that may go from words that no table knows: they never change what a word means. */
const FA_SAFE_ENDINGS = ['هایشان', 'هایمان', 'هایش', 'هایی', 'های', 'هاست', 'ها', 'ترین', 'شان', 'اند'];
const FA_PREFIXES = ['نمی', 'می'];
const PERSIAN = /[\u0600-\u06ff]/;

function known(word: string): string | undefined {
  return VOCABULARY.words.get(word);
}

function persianStem(word: string): { concept: string; known: boolean } {
  const direct = known(word);
  if (direct !== undefined) return { concept: direct, known: true };
  for (const prefix of FA_PREFIXES) {
    if (word.length > prefix.length + 2 && word.startsWith(prefix) && /[دمت]$/.test(word)) {
      const rest = word.slice(prefix.length);
      const inner = known(rest) ?? endings(rest);
      if (inner !== undefined) return { concept: inner, known: true };
      return { concept: safe(rest), known: false };
    }
  }
  const ended = endings(word) ?? agent(word);
  if (ended !== undefined) return { concept: ended, known: true };
  return { concept: safe(word), known: false };
}

/** «اعزام‌کننده», «پرداخت‌کنندگان»: who does what the first part names, where that is known. */
function agent(word: string): string | undefined {
  const act = /^(.{3,})(?:کننده|کنندگان|دهنده|دهندگان)(?:ی|ای)?$/.exec(word)?.[1];
  return act === undefined ? undefined : known(act);
}

function endings(word: string): string | undefined {
  for (const ending of FA_ENDINGS) {
    if (word.length < ending.length + 2 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3 && ending.length < 2) continue;
    const found = known(stem) ?? (ending === 'گان' ? known(stem + 'ه') : undefined);
    if (found !== undefined) return found;
    for (const inner of FA_SAFE_ENDINGS) {
      if (stem.length > inner.length + 2 && stem.endsWith(inner)) {
        const twice = known(stem.slice(0, -inner.length));
        if (twice !== undefined) return twice;
      }
    }
  }
  return undefined;
}

function safe(word: string): string {
  let stem = word;
  for (const ending of FA_SAFE_ENDINGS) {
    if (stem.length >= ending.length + 2 && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  if (stem.length > 4 && stem.endsWith('گان')) return stem.slice(0, -3) + 'ه';
  if (stem.length > 3 && stem.endsWith('ی')) return stem.slice(0, -1);
  return stem;
}

const VOWEL = /[aeiouy]/;

/** Forms an English word may have come from, most likely first. */
function* englishForms(word: string): Generator<string> {
  yield word;
  if (word.endsWith('ies') && word.length > 4) yield word.slice(0, -3) + 'y';
  if (word.endsWith('es') && word.length > 4) yield word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) yield word.slice(0, -1);
  if (word.endsWith('ied') && word.length > 4) yield word.slice(0, -3) + 'y';
  for (const ending of ['ed', 'ing', 'er', 'est', 'or', 'ly']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    if (!VOWEL.test(stem)) continue;
    yield stem;
    yield stem + 'e';
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
  }
}

function englishStem(word: string): { concept: string; known: boolean } {
  for (const form of englishForms(word)) {
    const found = known(form);
    if (found !== undefined) return { concept: found, known: true };
  }
  // Unknown words: one ending goes, so that "rebels" meets "rebel".
  if (word.endsWith('ies') && word.length > 4) return { concept: word.slice(0, -3) + 'y', known: false };
  if (/(?:ss|sh|ch|x)es$/.test(word)) return { concept: word.slice(0, -2), known: false };
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 3) return { concept: word.slice(0, -1), known: false };
  for (const ending of ['ing', 'ed']) {
    if (word.length > ending.length + 3 && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      if (!VOWEL.test(stem)) break;
      return { concept: stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem, known: false };
    }
  }
  return { concept: word, known: false };
}

/**
 * Concept of a folded word: the id of the bilingual vocabulary where one of the word's base forms is in it, else its stem
 * (`known` false). Deterministic and the same for papers and drafts.
 */
export function conceptOf(folded: string): { readonly concept: string; readonly known: boolean } {
  return PERSIAN.test(folded) ? persianStem(folded) : englishStem(folded);
}
