import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeAction, type Diagnostic, MarkupContent, type Range } from 'vscode-languageserver/node';
import { applyEdits, cursorIn, positionAt, textIn, TestServer } from './harness';

/** Three small papers of our own: two in Persian that name hedging differently, one in English. */
const PAPERS = {
  'papers/parsa-1400-fronts.md': `# پیمان و جبهه در دریای سرد

نیما پارسا

## چکیده

این مقاله پیمان دفاعی و جبهه مشترک را مقایسه می‌کند.

**واژگان کلیدی:** پیمان دفاعی، جبهه مشترک، مصون‌سازی

## چارچوب نظری

پیمان دفاعی (defence pact) تعهدی مکتوب و الزام‌آور میان دولت‌ها برای کمک در جنگ است، برخلاف جبهه مشترک که غیررسمی است (Lind, 2015: 12). جبهه مشترک (common front) ترتیبی موقت و غیررسمی میان دولت‌هاست که با پایان خطر از میان می‌رود. مصون‌سازی (hedging) راهبردی است که دولت کوچک با آن خطر را میان دو قدرت تقسیم می‌کند (Kor, 2012: 4).

## یافته‌ها

دولت شمالی در سال ۱۳۹۰ پیمان دفاعی را امضا کرد.
`,
  'papers/kaveh-1398-risk.md': `# پوشش خطر در سیاست دولت‌های کوچک

رامین کاوه

## چکیده

پوشش خطر راه دولت‌های کوچک است.

**واژگان کلیدی:** پوشش خطر، دولت کوچک

## چارچوب نظری

پوشش خطر (hedging) به معنای نگه‌داشتن راه بازگشت به هر دو قدرت رقیب است (Kor, 2012: 9).
`,
  'papers/lind-2015-pacts.md': `# Pacts and fronts in the cold sea

Erik Lind

## Abstract

The article compares defence pacts with common fronts.

**Keywords:** defence pact, common front, hedging

## Theory

A defence pact is a written and binding commitment of states to fight for each other, unlike a common front, which is informal. A common front is a temporary and informal arrangement that ends with the danger. Kor (2012: 7) defines hedging as a policy of keeping ties with two rivals so that neither is lost.

## Findings

The pact was signed in 2011.
`,
};

