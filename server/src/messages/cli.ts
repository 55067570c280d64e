import type { MessageTable } from './message';

/** What the command line says beside findings and problems. */
export const CLI_MESSAGES = {
  'cli.indexed': {
    fa: '{papers} مقاله در نمایه است: {read} پرونده خوانده شد، {unchanged} پرونده تغییری نداشت، {removed} پرونده دیگر نیست.',
    en: '{papers} {papers|paper|papers} in the index: {read} {read|file|files} read, {unchanged} unchanged, {removed} removed.',
  },
  'cli.index': { fa: 'نمایه: {location}', en: 'Index: {location}' },
  'cli.cancelled': {
    fa: 'نمایه‌سازی نیمه‌کاره ماند؛ بار دیگر از همین‌جا ادامه می‌یابد.',
    en: 'Indexing was stopped; the next run goes on from here.',
  },
  'cli.waiting': {
    fa: 'برنامهٔ دیگری (شمارهٔ {process}) دارد همین نمایه را می‌نویسد؛ در انتظار پایان کار آن…',
    en: 'Another program (process {process}) is writing this index; waiting for it…',
  },
  'cli.notWriter': {
    fa: 'برنامهٔ دیگری هنوز نمایه را می‌نویسد؛ پاسخ‌ها از آن چیزی است که تا کنون نوشته شده.',
    en: 'Another program is still writing the index; answers are from what it has written so far.',
  },
  'cli.rebuilt': {
    fa: 'نمایه خراب بود و از نو ساخته می‌شود؛ نسخهٔ خراب در {aside} مانده است.',
    en: 'The index was broken and is made anew; the broken one is kept at {aside}.',
  },
  'cli.unreachable': {
    fa: 'به نمایه دسترسی نیست ({reason}). ببینید پایگاه داده روشن است و نشانی پس از ‎--index درست است.',
    en: 'the index cannot be reached ({reason}). See that the database runs and that the address after --index is right.',
  },
  'cli.settings': { fa: 'تنظیم‌های این پوشهٔ کار نادیده گرفته شد: {reason}', en: 'the settings of this workspace are left out: {reason}' },
  'cli.nothingFound': { fa: 'بندی یافت نشد.', en: 'No passage found.' },
  'check.verdict.contradicted': { fa: 'خلاف منابع', en: 'contradicted' },
  'check.verdict.disputed': { fa: 'محل اختلاف منابع', en: 'disputed' },
  'check.fix': { fa: 'اصلاح: {fix}', en: 'fix: {fix}' },
  'check.against': { fa: 'خلاف: {source}', en: 'against: {source}' },
  'check.for': { fa: 'موافق: {source}', en: 'for: {source}' },
  'check.quote': { fa: '«{quote}»', en: '“{quote}”' },
  'check.summary': {
    fa: '{files} پرونده: {contradicted} جمله خلاف منابع، {disputed} جمله محل اختلاف، {supported} جمله با تأیید منابع، {other} ایراد دیگر؛ دربارهٔ {unknown} جمله منابع چیزی نمی‌گویند.',
    en: '{files} {files|file|files}: {contradicted} contradicted, {disputed} disputed, {supported} supported, {other} other {other|finding|findings}; of {unknown} {unknown|sentence|sentences} the papers say nothing.',
  },
} as const satisfies MessageTable;
