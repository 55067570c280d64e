import assert from 'node:assert/strict';
import type { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { indexOf, strongest } from './corpus';

/** Flows of one table, written out in templates of both languages with one slot changed or none: a test of comparison that no wording helps. */
const COUNTRIES = [
  { en: 'Kenya', fa: 'کنیا' },
  { en: 'India', fa: 'هند' },
] as const;
const OTHER = { en: 'Chile', fa: 'شیلی' };
const YEARS = [2011, 2012, 2013, 2014, 2015, 2016];
const exportsOf = (year: number): number => 110 + 37 * (year - 2011) + (year % 3) * 9;
const importsOf = (year: number): number => 640 - 41 * (year - 2011) + (year % 2) * 13;

const PAPER = `# Trade across the ocean

## Results

Table 1. Trade of Kenya with India (million dollars)

| Year | Exports to India | Imports from India |
| --- | --- | --- |
${YEARS.map((year) => `| ${year} | ${exportsOf(year)} | ${importsOf(year)} |`).join('\n')}
`;

interface Flow {
  readonly from: { readonly en: string; readonly fa: string };
  readonly to: { readonly en: string; readonly fa: string };
  readonly value: number;
  readonly year: number;
}

const digits = (text: string | number): string => String(text).replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

const TEMPLATES: readonly ((flow: Flow, scale?: 'million' | 'billion') => string)[] = [
  ({ from, to, value, year }, scale = 'million') => `${from.en}'s exports to ${to.en} were worth ${value} ${scale} dollars in ${year}.`,
  ({ from, to, value, year }, scale = 'million') => `In ${year} ${to.en} imported goods for ${value} ${scale} dollars from ${from.en}.`,
  ({ from, to, value, year }, scale = 'million') =>
    `صادرات ${from.fa} به ${to.fa} در سال ${digits(year)} به ${digits(value)} ${scale === 'million' ? 'میلیون' : 'میلیارد'} دلار رسید.`,
  ({ from, to, value, year }, scale = 'million') =>
    `${to.fa} در سال ${digits(year)} معادل ${digits(value)} ${scale === 'million' ? 'میلیون' : 'میلیارد'} دلار کالا از ${from.fa} وارد کرد.`,
];

describe('Mutated claims', () => {
  const flows: Flow[] = YEARS.flatMap((year) => [
    { from: COUNTRIES[0], to: COUNTRIES[1], value: exportsOf(year), year },
    { from: COUNTRIES[1], to: COUNTRIES[0], value: importsOf(year), year },
  ]);
  let store: MemoryStore;
  before(async () => {
    store = await indexOf({ 'ocean.md': PAPER });
  });

  const check = async (want: string, write: (flow: Flow, template: (typeof TEMPLATES)[number]) => string): Promise<void> => {
    const wrong: string[] = [];
    for (const flow of flows) {
      for (const template of TEMPLATES) {
        const sentence = write(flow, template);
        const verdict = (await strongest(store, sentence))?.verdict ?? 'unknown';
        if (verdict !== want) wrong.push(`${verdict}: ${sentence}`);
      }
    }
    assert.deepEqual(wrong, []);
  };

  it('support what is written out unchanged', () => check('supported', (flow, template) => template(flow)));
  it('contradict another value', () =>
    check('contradicted', (flow, template) => template({ ...flow, value: Math.round(flow.value * 1.31) })));
  it('contradict another scale', () => check('contradicted', (flow, template) => template(flow, 'billion')));
  it('contradict exchanged parties', () => check('contradicted', (flow, template) => template({ ...flow, from: flow.to, to: flow.from })));
  it('say nothing of a year that the paper does not have', () =>
    check('unknown', (flow, template) => template({ ...flow, year: flow.year + 20 })));
  it('say nothing of another country', () => check('unknown', (flow, template) => template({ ...flow, to: OTHER })));
  it('say nothing of another currency', () =>
    check('unknown', (flow, template) => template(flow).replace('dollars', 'euros').replace('دلار', 'یورو')));
  it('say nothing of a part of the flow', () =>
    check('unknown', (flow, template) =>
      template(flow)
        .replace('exports', 'steel exports')
        .replace('goods', 'steel')
        .replace('صادرات', 'صادرات فولاد')
        .replace('کالا از', 'فولاد از'),
    ));
});

describe('Directions from a table', () => {
  let store: MemoryStore;
  before(async () => {
    store = await indexOf({ 'ocean.md': PAPER });
  });
  const CASES: readonly (readonly [string, string])[] = [
    ["Kenya's exports to India rose from 2011 to 2016.", 'supported'],
    ["Kenya's exports to India fell from 2011 to 2016.", 'contradicted'],
    ['واردات کنیا از هند از ۲۰۱۱ تا ۲۰۱۶ کاهش یافت.', 'supported'],
    ['واردات کنیا از هند از ۲۰۱۱ تا ۲۰۱۶ افزایش یافت.', 'contradicted'],
    ["Kenya's exports to India fell from 2001 to 2006.", 'unknown'],
    ["Kenya's exports to Chile fell from 2011 to 2016.", 'unknown'],
    ["In 2011 Kenya's imports from India exceeded its exports to India.", 'supported'],
    ["In 2011 Kenya's exports to India exceeded its imports from India.", 'contradicted'],
    ["Kenya's exports to India were larger in 2016 than in 2011.", 'supported'],
    ["Kenya's exports to India were smaller in 2016 than in 2011.", 'contradicted'],
  ];
  for (const [sentence, verdict] of CASES) {
    it(sentence, async () => {
      assert.equal((await strongest(store, sentence))?.verdict ?? 'unknown', verdict);
    });
  }
});
