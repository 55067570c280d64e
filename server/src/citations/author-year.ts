import type { CslItem } from '../../../corpus-index/src/model/records';
import { citedName, isPersian, workYear } from '../library/work';

/** Words and signs of a printed citation, by language. Source: the author guidelines of Persian IR journals; APA 7 for English. */
const SIGNS = {
  fa: { and: ' و ', others: ' و همکاران', comma: '، ', noYear: 'بی‌تا', locator: ': ' },
  en: { and: ' & ', others: ' et al.', comma: ', ', noYear: 'n.d.', locator: ': ' },
} as const;

export type CitationLanguage = keyof typeof SIGNS;

const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/** Digits as the language prints them. */
export function localDigits(text: string, language: CitationLanguage): string {
  return language === 'fa' ? text.replace(/[0-9]/g, (digit) => PERSIAN_DIGITS[Number(digit)] ?? digit) : text;
}

/** Language that a work is cited in: Persian works in Persian, all others in English. */
export function citationLanguage(item: CslItem): CitationLanguage {
  return isPersian(item) ? 'fa' : 'en';
}

/** Authors as a citation prints them: one, two joined, or the first with "et al."; editors or the title stand in for missing authors. */
export function citedAuthors(item: CslItem, language: CitationLanguage): string {
  const signs = SIGNS[language];
  const names = (item.author?.length ? item.author : (item.editor ?? [])).map(citedName).filter(Boolean);
  const [first, second] = names;
  if (!first) return (item.title ?? '').split(/\s+/).slice(0, 4).join(' ');
  if (!second) return first;
  return names.length === 2 ? first + signs.and + second : first + signs.others;
}

/** Year as the work has it (Jalali stays Jalali), in the digits of the language, with the letter that tells two works of one year apart. */
export function citedYear(item: CslItem, language: CitationLanguage, suffix = ''): string {
  const year = workYear(item);
  return year === null ? SIGNS[language].noYear : localDigits(String(year), language) + suffix;
}

/** "Walt, 1987" or «والت، ۱۹۸۷». */
export function authorYear(item: CslItem, suffix = ''): string {
  const language = citationLanguage(item);
  return citedAuthors(item, language) + SIGNS[language].comma + citedYear(item, language, suffix);
}

/** Sign between year and page. */
export function locatorSign(language: CitationLanguage): string {
  return SIGNS[language].locator;
}
