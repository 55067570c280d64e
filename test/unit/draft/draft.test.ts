import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DraftFormat, draftFormat, parseDraft } from '../../../server/src/draft/draft';

const visible = (text: string, format: DraftFormat) => parseDraft(text, format).prose.replace(/\s+/g, ' ').trim();

describe('draft', () => {
  it('knows formats by language id and by ending', () => {
    assert.equal(draftFormat('quarto'), 'markdown');
    assert.equal(draftFormat('.tex'), 'latex');
    assert.equal(draftFormat('typst'), 'typst');
    assert.equal(draftFormat('whatever'), 'text');
  });

  it('keeps only prose of Markdown', () => {
    const text =
      '---\ntitle: A 2020 title\n---\n# One\n\nAid rose to **3** million [@key2019, p. 4] in `x = 7`.\n\n```r\ny <- 9\n```\n<!-- 11 --> See [this](http://a.org/12) and me@site13.org.';
    assert.equal(visible(text, 'markdown'), 'One Aid rose to 3 million [ , p. 4] in . See [this] and .');
  });

  it('does not take a price in dollars for maths', () => {
    assert.equal(visible('It cost $5 million and then $7 million.', 'markdown'), 'It cost $5 million and then $7 million.');
  });

  it('keeps only prose of LaTeX', () => {
    const text =
      '\\documentclass{article}\n\\begin{document}\n\\section{Aid}\nIt rose to \\textbf{3} million~\\parencite[see][p. 9]{k2019, l2020}. % 44\nWith $x=5$ and 10\\% more.\n\\begin{verbatim}\n77\n\\end{verbatim}\n\\end{document}';
    assert.equal(visible(text, 'latex'), 'Aid It rose to 3 million . With and 10 % more.');
  });

  it('keeps only prose of Typst', () => {
    assert.equal(
      visible('= Aid\n#set text(lang: "fa")\nIt rose to *3* million @k2019. // 44\n#cite(<l2020>) `5` $x = 6$', 'typst'),
      'Aid It rose to 3 million .',
    );
  });

  it('cuts paragraphs at empty lines, headings and list items', () => {
    const { paragraphs } = parseDraft('# H\nOne\nmore\n\nTwo\n- a\n- b\n', 'markdown');
    assert.deepEqual(
      paragraphs.map((paragraph) => paragraph.text.trim()),
      ['H', 'One\nmore', 'Two', 'a', 'b'].map((text) => (text.length === 1 && text !== 'H' ? `- ${text}` : text)),
    );
  });

  it('never moves a character, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '$',
      '\\',
      '{',
      '}',
      '[',
      ']',
      '`',
      '```',
      '\n',
      '\n\n',
      '%',
      '@a',
      '<!--',
      '-->',
      '---\n',
      '#',
      '//',
      '/*',
      'متن',
      'a',
      ' ',
      '۱۴۰۲',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.constantFrom<DraftFormat>('markdown', 'latex', 'typst', 'text'),
        (parts, format) => {
          const text = parts.join('');
          const draft = parseDraft(text, format);
          assert.equal(draft.prose.length, text.length);
          for (let at = 0; at < text.length; at++) assert.ok(draft.prose[at] === text[at] || draft.prose[at] === ' ');
          for (const paragraph of draft.paragraphs) assert.equal(paragraph.text, draft.prose.slice(paragraph.start, paragraph.end));
        },
      ),
    );
  });
});
