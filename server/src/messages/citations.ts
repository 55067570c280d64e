import type { MessageTable } from './message';

/** What is said of citations and bibliographies. */
export const CITATION_MESSAGES = {
  'citation.unresolved': { fa: 'کلید «{key}» در هیچ کتاب‌نامه‌ای نیست.', en: 'No bibliography has the key “{key}”.' },
  'citation.unresolvedPrinted': {
    fa: 'اثری از {authors} به سال {year} در مقاله‌ها و کتاب‌نامه‌ها نیست.',
    en: 'Neither the papers nor a bibliography has a work by {authors} of {year}.',
  },
  'citation.mismatch': { fa: 'منظور شاید {work} باشد.', en: 'Perhaps {work} is meant.' },
  'citation.page': {
    fa: 'صفحهٔ {page} بیرون از صفحه‌های این اثر است ({pages}).',
    en: 'Page {page} is outside the pages of this work ({pages}).',
  },
  'citation.replaceKey': { fa: 'تغییر به {key}', en: 'Change to {key}' },
  'citation.addEntry': { fa: 'افزودن {work} به کتاب‌نامه', en: 'Add {work} to the bibliography' },
  'citation.duplicateKey': { fa: 'کلید «{key}» در {place} هم هست.', en: 'The key “{key}” is also in {place}.' },
  'citation.brokenEntry': { fa: 'این مدخل خوانده نشد: {reason}', en: 'This entry could not be read: {reason}' },
  'entry.cited': { fa: 'در متن‌ها {count} بار', en: 'cited {count} {count|time|times}' },
  'entry.notCited': { fa: 'بی‌ارجاع', en: 'not cited' },
  'citation.notListed': { fa: 'این اثر در فهرست منابع متن نیست.', en: 'The draft’s own list of references lacks this work.' },
  'citation.addToList': { fa: 'افزودن به فهرست منابع متن', en: 'Add it to the draft’s list of references' },
  'citation.removeEntry': { fa: 'حذف این مدخل از فهرست', en: 'Remove this entry from the list' },
  'citation.notCited': { fa: 'در متن به این مدخل ارجاع داده نشده است.', en: 'The text does not cite this entry.' },
  'references.label': { fa: 'فهرست منابع ({n} اثر)', en: 'Reference list ({n} {n|work|works})' },
  'references.none': { fa: 'این متن به اثری که شناخته باشد ارجاع نمی‌دهد.', en: 'This draft cites no work that is known.' },
  'references.unknown': {
    fa: 'این کلیدها در فهرست نیستند، چون اثرشان یافت نشد: {keys}',
    en: 'Left out of the list, since nothing is known of them: {keys}',
  },
  'references.noStyle': { fa: 'سبک «{file}» خوانده نشد.', en: 'The style “{file}” could not be read.' },
  'references.failed': { fa: 'فهرست منابع نوشته نشد: {reason}', en: 'The reference list could not be written: {reason}' },
  'citation.sameWork': { fa: 'همان اثر با کلید «{key}» در {place} هم هست.', en: 'The same work is also there as “{key}” in {place}.' },
  'citation.inBibliography': { fa: 'در {file}', en: 'in {file}' },
  'citation.inPaper': { fa: 'منبع {paper}', en: 'cited by {paper}' },
  'citation.isPaper': { fa: 'خود مقاله: {paper}', en: 'the paper itself: {paper}' },
  'citation.citedHere': { fa: 'در این متن {count} بار', en: 'cited {count} {count|time|times} in this draft' },
  'citation.citedByPapers': { fa: 'در {count} مقاله', en: 'cited by {count} {count|paper|papers}' },
  'citation.page.placeholder': { fa: 'صفحه', en: 'page' },
} as const satisfies MessageTable;
