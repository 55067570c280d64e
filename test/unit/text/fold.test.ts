import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldKey } from '../../../corpus-index/src/text/fold';

/** Strings of what the papers are made of: letters of both scripts, look-alikes, marks, joiners, digits, ligatures, spaces. */
const textOfPapers = fc
  .array(
    fc.constantFrom(
      ...'ایيىكکهةۀأإؤئآوبپت',
      '\u200c',
      '\u200f',
      'ـ',
      '\u0654',
      '\u0653',
      '\u064b',
      'ﻻ',
      'ﷲ',
      'ﭘ',
      '۵',
      '٤',
      '7',
      ' ',
      '\n',
      '\t',
      'A',
      'é',
      'İ',
      'ß',
      'ﬁ',
      '«',
      '،',
      '.',
      '😀',
      '\u0301',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  const forms: readonly (readonly [string, string, string])[] = [
    ['Arabic yeh and kaf', 'كشورهاي عربي', 'کشورهای عربی'],
    ['heh with hamza, teh marbuta', 'همۀ جامعة', 'همه جامعه'],
    ['hamza on a carrier', 'مسؤول تأثیر', 'مسوول تاثیر'],
    ['yeh with hamza stays a letter', 'مسئله', 'مسئله'],
    ['decomposed alef with madda', 'ا\u0653سیا', 'آسیا'],
    ['half-space', 'می‌شود', 'میشود'],
    ['kashida', 'ســیاســت', 'سیاست'],
    ['diacritics', 'مُعَلِّم', 'معلم'],
    ['presentation forms', 'ﺳﻼﻡ', 'سلام'],
    ['digits', '۱۴۰۲ و ٤٥', '1402 و 45'],
    ['spaces and case', '  Foreign \n Policy ', 'foreign policy'],
    ['Latin accents and ligatures', 'Erdoğan’s oﬃce', "erdogan's office"],
    ['dashes', 'Sino–Japanese', 'sino-japanese'],
    ['direction marks', '\u200fمتن\u202c', 'متن'],
  ];
  for (const [name, text, folded] of forms) it(name, () => assert.equal(foldKey(text), folded));

  it('leads ranges back to the original, marks included', () => {
    const text = 'در ســیاست‌گذاريِ كلان';
    const folded = fold(text);
    const start = folded.text.indexOf('سیاستگذاری');
    const range = folded.toSource({ start, end: start + 'سیاستگذاری'.length });
    assert.equal(text.slice(range.start, range.end), 'ســیاست‌گذاريِ');
  });

  it('is the same with and without the map, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(textOfPapers, (text) => {
        const key = foldKey(text);
        assert.equal(fold(text).text, key);
        assert.equal(foldKey(key), key);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => assert.equal(fold(text).text, foldKey(text))));
  });

  it('maps every range into the text, in order, and each part folds to what it stands for', () => {
    fc.assert(
      fc.property(textOfPapers, (text) => {
        const folded = fold(text);
        let last = 0;
        for (let offset = 0; offset < folded.text.length; offset++) {
          const { start, end } = folded.toSource({ start: offset, end: offset + 1 });
          assert.ok(start >= last && end > start && end <= text.length);
          last = start;
          if (folded.text[offset] !== ' ') assert.ok(foldKey(text.slice(start, end)).includes(folded.text[offset]!));
        }
      }),
    );
  });
});
