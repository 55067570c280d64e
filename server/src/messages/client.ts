import type { MessageTable } from './message';

/** Words of the VS Code client. Titles of commands and settings stand in package.nls*.json. */
export const CLIENT_MESSAGES = {
  'client.indexing': { fa: 'نمایه‌سازی {done} از {total}', en: 'Indexing {done} of {total}' },
  'client.noCorpus': { fa: 'دبیر: پوشهٔ مقاله‌ها کجاست؟', en: 'Dabir: where are your papers?' },
  'client.failed': { fa: 'دبیر: نمایه باز نشد', en: 'Dabir: no index' },
  'client.choose': { fa: 'پوشهٔ مقاله‌ها را برگزینید', en: 'Choose the folder of papers' },
  'client.chooseButton': { fa: 'این پوشه', en: 'Use this folder' },
  'client.noProblems': { fa: 'همهٔ پرونده‌ها خوانده شد.', en: 'All files were read.' },
  'client.problems': { fa: 'پرونده‌هایی که خوانده نشد یا ناقص خوانده شد', en: 'Files that could not be read in full' },
  'client.choosePaper': { fa: 'متن خوانده‌شدهٔ کدام مقاله؟', en: 'What was read in which paper?' },
  'client.noPapers': { fa: 'هنوز مقاله‌ای نمایه نشده است.', en: 'No paper is indexed yet.' },
  'client.noEvidence': { fa: 'در جای مکان‌نما گواهی از مقاله‌ها نیست.', en: 'There is no evidence from the papers at the cursor.' },
  'client.copied': { fa: 'گواه‌ها رونوشت شد.', en: 'Evidence copied.' },
  'client.menu.problems': { fa: 'دیدن {n} ایراد', en: 'Show {n} {n|problem|problems}' },
  'client.folders': { fa: 'پوشه‌ها: {folders}', en: 'Folders: {folders}' },
} as const satisfies MessageTable;
