import type { PaperRecord } from '../../../corpus-index/src/model/records';
import { type Language, localDigits, message } from '../messages';

/** Family names of a paper's authors as a text in this language would name them: "Hamidi & Mozdkhah", «حمیدی و همکاران». */
export function authorsLabel(paper: PaperRecord, language: Language): string {
  const other = language === 'fa' ? 'en' : 'fa';
  const families = paper.authors.map((author) => author[language]?.family ?? author[other]?.family ?? '').filter((family) => family !== '');
  const [first, second] = families;
  if (first === undefined) return paper.title[language] ?? paper.title[other] ?? paper.id;
  if (families.length > 2) return message(language, 'paper.many', { first });
  return second === undefined ? first : message(language, 'paper.two', { first, second });
}

/** "Hamidi & Mozdkhah (2025)"; the year in the calendar of the paper and the digits of the language. */
export function paperLabel(paper: PaperRecord, language: Language): string {
  const authors = authorsLabel(paper, language);
  const year = paper.year.value;
  return year === null ? authors : message(language, 'paper.label', { authors, year: localDigits(language, year) });
}
