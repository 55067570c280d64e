import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLatex } from '../../../corpus-index/src/readers/latex';
import { blocksOf, brokenInvariants, tablesOf } from './read';

const read = (tex: string) => readLatex(tex, 50).page;
const body = (tex: string) => blocksOf(read(`\\documentclass{article}\\usepackage{xepersian}\\begin{document}${tex}\\end{document}`));

describe('LaTeX', () => {
  it('reads title, authors and abstract as metadata and nothing else of the preamble', () => {
    const page = read(
      '\\documentclass[12pt]{article}\\settextfont[Scale=1.1]{Yas}\\newcommand{\\x}{متن}\\title{نقش \\textbf{کریدور}}\\author{رضا کریمی \\and Sara M\\"uller}\\begin{document}\\maketitle\\begin{abstract}چکیده. % نظر\n\nدوم\\end{abstract}متن\\end{document}',
    );
    assert.deepEqual(blocksOf(page), [
      'metadata title: نقش کریدور',
      'metadata author: رضا کریمی',
      'metadata author: Sara Müller',
      'metadata abstract: چکیده. دوم',
      'paragraph: متن',
    ]);
  });

  it('decodes accents, ligatures and escapes; leaves out comments', () => {
    assert.deepEqual(body("caf\\'e \\v{S}koda na\\\"{\\i}ve \\c{c}a ``q'' 1--2 --- 5\\% \\& \\lr{North} % نه\n$12.5\\%$"), [
      'paragraph: café Škoda naïve ça “q” 1–2 — 5% & North 12.5%',
    ]);
  });

  it('keeps citations readable', () => {
    assert.deepEqual(body('گفت \\cite[ص.~۱۲]{karimi1401} و \\citep[see][5]{a,b} و \\citet{c}.'), [
      'paragraph: گفت [@karimi1401, ص. ۱۲] و [see @a; @b, 5] و @c.',
    ]);
  });

  it('moves footnotes behind their paragraph', () => {
    assert.deepEqual(body('بازدارندگی\\LTRfootnote{Deterrence} است.\n\nدوم\\footnote{نک. \\emph{والتز}}.'), [
      'paragraph: بازدارندگی¹ است.',
      'footnote 1: ¹ Deterrence',
      'paragraph: دوم².',
      'footnote 2: ² نک. والتز',
    ]);
  });

  it('reads headings, lists, quotations, tables with captions, the list of references', () => {
    const tex =
      '\\section{مقدمه}\\label{a}متن\\begin{itemize}\\item یک\\item دو\\end{itemize}\\begin{quote}نقل\\end{quote}\\begin{table}\\caption{صادرات}\\begin{tabular}{|c|c|}\\hline سال & مقدار \\\\ \\hline ۱۴۰۰ & 5.1 \\\\ \\multicolumn{2}{c}{جمع} \\\\\\hline\\end{tabular}\\end{table}\\begin{thebibliography}{9}\\bibitem[K(2020)]{k} Karimi, R. (2020).\\bibitem{l} کریمی.\\end{thebibliography}';
    assert.deepEqual(
      body(tex).filter((line) => !line.startsWith('table')),
      [
        'heading 1: مقدمه',
        'paragraph: متن',
        'list-item: یک',
        'list-item: دو',
        'quotation: نقل',
        'caption: صادرات',
        'heading 1: References',
        'list-item: Karimi, R. (2020).',
        'list-item: کریمی.',
      ],
    );
    const page = read(tex);
    assert.deepEqual(tablesOf(page), [
      [
        ['*سال', '*مقدار'],
        ['۱۴۰۰', '5.1'],
        ['جمع', ''],
      ],
    ]);
    const table = page.blocks.find((block) => block.kind === 'table');
    assert.equal(table?.caption && page.text.slice(table.caption.start, table.caption.end), 'صادرات');
  });

  it('keeps segments and blocks in order for any source', () => {
    const pieces = fc.constantFrom(
      '\\section{',
      '{',
      '}',
      '\\footnote{',
      '\\begin{tabular}{cc}',
      '\\end{tabular}',
      '&',
      '\\\\',
      '\\hline',
      '\\begin{quote}',
      '\\end{quote}',
      '\\cite[a]{b}',
      '%',
      '\n',
      '\n\n',
      'متن',
      ' ',
      '$',
      '\\item',
      "\\'e",
      '--',
      '\\begin{abstract}',
      '\\end{abstract}',
      '\\begin{document}',
      '\\title{',
      '\\and',
      '\\multicolumn{2}{c}{',
      '\\caption{',
      '~',
      '[',
      ']',
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
