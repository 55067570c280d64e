import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cursorIn, TestServer, until } from './harness';

const entry = (key: string, author: string, title: string, year: number) =>
  `@book{${key},\n  author = {${author}},\n  title = {${title}},\n  year = {${year}}\n}\n\n`;

/** Long enough that a thread makes the library of it. */
const LARGE = Array.from({ length: 2_000 }, (_, at) =>
  entry(`work${at}`, at % 2 ? 'Moreau, Claire' : 'صابری, ندا', at % 2 ? `Canals and tolls ${at}` : `کانال و عوارض ${at}`, 1950 + (at % 70)),
).join('');

const changedFile = (server: TestServer, file: string) =>
  server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri(file), type: 2 }] });

/** Labels and keys that are offered at the cursor of a draft. */
async function offered(server: TestServer, file: string, marked: string, language = 'markdown'): Promise<readonly string[]> {
  const { text, offset } = cursorIn(marked);
  const uri = await server.open(file, text, language);
  const items = await server.complete(uri, offset);
  await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return items.map(({ textEdit }) => textEdit?.newText ?? '');
}

/** Asks until the answer passes: files are read after a pause. */
async function offeredWhen(server: TestServer, marked: string, passes: (keys: readonly string[]) => boolean): Promise<readonly string[]> {
  const end = Date.now() + 20_000;
  for (;;) {
    const keys = await offered(server, 'asked.md', marked);
    if (passes(keys) || Date.now() > end) return keys;
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe('protocol: the library', function () {
  this.timeout(60_000);
  let server: TestServer;
  const small = [
    entry('keller2001', 'Keller, Anna', 'Tolls on rivers', 2001),
    entry('keller2019', 'Keller, Anna', 'Tolls on canals', 2019),
    entry('tolls1990', 'Okafor, Chidi', 'Neighbours', 1990),
    entry('رضایی:عوارض', 'رضایی, سارا', 'عوارض رودخانه', 1395),
  ].join('');

  before(async () => {
    server = await TestServer.start({ files: { 'small.bib': small }, configuration: {} });
    await offeredWhen(server, 'See @keller‸', (keys) => keys.length > 0);
  });
  after(() => server.stop());

  it('puts works that the draft cites already before others that match as well', async () => {
    assert.deepEqual(await offered(server, 'a.md', 'See @kell‸'), ['keller2019', 'keller2001']);
    assert.deepEqual(await offered(server, 'b.md', 'As [@keller2001, p. 3] has it. See @kell‸'), ['keller2001', 'keller2019']);
    assert.deepEqual((await offered(server, 'c.tex', '\\cite{keller2001} and \\parencite{kell‸}', 'latex')).slice(0, 2), [
      'keller2001',
      'keller2019',
    ]);
  });

  it('puts matches of key and author before cited works that match by their title', async () => {
    const keys = await offered(server, 'd.md', 'As [@keller2001] has it. See @tolls‸');
    assert.deepEqual(keys, ['tolls1990', 'keller2001', 'keller2019']);
  });

  it('completes keys without the author', async () => {
    assert.deepEqual(await offered(server, 'e.md', 'Keller says [-@keller20‸].'), ['keller2019', 'keller2001']);
    assert.deepEqual(await offered(server, 'f.md', 'Keller says [see -@tanaka; -@رضایی‸].'), ['رضایی:عوارض']);
  });

  it('offers without a query what the draft cites, then the rest', async () => {
    const keys = await offered(server, 'g.md', 'As [@tolls1990] has it, and [@‸].');
    assert.equal(keys[0], 'tolls1990');
    assert.deepEqual([...keys].sort(), ['keller2001', 'keller2019', 'tolls1990', 'رضایی:عوارض'].sort());
  });

  it('follows a file that changes, comes or goes on disk, without a corpus', async () => {
    writeFileSync(
      join(server.folder, 'more.bib'),
      entry('lind2011', 'Lind, Maja', 'Ferries', 2011) + entry('lind2012', 'Lind, Maja', 'Locks', 2012),
    );
    await changedFile(server, 'more.bib');
    assert.equal((await offeredWhen(server, 'See @lind‸', (keys) => keys.length === 2)).length, 2);
    writeFileSync(
      join(server.folder, 'more.bib'),
      entry('lind2011', 'Lind, Maja', 'Barges', 2011) + entry('lind2012', 'Lind, Maja', 'Locks', 2012),
    );
    await changedFile(server, 'more.bib');
    assert.deepEqual(await offeredWhen(server, 'See @barges‸', (keys) => keys.length === 1), ['lind2011']);
    assert.deepEqual(await offered(server, 'h.md', 'See @ferries‸'), []);
    rmSync(join(server.folder, 'more.bib'));
    await changedFile(server, 'more.bib');
    assert.deepEqual(await offeredWhen(server, 'See @lind‸', (keys) => !keys.length), []);
  });
});

describe('protocol: a library that a thread makes', function () {
  this.timeout(120_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start({ files: { 'large.bib': LARGE }, configuration: {} });
    await offeredWhen(server, 'See @work1999‸', (keys) => keys.length > 0);
  });
  after(() => server.stop());

  it('is searched in both scripts, and sends no more than 100 works', async () => {
    assert.equal((await offered(server, 'a.md', 'See @work‸')).length, 100);
    assert.equal((await offered(server, 'b.md', 'See @‸')).length, 100);
    assert.deepEqual(await offered(server, 'c.md', 'See [@saberi 1500‸]'), ['work1500']);
    assert.deepEqual(await offered(server, 'd.md', 'See [@مورو 1501‸]'), ['work1501']);
  });

  it('takes in what is typed in the open file, and leads to where it stands now', async () => {
    const bib = await server.open('large.bib', LARGE, 'bibtex');
    await server.edit(bib, 0, 0, '% Works on canals\n\n');
    const at = server.textOf(bib).indexOf('Canals and tolls 901');
    await server.edit(bib, at, at + 'Canals and tolls 901'.length, 'Vineyards');
    assert.deepEqual(await offeredWhen(server, 'See @vineyards‸', (keys) => keys.length > 0), ['work901']);
    assert.deepEqual(await offered(server, 'e.md', 'See [@tolls 901‸]'), []);
    const { text, offset } = cursorIn('See [@work1‸001].\n');
    const uri = await server.open('f.md', text);
    // The places are those of the text in the editor; the file on disk is asked for its lines.
    writeFileSync(join(server.folder, 'large.bib'), server.textOf(bib));
    const [target] = await server.definition(uri, offset);
    assert.equal(target?.uri, pathToFileURL(join(server.folder, 'large.bib')).href);
    const line = server.textOf(bib).slice(0, server.textOf(bib).indexOf('@book{work1001,')).split('\n').length - 1;
    assert.equal(target?.range.start.line, line);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: bib } });
  });

  it('takes in a change on disk', async () => {
    writeFileSync(join(server.folder, 'large.bib'), LARGE.replace('Canals and tolls 77}', 'Orchards}').replace('{work78,', '{orchard78,'));
    await changedFile(server, 'large.bib');
    assert.deepEqual([...(await offeredWhen(server, 'See @orchard‸', (keys) => keys.length === 2))].sort(), ['orchard78', 'work77']);
    assert.deepEqual(await offered(server, 'g.md', 'See @vineyards‸'), []);
    const { text, offset } = cursorIn('See [@work‸78].\n');
    const uri = await server.open('h.md', text);
    await until('the key that is gone', async () => !(await server.definition(uri, offset)).length);
  });
});

