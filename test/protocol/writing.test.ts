import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarkupContent, type Range, type WorkspaceEdit } from 'vscode-languageserver/node';
import { BIBLIOGRAPHY, PAPER, startWithPaper } from './fixtures';
import { applyEdits, cursorIn, positionAt, TestServer, textIn } from './harness';

let count = 0;

describe('protocol: while writing', function () {
  this.timeout(90_000);
  let server: TestServer;
  before(async () => {
    server = await startWithPaper();
    await server.ready(1);
  });
  after(() => server.stop());

  const open = async (text: string, languageId = 'markdown') => server.open(`draft-${++count}.md`, text, languageId);
  async function labels(marked: string, languageId = 'markdown'): Promise<readonly string[]> {
    const { text, offset } = cursorIn(marked);
    return (await server.complete(await open(text, languageId), offset)).map(({ label }) => label);
  }

  for (const [languageId, marked, expected] of [
    ['markdown', 'See [@ost‸].', /Ostrom/],
    ['markdown', 'See [@ostrom1990; @kéoh‸]', /Keohane/],
    ['markdown', 'See [@commons‸]', /Ostrom/],
    ['markdown', 'See @1984‸', /Keohane/],
    ['markdown', 'Cooperation is possible (Keoh‸)', /Keohane/],
    ['markdown', 'همکاری ممکن است (هاشم‌‸)', /هاشمی/],
    ['markdown', 'See [@hashemi‸]', /هاشمی/],
    ['latex', 'See \\parencite[24]{ost‸}', /Ostrom/],
    ['typst', 'See @ost‸', /Ostrom/],
  ] as const) {
    it(`completes ${marked} in ${languageId}`, async () => {
      const found = await labels(marked, languageId);
      assert.match(found[0] ?? '', expected, found.slice(0, 5).join(' | '));
    });
  }

  it('inserts the key of the bibliography in the range of what was typed', async () => {
    const { text, offset } = cursorIn('See [@ost‸].');
    const [item] = await server.complete(await open(text), offset);
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.equal(applyEdits(text, [item.textEdit]), 'See [@ostrom1990].');
  });

  it('offers nothing in prose without a citation, at a space or in code', async () => {
    for (const marked of ['The end. ‸', 'Run `pip install (keo‸`']) {
      const { text, offset } = cursorIn(marked);
      const uri = await open(text);
      const list: { items: unknown[] } = await server.connection.sendRequest('textDocument/completion', {
        textDocument: { uri },
        position: positionAt(text, offset),
        context: { triggerKind: 2, triggerCharacter: ' ' },
      });
      assert.deepEqual(list.items, [], marked);
    }
  });

  it('hovers over a term with its definition, escaped and untrusted', async () => {
    const { text, offset } = cursorIn('States often use a side pay‸ment when stocks move.');
    const hover = await server.hover(await open(text), offset);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /transfer that a state makes/);
    assert.match(hover.contents.value, /Lindqvist/);
    assert.ok(hover.range);
    assert.equal(textIn(text, hover.range).toLowerCase(), 'side payment');
    assert.doesNotMatch(hover.contents.value, /command:|<[a-z]/i);
  });

  it('hovers over a citation with the reference, exactly over the key', async () => {
    const { text, offset } = cursorIn('See [@ost‸rom1990, p. 3].');
    const hover = await server.hover(await open(text), offset);
    assert.ok(hover && MarkupContent.is(hover.contents) && hover.range);
    assert.match(hover.contents.value, /Governing the Commons/);
    assert.match(textIn(text, hover.range), /^@?ostrom1990$/);
  });

  it('goes from a term to the passage of the paper, and from a key to its entry', async () => {
    const term = cursorIn('They use a side pay‸ment.');
    const [passage] = await server.definition(await open(term.text), term.offset);
    assert.ok(passage);
    assert.ok(passage.uri.endsWith('lindqvist-2018-fisheries.md'));
    assert.ok(passage.range.start.line > 10, 'a place inside the paper');
    const key = cursorIn('See [@ostrom‸1990].');
    const [entry] = await server.definition(await open(key.text), key.offset);
    assert.ok(entry?.uri.endsWith('library.bib'));
  });

  it('finds the other places of a key', async () => {
    const { text, offset } = cursorIn('See [@ostrom‸1990]. Again [@ostrom1990, p. 2] and [@keohane].');
    const uri = await open(text);
    const places: { uri: string }[] = await server.connection.sendRequest('textDocument/references', {
      textDocument: { uri },
      position: positionAt(text, offset),
      context: { includeDeclaration: true },
    });
    assert.equal(places.filter((place) => place.uri === uri).length, 2);
    assert.ok(
      places.some((place) => place.uri.endsWith('library.bib')),
      'and its entry',
    );
  });

  it('renames a key in open drafts, in closed ones and in the bibliography together', async () => {
    const { text, offset } = cursorIn('See [@hashemi‸1395].');
    const uri = await open(text);
    writeFileSync(join(server.folder, 'closed.tex'), 'See \\cite{hashemi1395, ostrom1990}.\n');
    const parameters = { textDocument: { uri }, position: positionAt(text, offset) };
    const { changes }: WorkspaceEdit = await server.connection.sendRequest('textDocument/rename', {
      ...parameters,
      newName: 'hashemi2016',
    });
    const changed = Object.keys(changes ?? {}).map((one) => one.split('/').at(-1));
    assert.ok(changed.includes('closed.tex') && changed.includes('library.bib'), changed.join(' '));
    assert.equal(applyEdits(text, changes?.[uri] ?? []), 'See [@hashemi2016].');
    assert.match(applyEdits(BIBLIOGRAPHY, changes?.[server.uri('library.bib')] ?? []), /@article\{hashemi2016,/);
    await assert.rejects(server.connection.sendRequest('textDocument/rename', { ...parameters, newName: 'ostrom1990' }), /another work/);
    await assert.rejects(server.connection.sendRequest('textDocument/rename', { ...parameters, newName: 'two words' }), /cannot be a key/);
  });

  it('adds the entry of a work that no bibliography has, once the writer says yes', async () => {
    const { text, offset } = cursorIn('See [@nils‸].');
    const uri = await open(text);
    const [item] = await server.complete(uri, offset);
    assert.equal(item?.command?.command, 'dabir.addEntry');
    const run = () =>
      server.connection.sendRequest('workspace/executeCommand', { command: 'dabir.addEntry', arguments: item.command?.arguments });
    await run();
    assert.equal(server.applied.length, 0, 'no answer is no');
    server.answer = 'Add';
    await run();
    const bibliography = server.uri('library.bib');
    const edits = server.applied[0]?.edit.changes?.[bibliography] ?? [];
    const added = applyEdits(BIBLIOGRAPHY, edits);
    assert.ok(added.startsWith(BIBLIOGRAPHY), 'nothing else is touched');
    assert.match(added, /@article\{[a-z0-9]+,[\s\S]*Nilsen[\s\S]*Quotas and quarrels/);
    // The bibliography as the editor has it counts at once, also unsaved.
    const key = /@article\{([a-z0-9]+),[^@]*Nilsen/.exec(added)?.[1] ?? '';
    await server.open('library.bib', added, 'bibtex');
    const cited = await open(`See [@${key}].`);
    await new Promise((done) => setTimeout(done, 700));
    const hover = await server.hover(cited, 8);
    assert.ok(hover, `${key} is known`);
  });

  it('links DOIs without the punctuation around them', async () => {
    const text = 'See doi:10.1234/ab(c)d.5, and (10.5678/xyz). Not 10.5 percent, nor https://doi.org/10.9999/q.';
    const uri = await open(text);
    const links: { range: Range; target: string }[] = await server.connection.sendRequest('textDocument/documentLink', {
      textDocument: { uri },
    });
    assert.deepEqual(
      links.map(({ range, target }) => [textIn(text, range), target]),
      [
        ['doi:10.1234/ab(c)d.5', 'https://doi.org/10.1234/ab(c)d.5'],
        ['10.5678/xyz', 'https://doi.org/10.5678/xyz'],
      ],
    );
  });

  it('outlines the terms of a draft and finds terms by words', async () => {
    const uri = await open('A side payment is common. Later, the side payment fails.');
    const outline: { name: string }[] = await server.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(
      outline.map(({ name }) => name.toLowerCase()),
      ['side payment'],
    );
    const found: { name: string; location: { uri: string } }[] = await server.connection.sendRequest('workspace/symbol', {
      query: 'payment',
    });
    assert.ok(found.some(({ name, location }) => /side payment/i.test(name) && location.uri.endsWith('.md')));
  });
});

describe('protocol: the entry of a cited work', function () {
  this.timeout(60_000);
  let server: TestServer;
  afterEach(() => server.stop());

  async function accept(marked: string): Promise<void> {
    const { text, offset } = cursorIn(marked);
    const [item] = await server.complete(await server.open(`entry-${++count}.md`, text), offset);
    assert.equal(item?.command?.command, 'dabir.addEntry');
    await server.connection.sendRequest('workspace/executeCommand', { command: 'dabir.addEntry', arguments: item.command?.arguments });
  }

  it('is asked for once', async () => {
    server = await startWithPaper();
    await server.ready(1);
    server.answer = 'Not now';
    await accept('See [@nils‸].');
    await accept('See [@nils‸].');
    assert.equal(server.messages.filter((words) => words.includes('?')).length, 1);
    assert.equal(server.applied.length, 0);
  });

  it('begins a bibliography beside the draft where there is none', async () => {
    server = await TestServer.start({
      files: { 'papers/lindqvist-2018-fisheries.md': PAPER },
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] }, applyEdit: true } },
    });
    await server.ready(1);
    server.answer = 'Add';
    await accept('See [@nils‸].');
    const changes = server.applied.at(-1)?.edit.documentChanges ?? [];
    assert.deepEqual(
      changes.map((change) => ('kind' in change ? change.kind : 'edit')),
      ['create', 'edit'],
    );
    assert.match(JSON.stringify(changes), /references\.bib.*@article\{nilsen2009/);
  });

  it('is added to a bibliography of the workspace before the default one', async () => {
    const elsewhere = await TestServer.start({ files: { 'all.bib': '@book{other1999, title = {Other}, year = {1999}}\n' } });
    server = await startWithPaper({ configuration: { citations: { defaultBibliography: join(elsewhere.folder, 'all.bib') } } });
    await server.ready(1);
    server.answer = 'Add';
    await accept('See [@nils‸].');
    assert.deepEqual(Object.keys(server.applied.at(-1)?.edit.changes ?? {}), [server.uri('library.bib')]);
    await elsewhere.stop();
  });
});
