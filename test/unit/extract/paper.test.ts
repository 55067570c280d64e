import assert from 'node:assert/strict';
import { extractPaper } from '../../../corpus-index/src/extract/paper';
import { extractPassages } from '../../../corpus-index/src/extract/passages';
import { personName } from '../../../corpus-index/src/extract/paper/author-names';
import { contextOf, fileOf, fixtureContext, fold, goldLines } from './read-fixture';

/** Pairs of path and text of a record, as score.py flattens it. */
function flat(value: unknown, path = ''): (readonly [string, string])[] {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string')
      ? [[path, value.join(' ')]]
      : value.flatMap((item, index) => flat(item, `${path}.${index}`));
  }
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => flat(item, `${path}.${key}`));
  return value === null || value === undefined ? [] : [[path, String(value)]];
}

describe('records of papers', () => {
  for (const split of ['dev', 'heldout'] as const) {
    it(`reads front matter in other layouts (${split})`, async () => {
      let right = 0;
      let total = 0;
      const wrong: string[] = [];
      for (const gold of goldLines('papers.jsonl').filter((item) => item['split'] === split)) {
        const read = new Map(flat(extractPaper(await fixtureContext(fileOf(gold)))));
        for (const [path, want] of flat(gold)) {
          if (['.paper', '.split'].includes(path) || want === '') continue;
          total++;
          const got = fold(read.get(path));
          if (got === fold(want) || (path.startsWith('.abstract') && got.includes(fold(want)))) right++;
          else wrong.push(path);
        }
      }
      assert.ok(right / total >= 0.92, `${right} of ${total}: ${wrong.join(' ')}`);
    });
  }

  it('takes no year from dates of receipt or from the file name', async () => {
    const paper = extractPaper(
      await contextOf(
        'someone-2020.txt',
        'بندرها و راه‌ها در دریای سرخ\n\nسارا موحد\n\n(تاریخ دریافت: ۱۴۰۱/۰۶/۱۲ - تاریخ پذیرش: ۱۴۰۱/۱۰/۱۳)\n\nچکیده\n\nاین مقاله درباره بندرها است.\n\nواژگان کلیدی: بندر، راه\n',
      ),
    );
    assert.deepEqual(paper.year, { value: null, calendar: null });
    assert.equal(paper.title.fa, 'بندرها و راه‌ها در دریای سرخ');
    assert.deepEqual(paper.keywords.fa, ['بندر', 'راه']);
  });

  it('splits names, with the other script as a guide', () => {
    assert.deepEqual(personName('سید جلال دهقانی'), { given: 'سید جلال', family: 'دهقانی' });
    assert.deepEqual(personName('Robert J. Castellano'), { given: 'Robert J.', family: 'Castellano' });
    assert.deepEqual(personName('Elnaz Sepehr Arani', { given: 'الناز', family: 'سپهر آرانی' }), {
      given: 'Elnaz',
      family: 'Sepehr Arani',
    });
    assert.deepEqual(personName('صابری، مریم'), { given: 'مریم', family: 'صابری' });
  });

  it('leaves everything null in an empty front matter', async () => {
    const paper = extractPaper(await contextOf('x.txt', 'یک بند.\n'));
    assert.equal(paper.id, 'x');
    assert.deepEqual([paper.volume, paper.issue, paper.pages, paper.doi], [null, null, null, null]);
  });
});

describe('passages', () => {
  it('cuts long paragraphs at sentences and keeps what it shows in place', async () => {
    const sentence = 'Ports on the northern coast handled more grain than those on the southern coast in every year of the period. ';
    const context = await contextOf(
      'long.txt',
      `Introduction\n\n${sentence.repeat(30)}\n\nReferences\n\nAdams, Ruth (2001), Straits, Boston: Hill Press.\n`,
    );
    const passages = extractPassages(context);
    assert.ok(passages.length >= 4);
    for (const passage of passages) {
      assert.ok(passage.text.split(/\s+/).length <= 120);
      assert.ok(passage.text.endsWith('.'));
    }
    assert.ok(!passages.some((passage) => passage.text.includes('Hill Press')));
  });

  it('shows a row of a table with its caption and heads', async () => {
    const context = await contextOf(
      'table.md',
      '# Ports\n\nTable 1: Grain by port\n\n| Port | 2019 | 2020 |\n|---|---|---|\n| Northbridge harbour | 12 | 14 |\n',
    );
    assert.ok(
      extractPassages(context).some((passage) => passage.text.includes('Northbridge harbour') && passage.text.includes('2020: 14')),
    );
  });
});
