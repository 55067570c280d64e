import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractCitations } from '../../../corpus-index/src/extract/citations';
import { findCitations } from '../../../corpus-index/src/extract/citations/find-citations';
import { extractReferences } from '../../../corpus-index/src/extract/references';
import { contextOf, fileOf, fixtureContext, fold, goldLines, PAPERS } from './read-fixture';

/** "authors|year|pages" of every citation that is sure. */
function read(text: string): string[] {
  return findCitations(text)
    .filter((citation) => citation.confidence === 'sure')
    .map((citation) => [citation.authors.join('+'), `${citation.year ?? ''}${citation.suffix ?? ''}`, citation.locator ?? ''].join('|'));
}

describe('in-text citations', () => {
  const forms: readonly (readonly [string, readonly string[]])[] = [
    ['x (Adler, 1987: 24) y', ['Adler|1987|24']],
    ['x (Adler 1987, 24-27) y', ['Adler|1987|24-27']],
    ['x (Adler, 1987, p. 24; Barnes & Cole, 1990b, pp. 3–9) y', ['Adler|1987|24', 'Barnes+Cole|1990b|3-9']],
    ['x (see Adler et al., 1987) y', ['Adler|1987|']],
    ['متن (آذری، ۱۳۸۷: ۲۴) متن', ['آذری|1387|24']],
    ['متن (آذری و بهاری، ۱۳۸۷، صص. ۲۴-۲۲؛ پارسا، ۱۳۹۰) متن', ['آذری+بهاری|1387|22-24', 'پارسا|1390|']],
    ['متن (آذری و همکاران، ۱۳۸۷الف) متن', ['آذری|1387الف|']],
    ['متن (خبرگزاری البرز، ۲۵/۱۰/۱۴۰۰) متن', ['خبرگزاری البرز|1400|']],
    ['text (Delta News, 3 March 2019) text', ['Delta News|2019|']],
    ['As Adler and Barnes (2018: 7) show', ['Adler+Barnes|2018|7']],
    ["Adler's book (1987) changed it", ['Adler|1987|']],
    ['از نظر آذری (۱۳۸۷: ۹) چنین است', ['آذری|1387|9']],
    ['آذری و بهاری (۱۳۸۷) در مقاله‌ای می‌گویند', ['آذری+بهاری|1387|']],
    // Damage: reversed runs, a run of the sentence inside, mirrored brackets.
    ['می‌دهد (.9 :1380، نیک اندیش) و', ['نیک اندیش|1380|9']],
    ['مطرح (.34 :1390آذری و بهاری،باشد ) و', ['آذری+بهاری|1390|34']],
    ['برود (.25/10/1400خبرگزاری البرز،شود ) و', ['خبرگزاری البرز|1400|']],
    ['است ).Adler, 2009: 125( و', ['Adler|2009|125']],
    ['است .)Adler and Barnes, 2013: 21 (کرده', ['Adler+Barnes|2013|21']],
  ];
  for (const [text, expected] of forms) {
    it(text, () => assert.deepEqual(read(text), expected));
  }

  it('reads several years of one author', () => {
    assert.deepEqual(read('x (Adler, 1987, 1990) y'), ['Adler|1987|', 'Adler|1990|']);
    assert.deepEqual(read('x (Adler, 1987: 2; 1990: 5) y'), ['Adler|1987|2', 'Adler|1990|5']);
  });

  it('leaves plain years, spans, dates and clauses alone', () => {
    for (const text of [
      'the treaty (1949) was signed',
      'in a decade (2009–2019)',
      'در سال (۱۳۹۲) و بحران (۱۹۶۲)',
      'جنگ (۱۳۵۹-۱۳۶۷) و قطعنامه ۵۹۸ (۱۹۸۷)',
      'the states (which joined in 2004) knew it',
      'write to adler@example.org (1999 messages)',
      '(15 مارس 2014) و (تا ۲۰۱۵)',
      'It was over (in March 2014) and (since 1979)',
    ]) {
      assert.deepEqual(read(text), [], text);
    }
  });

  it('resolves همان and ibid., also behind an author', async () => {
    const context = await contextOf(
      'same.txt',
      `Introduction\n\n${'One more sentence about ports. '.repeat(10)}Ports pay (Adler, 1987: 2). They pay well (ibid.: 5). Canals cost (Cole, 1990: 3). Not all do (Adler, ibid., 9).\n`,
    );
    const records = extractCitations(context, []);
    assert.deepEqual(
      records.map((record) => [record.authors[0], record.year.value, record.locator]),
      [
        ['Adler', 1987, '2'],
        ['Adler', 1987, '5'],
        ['Cole', 1990, '3'],
        ['Adler', 1987, '9'],
      ],
    );
  });

  for (const split of ['dev', 'heldout'] as const) {
    it(`finds those of own papers at the bar (${split})`, async () => {
      const gold = goldLines('citations.jsonl').filter((item) => item['split'] === split);
      let right = 0;
      const missed: string[] = [];
      for (const file of PAPERS) {
        const context = await fixtureContext(file);
        const records = extractCitations(context, extractReferences(context));
        for (const item of gold.filter((entry) => fileOf(entry) === file)) {
          const authors = Array.isArray(item['authors']) ? item['authors'].map(fold).join('|') : '';
          const found = records.some(
            (record) =>
              record.year.value === item['year'] &&
              record.authors.map(fold).join('|') === authors &&
              (record.locator ?? null) === (item['pages'] ?? null),
          );
          if (found) right++;
          else missed.push(String(item['quote']));
        }
      }
      assert.ok(right / gold.length >= 0.92, `${right} of ${gold.length}; missed ${missed.length}`);
    });
  }

  it('links to entries across scripts and calendars', async () => {
    const context = await contextOf(
      'link.txt',
      `مقدمه\n\n${'این بند درباره بندرها و راه‌ها است. '.repeat(12)}نوری (۱۳۹۸) در مقاله خود چنین می‌گوید.\n\nReferences\n\nNoori, Alireza (2019), "Ports and Roads", Sea Review, Vol. 2, No. 1, pp. 3-9.\n\nNoori, Alireza (2021), "Roads", Sea Review, Vol. 4, No. 1, pp. 3-9.\n`,
    );
    const references = extractReferences(context);
    assert.equal(references.length, 2);
    assert.equal(extractCitations(context, references)[0]?.reference, 'r1');
  });

  it('takes both parts of a family name whose second part only ends names', () => {
    const authors = (text: string): string =>
      findCitations(text)
        .flatMap((found) => found.authors)
        .join('|');
    assert.equal(authors('موسوی نیا (۱۳۹۱) در پژوهش خود نشان می‌دهد'), 'موسوی نیا');
    assert.equal(authors('به باور فتح آبادی و کریم زاده (۱۳۹۹) چنین است'), 'فتح آبادی|کریم زاده');
    assert.equal(authors('به باور نوری (۱۳۹۹) چنین است'), 'نوری');
  });

  it('keeps families of two words whole where a given name, a cue or another citation shows them', async () => {
    const authors = (text: string) => findCitations(text).map((citation) => citation.authors);
    assert.deepEqual(authors('اصغر رحیمی سرابی (۱۳۸۸) معتقد است'), [['رحیمی سرابی']]);
    assert.deepEqual(authors('به باور رحیمی سرابی (۱۳۸۸) چنین نیست'), [['رحیمی سرابی']]);
    assert.deepEqual(authors('حمیرا سرابی (۱۳۸۸) معتقد است'), [['سرابی']]);
    assert.deepEqual(authors('از نظر سیاسی هگل (۱۹۹۰) معتقد است'), [['هگل']]);
    const context = await contextOf(
      'a.txt',
      'مقدمه\n\nبندرها اجاره داده شدند (رحیمی سرابی، ۱۳۸۸: ۲۴). رحیمی سرابی (۱۳۸۸) در کتاب خود می‌نویسد که این روند ادامه دارد.\n',
    );
    assert.deepEqual(
      extractCitations(context, []).map((citation) => citation.authors),
      [['رحیمی سرابی'], ['رحیمی سرابی']],
    );
  });

  it('never throws, keeps ranges inside, and is linear in hostile text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('(', ')', '[', ']', 'Adler', ', ', '1987', ': 24', '۱۳۸۷', 'آذری', '،', '؛', ' و ', 'همان', '.', ' '), {
          maxLength: 80,
        }),
        (parts) => {
          const text = parts.join('');
          for (const found of findCitations(text)) assert.ok(found.start >= 0 && found.start < found.end && found.end <= text.length);
        },
      ),
      { numRuns: 300 },
    );
    const began = process.hrtime.bigint();
    for (const text of [
      '('.repeat(100_000),
      '(1999'.repeat(20_000),
      'A, '.repeat(50_000),
      ')1999('.repeat(20_000),
      '، ۱۳۹۰: ۱۲ '.repeat(10_000),
      '1390'.repeat(30_000),
    ])
      findCitations(text);
    assert.ok(Number(process.hrtime.bigint() - began) / 1e6 < 5_000, `${Number(process.hrtime.bigint() - began) / 1e6} ms`);
  });
});
