import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BIBLIOGRAPHY, PAPER, startWithPaper } from './fixtures';
import { TestServer, until } from './harness';

describe('protocol: session', function () {
  this.timeout(90_000);
  let server: TestServer | null = null;
  let outside: string | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
    if (outside) rmSync(outside, { recursive: true, force: true });
    outside = null;
  });

  it('names itself and what it can do', async () => {
    server = await startWithPaper();
    const { capabilities, serverInfo } = server.initialized;
    assert.equal(serverInfo?.name, 'dabir');
    for (const feature of [
      'hoverProvider',
      'definitionProvider',
      'referencesProvider',
      'documentSymbolProvider',
      'workspaceSymbolProvider',
    ] as const)
      assert.ok(capabilities[feature], feature);
    assert.ok(capabilities.completionProvider?.triggerCharacters?.includes('@'));
    assert.equal(capabilities.positionEncoding ?? 'utf-16', 'utf-16');
  });

  it('takes the folder papers where nothing is set, and tells its state from indexing to ready', async () => {
    server = await startWithPaper();
    const status = await server.ready(1);
    assert.equal(status.folders[0], join(server.folder, 'papers'));
    assert.equal(server.statuses[0]?.state, 'indexing');
    assert.ok(server.progress.length >= 2, 'progress of the editor’s own kind');
  });

  for (const [source, options] of [
    ['the client’s configuration', { configuration: { corpus: { folders: ['sources'] } } }],
    ['initializationOptions', { initializationOptions: { corpus: { folders: ['sources'] } } }],
    [
      '.vscode/settings.json',
      { files: { '.vscode/settings.json': '{\n  // where the papers are\n  "dabir.corpus.folders": ["sources",],\n}' } },
    ],
  ] as const) {
    it(`reads the corpus folders from ${source}`, async () => {
      server = await TestServer.start({ ...options, files: { 'sources/a.md': PAPER, ...('files' in options ? options.files : {}) } });
      const status = await server.ready(1);
      assert.deepEqual(status.folders, [join(server.folder, 'sources')]);
    });
  }

  it('follows a changed setting', async () => {
    server = await TestServer.start({
      files: { 'one/a.md': PAPER, 'two/b.md': PAPER, 'two/c.md': `${PAPER}\nMore.\n` },
      configuration: { corpus: { folders: ['one'] } },
    });
    await server.ready(1);
    server.configuration = { corpus: { folders: ['two'] } };
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    await server.ready(2);
  });

  it('says that there is no corpus, in the language of the editor', async () => {
    server = await TestServer.start({ locale: 'fa' });
    const status = await until('a status', () => server?.statuses.at(-1));
    assert.equal(status.state, 'none');
    assert.match(status.message ?? '', /پوشهٔ مقاله‌ها/);
  });

  it('completes from bibliographies where there are no papers at all', async () => {
    server = await TestServer.start({ files: { 'library.bib': BIBLIOGRAPHY } });
    await until('a status', () => server?.statuses.at(-1));
    const uri = await server.open('draft.md', 'See [@ost');
    assert.match((await server.complete(uri, 9))[0]?.label ?? '', /Ostrom/);
  });

  it('names a folder that does not exist and reads the others', async () => {
    server = await startWithPaper({ configuration: { corpus: { folders: ['papers', 'nowhere'] } } });
    const status = await server.ready(1);
    assert.deepEqual(
      status.problems.map(({ code }) => code),
      ['missing-folder'],
    );
  });

  it('reads only folders inside a workspace that is not trusted, and the others once it is', async () => {
    outside = mkdtempSync(join(tmpdir(), 'dabir-outside-'));
    writeFileSync(join(outside, 'b.md'), PAPER);
    server = await startWithPaper({
      configuration: { corpus: { folders: ['papers', outside] } },
      initializationOptions: { trusted: false },
    });
    const status = await server.ready(1);
    assert.deepEqual(
      status.problems.map(({ code }) => code),
      ['outside-folder'],
    );
    await server.connection.sendNotification('dabir/trusted');
    await server.ready(2);
  });

  it('reads a paper that appears while it runs', async () => {
    server = await startWithPaper();
    await server.ready(1);
    const file = join(server.folder, 'papers/second.md');
    writeFileSync(file, PAPER.replace('Maja Lindqvist', 'Karin Berg').replaceAll('412', '512'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 1 }] });
    await server.ready(2);
  });

  it('reads everything again when asked to', async () => {
    server = await startWithPaper();
    await server.ready(1);
    const before = server.statuses.length;
    await server.connection.sendRequest('workspace/executeCommand', { command: 'dabir.reindex' });
    assert.ok(server.statuses.slice(before).some(({ state }) => state === 'indexing'));
    assert.equal(server.statuses.at(-1)?.papers, 1);
  });

  it('lists its papers', async () => {
    server = await startWithPaper();
    await server.ready(1);
    const papers: { path: string; label: string; title: string }[] = await server.connection.sendRequest('dabir/papers');
    assert.equal(papers.length, 1);
    assert.match(papers[0]?.label ?? '', /Lindqvist/);
  });

  it('shows what was read, and nothing outside the folders', async () => {
    server = await startWithPaper();
    await server.ready(1);
    const uri = (path: string) => `dabir-text:${new URL(pathToFileURL(path).href).pathname}.txt`;
    const shown: { text: string } | null = await server.connection.sendRequest('workspace/textDocumentContent', {
      uri: uri(join(server.folder, 'papers/lindqvist-2018-fisheries.md')),
    });
    assert.match(shown?.text ?? '', /A side payment is a transfer/);
    assert.equal(await server.connection.sendRequest('workspace/textDocumentContent', { uri: uri('/etc/hostname') }), null);
  });

  it('refuses to open a passage outside the folders', async () => {
    server = await startWithPaper();
    await server.ready(1);
    const location = { file: 'hostname', page: null, start: 0, end: 3 };
    await server.connection.sendRequest('workspace/executeCommand', {
      command: 'dabir.openPassage',
      arguments: [{ folder: '/etc', location }],
    });
    await until('a message', () => server?.messages.length);
    assert.equal(server.shown.length, 0);
    const inside = { folder: join(server.folder, 'papers'), location: { file: '../../../etc/hostname', page: null, start: 0, end: 3 } };
    await server.connection.sendRequest('workspace/executeCommand', { command: 'dabir.openPassage', arguments: [inside] });
    assert.equal(server.shown.length, 0);
  });

  it('answers with nothing for documents that are not open and for cancelled questions', async () => {
    server = await startWithPaper();
    await server.ready(1);
    assert.equal(await server.hover('file:///nowhere.md', 0), null);
    assert.deepEqual(await server.complete('file:///nowhere.md', 0), []);
  });
});
