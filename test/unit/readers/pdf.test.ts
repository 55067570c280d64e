import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSource } from '../../../corpus-index/src/readers/read-source';
import type { SourceText } from '../../../corpus-index/src/model/source-text';
import { fixture, resources } from './read';

const read = (name: string): Promise<SourceText> => readSource(name, fixture(name), resources);
const words = (text: string) => text.split(/\s+/u).filter(Boolean);
const textOf = (source: SourceText) => source.pages.map((page) => page.text).join('\n');
const printed = readFileSync('test/fixtures/readers/printed.txt', 'utf8');
const codes = (source: SourceText) => source.problems.map((problem) => problem.code);

/** Share of the expected words that stand in the text in their order (longest common subsequence). */
function exactShare(expected: readonly string[], got: readonly string[]): number {
  let above = new Uint16Array(got.length + 1);
  for (const word of expected) {
    const row = new Uint16Array(got.length + 1);
    for (let at = 0; at < got.length; at++)
      row[at + 1] = got[at] === word ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    above = row;
  }
  return (above[got.length] ?? 0) / expected.length;
}

describe('PDF', function () {
  this.timeout(20_000);

  for (const [name, least] of [
    ['chromium.pdf', 0.99],
    ['libreoffice.pdf', 0.99],
    ['xelatex.pdf', 0.95],
  ] as const) {
    it(`reads the words of ${name} in their order, half-spaces and brackets included`, async () => {
      const source = await read(name);
      assert.deepEqual(source.problems, []);
      const share = exactShare(words(printed), words(textOf(source)));
      assert.ok(share >= least, `${share}`);
    });
  }

  it('reads two columns one after the other, the right one first', async () => {
    const text = textOf(await read('two-columns.pdf'));
    const places = ['دیپلماسی آب', 'رودخانهٔ هیرمند', 'پژوهشگران دو دسته', 'مفهوم «هیدروهژمونی»', 'سه راهکار', 'در پایان باید گفت'].map(
      (words) => text.indexOf(words),
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok(places[0] !== -1);
    assert.ok(text.includes('Thomas &\nVarzi, 2015'));
  });

  it('keeps pages with their numbers; running heads, footnotes and their marks stand apart', async () => {
    const source = await read('word-like.pdf');
    assert.deepEqual(
      source.pages.map((page) => page.number),
      source.pages.map((_, index) => index + 1),
    );
    assert.ok(source.pages.length >= 2);
    for (const page of source.pages) assert.match(page.text.split('\n')[0] ?? '', /^فصلنامهٔ آب و سیاست \/ شمارهٔ ۳ \/ \d$/u);
    const [first] = source.pages;
    assert.match(first?.text ?? '', /مقدار بوده است\.¹\n/u);
    assert.match(first?.text ?? '', /\n\n¹ Hydro-hegemony\n\n² معاهدهٔ آب هیرمند، مادهٔ ۸$/u);
  });

  it('reads lines of both scripts, signs beside numbers, raised marks and cells', async () => {
    const text = textOf(await read('mixed.pdf'));
    for (const line of [
      'صادرات دو کشور در جدول آمده است¹ و رشد آن ۳٫۵ درصد بود².',
      'سال\tصادرات (میلیون دلار)\tواردات\tتراز',
      '۱۳۹۹\t۵۰۳٫۲\t۱٬۰۷۶\t-۵۷۳',
      '۱۴۰۰\t581.4\t1,653.0\t-1071.6',
      'In 2021 trade (صادرات) reached $2.3 billion, up 45%, and the term موازنه تهدید means balance of threat.',
      'Mearsheimer (2014: 30-54) و G20 و COVID-19 و UN Res. 2231 مهم‌اند.',
    ])
      assert.ok(text.split('\n').includes(line), line);
    assert.ok(text.includes('ایمیل نویسنده: r.karimi@ut.ac.ir و نشانی https://doi.org/10.1234/abc-def_5 است.'));
    assert.ok(text.includes('کتاب‌های Theory of International Politics (1979) و The Tragedy of Great Power Politics, 2nd ed. از'));
  });

  it('reads short paragraphs apart and English entries of a Persian list with their numbers and stops', async () => {
    const source = await read('mixed-list.pdf');
    const paragraphs = source.pages.flatMap((page) => page.text.split('\n\n').map((text) => text.replaceAll('\n', ' ')));
    assert.ok(paragraphs.includes('پژوهشنامهٔ انرژی و سیاست، سال ۴، شمارهٔ ۲، تابستان ۱۴۰۰، صص ۱۰۱-۱۲۴'));
    assert.ok(paragraphs.includes('چکیده'));
    assert.deepEqual(paragraphs.slice(-2), [
      'Aune, F. R. (2017). Gas pipelines and the politics of the northern seas. Nordic Review of Energy, 12(4), 211–238.',
      'Visser, M., & Dahl, K. (2020). After Groningen: Supply, trust and the end of a national field in the Netherlands. Energy and Society, 9(1), 15–40.',
    ]);
  });

  it('names scans, encrypted and broken files', async () => {
    assert.deepEqual(codes(await read('scanned.pdf')), ['scanned-pdf']);
    assert.deepEqual(codes(await read('encrypted.pdf')), ['encrypted-pdf']);
    const bytes = fixture('xelatex.pdf');
    assert.deepEqual(codes(await readSource('a.pdf', bytes.subarray(0, 300), resources)), ['broken-pdf']);
    assert.deepEqual(codes(await readSource('a.pdf', new TextEncoder().encode('<html>no pdf</html>'), resources)), ['broken-pdf']);
  });

  it('keeps the pages before a bound is reached', async () => {
    const limited = await readSource('a.pdf', fixture('word-like.pdf'), { ...resources, limits: { pages: 1 } });
    assert.deepEqual([limited.pages.length, codes(limited)], [1, ['too-many-pages']]);
    let clock = 0;
    const slow = await readSource('a.pdf', fixture('word-like.pdf'), { ...resources, now: () => (clock += 100_000) });
    assert.deepEqual([slow.pages.length, codes(slow)], [1, ['timed-out']]);
  });
});
