import assert from 'node:assert/strict';
import type { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT } from '../../../corpus-index/src/claims/analysis';
import { readQuantities } from '../../../corpus-index/src/claims/read-quantities';
import { readRanks } from '../../../corpus-index/src/claims/read-ranks';
import { lexiconOfTests } from '../text/lexicon-of-tests';
import { indexOf, strongest } from './corpus';

const ranks = (text: string): string[] =>
  readRanks(analyseSentence(text, EMPTY_CONTEXT)).map(({ roles, value }) => `${roles.actor?.join('+') ?? '?'} ${value?.max}`);
const shares = (text: string): string[] =>
  readQuantities(analyseSentence(text, EMPTY_CONTEXT)).map(
    ({ roles, value }) => `${[...(roles.counterpart ?? []), ...(roles.scope ?? [])].join('+')} ${value?.max}`,
  );

describe('Ranks of a sentence', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Kenya was the largest supplier of tea in 2014, ahead of India.', ['KE 1']],
    ['نپال در سال ۲۰۱۶ پنجمین کشور اعزام‌کنندهٔ نیرو بود.', ['NP 5']],
    ['مراکش پس از چین و پیش از روسیه دومین صادرکنندهٔ فسفات است.', ['MA 2']],
    ['Vietnam is second only to Brazil in coffee exports.', ['VN 2']],
    ['After China, India is the largest buyer of Angolan oil.', ['IN 2']],
    ["Egypt's third-largest supplier of wheat was Romania.", ['RO 3']],
    ['بزرگ‌ترین خریدار مس شیلی پس از چین ژاپن بود.', ['JP 2']],
    ['In 1925 Britain had the largest fleet in the world, Japan was second and France third.', ['GB 1', 'JP 2', 'FR 3']],
    ["Ghana is Africa's biggest producer of gold.", ['GH 1']],
    ['بنگلادش در سال ۲۰۱۹ در جایگاه ۳ قرار گرفت.', ['BD 3']],
    ['Ghana was the first country to deploy.', []],
    ['Peru is one of the largest producers of copper.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(ranks(text), expected));
});

describe('Figures that are listed with their parties', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['مصر و سودان پذیرفتند که مصر ۷۵ درصد و سودان ۲۵ درصد آب را دریافت کند.', ['EG 75', 'SD 25']],
    ['Of the water, Egypt received 75 percent and Sudan 25 percent.', ['EG 75', 'SD 25']],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      const found = readQuantities(analyseSentence(text, EMPTY_CONTEXT));
      assert.deepEqual(
        found.map(({ roles, value }) => `${Object.values(roles).flat().join('+')} ${value?.max}`),
        expected,
      );
    });

  it('gives each buyer its own share of what a third sells', () => {
    assert.deepEqual(shares('چین ۳۰ درصد و هند ۲۰ درصد نفت آنگولا را خریدند.'), ['CN 30', 'IN 20']);
  });
});

describe('Drafts that exchange what a paper lists', () => {
  let store: MemoryStore;
  before(async function () {
    this.timeout(60_000);
    const nile = [
      'آب نیل: سهم مصر و سودان',
      '',
      'بر پایهٔ پیمان سال ۱۹۵۹ مصر ۷۵ درصد و سودان ۲۵ درصد آب رود نیل را دریافت می‌کند. طرح آبیاری جزیره ۱۴ سد و ۹ تلمبه‌خانه را در بر می‌گیرد.',
      '',
      'مراکش در سال ۲۰۱۲ بزرگ‌ترین صادرکنندهٔ فسفات به هند بود.',
    ].join('\n');
    store = await indexOf({ 'nile.md': nile }, await lexiconOfTests());
  });
  const cases = [
    ['مصر در پیمان ۱۹۵۹ ۲۵ درصد و سودان ۷۵ درصد آب نیل را دریافت می‌کند.', 'contradicted'],
    ['سودان بر پایهٔ پیمان سال ۱۹۵۹ تنها ۲۵ درصد آب نیل را دریافت می‌کند.', 'supported'],
    ['طرح آبیاری جزیره ۹ سد و ۱۴ تلمبه‌خانه دارد.', 'contradicted'],
    ['In 2012 Morocco was the third largest exporter of phosphate to India.', 'contradicted'],
    ['In 2012 Jordan was the largest exporter of phosphate to India.', 'contradicted'],
    ['Morocco was the largest exporter of wheat to India.', 'unknown'],
    ['In 2012 Morocco was the third largest importer of phosphate.', 'unknown'],
  ] as const;
  for (const [text, expected] of cases)
    it(`${expected}: ${text}`, async () => assert.equal((await strongest(store, text))?.verdict ?? 'unknown', expected));

  it('puts no other figure in where another country holds the place', async () => {
    const claim = await strongest(store, 'In 2012 Jordan was the largest exporter of phosphate to India.');
    assert.equal(claim?.correction, null);
  });
});
