import assert from 'node:assert/strict';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { citationHover } from '../../../server/src/citations/citation-hover';
import { printedCitations } from '../../../server/src/citations/printed-citations';
import { DEFAULT_CONFIG } from '../../../server/src/config';
import { citationMismatches } from '../../../server/src/diagnostics/citation-mismatch';
import { unresolvedCitations } from '../../../server/src/diagnostics/unresolved-citation';
import { parseDraft } from '../../../server/src/draft/draft';
import { Library, type LibraryEntry } from '../../../server/src/library/library';

const year = (value: number) => ({ 'date-parts': [[value]] });
const entry = (key: string, item: CslItem): LibraryEntry => ({
  item,
  source: { kind: 'bibliography', file: '/w/a.bib', folder: null, key, paper: null, location: null },
});
const library = Library.of([
  entry('lind1995', {
    type: 'article-journal',
    author: [{ family: 'Lind', given: 'Maja' }],
    issued: year(1995),
    title: 'Small navies and large seas',
    page: '3-43',
    language: 'en',
  }),
  entry('rastegar1400', {
    author: [{ family: 'رستگار', given: 'مهدی' }],
    issued: year(1400),
    title: 'تجارت و نفوذ در قفقاز',
    language: 'fa',
    abstract: 'این مقاله می‌پرسد.',
  }),
  entry('okafor2019', {
    author: [{ family: 'Okafor' }, { family: 'Brandt' }],
    issued: year(2019),
    title: 'Voting together in the Assembly',
    language: 'en',
  }),
]);
const reader = new MemoryStore();

async function findings(text: string) {
  const draft = parseDraft(text, 'markdown');
  const found = [
    ...(await unresolvedCitations(draft, reader, library, DEFAULT_CONFIG)),
    ...(await citationMismatches(draft, reader, library, DEFAULT_CONFIG)),
  ];
  return found.map(
    ({ code, range, fixes }) => `${code} ${text.slice(range.start, range.end)}${fixes[0] ? ` → ${fixes[0].edits[0]?.newText}` : ''}`,
  );
}

describe('checks of citations', () => {
  it('is silent where the work is known, in either script, calendar and form', async () => {
    for (const text of [
      'As shown (Lind, 1995: 12).',
      'Lind (1995) shows it.',
      'چنین است (رستگار، ۱۴۰۰: ۲۰۵).',
      'رستگار (۱۴۰۰) چنین می‌گوید.',
      'It is so (Rastegar, 2021).',
      'چنین است (لیند، ۱۹۹۵).',
      'So (Okafor & Brandt, 2019) and [@lind1995, p. 7].',
    ]) {
      assert.deepEqual(await findings(text), [], text);
    }
  });

  it('is silent on prose with years, addresses and code', async () => {
    for (const text of [
      'The war (1980–1988) ended and the treaty (2015) was signed.',
      'جنگ (۱۳۵۹ تا ۱۳۶۷) پایان یافت و پیمان (۱۳۹۴) امضا شد.',
      'Write to me@example.org or see `@nothing2020` and the decade (the 1990s).',
      'In Vienna (1815) and in the summer (June 2014), states met.',
    ]) {
      assert.deepEqual(await findings(text), [], text);
    }
  });

  it('names what leads nowhere', async () => {
    assert.deepEqual(await findings('So [@lnd1995].'), ['unresolved-citation lnd1995 → lind1995']);
    assert.deepEqual(await findings('So it is (Nowhere, 2003: 4).'), ['unresolved-citation (Nowhere, 2003: 4)']);
    assert.deepEqual(await findings('چنین است (ناکجا، ۱۳۹۰: ۴).'), ['unresolved-citation (ناکجا، ۱۳۹۰: ۴)']);
  });

  it('names a slip in the year with its mend, and a page that the work has not', async () => {
    assert.deepEqual(await findings('As shown (Lind, 1959: 12).'), ['citation-mismatch (Lind, 1959: 12) → 1995']);
    assert.deepEqual(await findings('چنین است (رستگار، ۱۴۰۱: ۲۰۵).'), ['citation-mismatch (رستگار، ۱۴۰۱: ۲۰۵) → ۱۴۰۰']);
    assert.deepEqual(await findings('As shown (Lind, 1995: 120).'), ['citation-mismatch (Lind, 1995: 120)']);
  });

  it('shows the reference on hover, over the citation only', () => {
    const text = 'چنین است (رستگار، ۱۴۰۰: ۲۰۵) و [@lind1995].';
    const draft = parseDraft(text, 'markdown');
    const context = { draft, library, language: 'fa' as const, paperLabel: (id: string) => id, format: () => null };
    const hover = citationHover(text.indexOf('۱۴۰۰'), context);
    assert.match(hover?.markdown ?? '', /رستگار.*تجارت و نفوذ در قفقاز[\s\S]*a\\\.bib|رستگار.*تجارت و نفوذ در قفقاز[\s\S]*a\.bib/);
    assert.match(hover?.markdown ?? '', /این مقاله می‌پرسد/);
    assert.equal(text.slice(hover?.range.start, hover?.range.end), '(رستگار، ۱۴۰۰: ۲۰۵)');
    assert.equal(citationHover(3, context), null);
  });
});

describe('year letters', () => {
  const work = (title: string, family: string, value: number, raw: string): LibraryEntry => ({
    item: { title, author: [{ family }], issued: { 'date-parts': [[value]], raw } },
    source: { kind: 'bibliography', file: 'a.bib', folder: null, key: title, paper: null, location: null },
  });
  const lettered = Library.of([
    work('Ports of the north', 'Okafor', 2011, '2011a'),
    work('Ports of the south', 'Okafor', 2011, '2011b'),
    work('بنادر شمال نمونه', 'کاویانی', 1401, '۱۴۰۱الف'),
    work('بنادر جنوب نمونه', 'کاویانی', 1401, '۱۴۰۱ب'),
  ]);
  for (const [text, expected] of [
    ['Ports matter (Okafor, 2011b: 4).', ['Ports of the south']],
    ['Ports matter (Okafor, 2011).', ['Ports of the north', 'Ports of the south']],
    ['بنادر مهم‌اند (کاویانی، ۱۴۰۱الف: ۴).', ['بنادر شمال نمونه']],
  ] as const) {
    it(`tell works of one year apart: ${text}`, () => {
      const [citation] = printedCitations(parseDraft(text, 'markdown'), lettered);
      assert.deepEqual(citation?.works.map(({ item }) => item.title).sort(), [...expected].sort());
    });
  }
});
