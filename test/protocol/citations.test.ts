import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver/node';
import { applyEdits, cursorIn, TestServer, until } from './harness';

const BIBLIOGRAPHY = `@book{marlow2003, author = {Marlow, Edith}, title = {Harbours and Borders}, publisher = {Example Press}, year = {2003}}
@article{danesh1396,
  author = {دانشور، پویا and سروش، لیلا},
  title = {بنادر و مرزها در خلیج نمونه},
  journal = {فصلنامهٔ نمونه},
  year = {1396},
  volume = {4},
  pages = {11--29}
}
`;

describe('protocol: reference lists', function () {
  this.timeout(60_000);
  let server: TestServer;
  const start = async (configuration: Readonly<Record<string, unknown>> = {}, files: Readonly<Record<string, string>> = {}) => {
    server = await TestServer.start({ files: { 'library.bib': BIBLIOGRAPHY, ...files }, configuration });
  };
  afterEach(() => server.stop());

  async function listed(text: string, languageId = 'markdown'): Promise<string> {
    const uri = await server.open('draft.md', text, languageId);
    await server.findings(uri);
    await server.connection.sendRequest('workspace/executeCommand', { command: 'dabir.writeReferenceList', arguments: [uri] });
    return applyEdits(text, server.applied.at(-1)?.edit.changes?.[uri] ?? []);
  }

  it('are written at the end of a draft, each work in its own script', async () => {
    await start();
    const text = await listed('Ports matter [@marlow2003], also in the gulf [@danesh1396; @nobody1900].\n');
    assert.match(text, /\n## References\n\nMarlow, E\. \(2003\)\. \*Harbours and Borders\*\. Example Press\.\n\nدانشور، پویا/);
    assert.ok(server.messages.some((words) => words.includes('nobody1900')));
  });

  it('replace the list that a Persian draft has, in the style that is set', async () => {
    await start({ citations: { referenceStyle: 'persian-social-science' } });
    const text = await listed('بنادر مهم‌اند (دانشور و سروش، ۱۳۹۶: ۱۲) و [@marlow2003].\n\n## منابع\n\nکهنه.\n');
    assert.match(text, /## منابع\n\nدانشور، پویا و لیلا سروش \(۱۳۹۶\)، «بنادر و مرزها در خلیج نمونه»[^\n]*\n\nMarlow/);
    assert.doesNotMatch(text, /کهنه/);
  });

  it('are written in a style of the writer’s own, and a missing style is told', async () => {
    const csl =
      '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>t</title><id>t</id><updated>2026-01-01T00:00:00Z</updated></info><citation><layout><text variable="title"/></layout></citation><bibliography><layout><text variable="title" prefix="!! "/></layout></bibliography></style>';
    await start({ citations: { referenceStyle: 'own.csl' } }, { 'own.csl': csl });
    assert.match(await listed('Ports [@marlow2003].\n'), /!! Harbours and Borders/);
    await server.stop();
    await start({ citations: { referenceStyle: 'gone.csl' } });
    await listed('Ports [@marlow2003].\n');
    assert.equal(server.applied.length, 0);
    assert.ok(server.messages.some((words) => words.includes('gone.csl')));
  });

  it('format the reference of a hover too', async () => {
    await start({ citations: { referenceStyle: 'chicago-author-date' } });
    const { text, offset } = cursorIn('Ports [@danesh‸1396].');
    const uri = await server.open('draft.md', text);
    await server.findings(uri);
    const hover = await server.hover(uri, offset);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /^دانشور، پویا و لیلا سروش/);
    assert.match(hover.contents.value, /«بنادر و مرزها در خلیج نمونه»/);
  });
});

describe('protocol: a citation that is being typed', function () {
  this.timeout(60_000);

  it('is called unresolved once the writer has left it or paused', async () => {
    const server = await TestServer.start({ files: { 'library.bib': BIBLIOGRAPHY }, configuration: {} });
    try {
      const uri = await server.open('draft.md', 'Ports [@].\n\nMore.\n');
      await server.findings(uri);
      await server.edit(uri, 8, 8, 'marl');
      assert.deepEqual(await server.findings(uri), [], 'while it is being typed');
      await server.edit(uri, server.textOf(uri).length, server.textOf(uri).length, 'Elsewhere.\n');
      await server.findingsWith(uri, (items) => items.some(({ code }) => code === 'unresolved-citation'), 'left');
      await server.edit(uri, 12, 12, 'x');
      assert.deepEqual(await server.findings(uri), [], 'typed again');
      await server.findingsWith(uri, (items) => items.some(({ code }) => code === 'unresolved-citation'), 'after a pause');
    } finally {
      await server.stop();
    }
  });
});

describe('protocol: bibliographies of a project', function () {
  this.timeout(60_000);

  it('are those that _quarto.yml names', async () => {
    const works = [
      { id: 'okafor2011', type: 'book', title: 'Straits', author: [{ family: 'Okafor' }], issued: { 'date-parts': [[2011]] } },
    ];
    const files = {
      '_quarto.yml': 'project:\n  type: book\nbibliography:\n  - refs/works.json\n',
      'refs/works.json': JSON.stringify(works),
    };
    const server = await TestServer.start({ files, configuration: {} });
    try {
      const { text, offset } = cursorIn('See [@oka‸].');
      const uri = await server.open('chapter.qmd', text, 'quarto');
      await until('the work of the project', async () => /Okafor/.test((await server.complete(uri, offset))[0]?.label ?? ''));
    } finally {
      await server.stop();
    }
  });
});
