import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDraft } from '../../../server/src/draft/draft';
import { findTerm, termsIn } from '../../../server/src/terms/find-term';
import { createTermIndex } from '../../../server/src/terms/term-index';
import { cursor, INDEX, term } from './corpus';

const INFLECTED = createTermIndex(
  [
    term(['متحد'], ['ally']),
    term(['توافق'], ['accord']),
    term(['معاهده'], ['treaty']),
    term(['نخبه'], ['elite']),
    term(['مفهوم'], ['concept']),
    term(['اصل'], ['principle']),
    term(['منطقه حائل'], ['buffer zone']),
    term(['امنیتی‌سازی'], ['securitization']),
    term(['دفاع جمعی'], ['collective defence']),
    term(['حوزه نفوذ'], ['sphere of influence']),
  ],
  new Map(),
);

/** The marked words and the form that they are found as, or null. */
function found(marked: string): readonly [string, string] | null {
  const { draft, offset } = cursor(marked);
  const use = findTerm(draft, offset, INDEX);
  return use && [draft.text.slice(use.range.start, use.range.end), use.form];
}

describe('Term at a place of a draft', () => {
  const cases: readonly (readonly [string, string, readonly [string, string] | null])[] = [
    ['plain Persian', 'به نظر او بازدارن|دگی کافی نیست.', ['بازدارندگی', 'بازدارندگی']],
    ['the longest of two', 'مسئلهٔ بازدارن|دگی گسترش‌یافته است.', ['بازدارندگی گسترش‌یافته', 'بازدارندگی گسترش‌یافته']],
    ['from its second word', 'مسئلهٔ بازدارندگی گسترش‌|یافته است.', ['بازدارندگی گسترش‌یافته', 'بازدارندگی گسترش‌یافته']],
    ['a space for the half-space', 'مسئلهٔ بازدارندگی گسترش یاف|ته است.', ['بازدارندگی گسترش یافته', 'بازدارندگی گسترش‌یافته']],
    ['no half-space', 'مسئلهٔ بازدارندگی گسترشیاف|ته است.', ['بازدارندگی گسترشیافته', 'بازدارندگی گسترش‌یافته']],
    ['Arabic letters', 'بازدارندگي گسترش‌يافته| است.', ['بازدارندگي گسترش‌يافته', 'بازدارندگی گسترش‌یافته']],
    ['plural', 'این پیمان‌های دفا|عی فراوان‌اند.', ['پیمان‌های دفاعی', 'پیمان دفاعی']],
    ['indefinite ی', 'این پیمانی دفا|عی بود.', ['پیمانی دفاعی', 'پیمان دفاعی']],
    ['possessive', 'به مصون‌سازی‌شان| پایان دادند.', ['مصون‌سازی‌شان', 'مصون‌سازی']],
    ['ezafe after ه', 'این جبهه‌ی جن|گی ناپایدار است.', ['جبهه‌ی جنگی', 'جبههٔ جنگی']],
    ['English', 'a case of deter|rence in Asia', ['deterrence', 'deterrence']],
    ['capitals', 'Extended Deter|rence in Asia', ['Extended Deterrence', 'extended deterrence']],
    ['English plural', 'their defence pac|ts hold', ['defence pacts', 'defence pact']],
    ['a verb of the same stem', 'small states hed|ge now', ['hedge', 'hedging']],
    ['a hyphen left out', 'the second strike capa|bility', ['second strike capability', 'second-strike capability']],
    ['no term', 'هوا خو|ب است.', null],
    ['a word that only begins like one', 'یک بازدارن|ده بود.', null],
    ['code', 'text `deter|rence` text', null],
  ];
  for (const [title, marked, expected] of cases) it(title, () => assert.deepEqual(found(marked), expected));

  const more: readonly (readonly [string, string, string])[] = [
    ['plural in ان', 'این متحد|ان وفادارند.', 'متحد'],
    ['plural in ات', 'آن توافق|ات شکست خورد.', 'توافق'],
    ['plural in ات of a noun in ه', 'همه معاهد|ات لغو شد.', 'معاهده'],
    ['plural in گان', 'نقش نخبگ|ان روشن است.', 'نخبه'],
    ['broken plural', 'این مفاه|یم تازه‌اند.', 'مفهوم'],
    ['broken plural as the head of a compound', 'این مناطق حا|ئل کوچک‌اند.', 'منطقه حائل'],
    ['broken plural with ی', 'اصول|ی ثابت دارد.', 'اصل'],
    ['plural head, half-space or not', 'این منطقه های حا|ئل و', 'منطقه حائل'],
    ['indefinite plural', 'متحدا|نی دارد.', 'متحد'],
    ['ezafe with hamze', 'معاهدۀ| صلح', 'معاهده'],
    ['British for American', 'the securiti|sation of trade', 'securitization'],
    ['American for British', 'collective defen|se works', 'collective defence'],
    ['plural of the head noun', 'the spheres of influ|ence shrank', 'sphere of influence'],
    ['possessive', 'the sphere of influence’|s edge', 'sphere of influence'],
  ];
  for (const [title, marked, form] of more) {
    it(title, () => {
      const { draft, offset } = cursor(marked);
      assert.equal(findTerm(draft, offset, INFLECTED)?.form, form);
      assert.deepEqual(
        draft.paragraphs.flatMap((paragraph) => termsIn(paragraph, INFLECTED)).map((use) => use.form),
        [form],
        'and by reading the paragraph',
      );
    });
  }

  it('finds none inside another and keeps their order', () => {
    const draft = parseDraft('بازدارندگی گسترش‌یافته و وادارندگی و deterrence.', 'text');
    const forms = draft.paragraphs.flatMap((paragraph) => termsIn(paragraph, INDEX).map(({ form }) => form));
    assert.deepEqual(forms, ['بازدارندگی گسترش‌یافته', 'وادارندگی', 'deterrence']);
  });

  it('never throws and stays inside the paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const draft = parseDraft(`${text} بازدارندگی`, 'markdown');
        for (const paragraph of draft.paragraphs) {
          for (const { range } of termsIn(paragraph, INDEX))
            assert.ok(range.start >= paragraph.start && range.end <= paragraph.end && range.start < range.end);
        }
      }),
      { numRuns: 200 },
    );
  });
});
