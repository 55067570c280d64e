import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, env, window, workspace } from 'vscode';
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
