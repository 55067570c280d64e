import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography/index';

const read = (text: string) => readBibliography('a.bib', text);
const defects = (text: string) =>
  read(text).problems.map(
    ({ code, details, range }) =>
      `${code} ${details['reason'] ?? details['key']} ${range && text.slice(range.start, range.end).split('\n')[0]}`,
  );

describe('BibTeX', () => {
  it('reads names in both languages, strings, concatenation, Persian digits and pages', () => {
    const [entry] = read(
      '@string{ir = "J. of " # {IR}}\n@article{k:۱, author = {کریمی، رضا و نوری، سارا}, title = {نقش {کریدور} شمال--جنوب}, journal = ir # " B", year = {۱۴۰۱}, pages = {۱۲--۳۴}, number = 2, doi={https://doi.org/10.1/x_y}}',
    ).entries;
    assert.deepEqual(entry?.item, {
      type: 'article-journal',
      id: 'k:۱',
      title: 'نقش کریدور شمال–جنوب',
      author: [
        { family: 'کریمی', given: 'رضا' },
        { family: 'نوری', given: 'سارا' },
      ],
      issued: { 'date-parts': [[1401]] },
      'container-title': 'J. of IR B',
      issue: '2',
      page: '۱۲-۳۴',
      DOI: '10.1/x_y',
      language: 'fa',
    });
  });

  it('tells persons from institutions', () => {
    const names = (author: string) => read(`@misc{x, author = {${author}}}`).entries[0]?.item.author;
    assert.deepEqual(names("{World Bank} and Jos{\\'e} de la Cruz and van Gogh, Jr, V."), [
      { literal: 'World Bank' },
      { given: 'José', family: 'de la Cruz' },
      { family: 'van Gogh', given: 'V. Jr' },
    ]);
    assert.deepEqual(names('وزارت علوم و تحقیقات'), [{ literal: 'وزارت علوم و تحقیقات' }]);
    assert.deepEqual(names('رضا کریمی و سارا نوری'), [
      { given: 'رضا', family: 'کریمی' },
      { given: 'سارا', family: 'نوری' },
    ]);
    assert.equal(names(Array.from({ length: 300 }, (_, at) => `Family${at}, Given`).join(' and '))?.length, 300);
  });

  it('decodes TeX, also what only the library knows', () => {
    const title = (tex: string) => read(`@misc{x, title = {${tex}}}`).entries[0]?.item.title;
    assert.equal(title("A {NATO} \\emph{b} caf\\'e \\v{S}koda \\\"{\\i} $x_1$ \\& ``q''"), 'A NATO b café Škoda ï x₁ & “q”');
  });

  it('gives the places of entries, keys and fields', () => {
    const text = 'words\n@book{key1,\n  title = {A title},\n  year = 2000\n}\n';
    const [entry] = read(text).entries;
    assert.ok(entry);
    assert.equal(text.slice(entry.keyRange.start, entry.keyRange.end), 'key1');
    assert.equal(text.slice(entry.start, entry.end), text.slice(6, -1));
    const title = entry.fields.get('title');
    assert.equal(title && text.slice(title.start, title.end), '{A title}');
  });

  it('fills in what a crossref gives', () => {
    const text =
      '@inbook{c, crossref = {p}, author = {A B}, title = {Chapter}}\n@collection{p, title = {Book}, editor = {E F}, publisher = {P}, year = 1999}\n';
    assert.deepEqual(read(text).entries[0]?.item, {
      type: 'chapter',
      id: 'c',
      title: 'Chapter',
      author: [{ given: 'A', family: 'B' }],
      editor: [{ given: 'E', family: 'F' }],
      issued: { 'date-parts': [[1999]] },
      'container-title': 'Book',
      publisher: 'P',
      language: 'en',
    });
  });

  it('finds attached files of JabRef and Zotero', () => {
    const files = (file: string) => read(`@misc{x, file = {${file}}}`).entries[0]?.files;
    assert.deepEqual(files(':papers/a b.pdf:PDF'), ['papers/a b.pdf']);
    assert.deepEqual(files('Full Text:files/12/ب.pdf:application/pdf;Snap:files/13/x.html:text/html'), [
      'files/12/ب.pdf',
      'files/13/x.html',
    ]);
    assert.deepEqual(files('C\\:\\\\papers\\\\a.pdf'), ['C:/papers/a.pdf']);
    assert.deepEqual(files('a.pdf'), ['a.pdf']);
  });

  it('names each defect and loses nothing else', () => {
    const whole = '@misc{before, title = {B}}\n';
    const after = '\n@misc{after, title = {A}}\n';
    const cases: readonly (readonly [string, string])[] = [
      ['@book{x,\n title = {Open,\n author = {C D},\n year = 2001\n}', 'broken-entry missing-brace {Open'],
      ['@book{x,\n title = {T}\n author = {C D}\n}', 'broken-entry missing-comma title = {T}'],
      ['@book{x\n title = {T}\n}', 'broken-entry missing-comma x'],
      ['@book{title = {T}}', 'broken-entry missing-key @book{'],
      ['@book{x,\n title {T}\n}', 'broken-entry missing-equals title {T'],
      ['@book{x, title = {T}', 'broken-entry missing-brace @book{x'],
      ['@book{before, title = {T}}', 'duplicate-key before before'],
    ];
    for (const [broken, problem] of cases) {
      const text = `${whole}${broken}${after}`;
      const { entries } = read(text);
      assert.deepEqual([entries.length, entries[0]?.item.title, entries.at(-1)?.item.title], [3, 'B', 'A'], broken);
      assert.deepEqual(defects(text).slice(0, 1), [problem], broken);
    }
    assert.equal(
      read('@book{x,\n title = {Open,\n author = {C D},\n year = 2001\n}').entries[0]?.item.issued?.['date-parts']?.[0]?.[0],
      2001,
    );
  });

  it('passes over comments and other text', () => {
    assert.deepEqual(defects('@comment{x, {y}} a@b.c % @book{\n@preamble{"x"}\nmail me @ home\n@misc{k, title={T}}'), []);
  });

  it('never throws and keeps places inside the text', () => {
    const pieces = fc.constantFrom(
      '@book',
      '@string',
      '{',
      '}',
      '"',
      ',',
      '=',
      '#',
      '\n',
      ' ',
      'title',
      'author',
      'کلید',
      '12',
      '\\',
      '%',
      '(',
      ')',
      '@comment',
      ' and ',
      ' و ',
      '،',
      "\\'e",
      '$',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, keyRange } of read(text).entries)
          assert.ok(0 <= start && start <= keyRange.start && keyRange.end <= text.length && end <= text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('names a value without its end also where the entry seems to close', () => {
    const { entries, problems } = read('@book{lind,\n  author = {Lind, Maja@book{x,\n}\n\n@book{okafor,\n  title = {Straits}\n}\n');
    assert.ok(problems.some(({ code, details }) => code === 'broken-entry' && details['reason'] === 'missing-brace'));
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['lind', 'okafor'],
    );
  });
});
