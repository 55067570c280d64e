import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../corpus-index/src/text/sentences';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each text is written with | where a sentence ends. */
const CASES: readonly (readonly [string, string])[] = [
  ['Persian prose', 'برزیل عضو بریکس است.| آیا هند هم عضو است؟| بله!'],
  ['decimals and dates', 'رشد اقتصادی ۲٫۵ درصد و تورم 3.2 درصد بود.| در 12.5.2019 توافق شد.'],
  ['abbreviations of pages and volumes', 'نگاه کنید به ص. ۱۲ و ج. ۳ همان کتاب.| سپس بحث ادامه یافت.'],
  ['calendar abbreviations', 'در سال ۱۳۱۶ ش. پیمان بسته شد.| در قرن سوم ق.م. چنین نبود.'],
  ['citation in parentheses before the stop', 'موازنه شکل می‌گیرد (Walt, 1987: 5. ff.; رضایی، ۱۳۹۵: ۷).| ادامه دارد.'],
  ['citation after the stop', 'موازنه شکل می‌گیرد. (رضایی، ۱۳۹۵: ۷)| ادامه دارد.'],
  ['quotation marks close the sentence', 'او گفت: «صلح ممکن است.»| سپس رفت.'],
  ['a forgotten space', 'این نظریه مهم است.نتایج آن روشن است.'],
  ['English abbreviations', 'See e.g. Waltz et al. (1979), vol. 3, pp. 5–9, and Fig. 2.| The U.S. policy changed.| Dr. Smith left.'],
  ['initials', 'J. J. Mearsheimer and K. N. Waltz disagree.| They met in the U.S. However, nothing followed.'],
  ['lower case goes on', 'The vs. case is small.| It ended.'],
  ['numbers of headings', '1. مقدمه و طرح مسئله'],
  ['addresses', 'See www.example.org/a.Html or a.Bee@example.org for it.| Done.'],
  ['ellipsis inside', 'روابط ... پیچیده است.| پایان.'],
  ['empty line', 'بدون نقطه\n\n|پاراگراف دوم'],
];

describe('splitSentences', () => {
  for (const [name, marked] of CASES) {
    it(name, () => {
      // A stop without a space is cut as well as one with: the mark stands for both.
      const expected = marked.includes('|') ? marked.split('|').map((part) => part.trim()) : null;
      const found = sentences(marked.replaceAll('|', ''));
      if (name === 'a forgotten space') assert.deepEqual(found, ['این نظریه مهم است.', 'نتایج آن روشن است.']);
      else if (name === 'initials')
        assert.deepEqual(found, ['J. J. Mearsheimer and K. N. Waltz disagree.', 'They met in the U.S.', 'However, nothing followed.']);
      else assert.deepEqual(found, expected ?? [marked]);
    });
  }

  it('gives trimmed ranges in order that leave out only white space', () => {
    const parts = fc.array(
      fc.constantFrom('ایران', ' ', '.', '(', ')', '«', '»', '1', '.5', 'A.', 'al.', '\n', '\n\n', '؟', '…', 'ص.', 'x'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(parts, (words) => {
        const text = words.join('');
        let rest = '';
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          assert.ok(start >= last && end > start);
          rest += text.slice(last, start);
          last = end;
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        }
        assert.equal((rest + text.slice(last)).trim(), '');
      }),
    );
  });

  it('is linear on hostile input', () => {
    const began = process.cpuUsage().user / 1_000;
    for (const piece of ['.', '(', 'a.', '(.', '. (', '\n', '1.', ' ', 'ا. ']) splitSentences(piece.repeat(100_000));
    assert.ok(process.cpuUsage().user / 1_000 - began < 6_000);
  });
});
