import type { MessageTable } from './message';

/** Progress and state of the index, as shown while one works. */
export const STATUS_MESSAGES = {
  'status.indexing': { fa: 'نمایه‌سازی مقاله‌ها', en: 'Indexing papers' },
  'status.progress': { fa: '{done} از {total}: {file}', en: '{done} of {total}: {file}' },
  'status.papers': { fa: '{n} مقاله', en: '{n} {n|paper|papers}' },
  'status.problems': { fa: '{n} پرونده خوانده نشد یا ناقص خوانده شد', en: '{n} {n|file|files} could not be read in full' },
  'status.noCorpus': {
    fa: 'پوشهٔ مقاله‌ها تنظیم نشده است: dabir.corpus.folders را بنویسید یا پوشه‌ای به نام papers بسازید.',
    en: 'No folder of papers: set dabir.corpus.folders, or make a folder named papers.',
  },
  'status.failed': { fa: 'نمایه باز نشد: {reason}', en: 'The index could not be opened: {reason}' },
  'status.outside': {
    fa: 'پوشهٔ «{folder}» بیرون از پوشهٔ کار است و تا وقتی به این پوشهٔ کار اعتماد نکرده‌اید خوانده نمی‌شود.',
    en: 'The folder “{folder}” lies outside the workspace and is not read until you trust this workspace.',
  },
  'entry.question': { fa: '«{key}» به {file} افزوده شود؟', en: 'Add “{key}” to {file}?' },
  'entry.add': { fa: 'افزودن', en: 'Add' },
  'entry.notNow': { fa: 'نه اکنون', en: 'Not now' },
  'rename.invalid': { fa: '«{key}» را نمی‌توان در همهٔ قالب‌ها کلید گرفت.', en: '“{key}” cannot be a key in every format.' },
  'rename.taken': { fa: 'کلید «{key}» از آن اثر دیگری است.', en: 'The key “{key}” belongs to another work.' },
  'open.refused': {
    fa: '«{file}» بیرون از پوشه‌های مقاله‌هاست و باز نمی‌شود.',
    en: '“{file}” lies outside the folders of papers and is not opened.',
  },
  'open.failed': { fa: '«{file}» باز نشد: {reason}', en: '“{file}” could not be opened: {reason}' },
  'decision.failed': { fa: 'تصمیم نوشته نشد: {reason}', en: 'The decision could not be written: {reason}' },
  'decision.broken': {
    fa: '«{file}» خوانده نشد و نادیده گرفته شد: {reason}',
    en: '“{file}” could not be read and is left out: {reason}',
  },
  'settings.broken': { fa: 'تنظیم‌ها در «{file}» خوانده نشد: {reason}', en: 'The settings in “{file}” could not be read: {reason}' },
} as const satisfies MessageTable;
