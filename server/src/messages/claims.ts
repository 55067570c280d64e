import type { MessageTable } from './message';

/** What is said of a claim and of the passages that speak for or against it. */
export const CLAIM_MESSAGES = {
  'claim.contradicted': { fa: 'با منبع نمی‌خواند. {sources}', en: 'The papers say otherwise. {sources}' },
  'claim.disputed': { fa: 'منابع در این باره هم‌نظر نیستند. {sources}', en: 'The papers disagree about this. {sources}' },
  'claim.supported': { fa: 'منابع این را تأیید می‌کنند.', en: 'Supported by the papers.' },
  'claim.source': { fa: '{paper}: {value}', en: '{paper}: {value}' },
  'claim.quote': { fa: '«{quote}»', en: '“{quote}”' },
  'claim.derivation': { fa: '{value} ({derivation})', en: '{value} ({derivation})' },
  'claim.page': { fa: '{paper}، ص. {page}', en: '{paper}, p. {page}' },
  'claim.table': { fa: '{paper}، جدول', en: '{paper}, table' },
  'claim.pageTable': { fa: '{paper}، ص. {page}، جدول', en: '{paper}, p. {page}, table' },
  'claim.more': { fa: 'و {n} گواه دیگر', en: 'and {n} more {n|passage|passages}' },
  'fix.write': { fa: 'نوشتن «{value}» به گفتهٔ {paper}', en: 'Write “{value}” as in {paper}' },
  'fix.accordingTo': { fa: 'افزودن «به گفتهٔ {author}» با ارجاع', en: 'Add “according to {author}” with its citation' },
  'fix.cite': { fa: 'ارجاع به {paper}', en: 'Cite {paper}' },
  'fix.open': { fa: 'دیدن متن در {paper}', en: 'Open the passage in {paper}' },
  'fix.decide': { fa: 'این تناقض نیست (به یاد سپرده می‌شود)', en: 'Not a contradiction (remember this)' },
  'fix.decide.other': { fa: 'این ایراد نیست (به یاد سپرده می‌شود)', en: 'Not a problem (remember this)' },
  'fix.ignoreLine': { fa: 'نادیده گرفتن در این خط', en: 'Ignore on this line' },
  'fix.ignoreFile': { fa: 'نادیده گرفتن «{code}» در این پرونده', en: 'Ignore {code} in this file' },
  'fix.ignoreCode': { fa: 'خاموش کردن «{code}» در این پوشهٔ کار', en: 'Turn off {code} in this workspace' },
  'fix.reason': { fa: 'دلیل', en: 'reason' },
  'text.accordingTo.start': { fa: 'به گفتهٔ {author}، ', en: 'According to {author}, ' },
  'paper.label': { fa: '{authors} ({year})', en: '{authors} ({year})' },
  'paper.two': { fa: '{first} و {second}', en: '{first} & {second}' },
  'paper.many': { fa: '{first} و همکاران', en: '{first} et al.' },
} as const satisfies MessageTable;
