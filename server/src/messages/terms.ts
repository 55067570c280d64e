import type { MessageTable } from './message';

/** What is said of terms. */
export const TERM_MESSAGES = {
  'term.equivalents': { fa: 'برابر: {terms}', en: 'Equivalent: {terms}' },
  'term.alsoWritten': { fa: 'شکل‌های دیگر: {terms}', en: 'Also: {terms}' },
  'term.source': { fa: '{paper}', en: '{paper}' },
  'term.sourcePage': { fa: '{paper}، ص {page}', en: '{paper}, p. {page}' },
  'term.authority': { fa: 'به نقل از {authority}', en: 'after {authority}' },
  'term.neighbours': { fa: 'در مقاله‌ها از این‌ها جدا شده است: {terms}', en: 'The papers set it apart from: {terms}' },
  'term.moreDefinitions': { fa: 'و {n} تعریف دیگر', en: 'and {n} more {n|definition|definitions}' },
  'term.definedBy': { fa: 'تعریف در {n} مقاله', en: 'defined in {n} {n|paper|papers}' },
  'term.inconsistent': {
    fa: 'این مفهوم در متن به چند شکل آمده است: {forms}.',
    en: 'The draft has several words for this concept: {forms}.',
  },
  'term.replaceOne': { fa: 'تغییر به «{form}»', en: 'Change to “{form}”' },
  'term.replaceAll': { fa: 'تغییر همه به «{form}»', en: 'Change all to “{form}”' },
  'term.alwaysUse': { fa: 'همیشه «{form}» نوشته شود', en: 'Always write “{form}”' },
  'term.confused': {
    fa: 'این ویژگی ({feature}) در مقاله‌ها از «{neighbour}» است، نه از «{term}».',
    en: 'The papers give this feature ({feature}) to “{neighbour}”, not to “{term}”.',
  },
  'term.insertParentheses': { fa: 'افزودن «{equivalent}» در پرانتز', en: 'Add “{equivalent}” in parentheses' },
  'term.insertFootnote': { fa: 'افزودن «{equivalent}» در پانوشت', en: 'Add “{equivalent}” as a footnote' },
} satisfies MessageTable;
