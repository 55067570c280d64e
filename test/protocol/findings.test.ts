import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { PAPER, startWithPaper } from './fixtures';
import { applyEdits, textIn, type TestServer } from './harness';

const WRONG = 'Norwegian exports to Japan were worth 612 million dollars in 2016.';
const RIGHT = 'Norwegian exports to Japan were worth 412 million dollars in 2016.';
const ELSEWHERE = 'Norwegian exports to Chile were worth 612 million dollars in 2016.';
const WRONG_FA = 'صادرات نروژ به ژاپن در سال ۲۰۱۶ به ۶۱۲ میلیون دلار رسید.';

describe('protocol: findings', function () {
  this.timeout(90_000);
  let server: TestServer;
  let count = 0;
  beforeEach(async () => {
    server = await startWithPaper({ initializationOptions: { canChangeSettings: true } });
    await server.ready(1);
  });
  afterEach(() => server.stop());

  const open = (text: string, languageId = 'markdown') => server.open(`draft-${++count}.md`, text, languageId);
  const contradicted = (items: readonly Diagnostic[]) => items.filter(({ code }) => code === 'contradicted-claim');
  const some = (items: readonly Diagnostic[]) => contradicted(items).length > 0;
  const none = (items: readonly Diagnostic[]) => contradicted(items).length === 0;

  async function finding(uri: string): Promise<Diagnostic> {
    const [first] = contradicted(await server.findingsWith(uri, some, 'a contradicted claim'));
    assert.ok(first);
    return first;
  }

  it('underlines a wrong figure, names paper and value, and leads to the passage', async () => {
    const uri = await open(`${WRONG}\n`);
    const found = await finding(uri);
    assert.match(textIn(server.textOf(uri), found.range), /612/);
    assert.match(String(found.message), /Lindqvist.*412 million dollars/);
    assert.equal(found.source, 'dabir');
    assert.ok(found.codeDescription?.href.endsWith('docs/diagnostics/contradicted-claim.md'));
    const [related] = found.relatedInformation ?? [];
    assert.ok(related);
    assert.ok(related.location.uri.endsWith('lindqvist-2018-fisheries.md'));
    assert.match(textIn(PAPER, related.location.range), /412/);
  });

  it('speaks the language of the sentence', async () => {
    const found = await finding(await open(`${WRONG_FA}\n`));
    assert.match(String(found.message), /^با منبع نمی‌خواند.*۴۱۲ میلیون دلار/);
  });

  it('leaves a right sentence and one about another country alone', async () => {
    const uri = await open(`${WRONG}\n\n${RIGHT}\n\n${ELSEWHERE}\n`);
    await finding(uri);
    const items = await server.findings(uri);
    assert.deepEqual(
      items.map(({ range }) => range.start.line),
      [0],
      JSON.stringify(items.map(({ message }) => message)),
    );
  });

  it('puts the figure right by its preferred fix', async () => {
    const uri = await open(`${WRONG}\n`);
    const actions = await server.actions(uri, (await finding(uri)).range);
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred?.edit?.changes);
    assert.equal(applyEdits(`${WRONG}\n`, preferred.edit.changes[uri] ?? []), `${RIGHT}\n`);
  });

  it('opens the passage in the editor', async () => {
    const uri = await open(`${WRONG}\n`);
    const open1 = (await server.actions(uri, (await finding(uri)).range)).find(({ command }) => command?.command === 'dabir.openPassage');
    assert.ok(open1?.command);
    await server.connection.sendRequest('workspace/executeCommand', { command: open1.command.command, arguments: open1.command.arguments });
    const [shown] = server.shown;
    assert.ok(shown?.selection);
    assert.ok(shown.uri.endsWith('lindqvist-2018-fisheries.md'));
    assert.match(textIn(PAPER, shown.selection), /412/);
  });

  it('remembers “not a contradiction” by content, through edits elsewhere and in another session', async () => {
    const uri = await open(`${WRONG}\n`);
    const decide = (await server.actions(uri, (await finding(uri)).range)).find(({ command }) => command?.command === 'dabir.decide');
    assert.ok(decide?.command);
    await server.connection.sendRequest('workspace/executeCommand', {
      command: decide.command.command,
      arguments: decide.command.arguments,
    });
    await server.findingsWith(uri, none, 'the finding to go');
    const file = join(server.folder, '.dabir/decisions.json');
    assert.match(readFileSync(file, 'utf8'), /612 million dollars/);
    await server.edit(uri, 0, 0, 'A first paragraph.\n\n');
    assert.ok(none(await server.findings(uri)));
    // Another figure is another sentence.
    const second = await open(`${WRONG.replace('612', '712')}\n`);
    await finding(second);
    // A colleague's file, through git, counts at once.
    writeFileSync(file, readFileSync(file, 'utf8').replace('612', '712'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
    await server.findingsWith(second, none, 'the other finding to go');
    await server.findingsWith(uri, some, 'the first to come back');
  });

  for (const [languageId, comment] of [
    ['markdown', '<!-- dabir-ignore-next-line contradicted-claim: our own count -->'],
    ['latex', '% dabir-ignore-next-line contradicted-claim: our own count'],
    ['typst', '// dabir-ignore-next-line contradicted-claim: our own count'],
    ['markdown', '<!-- dabir-ignore-file contradicted-claim: other sources -->'],
  ] as const) {
    it(`is silent after ${comment}`, async () => {
      const uri = await open(`${comment}\n${WRONG}\n`, languageId);
      assert.ok(none(await server.findings(uri)));
    });
  }

  it('offers to ignore the line and the file, and both work', async () => {
    for (const part of ['-next-line ', '-file ']) {
      const uri = await open(`# Title\n\n${WRONG}\n`);
      const actions = await server.actions(uri, (await finding(uri)).range);
      const ignore = actions.find(({ edit }) => edit?.changes?.[uri]?.some(({ newText }) => newText.includes(`dabir-ignore${part}`)));
      assert.ok(ignore?.edit?.changes, part);
      const silenced = applyEdits(server.textOf(uri), ignore.edit.changes[uri] ?? []);
      assert.ok(none(await server.findings(await open(silenced))), silenced);
    }
  });

  it('keeps what it knows of other paragraphs while one is typed in', async () => {
    const uri = await open(`${WRONG}\n\nAnother paragraph`);
    await finding(uri);
    for (const letter of ' about fish.') await server.edit(uri, server.textOf(uri).length, server.textOf(uri).length, letter);
    const items = contradicted(await server.findings(uri));
    assert.equal(items.length, 1);
    const at = server.textOf(uri).indexOf('612');
    await server.edit(uri, at, at + 3, '412');
    assert.ok(none(await server.findings(uri)));
  });

  it('checks again when a paper changes', async () => {
    const uri = await open(`${RIGHT}\n`);
    assert.ok(none(await server.findings(uri)));
    const file = join(server.folder, 'papers/lindqvist-2018-fisheries.md');
    writeFileSync(file, PAPER.replaceAll('412', '512'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
    await server.findingsWith(uri, some, 'the verdict of the changed paper');
  });

  it('follows the severity settings', async () => {
    const pulled = await startWithPaper({ configuration: { severity: { 'contradicted-claim': 'error' } } });
    try {
      await pulled.ready(1);
      const uri = await pulled.open('draft.md', `${WRONG}\n`);
      const [found] = contradicted(await pulled.findingsWith(uri, some, 'a contradicted claim'));
      assert.equal(found?.severity, 1);
      pulled.configuration = { severity: { 'contradicted-claim': 'off' } };
      await pulled.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
      await pulled.findingsWith(uri, none, 'silence');
    } finally {
      await pulled.stop();
    }
  });

  it('names broken entries and duplicate keys of a bibliography at their places', async () => {
    const text = '@book{a, title={One}, year={2001}}\n@book{a, title={Two}, year={2002}}\n@book{b, title={Three\n@book{c, title={Four}}\n';
    const uri = await server.open('open.bib', text, 'bibtex');
    const items = await server.findings(uri);
    const codes = new Set(items.map(({ code }) => code));
    assert.ok(codes.has('duplicate-key') && codes.has('broken-entry'), JSON.stringify(items));
    assert.equal(items.find(({ code }) => code === 'duplicate-key')?.range.start.line, 1);
  });

  it('underlines an unresolved key and offers the near one', async () => {
    const uri = await open('See [@ostrm1990].\n');
    const items = await server.findingsWith(uri, (all) => all.some(({ code }) => code === 'unresolved-citation'), 'an unresolved citation');
    const actions = await server.actions(uri, items[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.equal(applyEdits('See [@ostrm1990].\n', fix?.edit?.changes?.[uri] ?? []), 'See [@ostrom1990].\n');
  });

  it('does not hold a paper of the corpus against itself', async () => {
    const uri = await server.open('papers/lindqvist-2018-fisheries.md', `${PAPER}\n\n${WRONG}\n`);
    const draft = await open(`${WRONG}\n`);
    await finding(draft);
    assert.deepEqual(server.diagnostics.get(uri)?.items, []);
  });

  it('clears its findings when a draft is closed', async () => {
    const uri = await open(`${WRONG}\n`);
    await finding(uri);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await new Promise((done) => setTimeout(done, 400));
    assert.deepEqual(server.diagnostics.get(uri)?.items, []);
    assert.equal(existsSync(join(server.folder, '.dabir')), false);
  });
});
