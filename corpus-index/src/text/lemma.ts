import { STOP_WORDS } from '../language/stop-words';
import { EMPTY_LEXICON, type Lexicon } from './lexicon';
import { tokenize } from './tokens';

/**
 * Inflectional endings of Persian in folded writing, longest first. A form loses one ending after the other while at least
 * three letters stay (two before ها). Source: the tables of inflection in Mahootian, Persian (1997), and Lilak's affixes.
 */
const PERSIAN_ENDINGS: readonly string[] = ['هایشان', 'هایمان', 'هایتان', 'هایش', 'هایم', 'هایت', 'هایی', 'های', 'ها', 'ترین', 'تر'];
/** Endings that a bare letter can also be part of: taken off only where the rest is a word, or enough of one stays. */
const PERSIAN_WEAK_ENDINGS: readonly string[] = ['شان', 'مان', 'تان', 'اش', 'ام', 'ات', 'ای', 'اند', 'ان', 'ی', 'م', 'ت', 'ش'];
const MIN_STEM = 3;

function persianLemma(word: string, lexicon: Lexicon): string {
  let stem = word;
  for (const ending of PERSIAN_ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= (ending.startsWith('ها') ? 2 : MIN_STEM)) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  if (stem !== word) return stem;
  for (const ending of PERSIAN_WEAK_ENDINGS) {
    if (!stem.endsWith(ending) || stem.length - ending.length < MIN_STEM) continue;
    const rest = stem.slice(0, -ending.length);
    // Without a lexicon only the indefinite or adjectival ی and the plural ات may go: ایرانی → ایران, صادرات stays a stem of its own.
    if (lexicon.has(rest) ? ending !== 'ان' && ending !== 'ت' : ending === 'ی' && rest.length >= 4) return rest;
  }
  return stem;
}

/** Irregular plurals and verb forms frequent in the genre. Source: Quirk et al. 1985, ch. 3 and 5. */
const ENGLISH_IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  crises: 'crisis',
  theses: 'thesis',
  analyses: 'analysis',
  hypotheses: 'hypothesis',
  bases: 'base',
  data: 'data',
  media: 'media',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  allies: 'ally',
  series: 'series',
  species: 'species',
  went: 'go',
  gone: 'go',
  came: 'come',
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  grew: 'grow',
  grown: 'grow',
  made: 'make',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  held: 'hold',
  led: 'lead',
  met: 'meet',
  paid: 'pay',
  said: 'say',
  saw: 'see',
  seen: 'see',
  sold: 'sell',
  bought: 'buy',
  sent: 'send',
  began: 'begin',
  begun: 'begin',
  became: 'become',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  chose: 'choose',
  chosen: 'choose',
  drew: 'draw',
  drawn: 'draw',
  fought: 'fight',
  found: 'find',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  left: 'leave',
  lost: 'lose',
  meant: 'mean',
  sought: 'seek',
  spoke: 'speak',
  spoken: 'speak',
  spent: 'spend',
  stood: 'stand',
  thought: 'think',
  told: 'tell',
  understood: 'understand',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  won: 'win',
  wrote: 'write',
  written: 'write',
  shrank: 'shrink',
  shrunk: 'shrink',
  sank: 'sink',
  has: 'have',
  had: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  did: 'do',
  done: 'do',
  does: 'do',
  agreed: 'agree',
  disagreed: 'disagree',
  guaranteed: 'guarantee',
  freed: 'free',
  decreed: 'decree',
  states: 'state',
  politics: 'politics',
  economics: 'economics',
  news: 'news',
};

/**
 * Stems that lost a silent e to -ed or -ing, by their ending. After Porter (1980), step 1b, with the endings of verbs that are
 * frequent in the genre; a consonant that was doubled is one again.
 */
const SILENT_E =
  /(?:[cvzu]|[^n]g|[ae]ng|[^s]s|at|bl|[^aeo]ut|[^o]ot|plet|pet|[^o]ur|[aeiou]ir|[^aeiou]ir|[^eo]ar|plor|gnor|stor|[^aeo]in|[^ao]id|[^eo]ad|ud|[^o]od|ul|um|ap)$/;

function restoreStem(stem: string): string {
  const last = stem.at(-1);
  if (last !== undefined && last === stem.at(-2) && !'lszeo'.includes(last)) return stem.slice(0, -1);
  if (stem.length <= 4 && /^[^aeiou]+[aeiouy][^aeiouwxy]$/.test(stem)) return stem + 'e';
  return SILENT_E.test(stem) ? stem + 'e' : stem;
}

function englishLemma(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word;
  const irregular = Object.hasOwn(ENGLISH_IRREGULAR, bare) ? ENGLISH_IRREGULAR[bare] : undefined;
  if (irregular !== undefined) return irregular;
  if (bare.length < 4) return bare;
  if (bare.endsWith('ies')) return bare.length > 4 ? bare.slice(0, -3) + 'y' : bare.slice(0, -1);
  if (/(?:ss|sh|ch|x|z)es$/.test(bare)) return bare.slice(0, -2);
  if (bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare)) return bare.slice(0, -1);
  if (bare.endsWith('ied') && bare.length > 4) return bare.slice(0, -3) + 'y';
  if (bare.endsWith('eed')) return bare;
  if (bare.endsWith('ed') && /[aeiouy]/.test(bare.slice(0, -2)) && bare.length > 4) return restoreStem(bare.slice(0, -2));
  if (bare.endsWith('ing') && /[aeiouy]/.test(bare.slice(0, -3)) && bare.length > 5) return restoreStem(bare.slice(0, -3));
  return bare;
}

/**
 * Dictionary form of a folded word (text/fold), lightly: inflection only, never derivation. With a lexicon, Persian endings of
 * one letter are taken off where the rest is a word; without one they stay.
 */
export function lemma(foldedWord: string, language: 'fa' | 'en', lexicon: Lexicon = EMPTY_LEXICON): string {
  return language === 'fa' ? persianLemma(foldedWord, lexicon) : englishLemma(foldedWord);
}

/** Lemmas of a text's words that carry content, in order, stop words and numbers left out. Language is decided word by word, from its script. */
export function contentLemmas(text: string, lexicon: Lexicon = EMPTY_LEXICON): string[] {
  const lemmas: string[] = [];
  for (const token of tokenize(text)) {
    if (token.kind !== 'word') continue;
    const language = token.script === 'fa' ? 'fa' : 'en';
    if (STOP_WORDS[language].has(token.folded)) continue;
    const found = lemma(token.folded, language, lexicon);
    if (found.length > 1 && !STOP_WORDS[language].has(found)) lemmas.push(found);
  }
  return lemmas;
}