describe('protocol: a long bibliography in the editor', function () {
  this.timeout(120_000);
  let server: TestServer;
  const bib = Array.from({ length: 40_000 }, (_, at) =>
    entry(`work${at}`, 'Moreau, Claire', `Canals and tolls ${at}`, 1950 + (at % 70)),
  ).join('');

  before(async () => {
    server = await TestServer.start({ files: { 'small.bib': entry('keller2001', 'Keller, Anna', 'Tolls', 2001) }, configuration: {} });
  });
  after(() => server.stop());

  it('is checked while hovers are answered, each in its last version', async () => {
    const { text, offset } = cursorIn('See [@keller‸2001].\n');
    const draft = await server.open('a.md', text);
    await until('the library', () => server.hover(draft, offset));
    const uri = await server.open('long.bib', bib, 'bibtex');
    // The second entry of a key, and then a broken one: the check of the first version is given up.
    await server.edit(uri, bib.length, bib.length, entry('work7', 'Moreau, Claire', 'Seas', 2001));
    const begun = performance.now();
    let longest = 0;
    let answered = 0;
    let isEdited = false;
    const isChecked = () => server.diagnostics.get(uri)?.version === (isEdited ? 3 : 2);
    while (!isChecked() && performance.now() - begun < 60_000) {
      const asked = performance.now();
      assert.ok(await server.hover(draft, offset));
      longest = Math.max(longest, performance.now() - asked);
      // In the middle of the check.
      if (++answered === 60) {
        isEdited = true;
        await server.edit(uri, 0, 0, '@book{broken, title = {Locks\n\n');
      }
      await new Promise((done) => setTimeout(done, 5));
    }
    assert.ok(longest < (performance.now() - begun) / 2, 'a hover waited as long as half of the check takes');
    if (!isEdited) await server.edit(uri, 0, 0, '@book{broken, title = {Locks\n\n');
    const found = await server.findings(uri);
    assert.deepEqual([...new Set(found.map(({ code }) => code))].sort(), ['broken-entry', 'duplicate-key']);
    assert.ok(!server.errors.length, server.errors.join('\n'));
  });
});
