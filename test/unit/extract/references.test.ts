import assert from 'node:assert/strict';
import fc from 'fast-check';
import { authorsAsCited } from '../../../corpus-index/src/extract/references/cited-authors';
import { parseEntry } from '../../../corpus-index/src/extract/references/parse-entry';
import { extractReferences } from '../../../corpus-index/src/extract/references';
import type { CslName } from '../../../corpus-index/src/model/records';
import { fileOf, fixtureContext, fold, goldLines, PAPERS } from './read-fixture';

function families(names: readonly CslName[] | undefined): string[] {
  return (names ?? []).map((name) => fold(name.family || name.literal));
}

describe('references of own papers in other layouts', () => {
  for (const split of ['dev', 'heldout'] as const) {
    it(`reads fields at the bars (${split})`, async () => {
      const gold = goldLines('references.jsonl').filter((item) => item['split'] === split);
      const counts = { found: 0, authors: 0, year: 0, title: 0, container: 0, doi: 0 };
      let read = 0;
      for (const file of PAPERS) {
        const wanted = gold.filter((item) => fileOf(item) === file);
        if (!wanted.length) continue;
        const records = extractReferences(await fixtureContext(file));
        read += records.length;
        for (const item of wanted) {
          const record = records.find((candidate) => fold(candidate.raw).startsWith(fold(item['raw_start']).slice(0, 22)));
          if (!record) continue;
          counts.found++;
          if (Array.isArray(item['authors']) && families(record.author).join('|') === item['authors'].map(fold).join('|')) counts.authors++;
          if (record.issued?.['date-parts']?.[0]?.[0] === item['year']) counts.year++;
          if (fold(record.title) === fold(item['title'])) counts.title++;
          if (item['container'] === null || fold(record['container-title'] ?? record.publisher) === fold(item['container']))
            counts.container++;
          if (item['doi'] === null || record.DOI === item['doi']) counts.doi++;
        }
      }
      const share = (count: number): number => count / gold.length;
      assert.ok(share(counts.found) >= 0.97, `found ${counts.found}`);
      assert.ok((read - counts.found) / gold.length <= 0.03, `spurious ${read - counts.found}`);
      assert.ok(share(counts.authors) >= 0.93, `authors ${counts.authors} of ${gold.length}`);
      assert.ok(share(counts.year) >= 0.97, `year ${counts.year}`);
      assert.ok(share(counts.title) >= 0.93, `title ${counts.title}`);
      assert.ok(share(counts.container) >= 0.9, `container ${counts.container}`);
      assert.ok(share(counts.doi) >= 0.97, `doi ${counts.doi}`);
    });
  }
});

describe('authors of torn entries', () => {
  const item = (...author: CslName[]) => ({ type: 'book', author, issued: { 'date-parts': [[1398]] } });
  const cited = [{ authors: ['رستمی', 'نوروزی'], year: 1398 }];

  it('takes families and their order from a citation of the same year', () => {
    const torn = item({ family: 'رستمی', given: 'نوروزی' }, { family: 'فرزانه', given: 'کامران' });
    assert.deepEqual(authorsAsCited(torn, cited).author, [
      { family: 'رستمی', given: 'فرزانه' },
      { family: 'نوروزی', given: 'کامران' },
    ]);
    const turned = item({ family: 'نوروزی', given: 'کامران' }, { family: 'رستمی', given: 'فرزانه' });
    assert.deepEqual(authorsAsCited(turned, cited).author, [turned.author[1], turned.author[0]]);
  });

  it('leaves entries alone that no citation fits', () => {
    const other = item({ family: 'رستمی', given: 'فرزانه' }, { family: 'کریمی', given: 'کامران' });
    assert.equal(authorsAsCited(other, cited), other);
    const single = item({ family: 'رستمی', given: 'نوروزی' });
    assert.equal(authorsAsCited(single, cited), single);
  });
});

