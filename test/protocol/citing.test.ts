import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CodeLens, MarkupContent, type Range, type WorkspaceEdit } from 'vscode-languageserver/node';
import { applyEdits, cursorIn, positionAt, ROOT, TestServer, textIn, until } from './harness';

const FIXTURES = join(ROOT, 'test/fixtures/citing');

/** Rows of a table of tab-separated values; lines with # are comments, \n in a cell is a line break and \\ a backslash. */
function rows(file: string): readonly (readonly string[])[] {
  return readFileSync(join(FIXTURES, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.replace(/\\([n\\])/g, (_, letter) => (letter === 'n' ? '\n' : '\\'))));
}

interface Cited {
  readonly source: string;
  readonly script: string;
  /** What a writer types, in Latin and in Persian letters. */
  readonly typed: readonly string[];
  readonly key: string;
  readonly printed: string;
  readonly year: string;
}

const WORKS = rows('works.tsv').map(
  ([source = '', script = '', latin = '', persian = '', key = '', printed = '', year = '']): Cited => ({
    source,
    script,
    typed: [latin, persian],
    key,
    printed,
    year,
  }),
);

/** Sign between year and page, which the writer types over with the page. */
const locator = (printed: string) => (/[۰-۹]$/.test(printed) ? ': ' : ': ');

