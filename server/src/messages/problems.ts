import type { ProblemCode } from '../../../corpus-index/src/model/problem';
import type { Language } from './message';

/** One message for each thing that can go wrong with an input file. Placeholders are the names in Problem.details. */
export const PROBLEM_MESSAGES: Readonly<Record<ProblemCode, Readonly<Record<Language, string>>>> = {
  'empty-file': { fa: 'پرونده خالی است', en: 'the file is empty' },
  'not-text': { fa: 'پرونده متن نیست', en: 'the file is not text' },
  'broken-pdf': { fa: 'PDF خراب است', en: 'the PDF is broken' },
  'encrypted-pdf': { fa: 'PDF رمز دارد', en: 'the PDF is encrypted' },
  'scanned-pdf': { fa: 'PDF تصویر است و متن ندارد', en: 'the PDF is a scan and holds no text' },
  'broken-docx': { fa: 'docx خراب است', en: 'the docx is broken' },
  'broken-archive-bounds': {
    fa: 'بایگانی درون پرونده از اندازهٔ مجاز بزرگ‌تر است',
    en: 'the archive inside the file is larger than allowed',
  },
  'too-large': { fa: 'پرونده بیش از اندازه بزرگ است', en: 'the file is too large' },
  'too-long-line': { fa: 'پرونده خطی بیش از اندازه بلند دارد', en: 'the file has a line that is too long' },
  'too-deep': { fa: 'پرونده بیش از اندازه تودرتو است', en: 'the file is nested too deeply' },
  'too-many-pages': { fa: 'صفحه‌ها بیش از اندازه‌اند', en: 'the file has too many pages' },
  'timed-out': { fa: 'خواندن بیش از اندازه طول کشید', en: 'reading took too long' },
  'unsupported-encoding': { fa: 'رمزگذاری نویسه‌ها شناخته نشد', en: 'the character encoding is not known' },
  'broken-entry': { fa: 'یک مدخل خراب است', en: 'an entry is broken' },
  'duplicate-key': { fa: 'یک کلید دو بار آمده است', en: 'a key occurs twice' },
  'broken-json': { fa: 'JSON خراب است', en: 'the JSON is broken' },
  'broken-yaml': { fa: 'YAML خراب است', en: 'the YAML is broken' },
  'unreadable-file': { fa: 'پرونده خوانده نشد', en: 'the file cannot be read' },
  'outside-folder': { fa: 'پرونده بیرون از پوشهٔ مقاله‌هاست', en: 'the file lies outside the folder of papers' },
  'missing-folder': { fa: 'پوشه وجود ندارد', en: 'the folder does not exist' },
  'no-papers': { fa: 'در پوشه مقاله‌ای نیست', en: 'the folder holds no papers' },
  'newer-index': { fa: 'نمایه را نسخهٔ تازه‌تری از دبیر ساخته است', en: 'the index was made by a newer Dabir' },
  'broken-index': { fa: 'نمایه خراب است', en: 'the index is broken' },
  'internal-error': { fa: 'خطای درونی', en: 'internal error' },
};