describe('fields of an entry', () => {
  it('reads an APA article', () => {
    assert.deepEqual(
      parseEntry(
        'Adeyemi, T., & Lund, P. K. (2018). Rails across the delta: Costs and choices. Journal of Corridors, 12(3), 39–61. https://doi.org/10.99999/jc.2018.12',
      ),
      {
        type: 'article-journal',
        language: 'en',
        author: [
          { family: 'Adeyemi', given: 'T.' },
          { family: 'Lund', given: 'P. K.' },
        ],
        issued: { 'date-parts': [[2018]] },
        title: 'Rails across the delta: Costs and choices',
        'container-title': 'Journal of Corridors',
        volume: '12',
        issue: '3',
        page: '39-61',
        DOI: '10.99999/jc.2018.12',
      },
    );
  });

  it('reads a Persian article in guillemets', () => {
    const item = parseEntry(
      'سپهرآرا، مینا و دادخواه، یزدان (۱۳۹۷)، «نهاد داوری در حوضه‌های مرزی»، فصلنامه حقوق رودخانه‌ها، دورهٔ ۶، شمارهٔ ۲، صص ۱۲۶-۱۰۱.',
    );
    assert.deepEqual(families(item.author), ['سپهرآرا', 'دادخواه']);
    assert.deepEqual(
      [item.type, item.language, item['container-title'], item.volume, item.issue, item.page],
      ['article-journal', 'fa', 'فصلنامه حقوق رودخانه‌ها', '6', '2', '101-126'],
    );
  });

  it('reads a translated book with edition, place and publisher', () => {
    const item = parseEntry('توفیقی، سهراب (۱۳۸۹)، امنیت آب، ترجمه لادن یکتا، چاپ دوم، تهران: نشر رود.');
    assert.equal(item.title, 'امنیت آب');
    assert.deepEqual(families(item.translator), ['یکتا']);
    assert.deepEqual([item.type, item.edition, item['publisher-place'], item.publisher], ['book', 'دوم', 'تهران', 'نشر رود']);
  });

  it('reads a chapter with its editors', () => {
    const item = parseEntry(
      'Haddad, L. (2007). Borders that pay. In M. Ferrante & T. Quist (Eds.), Trade routes and states (pp. 101–129). Northbridge University Press.',
    );
    assert.deepEqual(families(item.editor), ['ferrante', 'quist']);
    assert.deepEqual([item.type, item['container-title'], item.page], ['chapter', 'Trade routes and states', '101-129']);
  });

  it('keeps a body whole as a literal author', () => {
    assert.deepEqual(parseEntry('سازمان بنادر و دریانوردی (۱۴۰۰)، آمار بندرها، تهران: دفتر آمار.').author, [
      { literal: 'سازمان بنادر و دریانوردی' },
    ]);
    assert.deepEqual(parseEntry('Ministry of Transport and Energy (2016). Annual Figures. Riga: Printing Office.').author, [
      { literal: 'Ministry of Transport and Energy' },
    ]);
  });

  it('does not take access dates or spans for the year', () => {
    const item = parseEntry('سازمان بنادر، آمار بندرها ۱۳۹۰-۱۳۹۵، https://example.org، تاریخ دسترسی: ۱۴۰۲/۶/۱۵.');
    assert.equal(item.issued, undefined);
    assert.equal(item.URL, 'https://example.org');
  });

  it('reads flat lists of family and given names', () => {
    assert.deepEqual(parseEntry('سرمدی، نرگس السادات، صالحیان، حمید، (۱۴۰۱)، «بندرهای کوچک»، مدیریت بحران، دوره ۱۴، شماره ۳.').author, [
      { family: 'سرمدی', given: 'نرگس السادات' },
      { family: 'صالحیان', given: 'حمید' },
    ]);
  });

  it('never throws, also on three hundred authors or random text', () => {
    assert.equal(
      parseEntry(`${Array.from({ length: 30 }, (_, at) => `Name${at}, G.`).join(', ')} (2001). Title. Press.`).issued?.[
        'date-parts'
      ]?.[0]?.[0],
      2001,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        parseEntry(text);
      }),
      { numRuns: 200 },
    );
  });

  it('finds the periodical behind displaced locators, and closes a quotation that is opened twice', () => {
    const item = parseEntry('رستگار، مینا، (1395)، «سیاست آبی در دشت‌های خشک«، . 2، شماره 19، سال فصلنامه مطالعات آب');
    assert.equal(item.title, 'سیاست آبی در دشت‌های خشک');
    assert.equal(item['container-title'], 'فصلنامه مطالعات آب');
  });
});