describe('protocol: terms', function () {
  this.timeout(90_000);
  let server: TestServer;
  let count = 0;
  before(async () => {
    server = await TestServer.start({ files: PAPERS, initializationOptions: { canChangeSettings: true } });
    await server.ready(3);
  });
  after(() => server.stop());

  const ENDINGS = { markdown: 'md', latex: 'tex', typst: 'typ', plaintext: 'txt' };
  const open = (text: string, languageId: keyof typeof ENDINGS = 'markdown') =>
    server.open(`draft-${++count}.${ENDINGS[languageId]}`, text, languageId);

  async function hoverAt(marked: string): Promise<{ readonly markdown: string; readonly over: string }> {
    const { text, offset } = cursorIn(marked);
    const hover = await server.hover(await open(text), offset);
    assert.ok(hover?.range && MarkupContent.is(hover.contents), marked);
    return { markdown: hover.contents.value, over: textIn(text, hover.range) };
  }

  it('shows the definition of every paper, with who is credited, and the equivalents', async () => {
    const { markdown, over } = await hoverAt('دولت‌ها به مصون‌سا‸زی روی می‌آورند.');
    assert.equal(over, 'مصون‌سازی');
    for (const part of ['خطر را میان دو قدرت', 'راه بازگشت', 'keeping ties with two rivals', 'hedging', 'Kor'])
      assert.ok(markdown.includes(part), `${part} in ${markdown}`);
    for (const author of [/پارسا|Parsa/, /کاوه|Kaveh/, /Lind/]) assert.match(markdown, author);
  });

  it('names the neighbour that it is confused with', async () => {
    assert.match((await hoverAt('A defence pa‸ct was signed.')).markdown, /set it apart from|جدا شده است/);
  });

  for (const [marked, over] of [
    ['این پیمان‌های دفا‸عی فراوان‌اند.', 'پیمان‌های دفاعی'],
    ['این پیمان های دفا‸عی فراوان‌اند.', 'پیمان های دفاعی'],
    ['پیمانی دفا‸عی بستند.', 'پیمانی دفاعی'],
    ['جبهه‌های مشتر‸ک آنان', 'جبهه‌های مشترک'],
    ['جبهۀ مشتر‸ک آنان', 'جبهۀ مشترک'],
    ['مصونسازی‌شا‸ن کارگر بود.', 'مصونسازی‌شان'],
    ['Defence Pac‸ts hold.', 'Defence Pacts'],
    ['their defense pac‸t’s text', 'defense pact’s'],
    ['two common fro‸nts', 'common fronts'],
  ] as const) {
    it(`knows ${marked}`, async () => assert.equal((await hoverAt(marked)).over, over));
  }

  it('goes to the passages of all papers', async () => {
    const { text, offset } = cursorIn('On hed‸ging.');
    const places = await server.definition(await open(text), offset);
    assert.deepEqual(places.map(({ uri }) => uri.split('/').at(-1)).sort(), [
      'kaveh-1398-risk.md',
      'lind-2015-pacts.md',
      'parsa-1400-fronts.md',
    ]);
  });

  for (const [marked, label, equivalent] of [
    ['این جبهه‌ی مشت‸', 'جبهه مشترک', 'common front'],
    ['در پیما‸', 'پیمان دفاعی', 'defence pact'],
    ['a common fro‸', 'common front', 'جبهه مشترک'],
    ['Defen‸', 'defence pact', 'پیمان دفاعی'],
  ] as const) {
    it(`completes ${marked} with its equivalent beside it`, async () => {
      const { text, offset } = cursorIn(marked);
      const items = await server.complete(await open(text), offset);
      const item = items.find((one) => one.label === label);
      assert.ok(item, items.map((one) => one.label).join(' | '));
      assert.match(JSON.stringify(item), new RegExp(equivalent));
      const resolved = await server.resolve(item);
      assert.match(JSON.stringify(resolved.documentation), /خطر|جنگ|danger|fight|موقت|temporary/);
    });
  }

  async function inserted(marked: string, languageId: keyof typeof ENDINGS): Promise<string[]> {
    const { text, offset } = cursorIn(marked);
    const uri = await open(text, languageId);
    const at = positionAt(text, offset);
    const actions = await server.actions(uri, { start: at, end: at });
    return actions
      .filter(({ title }) => /defence pact|common front|پیمان دفاعی/.test(title))
      .map(({ edit }) => applyEdits(text, edit?.changes?.[uri] ?? []));
  }

  it('inserts the equivalent at first use, in parentheses or as a footnote of each format', async () => {
    const drafts: readonly [keyof typeof ENDINGS, string, readonly string[]][] = [
      [
        'markdown',
        '# پیمان دفاعی\n\nاین پیمان دفاعی است.\n\nباز پیمان دفا‸عی.\n',
        [
          '# پیمان دفاعی\n\nاین پیمان دفاعی (defence pact) است.\n\nباز پیمان دفاعی.\n',
          '# پیمان دفاعی\n\nاین پیمان دفاعی[^1] است.\n\nباز پیمان دفاعی.\n\n[^1]: defence pact\n',
        ],
      ],
      ['latex', 'این جبهه مشتر‸ک است.', ['این جبهه مشترک (common front) است.', 'این جبهه مشترک\\footnote{\\lr{common front}} است.']],
      ['typst', 'A defence pa‸ct is.', ['A defence pact (پیمان دفاعی) is.', 'A defence pact#footnote[پیمان دفاعی] is.']],
      ['plaintext', 'این جبهه مشتر‸ک است.\n', ['این جبهه مشترک (common front) است.\n', 'این جبهه مشترک¹ است.\n\n۱. common front\n']],
    ];
    for (const [languageId, marked, expected] of drafts) assert.deepEqual(await inserted(marked, languageId), expected, languageId);
    assert.deepEqual(await inserted('این جبهه مشتر‸ک (common front) است.', 'markdown'), []);
  });

  const byCode = (code: string) => (items: readonly Diagnostic[]) => items.filter((one) => one.code === code);
  const byTitle = (actions: readonly CodeAction[], title: RegExp) => actions.find((one) => title.test(one.title));
  const MIXED = 'مصون‌سازی رایج است.\n\nمصون‌سازی ارزان است.\n\nپوشش خطر گران است.\n\nپوشش خطر و مصون‌سازی.\n';

  it('finds one concept under two names, with a fix for one, for all and for ever', async () => {
    const inconsistent = byCode('inconsistent-term');
    const uri = await open(MIXED);
    const found = inconsistent(await server.findingsWith(uri, (items) => inconsistent(items).length === 2, 'two names'));
    assert.deepEqual(
      found.map(({ range }) => textIn(MIXED, range)),
      ['پوشش خطر', 'پوشش خطر'],
    );
    const range: Range = found[0]!.range;
    const actions = await server.actions(uri, range);
    const result = (action: CodeAction | undefined) => applyEdits(MIXED, action?.edit?.changes?.[uri] ?? []);
    assert.equal(result(byTitle(actions, /^(?:تغییر به|Change to)/)), MIXED.replace('پوشش خطر', 'مصون‌سازی'));
    assert.equal(result(byTitle(actions, /^(?:تغییر همه|Change all)/)), MIXED.replaceAll('پوشش خطر', 'مصون‌سازی'));
    // The writer wants the rarer name, here and in every other draft of the workspace.
    const always = byTitle(actions, /(?:همیشه|Always).*پوشش خطر/);
    assert.equal(result(always), MIXED.replaceAll('مصون‌سازی', 'پوشش خطر'));
    assert.ok(always?.command);
    await server.connection.sendRequest('workspace/executeCommand', {
      command: always.command.command,
      arguments: always.command.arguments,
    });
    assert.match(readFileSync(join(server.folder, '.dabir/decisions.json'), 'utf8'), /پوشش خطر/);
    const other = await open('مصون‌سازی و مصون‌سازی و پوشش خطر.\n');
    const marked = inconsistent(await server.findingsWith(other, (items) => inconsistent(items).length === 2, 'the chosen name'));
    assert.ok(marked.every((one) => textIn(server.textOf(other), one.range) === 'مصون‌سازی'));
  });

  for (const [title, text, term, neighbour] of [
    ['Persian', 'آنها جبهه مشترک مکتوب و الزام‌آور امضا کردند.\n', 'جبهه مشترک', 'پیمان دفاعی'],
    ['English', 'They signed a written and binding common front.\n', 'common front', 'defence pact'],
  ] as const) {
    it(`marks a confused term in ${title} only where the sentence gives the feature`, async () => {
      const confused = byCode('confused-term');
      const uri = await open(text);
      const [found] = confused(await server.findingsWith(uri, (items) => confused(items).length > 0, 'a confused term'));
      assert.ok(found);
      assert.equal(textIn(text, found.range), term);
      assert.ok(String(found.message).includes(neighbour));
      assert.ok((found.relatedInformation ?? []).length > 0, 'the papers’ passages');
      for (const plain of [`${term}.\n`, title === 'Persian' ? 'آنها جبهه مشترک را ستودند.\n' : 'They praised the common front.\n'])
        assert.deepEqual(confused(await server.findings(await open(plain))), []);
    });
  }

  it('outlines the terms of a draft in both languages and finds terms of the workspace', async () => {
    const uri = await open('جبهه‌های مشترک و سپس پیمان دفاعی. A common front.\n');
    const outline: { name: string; detail?: string }[] = await server.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.deepEqual(
      outline.map(({ name, detail }) => [name, detail]),
      [
        ['جبهه مشترک', 'common front'],
        ['پیمان دفاعی', 'defence pact'],
        ['common front', 'جبهه مشترک'],
      ],
    );
    for (const query of ['common', 'جبهه']) {
      const found: { name: string; location: { uri: string } }[] = await server.connection.sendRequest('workspace/symbol', { query });
      assert.ok(
        found.some(({ location }) => /papers\/.*\.md$/.test(location.uri)),
        query,
      );
    }
  });
});
