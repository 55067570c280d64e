import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SourceText } from '../../../corpus-index/src/model/source-text';
import { EMPTY_LEXICON, type Lexicon } from '../../../corpus-index/src/text/lexicon';
import { locate } from '../../../corpus-index/src/text/locate';
import { renderRepairs, renderText } from '../../../corpus-index/src/text/render-text';
import { dateOrders, reversedDecimal } from '../../../corpus-index/src/text/reversed-numbers';
import { toDocument } from '../../../corpus-index/src/text/to-document';
import { lexiconOfTests } from './lexicon-of-tests';

const plain = (...pages: string[]): SourceText => ({
  file: 'paper.txt',
  format: pages.length > 1 ? 'pdf' : 'text',
  pages: pages.map((text, index) => ({ number: pages.length > 1 ? index + 1 : null, label: null, text, segments: null, blocks: [] })),
  problems: [],
});
const kinds = (source: SourceText, lexicon: Lexicon = EMPTY_LEXICON) => {
  const document = toDocument(source, lexicon);
  return document.blocks.map((block) => [block.kind, document.text.slice(block.start, block.end)]);
};

describe('toDocument', function () {
  this.timeout(60_000);
  const first = 'سیاست خارجی برزیل در سال‌های گذشته بارها دگرگون شده است و پژوهشگران درباره علت';
  const second = 'این دگرگونی هم‌نظر نیستند. برخی آن را به ساختار نظام جهانی نسبت داده‌اند.';

  it('joins lines into paragraphs', () => {
    assert.deepEqual(kinds(plain(`${first}\n${second}\n`)), [['paragraph', `${first} ${second}`]]);
  });
  it('reads double-spaced lines as one paragraph', () => {
    const lines = Array.from({ length: 12 }, (_, index) => (index === 11 ? second : first)).join('\n\n');
    assert.equal(kinds(plain(lines)).length, 1);
  });
  it('reads lines longer than printed ones as paragraphs, with empty lines between them or without', () => {
    const paragraph = `${first} ${second} ${first} ${second}`;
    for (const gap of ['\n\n', '\n'])
      assert.deepEqual(
        kinds(plain(Array.from({ length: 12 }, () => paragraph).join(gap))),
        Array.from({ length: 12 }, () => ['paragraph', paragraph]),
      );
  });
  it('keeps the paragraphs of a format that marks them apart, and joins those that a page cut', () => {
    const line = 'پژوهشنامهٔ انرژی و سیاست، سال ۴، شمارهٔ ۲، تابستان ۱۴۰۰، صفحه‌های ۱۰۱ تا ۱۲۴';
    assert.deepEqual(kinds(plain(`${line}\n\nچکیده\n\n${first}`, second)), [
      ['paragraph', line],
      ['paragraph', 'چکیده'],
      ['paragraph', `${first} ${second}`],
    ]);
  });
  it('joins a divided Latin word', () => {
    assert.deepEqual(
      kinds(plain('The members of the group could not agree on an inter-\nnational response to the post-\nCold War order in Asia.')),
      [['paragraph', 'The members of the group could not agree on an international response to the post-Cold War order in Asia.']],
    );
    assert.equal(
      kinds(plain('The ministers met for a long discus-\nsion of the matter.'))[0]![1],
      'The ministers met for a long discussion of the matter.',
    );
  });
  it('takes running heads and page numbers away and joins what a page cut', () => {
    const page = (number: number, body: string) => `فصلنامه مطالعات آسیا | دوره ۳ | ${number}\n${body}\n${number}`;
    const source = plain(page(11, first), page(12, second), page(13, first), page(14, second));
    assert.deepEqual(kinds(source), [['paragraph', `${first} ${second} ${first} ${second}`]]);
  });
  it('sets footnotes apart', () => {
    const blocks = kinds(plain(`${first}\n1. Foreign Policy Analysis\n2. Kenneth Jones\n${second}`));
    assert.deepEqual(blocks.map(([kind]) => kind).sort(), ['footnote', 'footnote', 'paragraph']);
    assert.ok(blocks.some(([, text]) => text === `${first} ${second}`));
  });
  it('keeps rows of tables in the order of the source', () => {
    const document = toDocument(plain('متن\nسال\tصادرات\tواردات\n۱۳۹۵\t۱۲\t۱۵\n۱۳۹۶\t۱۴\t۱۸\n'), EMPTY_LEXICON);
    const table = document.blocks.find((block) => block.kind === 'table')?.table;
    assert.deepEqual(
      table?.rows.map((row) => row.map((cell) => document.text.slice(cell.start, cell.end))),
      [
        ['سال', 'صادرات', 'واردات'],
        ['۱۳۹۵', '۱۲', '۱۵'],
        ['۱۳۹۶', '۱۴', '۱۸'],
      ],
    );
  });

  it('leads every unit back to where it was read', async () => {
    const lexicon = await lexiconOfTests();
    const pieces = fc.array(
      fc.constantFrom(
        'دولت',
        'هاي',
        'هایی',
        'می',
        'شود',
        'بینالملل',
        'رانیا',
        'هیروس',
        '1.',
        'Waltz',
        '(',
        ')',
        '.',
        '،',
        '\n',
        '\n\n',
        '\t',
        ' ',
        '  ',
        'ســیاست',
        'ﻻ',
        '۱۴۰۰',
        '-',
        '|',
        '\u200f',
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 3 }), (pages) => {
        const source = plain(...pages.map((words) => words.join('')));
        const document = toDocument(source, lexicon);
        let last = 0;
        for (const block of document.blocks) {
          assert.ok(block.start >= last && block.end >= block.start && block.end <= document.text.length);
          last = block.end;
        }
        let end = 0;
        for (const segment of document.segments) {
          assert.ok(segment.start >= end && segment.length > 0);
          end = segment.start + segment.length;
          const page = source.pages[segment.page]!.text;
          assert.ok(segment.sourceStart + segment.sourceLength <= page.length);
        }
        for (const repair of document.repairs) assert.ok(repair.start <= repair.end && repair.end <= document.text.length);
        for (const place of [0, Math.floor(document.text.length / 2)]) {
          const location = locate(document, source, { start: place, end: Math.min(place + 5, document.text.length) });
          assert.ok(location.start <= location.end);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('locates a quotation in the source', () => {
    const source = plain(`${first}\n${second}`);
    const document = toDocument(source, EMPTY_LEXICON);
    const at = document.text.indexOf('نظام جهانی');
    const location = locate(document, source, { start: at, end: at + 'نظام جهانی'.length });
    assert.equal(source.pages[0]!.text.slice(location.start, location.end), 'نظام جهانی');
  });
  it('is linear on hostile input', async () => {
    const lexicon = await lexiconOfTests();
    const began = process.cpuUsage().user / 1_000;
    for (const piece of ['(', '»', ' .', 'ی', 'ا ', '1. A\n', '\t', '|\n', '- ', '\n', 'می ', ' ها'])
      toDocument(plain(piece.repeat(60_000)), lexicon);
    assert.ok(process.cpuUsage().user / 1_000 - began < 30_000);
  });
});

describe('rendering', () => {
  it('prints the display text and the repairs', () => {
    const document = toDocument(plain('كتاب خوب'), EMPTY_LEXICON);
    assert.equal(renderText(document), 'کتاب خوب\n');
    assert.equal(renderRepairs(document), 'arabic-letter\t0-1\tك\tک\n');
  });
});

describe('reversed numbers', () => {
  it('reads decimals and dates both ways', () => {
    assert.equal(reversedDecimal('۹۲,۱۴'), '14.92');
    assert.equal(reversedDecimal('52/1'), '1.52');
    assert.equal(reversedDecimal('۱۲'), null);
    assert.deepEqual(dateOrders('2/8/2022'), [
      [2, 8, 2022],
      [2022, 8, 2],
    ]);
  });
});
