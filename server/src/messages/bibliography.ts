import type { MessageTable } from './message';

/** What is wrong with an entry of a bibliography, by the reader's codes, and where. */
export const BIBLIOGRAPHY_MESSAGES = {
  'bibliography.line': { fa: 'خط {n}', en: 'line {n}' },
  'bibliography.missing-brace': { fa: 'آکولاد یا گیومه بسته نشده است', en: 'a brace or quotation mark is not closed' },
  'bibliography.missing-comma': { fa: 'میان دو فیلد ویرگول نیست', en: 'a comma is missing between two fields' },
  'bibliography.missing-key': { fa: 'کلید ندارد', en: 'it has no key' },
  'bibliography.missing-equals': { fa: 'پس از نام فیلد «=» نیست', en: 'a field has no “=”' },
  'bibliography.unexpected-text': { fa: 'متنی بیرون از فیلدهاست', en: 'there is text outside its fields' },
  'bibliography.missing-type': { fa: 'پیش از آن TY نیست', en: 'TY is missing before it' },
  'bibliography.missing-end': { fa: 'پس از آن ER نیست', en: 'ER is missing after it' },
} as const satisfies MessageTable;