describe('protocol: citing in every place, from every source, in both scripts', function () {
  this.timeout(120_000);
  let server: TestServer;
  let count = 0;

  before(async () => {
    server = await TestServer.start({
      configuration: { citations: { defaultBibliography: join(FIXTURES, 'default.bib') } },
      copy: join(FIXTURES, 'workspace'),
    });
    await server.ready(2);
    // The draft that names the YAML file stays open.
    const { text, offset } = cursorIn('---\nbibliography: refs/works.yaml\n---\n\nSee [@petrov‸].\n');
    const uri = await server.open('first.qmd', text, 'quarto');
    await until('the bibliography that the draft names', async () =>
      (await server.complete(uri, offset)).some(({ label }) => label.includes('Petrov')),
    );
    const typst = cursorIn('#bibliography("refs/typst.yml")\n\nSee @halloran‸.\n');
    const typstUri = await server.open('first.typ', typst.text, 'typst');
    await until('the bibliography of Typst', async () =>
      (await server.complete(typstUri, typst.offset)).some(({ label }) => label.includes('Halloran')),
    );
  });
  after(() => server.stop());

  /** The draft after the first suggestion was accepted; a tab stop is shown as ⟨…⟩. */
  async function accepted(languageId: string, file: string, marked: string): Promise<{ text: string; labels: readonly string[] }> {
    const { text, offset } = cursorIn(marked);
    const uri = await server.open(file.replace('.', `-${++count}.`), text, languageId);
    const items = await server.complete(uri, offset);
    const [first] = items;
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    if (!first?.textEdit || !('range' in first.textEdit)) return { text: '', labels: items.map(({ label }) => label) };
    assert.ok(items.length <= 100);
    const shown = first.textEdit.newText.replace(/\$\{1:([^}]*)\}/, '⟨$1⟩').replace('$0', '');
    return { text: applyEdits(text, [{ ...first.textEdit, newText: shown }]), labels: items.map(({ label }) => label) };
  }

  for (const [languageId = '', file = '', form = '', draft = ''] of rows('places.tsv')) {
    it(`${languageId}: ${draft.replace(/\n/g, '⏎')}`, async () => {
      const wrong: string[] = [];
      for (const { source, script, typed, key, printed } of WORKS) {
        for (const query of typed) {
          const { text, labels } = await accepted(languageId, file, draft.replace('‹›', query));
          const inserted = form === 'key' ? key : `${printed}⟨${locator(printed)}⟩`;
          const [before = '', behind = ''] = draft.split('‹›‸');
          const closing = form === 'printed' && !behind.includes(')') ? ')' : '';
          if (text !== before + inserted + closing + behind)
            wrong.push(`${source}, ${script} work by “${query}”: ${text} (${labels.slice(0, 3).join(' | ')})`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  for (const [languageId = '', file = '', draft = ''] of rows('narrative.tsv')) {
    it(`${languageId}, year behind the author: ${draft}`, async () => {
      const wrong: string[] = [];
      for (const { source, script, printed, year } of WORKS) {
        const authors = printed.replace(/[,،] [^,،]*$/, '');
        const { text, labels } = await accepted(languageId, file, draft.replace('‹›', authors));
        const [before = '', behind = ''] = draft.replace('‹›', authors).split('‸');
        if (text !== `${before}${year}⟨${locator(printed)}⟩${behind.startsWith(')') ? '' : ')'}${behind}`)
          wrong.push(`${source}, ${script} work of ${authors}: ${text} (${labels.slice(0, 3).join(' | ')})`);
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('sends small items and their details only for the one that is looked at', async () => {
    const { text, offset } = cursorIn('Ports matter [@1‸].');
    const uri = await server.open('small.md', text);
    const items = await server.complete(uri, offset);
    assert.ok(items.length >= 8);
    for (const item of items) {
      assert.equal(item.documentation, undefined);
      assert.ok(JSON.stringify(item).length < 1000, JSON.stringify(item));
      assert.ok(item.filterText && item.filterText.length <= 128 && item.filterText.startsWith('1'), item.filterText);
    }
    const listed = items.find(({ label }) => label.startsWith('Castell'));
    assert.ok(listed);
    const { documentation } = await server.resolve(listed);
    assert.ok(MarkupContent.is(documentation));
    assert.match(documentation.value, /^Castell, J\. \\\(1999\\\)\. \*Frontiers at Sea/);
    assert.match(documentation.value, /Haugen/, 'the paper that lists it');
  });

  it('keeps a long query short in what the editor compares', async () => {
    const typed = `${'ports borders southern sea '.repeat(4)}tavares`;
    const { text, offset } = cursorIn(`Ports matter [@${typed}‸].`);
    for (const item of await server.complete(await server.open('long.md', text), offset)) {
      assert.ok(item.filterText && item.filterText.length <= 128 && typed.startsWith(item.filterText));
    }
  });
});

describe('protocol: what a citation knows, in every format', function () {
  this.timeout(120_000);
  let server: TestServer;
  let count = 0;

  before(async () => {
    server = await TestServer.start({
      configuration: { citations: { defaultBibliography: join(FIXTURES, 'default.bib') } },
      copy: join(FIXTURES, 'workspace'),
    });
    await server.ready(2);
  });
  after(() => server.stop());

  for (const [languageId = '', key = '', covered = '', draft = ''] of rows('citations.tsv')) {
    it(`${languageId}: ${draft.replace(/\n/g, '⏎')}`, async () => {
      const { text, offset } = cursorIn(draft);
      const uri = await server.open(`at-${++count}.txt`, text, languageId);
      const items = await server.findings(uri);
      const hover = await server.hover(uri, offset);
      const places = await server.definition(uri, offset);
      const named = items.map(({ range }) => textIn(text, range));
      if (key === '-') {
        assert.equal(hover, null);
        assert.deepEqual(places, []);
        assert.deepEqual(named, []);
        return;
      }
      assert.ok(hover?.range && MarkupContent.is(hover.contents));
      assert.equal(textIn(text, hover.range), covered);
      assert.ok(hover.contents.value.includes(key), hover.contents.value);
      assert.ok(!named.some((words) => words.includes(covered)), 'what is known is not underlined');
      // The entry, in the file that has it.
      const entry = await Promise.all(
        places.map(async ({ uri: file, range }) =>
          readFileSync(fileURLToPath(file), 'utf8')
            .split('\n')
            .slice(range.start.line, range.end.line + 1)
            .join('\n'),
        ),
      );
      assert.ok(
        entry.some((lines) => lines.includes(key)),
        JSON.stringify(places),
      );
    });
  }

  it('leads from a work that papers list to the passage, and from a paper to the paper', async () => {
    const listed = cursorIn('So (Cas‸tell, 1999).');
    const [reference] = await server.definition(await server.open('list.md', listed.text), listed.offset);
    assert.ok(reference?.uri.endsWith('haugen-2018-quotas.md') && reference.range.start.line > 15, JSON.stringify(reference));
    const paper = cursorIn('چنین است (شر‸یفی، ۱۳۹۹: ۳).');
    const places = await server.definition(await server.open('paper.md', paper.text), paper.offset);
    assert.ok(places.some(({ uri }) => uri.endsWith('sharifi-1399-corridors.md')));
  });

  it('shows what a paper says where it cites the work', async () => {
    for (const [draft, said] of [
      ['So (Cas‸tell, 1999).', /Coastal states rarely fight over fish/],
      ['چنین است (نظ‸ری، ۱۳۸۸).', /They trade licences for silence/],
    ] as const) {
      const { text, offset } = cursorIn(draft);
      const hover = await server.hover(await server.open(`said-${++count}.md`, text), offset);
      assert.ok(hover && MarkupContent.is(hover.contents));
      assert.match(hover.contents.value, said);
    }
  });

  it('finds the other places of a work, by key and in print, and its entry', async () => {
    const { text, offset } = cursorIn(
      'So [@tavares‸2003ports]. Again [@tavares2003ports, p. 2] and (Tavares, 2003: 9) and @okonkwo2011straits.',
    );
    const uri = await server.open('places.md', text);
    const find = (includeDeclaration: boolean): Promise<{ uri: string; range: Range }[]> =>
      server.connection.sendRequest('textDocument/references', {
        textDocument: { uri },
        position: positionAt(text, offset),
        context: { includeDeclaration },
      });
    const own = (await find(false)).filter((place) => place.uri === uri);
    assert.deepEqual(
      own.map(({ range }) => textIn(text, range)),
      ['tavares2003ports', 'tavares2003ports', '(Tavares, 2003: 9)'],
    );
    assert.ok((await find(true)).some((place) => place.uri.endsWith('library.bib')));
  });

  it('names a page that the work does not have, behind a key and in print', async () => {
    for (const [languageId, text, expected] of [
      ['markdown', 'So [@daneshvar1396, p. 120].', 'daneshvar1396'],
      ['markdown', 'So [@daneshvar1396, p. 12].', null],
      ['latex', 'So \\cite[120]{daneshvar1396}.', 'daneshvar1396'],
      ['typst', 'So @daneshvar1396[p. 120].', 'daneshvar1396'],
      ['plaintext', 'چنین است (دانشور و سروش، ۱۳۹۶: ۱۲۰).', '(دانشور و سروش، ۱۳۹۶: ۱۲۰)'],
    ] as const) {
      const uri = await server.open(`page-${++count}.txt`, text, languageId);
      const items = await server.findings(uri);
      assert.deepEqual(
        items.map(({ code, range }) => `${code} ${textIn(text, range)}`),
        expected === null ? [] : [`citation-mismatch ${expected}`],
      );
    }
  });

  it('renames a key in drafts of every format and in each kind of bibliography', async () => {
    const drafts = {
      'a.md': 'See [@KEY, p. 3; -@KEY].',
      'b.tex': 'See \\parencites[4]{KEY}[5]{other, KEY}.',
      'c.typ': 'See @KEY and #cite(<KEY>) and #cite(label("KEY")).',
    };
    for (const key of ['tavares2003ports', 'lindholm2014', 'okonkwo2011straits']) {
      for (const [name, draft] of Object.entries(drafts)) writeFileSync(join(server.folder, name), draft.replaceAll('KEY', key));
      const text = `So @${key}.`;
      const uri = await server.open(`rename-${++count}.md`, text);
      const { changes }: WorkspaceEdit = await server.connection.sendRequest('textDocument/rename', {
        textDocument: { uri },
        position: positionAt(text, 6),
        newName: 'renamed1999',
      });
      for (const [name, draft] of Object.entries(drafts))
        assert.equal(applyEdits(draft.replaceAll('KEY', key), changes?.[server.uri(name)] ?? []), draft.replaceAll('KEY', 'renamed1999'));
      const file = { tavares2003ports: 'library.bib', lindholm2014: 'works.ris', okonkwo2011straits: 'refs/works.json' }[key] ?? '';
      const before = readFileSync(join(server.folder, file), 'utf8');
      assert.equal(applyEdits(before, changes?.[server.uri(file)] ?? []), before.replace(key, 'renamed1999'));
    }
  });
});

describe('protocol: entries and pages', function () {
  this.timeout(60_000);
  let server: TestServer;
  afterEach(() => server.stop());

  it('says above each entry how often the drafts cite it', async () => {
    server = await TestServer.start({
      files: { 'a.md': 'So [@tavares2003ports] and (Tavares, 2003: 4).\n', 'b.tex': '\\cite{tavares2003ports}\n' },
      configuration: {},
      copy: join(FIXTURES, 'workspace'),
    });
    await server.ready(2);
    const uri = await server.open('library.bib', readFileSync(join(FIXTURES, 'workspace/library.bib'), 'utf8'), 'bibtex');
    await server.findings(uri);
    const lenses: CodeLens[] = await server.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ command, range }) => [range.start.line, command?.title]),
      [
        [0, 'cited 3 times'],
        [7, 'not cited'],
      ],
    );
  });

  it('leads to the page cited of a paper that is a PDF', async () => {
    const papers = join(ROOT, 'examples/papers');
    server = await TestServer.start({ configuration: { corpus: { folders: [join(papers, 'pourmand-1401-integration.pdf')] } } });
    await server.ready(1);
    const lines: number[] = [];
    for (const page of [121, 122, 140]) {
      const { text, offset } = cursorIn(`چنین است (پورم‸ند، ۱۴۰۱: ${page}).`);
      const [place] = await server.definition(await server.open(`page-${page}.md`, text), offset);
      assert.ok(place);
      assert.ok(place.uri.startsWith('dabir-text:'), `${page}`);
      lines.push(place.range.start.line);
    }
    const [first, second, beyond] = lines;
    assert.equal(first, 0);
    assert.ok(second !== undefined && second > 5, 'the second page of the file');
    assert.ok(beyond !== undefined, 'a page that the file lacks leads to the paper');
  });
});

describe('protocol: a draft with its own list of references', function () {
  this.timeout(60_000);
  let server: TestServer;
  let count = 0;
  const start = async (referenceStyle: string) => {
    server = await TestServer.start({ configuration: { citations: { referenceStyle } }, copy: join(FIXTURES, 'workspace') });
    await server.ready(2);
  };
  afterEach(() => server.stop());

  /** The draft after the fix of its one finding of a code was chosen. */
  async function mended(text: string, languageId: string, code: string, title: RegExp): Promise<string> {
    const uri = await server.open(`own-${++count}.md`, text, languageId);
    const items = await server.findingsWith(uri, (all) => all.some((one) => one.code === code), code);
    const [finding, ...more] = items.filter((one) => one.code === code);
    assert.ok(finding && !more.length, JSON.stringify(items));
    const actions = await server.actions(uri, finding.range);
    const fix = actions.find((action) => title.test(action.title));
    assert.ok(fix, actions.map((action) => action.title).join(' | '));
    if (fix.edit) return applyEdits(text, fix.edit.changes?.[uri] ?? []);
    await server.connection.sendRequest('workspace/executeCommand', { command: fix.command?.command, arguments: fix.command?.arguments });
    return applyEdits(text, server.applied.at(-1)?.edit.changes?.[uri] ?? []);
  }
  const LATIN = 'Aalto, P. (2001). *Ice*. Oslo: Example Press.\n\nZander, M. (2005). *Fog*. Oslo: Example Press.';
  const PERSIAN = 'آذری، مینا (۱۳۹۰). مه. تهران: نشر نمونه.\n\nیاوری، نوید (۱۳۹۱). یخ. تهران: نشر نمونه.';
  const CITED = '(Aalto, 2001; Zander, 2005)';
  const CITED_FA = '(آذری، ۱۳۹۰؛ یاوری، ۱۳۹۱)';

  it('adds a work in its alphabetical place', async () => {
    await start('apa');
    const text = `Ports ${CITED} matter (Tavares, 2003).\n\n## References\n\n${LATIN}\n`;
    const added = 'Tavares, I. (2003). *Ports and Borders of the Southern Sea*. Example Press.';
    assert.equal(await mended(text, 'markdown', 'unlisted-citation', /Add it/), text.replace('Zander, M.', `${added}\n\nZander, M.`));
  });

  it('adds a Persian work among the Persian ones, with the bullets of the list', async () => {
    await start('persian-social-science');
    const bullets = (list: string) => `- ${list.replace(/\n\n/g, '\n- ')}`;
    const text = `بندرها ${CITED_FA} و ${CITED} مهم‌اند (دانشور و سروش، ۱۳۹۶: ۱۲).\n\n# منابع\n\n## منابع فارسی\n\n${bullets(PERSIAN)}\n\n## منابع انگلیسی\n\n${bullets(LATIN)}\n`;
    const mendedText = await mended(text, 'markdown', 'unlisted-citation', /افزودن/);
    assert.match(mendedText, /\n- آذری[^\n]*\n- دانشور، پویا و لیلا سروش \(۱۳۹۶\)، «بندرها و مرزها در خلیج نمونه»[^\n]*\n- یاوری/);
    assert.equal(mendedText.length - text.length, (/- دانشور، پویا[^\n]*\n/.exec(mendedText)?.[0] ?? '').length, 'nothing else changes');
  });

  it('adds a \\bibitem to thebibliography, and an entry to a list of Typst', async () => {
    await start('apa');
    const latex =
      '\\begin{document}\nPorts \\cite{a} \\cite{tavares2003ports}.\n\\begin{thebibliography}{9}\n\\bibitem{a} Aalto, P. (2001). Ice. Oslo.\n\\end{thebibliography}\n\\end{document}\n';
    assert.equal(
      await mended(latex, 'latex', 'unlisted-citation', /Add it/),
      latex.replace(
        'Oslo.\n',
        'Oslo.\n\n\\bibitem{tavares2003ports} Tavares, I. (2003). \\emph{Ports and Borders of the Southern Sea}. Example Press.\n',
      ),
    );
    const typst = `Ports ${CITED} @tavares2003ports.\n\n= References\n\n${LATIN.replace(/\*/g, '_')}\n`;
    assert.match(
      await mended(typst, 'typst', 'unlisted-citation', /Add it/),
      /Press\.\n\nTavares, I\. \(2003\)\. _Ports and[^\n]*\n\nZander/,
    );
  });

  it('removes an entry that nothing cites, in Persian', async () => {
    await start('apa');
    const text = `بندرها مهم‌اند (آذری، ۱۳۹۰: ۴).\n\nمنابع\n\n${PERSIAN}\n`;
    assert.equal(await mended(text, 'plaintext', 'uncited-entry', /حذف/), text.replace(/\n\nیاوری[\s\S]*/, '\n\n'));
  });
});
