import assert from 'node:assert/strict';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography/index';

const summary = (file: string, text: string) => {
  const { entries, problems } = readBibliography(file, text);
  return {
    items: entries.map((entry) => entry.item),
    problems: problems.map(({ code, details }) => `${code} ${details['reason'] ?? details['key']}`),
  };
};

describe('RIS', () => {
  it('reads records with lines that go on, repeated tags and attached files', () => {
    const text =
      '\ufeffTY  - JOUR\r\nID  - k1\r\nAU  - کریمی، رضا\r\nAU  - Moradi, Sara\r\nTI  - عنوان\r\n که ادامه دارد\r\nJO  - فصلنامه\r\nPY  - 1401/02/03/\r\nSP  - 1\r\nEP  - 9\r\nKW  - a\r\nKW  - b\r\nL1  - files/1.pdf\r\nER  - \r\n';
    const [entry] = readBibliography('a.ris', text).entries;
    assert.deepEqual(entry?.item, {
      type: 'article-journal',
      id: 'k1',
      title: 'عنوان که ادامه دارد',
      author: [
        { family: 'کریمی', given: 'رضا' },
        { family: 'Moradi', given: 'Sara' },
      ],
      issued: { 'date-parts': [[1401, 2, 3]] },
      'container-title': 'فصلنامه',
      page: '1-9',
      keyword: 'a, b',
      language: 'fa',
    });
    assert.deepEqual(entry?.files, ['files/1.pdf']);
  });

  it('names records without end and doubled keys', () => {
    assert.deepEqual(summary('a.ris', 'TY  - BOOK\nID  - k\nTI  - A\nTY  - BOOK\nID  - k\nTI  - B\nER  - \n').problems, [
      'broken-entry missing-end',
      'duplicate-key k',
    ]);
  });
});

describe('CSL-JSON', () => {
  it('keeps what is whole around a broken item', () => {
    const text =
      '[{"id":"a","type":"book","title":"T","issued":{"date-parts":[["1400"]]}},\n{"id":"b","type":"book",,"title":"x"},\n{"id":3,"type":"chapter","author":[{"family":"F","non-dropping-particle":"de"}]}]';
    assert.deepEqual(summary('a.json', text), {
      items: [
        { id: 'a', type: 'book', title: 'T', issued: { 'date-parts': [[1400]] }, language: 'en' },
        { id: '3', type: 'chapter', author: [{ family: 'de F' }] },
      ],
      problems: ['broken-entry syntax'],
    });
    const entry = readBibliography('a.json', text).entries[1];
    assert.equal(entry && text.slice(entry.keyRange.start, entry.keyRange.end), '3');
  });

  it('reads an export with settings around it; a file that is no bibliography is nothing', () => {
    assert.equal(summary('a.json', '{"config":{"id":1},"items":[{"id":"a","type":"book"}]}').items.length, 1);
    assert.deepEqual(summary('package.json', '{"name":"x","files":[{"id":"q"}],"a":[1,2]}'), { items: [], problems: [] });
    assert.deepEqual(summary('a.json', '{{{{"'), { items: [], problems: [] });
  });
});

describe('CSL-YAML', () => {
  it('reads lists and pandoc references with places', () => {
    const text =
      '---\nreferences:\n- id: k1\n  type: book\n  title: عنوان\n  issued: 1400\n- id: k1\n  type: chapter\n  author:\n  - family: F\n    given: G\n---\n';
    assert.deepEqual(summary('a.yaml', text), {
      items: [
        { id: 'k1', type: 'book', title: 'عنوان', issued: { 'date-parts': [[1400]] }, language: 'fa' },
        { id: 'k1', type: 'chapter', author: [{ family: 'F', given: 'G' }] },
      ],
      problems: ['duplicate-key k1'],
    });
    const [entry] = readBibliography('a.yaml', text).entries;
    assert.equal(entry && text.slice(entry.keyRange.start, entry.keyRange.end), 'k1');
  });

  it('survives aliases that grow without bound and files that are something else', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghij', (name, at) => `${name}: &${name} [${`*${String.fromCharCode(97 + at)},`.repeat(9)}]`).join('\n')}\nreferences:\n- id: k\n  type: book\n  title: *j\n`;
    assert.deepEqual(summary('a.yaml', bomb).items, []);
    assert.deepEqual(summary('a.yml', 'jobs:\n  - id: x\n    run: y\n'), { items: [], problems: [] });
  });
});

describe('hayagriva', () => {
  const text = `# comment
kingdon:
  type: Article
  title: { value: Rivers and Rules, verbatim: true }
  author: [{ name: Berg, given-name: Anna, prefix: van den }, "Ito, Ken"]
  date: 2016-05
  page-range: 1-20
  serial-number: { doi: "10.0000/rr" }
  parent: { type: Periodical, title: Example Review, volume: 3, issue: 2 }
"quoted:key": { type: web, title: Page, url: "https://example.org" }
not-an-entry: { title: Settings }
`;
  it('is read with its parents, and nothing else is', () => {
    const { entries, problems } = readBibliography('a.yml', text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ key, keyRange }) => [key, text.slice(keyRange.start, keyRange.end)]),
      [
        ['kingdon', 'kingdon'],
        ['quoted:key', 'quoted:key'],
      ],
    );
    const item = entries[0]?.item;
    assert.deepEqual(item?.author, [
      { family: 'van den Berg', given: 'Anna' },
      { family: 'Ito', given: 'Ken' },
    ]);
    assert.equal(item?.title, 'Rivers and Rules');
    assert.equal(item?.['container-title'], 'Example Review');
    assert.equal(item?.DOI, '10.0000/rr');
    assert.deepEqual([item?.volume, item?.issue, item?.page, item?.type], ['3', '2', '1-20', 'article-journal']);
  });

  it('leaves other YAML alone', () => {
    assert.deepEqual(readBibliography('_quarto.yml', 'project:\n  type: website\nbook:\n  title: T\n').entries, []);
  });
});
