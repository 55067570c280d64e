import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHtml } from '../../../corpus-index/src/readers/html';
import { blocksOf, brokenInvariants, tablesOf } from './read';

const read = (html: string) => readHtml(html, 50).page;

describe('HTML', () => {
  it('reads the head: meta tags of journals, the title element where they name none', () => {
    const page = read(
      '<head><title>مجله | صفحه</title><meta name="citation_title" content="کریدور &quot;شمال&quot;"><meta name="citation_author" content="کریمی، رضا"><meta name="DC.Identifier.DOI" content="x"><meta name="citation_doi" content="10.1/2"><meta name="viewport" content="w"></head><p>متن',
    );
    assert.deepEqual(blocksOf(page), [
      'metadata title: کریدور "شمال"',
      'metadata author: کریمی، رضا',
      'metadata doi: 10.1/2',
      'paragraph: متن',
    ]);
    assert.deepEqual(blocksOf(read('<head><title>تنها عنوان</title></head><p>متن')), ['metadata title: تنها عنوان', 'paragraph: متن']);
  });

  it('decodes entities, joins lines, leaves out scripts, navigation and hidden parts', () => {
    const page = read(
      '<nav>خانه</nav><h2>یک <em>دو</em></h2><p>می&zwnj;شود\n  و <b>ادامه</b>&nbsp;دارد</p><script>var x="<p>"</script><p hidden>x</p><p style="display: none">y</p>',
    );
    assert.deepEqual(blocksOf(page), ['heading 2: یک دو', 'paragraph: می\u200cشود و ادامه\u00a0دارد']);
  });

  it('reads tables with header cells, caption and spans', () => {
    const page = read(
      '<table><caption>جدول ۱</caption><tr><th>سال<th colspan=2>صادرات<tr><td rowspan=2>۱۴۰۰<td>۵<td>6<tr><td>7<td>8</table>',
    );
    assert.deepEqual(tablesOf(page), [
      [
        ['*سال', '*صادرات', '*'],
        ['۱۴۰۰', '۵', '6'],
        ['', '7', '8'],
      ],
    ]);
    const table = page.blocks.find((block) => block.kind === 'table');
    assert.equal(table?.caption && page.text.slice(table.caption.start, table.caption.end), 'جدول ۱');
  });

  it('reads a table that only lays out the page as text', () => {
    const page = read('<table><tr><td>ستون<td><table><tr><td>a<td>b</table></table><table><tr><td>یکی<tr><td>دیگری</table>');
    assert.deepEqual(
      blocksOf(page).map((line) => line.trim()),
      ['paragraph: ستون', 'table: a\tb', 'paragraph: یکی', 'paragraph: دیگری'],
    );
  });

  it('ties footnotes to their marks', () => {
    const page = read(
      '<p>بازدارندگی<sup><a href="#fn1">[1]</a></sup> است.</p><ol><li id="fn1"><p>Deterrence <a class="footnote-back" href="#r">↩</a></p></li></ol>',
    );
    assert.deepEqual(blocksOf(page), ['paragraph: بازدارندگی¹ است.', 'footnote 1: Deterrence']);
  });

  it('stops at the bound of depth with one problem', () => {
    const { page, problem } = readHtml('<p>پیش</p>' + '<div>'.repeat(100_000) + 'متن', 50);
    assert.equal(problem, 'too-deep');
    assert.deepEqual(blocksOf(page), ['paragraph: پیش']);
  });

  it('keeps segments and blocks in order for any markup', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '<th colspan=3>',
      '</table>',
      '<caption>',
      '</caption>',
      '<li>',
      '<sup>',
      '</sup>',
      '1',
      '<h1>',
      '</h1>',
      'متن',
      ' ',
      '\n',
      '&amp;',
      '<br>',
      '<pre>',
      '</pre>',
      '<script>',
      '</script>',
      '<title>',
      '<head>',
      '</head>',
      '<meta name=author content=x>',
      '<',
      '>',
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
