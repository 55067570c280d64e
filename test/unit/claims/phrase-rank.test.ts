import assert from 'node:assert/strict';
import { phraseRank } from '../../../corpus-index/src/claims/phrase-rank';

describe('ranks in words', () => {
  const cases: readonly (readonly [rank: number, language: 'fa' | 'en', like: string, written: string])[] = [
    [4, 'en', 'second', 'fourth'],
    [4, 'en', 'largest', 'fourth-largest'],
    [22, 'en', 'second', '22nd'],
    [11, 'en', '3rd', '11th'],
    [3, 'en', '7', '3'],
    [3, 'en', 'seven', 'three'],
    [4, 'fa', 'دوم', 'چهارم'],
    [4, 'fa', 'دومین', 'چهارمین'],
    [3, 'fa', 'پنجمین', 'سومین'],
    [1, 'fa', 'دومین', 'نخستین'],
    [1, 'fa', 'دوم', 'نخست'],
    [23, 'fa', 'دوم', 'بیست و سوم'],
    [30, 'fa', 'دوم', 'سی‌ام'],
    [142, 'fa', 'دوم', 'صد و چهل و دوم'],
    [8, 'fa', '۵', '۸'],
    [8, 'fa', 'پنج', 'هشت'],
  ];
  for (const [rank, language, like, written] of cases)
    it(`${rank} for "${like}" is "${written}"`, () => assert.equal(phraseRank(rank, language, true, like), written));
});
