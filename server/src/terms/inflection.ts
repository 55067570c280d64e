import { lemma } from '../../../corpus-index/src/text/lemma';

/**
 * Endings that a Persian noun takes in running text, folded and written on to the word, longest first: plural, indefinite ی,
 * ezafe after a vowel, possessives, the object clitic. Source: Mahootian, Persian (1997), ch. 2.
 */
const PERSIAN_ENDINGS: readonly string[] = [
  'هایشان',
  'هایمان',
  'هایتان',
  'هایش',
  'هایم',
  'هایی',
  'های',
  'ها',
  'یشان',
  'شان',
  'مان',
  'تان',
  'اش',
  'یش',
  'ای',
  'یی',
  'ی',
  'ش',
  'م',
];
const SHORTEST_STEM = 3;

/** Folded forms that an inflected folded word may stand for, the word itself first. */
export function baseForms(folded: string, language: 'fa' | 'en'): string[] {
  const forms = [folded];
  if (language === 'fa') {
    for (const ending of PERSIAN_ENDINGS) {
      if (folded.endsWith(ending) && folded.length - ending.length >= SHORTEST_STEM) forms.push(folded.slice(0, -ending.length));
    }
    // «نظریه‌ی»: the ezafe after a silent ه; «هژمونیِ» has none.
    return [...new Set(forms)];
  }
  const bare = folded.replace(/['’]s$/, '');
  return [...new Set([folded, bare, lemma(bare, 'en')])];
}
