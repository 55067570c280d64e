import { BROKEN_PLURALS } from '../../../corpus-index/src/language/broken-plurals';
import { lemma } from '../../../corpus-index/src/text/lemma';

/**
 * Endings that a Persian noun takes in running text, folded and written on to the word, longest first: plurals (ها, ان, ات, ین), indefinite ی,
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
  'جات',
  'ات',
  'گان',
  'یان',
  'ان',
  'ین',
  'ون',
  'ای',
  'یی',
  'ی',
  'ش',
  'م',
];
/** Plurals before which a silent ه goes: «معاهدات», «نخبگان», «نظریه‌جات». */
const AFTER_SILENT_H = new Set(['ات', 'گان', 'جات']);
/** Endings that follow a plural: «بازیگرانی», «تهدیدات‌شان». */
const AFTER_PLURAL = ['یشان', 'شان', 'یی', 'ی', 'ش'];
const SHORTEST_STEM = 3;

/** Folded forms that an inflected folded word may stand for, the word itself first. */
export function baseForms(folded: string, language: 'fa' | 'en'): string[] {
  const forms = [folded];
  if (language === 'fa') {
    for (const base of [folded, ...withoutEndings(folded, AFTER_PLURAL)]) {
      const singular = BROKEN_PLURALS.get(base);
      if (singular !== undefined) forms.push(singular);
      forms.push(...withoutEndings(base, PERSIAN_ENDINGS));
    }
    // «نظریه‌ی»: the ezafe after a silent ه; «هژمونیِ» has none.
    return [...new Set(forms)];
  }
  const bare = folded.replace(/['’]s$/, '');
  return [...new Set([folded, bare, lemma(bare, 'en')])];
}

/** What stays of a word when each of the endings is taken off that it has; a silent ه that the ending took is given back too. */
function withoutEndings(folded: string, endings: readonly string[]): string[] {
  return endings.flatMap((ending) => {
    if (!folded.endsWith(ending) || folded.length - ending.length < SHORTEST_STEM) return [];
    const stem = folded.slice(0, -ending.length);
    return AFTER_SILENT_H.has(ending) ? [stem, `${stem}ه`] : [stem];
  });
}
