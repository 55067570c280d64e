import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../../corpus-index/src/readers/markdown';
import { blocksOf, brokenInvariants, onlyPage, readText, tablesOf } from './read';

const read = (text: string) => readMarkdown(text, 50);

describe('Markdown', () => {
  it('takes marks out of the text and keeps citations', () => {
    const page = read('متن *با تأکید* و **مهم** و [پیوند](http://a.b/c_(d)) و `کد` و [@karimi1401, ص. 5] در snake_case و 5 * 3.\n');
    assert.deepEqual(blocksOf(page), ['paragraph: متن با تأکید و مهم و پیوند و کد و [@karimi1401, ص. 5] در snake_case و 5 * 3.']);
  });

  it('reads headings of both kinds with their levels', () => {
    assert.deepEqual(blocksOf(read('# مقدمه #\n\n### **چارچوب**\n\nنتیجه\n===\n\nReferences\n---\n')), [
      'heading 1: مقدمه',
      'heading 3: چارچوب',
      'heading 1: نتیجه',
      'heading 2: References',
    ]);
  });

  it('turns footnote marks into superscript digits and keeps the notes', () => {
    const page = read('بازدارندگی[^1] و موازنه<sup>۲</sup>.\n\n[^1]: Deterrence\n\n<sup>۲</sup> Balancing\n');
    assert.deepEqual(blocksOf(page), ['paragraph: بازدارندگی¹ و موازنه².', 'footnote 1: ¹ Deterrence', 'footnote ۲: ² Balancing']);
  });

  it('reads pipe tables with header and caption', () => {
    const page = read('| سال | صادرات |\n|----:|:--|\n| ۱۴۰۰ | **۵** \\| ۶ |\n| ۱۴۰۱ |\n\n: جدول یک\n');
    assert.deepEqual(tablesOf(page), [[['*سال', '*صادرات'], ['۱۴۰۰', '۵ | ۶'], ['۱۴۰۱']]]);
    const [table] = page.blocks;
    assert.equal(table?.caption && page.text.slice(table.caption.start, table.caption.end), 'جدول یک');
  });

  it('reads lists, quotations over several lines, and passes over rules, comments and link targets', () => {
    const page = read('- یک\n  ادامه\n- دو\n\n1. سه\n\n> نقل\n> قول\n>\n> دوم\n\n***\n\n<!-- نه\nاین -->\n[x]: http://a.b\nپایان\n');
    assert.deepEqual(
      blocksOf(page),
      [
        'list-item 1: یک\n  ادامه',
        'list-item 1: دو',
        'list-item 1: 1. سه',
        'quotation: نقل\nقول',
        'quotation: دوم',
        'paragraph: پایان',
      ].map((line) => (line === 'quotation: نقل\nقول' ? 'quotation: نقل\nقول\n' : line)),
    );
  });

  it('reads the metadata block', () => {
    const page = read('---\ntitle: "نقش کریدور"\nauthor:\n  - name: رضا کریمی\n  - Sara Moradi\nkeywords: [ترانزیت, خزر]\n---\nمتن\n');
    assert.deepEqual(blocksOf(page), [
      'metadata title: نقش کریدور',
      'metadata author: رضا کریمی',
      'metadata author: Sara Moradi',
      'metadata keywords: ترانزیت',
      'metadata keywords: خزر',
      'paragraph: متن',
    ]);
  });

  it('maps what it shows to the file as stored, also with \\r\\n', () => {
    const stored = '# یک\r\n\r\nمتن **مهم** و\r\nخط دوم &laquo;گفت&raquo;.\r\n';
    const page = read(stored);
    const at = page.text.indexOf('مهم');
    const segment = page.segments?.find((candidate) => candidate.start <= at && at < candidate.start + candidate.length);
    assert.ok(segment);
    assert.equal(stored.slice(segment.storedStart + at - segment.start).slice(0, 3), 'مهم');
    assert.ok(page.text.includes('و\nخط دوم «گفت».'));
    assert.deepEqual(brokenInvariants(page, stored), []);
  });

  it('reads a .txt that carries Markdown marks as Markdown, and no other', async () => {
    const marked = onlyPage(await readText('a.txt', '# یک\n\nمتن\n\n## دو\n\nمتن\n\n## سه\n'));
    assert.equal(marked.blocks.filter((block) => block.kind === 'heading').length, 3);
    const plain = onlyPage(await readText('b.txt', '* یک\n\n# \nدو'));
    assert.deepEqual([plain.text, plain.segments, plain.blocks], ['* یک\n\n# \nدو', null, []]);
  });

  it('keeps segments and blocks in order for any text', () => {
    const pieces = fc.constantFrom(
      '# ',
      '* ',
      '**',
      '_',
      '`',
      '[',
      '](',
      ')',
      '|',
      '\n',
      '\r\n',
      '\n\n',
      '> ',
      '|-|-|',
      '[^1]',
      '[^1]: ',
      '<sup>1</sup>',
      '&amp;',
      '\\',
      'متن',
      'word',
      ' ',
      '---',
      '$',
      '~~',
      '<br>',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const stored = parts.join('');
        assert.deepEqual(brokenInvariants(read(stored), stored), []);
      }),
      { numRuns: 500 },
    );
  });
});
