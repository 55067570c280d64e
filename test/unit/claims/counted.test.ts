import assert from 'node:assert/strict';
import type { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { indexOf, strongest } from './corpus';

/** What is counted and has no name in the vocabulary of measures: read by its place in the phrase. */
describe('Claims about what is counted', () => {
  const PAPER = `# Observers at elections

Table 1. Observers sent to elections, by country

| Country | 2004 | 2010 | 2016 |
|---|---|---|---|
| Norway | 120 | 310 | 290 |
| Chile | 40 | 95 | 180 |
`;
  const PERSIAN = `# آموزگاران مهمان

جدول ۱. آموزگاران مهمان در مدرسه‌های دو کشور

| کشور | ۲۰۰۴ | ۲۰۱۰ |
|---|---|---|
| کنیا | ۴۰ | ۹۵ |
| غنا | ۱۲۰ | ۳۱۰ |
`;
  const DRAFTS: readonly (readonly [text: string, verdict: string, value: string | null])[] = [
    ['Norway had some 510 observers at elections in 2010.', 'contradicted', '310'],
    ['Norway had 310 observers at elections in 2010.', 'supported', null],
    ['In 2016 Chile sent more observers than Norway.', 'contradicted', null],
    ['In 2010 Norway sent more observers than Chile.', 'supported', null],
    ['The number of Chilean observers fell between 2004 and 2016.', 'contradicted', null],
    ['The number of Chilean observers grew between 2004 and 2016.', 'supported', null],
    ['شمار آموزگاران مهمان در کنیا در سال ۲۰۱۰ به ۹۵ تن رسید.', 'supported', null],
    ['شمار آموزگاران مهمان در کنیا در سال ۲۰۱۰ به ۱۹۵ تن رسید.', 'contradicted', '۹۵'],
    ['The number of Chilean ministers fell between 2004 and 2016.', 'unknown', null],
    ['صادرات گندم شیلی در سال ۲۰۱۰ به ۱۹۵ تن رسید.', 'unknown', null],
  ];
  let store: MemoryStore;
  before(async () => {
    store = await indexOf({ 'observers.md': PAPER, 'teachers.md': PERSIAN });
  });
  for (const [text, verdict, value] of DRAFTS)
    it(`${verdict}: ${text}`, async () => {
      const claim = await strongest(store, text);
      assert.equal(claim?.verdict ?? 'unknown', verdict);
      if (value !== null) assert.equal(claim?.expected, value);
    });
});
