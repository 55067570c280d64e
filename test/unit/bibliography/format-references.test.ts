import assert from 'node:assert/strict';
import citeproc from 'citeproc';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { formatReferences, type ReferenceStyle } from '../../../server/src/bibliography/format-references';
import { HOVER_MARKUP, MARKUP } from '../../../server/src/bibliography/markup';
import { STYLES } from '../../../server/src/bibliography/styles';
import type { DraftFormat } from '../../../server/src/draft/draft';

const year = (value: number) => ({ 'date-parts': [[value]] });
const ARTICLE: CslItem = {
  type: 'article-journal',
  author: [{ family: 'Lind', given: 'Maja K.' }],
  issued: year(1995),
  title: 'Small navies',
  'container-title': 'Journal of Seas',
  volume: '9',
  issue: '4',
  page: '3-43',
  DOI: '10.1000/x',
};
const CHAPTER: CslItem = {
  type: 'chapter',
  author: [{ family: 'Okafor', given: 'C.' }],
  editor: [{ family: 'Brandt', given: 'Lena' }],
  issued: year(2019),
  title: 'Votes',
  'container-title': 'Blocs',
  page: '3-40',
  publisher: 'Example Press',
};
const PERSIAN_ARTICLE: CslItem = {
  type: 'article-journal',
  language: 'fa',
  author: [
    { family: 'بهاری', given: 'سارا' },
    { family: 'رستگار', given: 'مهدی' },
  ],
  issued: year(1397),
  title: 'قفقاز پس از خط لوله',
  'container-title': 'فصلنامهٔ نمونه',
  volume: '8',
  issue: '1',
  page: '33-58',
};
const PERSIAN_BOOK: CslItem = {
  type: 'book',
  language: 'fa',
  author: [{ literal: 'سازمان نمونه' }],
  title: 'آمارها',
  publisher: 'نشر نمونه',
};
const WORKS = [PERSIAN_ARTICLE, ARTICLE, PERSIAN_BOOK, CHAPTER];

const list = (style: ReferenceStyle, format: DraftFormat = 'text', works: readonly CslItem[] = WORKS) =>
  formatReferences(works, style, MARKUP[format], citeproc).map((entry) => entry.text);

describe('reference lists', () => {
  it('writes APA 7', () => {
    assert.deepEqual(list('apa', 'markdown'), [
      'Lind, M. K. (1995). Small navies. *Journal of Seas*, *9*(4), 3–43. https://doi.org/10.1000/x',
      'Okafor, C. (2019). Votes. In L. Brandt (Ed.), *Blocs* (pp. 3–40). Example Press.',
      'بهاری، سارا و رستگار، مهدی (۱۳۹۷). قفقاز پس از خط لوله. *فصلنامهٔ نمونه*، *۸*(۱)، ۳۳–۵۸.',
      'سازمان نمونه (بی‌تا). *آمارها*. نشر نمونه.',
    ]);
  });

  it('writes Chicago author–date', () => {
    assert.deepEqual(list('chicago-author-date').slice(0, 3), [
      'Lind, Maja K. 1995. “Small navies.” Journal of Seas 9 (4): 3–43. https://doi.org/10.1000/x',
      'Okafor, C. 2019. “Votes.” In Blocs, edited by Lena Brandt, 3–40. Example Press.',
      'بهاری، سارا و مهدی رستگار. ۱۳۹۷. «قفقاز پس از خط لوله». فصلنامهٔ نمونه ۸ (۱): ۳۳–۵۸.',
    ]);
  });

  it('writes the style of Persian journals, Persian works first', () => {
    const entries = list('persian-social-science');
    assert.equal(entries[0], 'بهاری، سارا و مهدی رستگار (۱۳۹۷)، «قفقاز پس از خط لوله»، فصلنامهٔ نمونه، دورهٔ ۸، شمارهٔ ۱، صص. ۳۳–۵۸.');
    assert.match(entries[2] ?? '', /^Lind/);
  });

  it('keeps to the commas of the language in a chapter', () => {
    const chapter: CslItem = {
      type: 'chapter',
      language: 'fa',
      author: [{ family: 'بهاری', given: 'سارا' }],
      editor: [{ family: 'نمونه', given: 'رضا' }],
      issued: year(1397),
      title: 'فصل',
      'container-title': 'کتاب',
      page: '3-40',
      publisher: 'نشر نمونه',
    };
    assert.deepEqual(list('chicago-author-date', 'text', [chapter]), [
      'بهاری، سارا. ۱۳۹۷. «فصل». در کتاب، ویراستهٔ رضا نمونه، ۳–۴۰. نشر نمونه.',
    ]);
    assert.deepEqual(list('apa', 'text', [chapter]), ['بهاری، سارا (۱۳۹۷). فصل. در رضا نمونه (ویراستار)، کتاب (صص. ۳–۴۰). نشر نمونه.']);
  });

  it('uses the markup of the draft', () => {
    assert.match(list('apa', 'latex', [ARTICLE])[0] ?? '', /\\emph\{Journal of Seas\}/);
    assert.match(list('apa', 'typst', [ARTICLE])[0] ?? '', /_Journal of Seas_/);
    assert.match(list('apa', 'latex', [{ ...ARTICLE, author: [{ family: 'A' }, { family: 'B' }] }])[0] ?? '', /A, \\& B/);
  });

  it('escapes what the draft would take for markup', () => {
    const odd: CslItem = { ...ARTICLE, title: 'Cost_of *50%* & $3 #1 @home' };
    assert.match(list('apa', 'latex', [odd])[0] ?? '', /Cost\\_of \*50\\%\* \\& \\\$3 \\#1 @home/);
    assert.match(list('apa', 'markdown', [odd])[0] ?? '', /Cost\\_of \\\*50%\\\* & \\\$3 #1 \\@home/);
    const [hover] = formatReferences([{ ...ARTICLE, title: '![x](http://a.b/c) <b>' }], 'apa', HOVER_MARKUP, citeproc);
    assert.doesNotMatch(hover?.text ?? '', /!\[|<b>/);
    assert.match(hover?.text ?? '', /\*Journal of Seas\*.*https:\/\/doi\.org\/10\.1000\/x$/);
  });

  it('loses no work, whatever fields it lacks', () => {
    const bare: CslItem[] = [
      {},
      { title: 'Only a title' },
      { type: 'thesis', author: [{ family: 'Q' }] },
      { type: 'webpage', URL: 'https://example.org/a' },
    ];
    for (const style of Object.keys(STYLES) as (keyof typeof STYLES)[]) assert.equal(list(style, 'text', bare).length, bare.length);
  });
});
