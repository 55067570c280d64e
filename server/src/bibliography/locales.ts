/**
 * The CSL terms that the built-in styles need, in both languages (CSL 1.0.2, appendix II names them; the Persian words are the usual
 * ones of Persian journals); "one|several" where a term has a plural. A style of the user's may need more; what is missing is then left out by the processor.
 */
const TERMS: readonly (readonly [name: string, form: '' | 'short' | 'symbol', en: string, fa: string])[] = [
  ['and', '', 'and', 'و'],
  ['and', 'symbol', '&amp;', 'و'],
  ['et-al', '', 'et al.', 'و همکاران'],
  ['no date', '', 'no date', 'بدون تاریخ'],
  ['no date', 'short', 'n.d.', 'بی‌تا'],
  ['in', '', 'in', 'در'],
  ['page', '', 'page', 'صفحه'],
  ['page', 'short', 'p.', 'ص.'],
  ['editor', '', 'editor|editors', 'ویراستار|ویراستاران'],
  ['editor', 'short', 'ed.|eds.', 'ویراستار|ویراستاران'],
  ['translator', '', 'translator', 'مترجم'],
  ['translator', 'short', 'trans.', 'ترجمهٔ'],
  ['edition', '', 'edition', 'ویراست'],
  ['edition', 'short', 'ed.', 'ویراست'],
  ['volume', '', 'volume', 'دورهٔ'],
  ['volume', 'short', 'vol.', 'د.'],
  ['issue', '', 'issue', 'شمارهٔ'],
  ['issue', 'short', 'no.', 'ش.'],
  ['accessed', '', 'accessed', 'دسترسی'],
  ['from', '', 'from', 'از'],
  ['ibid', '', 'ibid.', 'همان'],
  ['open-quote', '', '“', '«'],
  ['close-quote', '', '”', '»'],
  ['open-inner-quote', '', '‘', '‹'],
  ['close-inner-quote', '', '’', '›'],
  ['page-range-delimiter', '', '–', '–'],
  ['ordinal', '', 'th', ''],
  ['ordinal-01', '', 'st', ''],
  ['ordinal-02', '', 'nd', ''],
  ['ordinal-03', '', 'rd', ''],
  ['ordinal-11', '', 'th', ''],
  ['ordinal-12', '', 'th', ''],
  ['ordinal-13', '', 'th', ''],
  ['long-ordinal-01', '', 'first', 'اول'],
  ['long-ordinal-02', '', 'second', 'دوم'],
  ['long-ordinal-03', '', 'third', 'سوم'],
  ['long-ordinal-04', '', 'fourth', 'چهارم'],
  ['long-ordinal-05', '', 'fifth', 'پنجم'],
  ['long-ordinal-06', '', 'sixth', 'ششم'],
  ['long-ordinal-07', '', 'seventh', 'هفتم'],
  ['long-ordinal-08', '', 'eighth', 'هشتم'],
  ['long-ordinal-09', '', 'ninth', 'نهم'],
  ['long-ordinal-10', '', 'tenth', 'دهم'],
];

/** A term for one thing and for several, where they differ. */
function forms(term: string): string {
  const [single, multiple] = term.split('|');
  return multiple === undefined ? term : `<single>${single}</single><multiple>${multiple}</multiple>`;
}

/** A CSL locale file for one of the two languages. */
export function cslLocale(language: 'en-US' | 'fa-IR'): string {
  const at = language === 'fa-IR' ? 3 : 2;
  const terms = TERMS.map((row) => `<term name="${row[0]}"${row[1] ? ` form="${row[1]}"` : ''}>${forms(row[at])}</term>`).join('');
  return `<?xml version="1.0" encoding="utf-8"?><locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${language}"><style-options punctuation-in-quote="${language === 'en-US'}"/><date form="text" delimiter=" "><date-part name="day"/><date-part name="month"/><date-part name="year"/></date><date form="numeric" delimiter="/"><date-part name="day"/><date-part name="month"/><date-part name="year"/></date><terms>${terms}</terms></locale>`;
}
