import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commands,
  type CompletionList,
  env,
  type Hover,
  type Location,
  MarkdownString,
  Selection,
  window,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import {
  actionsAt,
  api,
  apply,
  closeAll,
  codeOf,
  completions,
  definitions,
  draft,
  findings,
  findingsOn,
  hoverText,
  indexed,
  labelOf,
  middleOf,
  open,
  typeAtEnd,
  until,
} from './editor';
import { test } from './runner';

const folder = () => workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';

/** Tests on examples/: the six invented papers and the two drafts that the demo checks. */
export function examplesTests(): void {
  test('the status item shows indexing and then six papers', async () => {
    assert.match(await indexed('6 papers'), /6 papers/);
    const status = (await api()).status();
    assert.equal(status?.papers, 6);
  });

  test('a wrong figure of the English draft is underlined and put right', async () => {
    await indexed('6 papers');
    const document = await open('draft.en.md');
    const [finding] = await until('the finding', () => {
      const found = findingsOn(document, 'contradicted-claim', '51 member states');
      return found.length ? found : null;
    });
    assert.ok(finding);
    assert.ok((finding.relatedInformation ?? []).length > 0, 'related information');
    const code = finding.code;
    assert.ok(typeof code === 'object' && code.target.path.endsWith('/docs/diagnostics/contradicted-claim.md'), 'a page about the code');
    const correct = (await actionsAt(document, finding.range)).find(({ isPreferred }) => isPreferred);
    assert.ok(correct, 'a preferred fix');
    await apply(correct);
    await until('the finding to go', () => findingsOn(document, 'contradicted-claim', 'The African Union').length === 0);
    await closeAll();
  });

  test('a wrong figure of the Persian draft is underlined, in Persian', async () => {
    await indexed('6 papers');
    const document = await open('draft.fa.md');
    const found = await until('a finding', () => {
      const all = findings(document).filter((finding) => codeOf(finding) === 'contradicted-claim');
      return all.length ? all : null;
    });
    for (const { message } of found) assert.match(message, /^\u2067?با منبع نمی‌خواند/);
    await closeAll();
  });

  test('a figure on which the papers disagree is disputed', async () => {
    await indexed('6 papers');
    const document = await open('draft.fa.md');
    const [finding] = await until('the finding', () => {
      const all = findings(document).filter((one) => codeOf(one) === 'disputed-claim');
      return all.length ? all : null;
    });
    assert.ok((finding?.relatedInformation ?? []).length >= 2, 'both papers are named');
    await closeAll();
  });

  test('an unresolved citation is underlined', async () => {
    await indexed('6 papers');
    const document = await open('draft.en.md');
    await until('the finding', () => findingsOn(document, 'unresolved-citation', '@kellr2014').length > 0);
    await closeAll();
  });

  test('hover shows the definition of a term and the reference of a citation', async () => {
    await indexed('6 papers');
    const document = await open('draft.en.md');
    const term = await until('the hover', () => hoverText(document, 'Soft power'));
    assert.ok(term.length > 60, term);
    assert.match(await hoverText(document, 'keller2014'), /Keller/);
    await closeAll();
  });

  test('completion of a key and of an author in either script', async () => {
    await indexed('6 papers');
    for (const [typed, expected] of [
      ['[@kel', /Keller/],
      ['[@رستگ', /رستگار/],
      ['[@rastegar', /رستگار|Rastegar/],
    ] as const) {
      const document = await draft(typed);
      const labels = (await completions(document)).map(labelOf);
      assert.ok(
        labels.some((label) => expected.test(label)),
        `${typed}: ${labels.slice(0, 5).join(' | ')}`,
      );
      await closeAll();
    }
  });

  for (const [file, words, range] of [
    ['draft.fa.md', 'رستگار، ۱۴۰۰: ۲۰۵', '(رستگار، ۱۴۰۰: ۲۰۵)'],
    ['draft.fa.md', '@rastegar1400', 'rastegar1400'],
    ['draft.en.md', 'keller2014', 'keller2014'],
  ] as const) {
    test(`hover on ${words} shows the reference, exactly over the citation`, async () => {
      await indexed('6 papers');
      const document = await open(file);
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middleOf(document, words));
      const [hover] = hovers.filter(
        ({ contents }) => JSON.stringify(contents.map((one) => (one instanceof MarkdownString ? one.value : one))).length > 40,
      );
      assert.ok(hover?.range);
      assert.equal(document.getText(hover.range), range);
      assert.match(await hoverText(document, words), /رستگار|Keller/);
      await closeAll();
    });
  }

  test('an accepted suggestion writes author and year with a stop for the page', async () => {
    await indexed('6 papers');
    const document = await draft('همگرایی (رستگ');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const end = document.positionAt(document.getText().length);
    editor.selection = new Selection(end, end);
    await commands.executeCommand('editor.action.triggerSuggest');
    await until('the suggestion to be accepted', async () => {
      await new Promise((done) => setTimeout(done, 400));
      await commands.executeCommand('acceptSelectedSuggestion');
      return /\(رستگار.*، ۱۴۰۰: \)/.test(document.getText());
    });
    await closeAll();
  });

  test('details of a suggestion come when it is looked at', async () => {
    await indexed('6 papers');
    const document = await draft('[@kel');
    const end = document.positionAt(document.getText().length);
    const list = await until('the details', async () => {
      const found = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, end, undefined, 5);
      return found.items.some(({ documentation }) => documentation) ? found : null;
    });
    const keller = list.items.find((item) => /Keller/.test(labelOf(item)));
    assert.ok(keller?.documentation instanceof MarkdownString);
    assert.match(keller.documentation.value, /Keller.*2014/);
    await closeAll();
  });

  test('go to definition leads from a key to its entry, and references to all its places', async () => {
    await indexed('6 papers');
    const document = await open('draft.en.md');
    assert.ok((await definitions(document, 'keller2014')).some(({ path }) => path.endsWith('/library.bib')));
    const places = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      middleOf(document, 'keller2014'),
    );
    assert.ok(places.some(({ uri }) => uri.path.endsWith('/library.bib')) && places.some(({ uri }) => uri.path.endsWith('/draft.en.md')));
    await closeAll();
  });

  test('a key is renamed in drafts and bibliography together', async () => {
    await indexed('6 papers');
    const document = await open('draft.en.md');
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      middleOf(document, 'keller2014'),
      'keller2014soft',
    );
    const files = edit.entries().map(([uri]) => uri.path.split('/').at(-1));
    assert.ok(files.includes('draft.en.md') && files.includes('library.bib'), files.join(' '));
    await closeAll();
  });

  test('an unresolved key is mended by its preferred fix', async () => {
    await indexed('6 papers');
    const document = await draft('Soft power attracts [@kellr2014].\n');
    const [finding] = await until('the finding', () => {
      const found = findingsOn(document, 'unresolved-citation', 'kellr2014');
      return found.length ? found : null;
    });
    assert.ok(finding);
    const fix = (await actionsAt(document, finding.range)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix);
    await apply(fix);
    assert.match(document.getText(), /@keller2014\]/);
    await closeAll();
  });

  test('a work that the draft’s own list lacks is added to it', async () => {
    await indexed('6 papers');
    const list = 'آذری، مینا (۱۳۹۰). مه. تهران: نشر نمونه.\n\nیاوری، نوید (۱۳۹۱). یخ. تهران: نشر نمونه.';
    const document = await draft(`چنین است (آذری، ۱۳۹۰؛ یاوری، ۱۳۹۱) و (رستگار، ۱۴۰۰: ۲۰۵).\n\n## منابع\n\n${list}\n`);
    const [finding] = await until('the finding', () => {
      const found = findingsOn(document, 'unlisted-citation', '(رستگار، ۱۴۰۰: ۲۰۵)');
      return found.length ? found : null;
    });
    assert.ok(finding);
    const fix = (await actionsAt(document, finding.range)).find(({ command }) => command?.command === 'dabir.listWork');
    assert.ok(fix);
    await apply(fix);
    await until('the entry', () => /\n\nرستگار، [^\n]*\n\nیاوری/.test(document.getText()));
    await closeAll();
  });

  test('go to definition leads from a term to the paper', async () => {
    await indexed('6 papers');
    const document = await open('draft.en.md');
    const places = await definitions(document, 'Soft power');
    assert.ok(
      places.some(({ path }) => path.includes('/papers/')),
      places.join(' '),
    );
    await closeAll();
  });

  test('a finding in a PDF opens as the text of the page', async () => {
    await indexed('6 papers');
    const document = await draft('ویتنام در سال ۱۹۹۲ به آسه‌آن پیوست.\n');
    const [finding] = await until('the finding', () => {
      const found = findingsOn(document, 'contradicted-claim', '۱۹۹۲');
      return found.length ? found : null;
    });
    const place = finding?.relatedInformation?.find(({ location }) => location.uri.scheme === 'dabir-text')?.location;
    assert.ok(place, 'a passage of the PDF');
    const text = await workspace.openTextDocument(place.uri);
    assert.match(text.getText(place.range), /ویتنام|آسه/);
    await closeAll();
  });

  test('“not a contradiction” is remembered by content, in a file of the workspace', async () => {
    await indexed('6 papers');
    const wrong = 'The African Union has 51 member states.';
    const document = await draft(`${wrong}\n`);
    const [finding] = await until('the finding', () => {
      const found = findingsOn(document, 'contradicted-claim', wrong);
      return found.length ? found : null;
    });
    assert.ok(finding);
    const actions = await actionsAt(document, finding.range);
    const decide = actions.find(({ command }) => command?.command === 'dabir.decide');
    assert.ok(decide, `the action among ${actions.map(({ title }) => title).join(' | ')}`);
    await apply(decide);
    await until('the finding to go', () => findingsOn(document, 'contradicted-claim', wrong).length === 0);
    const file = readFileSync(join(folder(), '.dabir', 'decisions.json'), 'utf8');
    assert.match(file, /51 member states/);
    await typeAtEnd(document, '\nAnother sentence, written later.\n');
    await new Promise((done) => setTimeout(done, 1500));
    assert.equal(findingsOn(document, 'contradicted-claim', wrong).length, 0);
    await closeAll();
  });

  test('a severity setting silences a code', async () => {
    await indexed('6 papers');
    const wrong = 'The African Union has 52 member states.';
    const document = await draft(`${wrong}\n`);
    const [finding] = await until('the finding', () => {
      const found = findingsOn(document, 'contradicted-claim', wrong);
      return found.length ? found : null;
    });
    assert.ok(finding);
    const off = (await actionsAt(document, finding.range)).find(({ command }) => command?.command === 'dabir.ignoreCode');
    assert.ok(off, 'the action');
    await apply(off);
    assert.equal(workspace.getConfiguration('dabir').get('severity.contradicted-claim'), 'off');
    await until('the finding to go', () => findingsOn(document, 'contradicted-claim', wrong).length === 0);
    await workspace.getConfiguration('dabir').update('severity.contradicted-claim', undefined, false);
    await until('the finding to come back', () => findingsOn(document, 'contradicted-claim', wrong).length > 0);
    await closeAll();
  });

  test('the status item speaks Persian when asked to', async () => {
    await indexed('6 papers');
    await workspace.getConfiguration('dabir').update('language', 'fa', false);
    await until('«۶ مقاله»', async () => (await api()).statusText().includes('۶ مقاله'));
    await workspace.getConfiguration('dabir').update('language', undefined, false);
    await indexed('6 papers');
  });

  test('evidence is copied', async () => {
    await indexed('6 papers');
    const wrong = 'The African Union has 53 member states.';
    const document = await draft(`${wrong}\n`);
    await until('the finding', () => findingsOn(document, 'contradicted-claim', wrong).length > 0);
    const editor = window.activeTextEditor;
    const place = findingsOn(document, 'contradicted-claim', wrong)[0]?.range.start ?? middleOf(document, wrong);
    assert.ok(editor);
    editor.selection = new (await import('vscode')).Selection(place, place);
    await commands.executeCommand('dabir.copyEvidence');
    assert.match(await env.clipboard.readText(), /Okafor/);
    await closeAll();
  });
}
