import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIXTURES, jsonLines, Sandbox } from './run-cli';

const PAPERS = join(FIXTURES, 'papers');

function fields(value: unknown): string[] {
  assert.ok(typeof value === 'object' && value !== null);
  return Object.keys(value);
}

describe('command line', function () {
  this.timeout(60_000);
  let sandbox: Sandbox;
  beforeEach(() => {
    sandbox = new Sandbox();
  });
  afterEach(() => sandbox.remove());

  describe('index', () => {
    it('reads only what changed', async () => {
      cpSync(PAPERS, sandbox.path('papers'), { recursive: true });
      const run = async () => (await sandbox.run(['index'])).out;
      assert.match(await run(), /^2 papers in the index: 2 files read, 0 unchanged, 0 removed\.\nIndex: .*\.sqlite\n$/);
      assert.match(await run(), /: 0 files read, 2 unchanged, 0 removed/);

      const grain = sandbox.path('papers', 'aliev-2020-grain.md');
      utimesSync(grain, new Date(), new Date(Date.now() + 5000));
      assert.match(await run(), /: 0 files read, 2 unchanged/, 'another date, the same bytes');

      writeFileSync(grain, `${readFileSync(grain, 'utf8')}\nOne more line.\n`);
      assert.match(await run(), /: 1 file read, 1 unchanged/);

      rmSync(grain);
      assert.match(await run(), /^1 paper in the index: 0 files read, 1 unchanged, 1 removed/);
    });

    it('takes several corpora, folders and single files, and keeps the index where it is told to', async () => {
      const file = join(PAPERS, 'more', 'nouri-1399-river.txt');
      const index = sandbox.path('my', 'index.sqlite');
      const ran = await sandbox.run(['index', '--corpus', file, '--corpus', PAPERS, '--index', index]);
      assert.equal(ran.status, 0, ran.err);
      assert.match(ran.out, /^2 papers in the index: 2 files read/, 'one file, named twice');
      assert.ok(statSync(index).size > 0);
      const again = await sandbox.run(['export', 'papers', '--index', index]);
      assert.equal(jsonLines(again.out).length, 2, 'an index can be read without its papers');
    });

    it('finds the corpus in the settings of the workspace', async () => {
      mkdirSync(sandbox.path('.vscode'));
      writeFileSync(sandbox.path('.vscode', 'settings.json'), `{\n  // papers\n  "dabir.corpus.folders": [${JSON.stringify(PAPERS)},],\n}`);
      const ran = await sandbox.run(['index']);
      assert.equal(ran.status, 0, ran.err);
      assert.match(ran.out, /^2 papers/);
    });

    it('speaks the language of the system, or the one that is named', async () => {
      const persian = await sandbox.run(['index', '--corpus', PAPERS], { LANG: 'fa_IR.UTF-8' });
      assert.match(persian.out, /^۲ مقاله در نمایه است/);
      const english = await sandbox.run(['--language', 'en', 'index', '--corpus', PAPERS], { LANG: 'fa_IR.UTF-8' });
      assert.match(english.out, /^2 papers in the index/);
    });

    it('lets one of two commands write and both answer', async () => {
      const runs = await Promise.all([1, 2, 3].map(() => sandbox.run(['export', 'papers', '--corpus', PAPERS])));
      for (const { status, out, err } of runs) {
        assert.equal(status, 0, err);
        assert.equal(jsonLines(out).length, 2);
      }
    });
  });

  describe('export', () => {
    const FIELDS: Readonly<Record<string, readonly string[]>> = {
      papers: ['id', 'file', 'title', 'authors', 'year', 'journal', 'volume', 'issue', 'pages', 'doi', 'abstract', 'keywords'],
      references: ['paper', 'raw', 'location'],
      citations: ['paper', 'raw', 'authors', 'year', 'locator', 'location'],
      terms: ['id', 'fa', 'en', 'definitions'],
      statements: ['paper', 'quote', 'location', 'kind', 'measure', 'roles', 'time', 'value', 'unit', 'qualifiers'],
      passages: ['paper', 'text', 'location'],
    };
    for (const [kind, wanted] of Object.entries(FIELDS)) {
      it(`writes ${kind} with the fields of the interface`, async () => {
        const { status, out, err } = await sandbox.run(['export', kind, '--corpus', PAPERS]);
        assert.equal(status, 0, err);
        const lines = jsonLines(out);
        assert.ok(lines.length > 0);
        for (const line of lines)
          assert.deepEqual(
            wanted.filter((field) => !fields(line).includes(field)),
            [],
          );
      });
    }

    it('gives places that hold the quote', async () => {
      const { out } = await sandbox.run(['export', 'passages', '--corpus', PAPERS]);
      const source = readFileSync(join(PAPERS, 'aliev-2020-grain.md'), 'utf8');
      const places = jsonLines(out).flatMap((line) => {
        assert.ok(typeof line === 'object' && line !== null && 'location' in line && 'text' in line);
        const { location, text } = line;
        assert.ok(
          typeof location === 'object' &&
            location !== null &&
            'file' in location &&
            'start' in location &&
            'end' in location &&
            'page' in location,
        );
        // Rows of a table are read as sentences, so their text is not that of the file.
        return location.file === 'aliev-2020-grain.md' && !String(text).includes('|')
          ? [{ text: String(text), start: Number(location.start), end: Number(location.end) }]
          : [];
      });
      assert.ok(places.length > 2);
      for (const { text, start, end } of places)
        assert.equal(
          source
            .slice(start, end)
            .replace(/[\s*]+/g, ' ')
            .slice(0, 20),
          text.replace(/\s+/g, ' ').slice(0, 20),
        );
    });

    it('writes works as CSL-JSON and BibTeX', async () => {
      const csl: unknown = JSON.parse((await sandbox.run(['export', 'references', '--format', 'csl-json', '--corpus', PAPERS])).out);
      assert.ok(Array.isArray(csl) && csl.length === 2);
      for (const item of csl)
        assert.ok(
          ['id', 'title', 'author', 'issued'].every((field) => fields(item).includes(field)),
          JSON.stringify(item),
        );
      const { out } = await sandbox.run(['export', 'references', '--format', 'bibtex', '--corpus', PAPERS]);
      assert.match(out, /@book\{ortega2011bread,\n/);
      assert.match(out, /title\s+= \{Bread and Power\}/);
      assert.match(out, /year\s+= \{1395\}/);
    });

    it('writes where papers disagree, each question once', async () => {
      const { status, out, err } = await sandbox.run(['export', 'disagreements', '--corpus', resolve('examples/papers')]);
      assert.equal(status, 0, err);
      const lines = jsonLines(out);
      for (const line of lines) assert.deepEqual(fields(line), ['measure', 'roles', 'time', 'unit', 'positions']);
      const trade = lines.filter((line) => {
        const text = JSON.stringify(line);
        return text.includes('"demir-2021-gas-trade"') && text.includes('"rastegar-1400-trade"') && text.includes('"symmetric"');
      });
      assert.equal(trade.length, 1, out);
      assert.match(JSON.stringify(trade[0]), /"symmetric":\[(?:"TR","AZ"|"AZ","TR")\]/);
      assert.match(JSON.stringify(trade[0]), /"min":4200000000,/);
      assert.match(JSON.stringify(trade[0]), /"min":4700000000,/);
    });

    it('refuses a format that a kind does not have', async () => {
      const { status, out, err } = await sandbox.run(['export', 'terms', '--format', 'bibtex', '--corpus', PAPERS]);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /bibtex is for papers and references/);
    });
  });

  describe('search and text', () => {
    it('finds the best passage whatever the letters of the query', async () => {
      const { status, out } = await sandbox.run(['search', 'ديپلماسي آب', '--format', 'jsonl', '--limit', '1', '--corpus', PAPERS]);
      assert.equal(status, 0);
      const [hit] = jsonLines(out);
      assert.match(JSON.stringify(hit), /دیپلماسی آب به معنای/);
    });

    it('says when nothing is found', async () => {
      const { status, out, err } = await sandbox.run(['search', 'Patagonia', '--corpus', PAPERS]);
      assert.deepEqual([status, out], [0, '']);
      assert.match(err, /No passage found/);
    });

    it('shows a file as it is read, without an index', async () => {
      const { status, out } = await sandbox.run(['text', join(PAPERS, 'aliev-2020-grain.md')]);
      assert.equal(status, 0);
      assert.match(out, /Food interdependence is a relation in which each side/);
      assert.doesNotMatch(out, /^---/m);
    });

    it('shows what was repaired', async () => {
      const file = sandbox.path('damaged.txt');
      writeFileSync(file, 'كتاب‌هاي سياسي دربارهٔ صلح و جنگ در منطقه نوشته شده است.\n');
      const { status, out } = await sandbox.run(['text', '--repairs', file]);
      assert.equal(status, 0);
      assert.match(out, /^\d+\tarabic-letter\t/m);
    });
  });

  describe('usage', () => {
    it('answers --help and --version', async () => {
      const help = await sandbox.run(['--help']);
      assert.equal(help.status, 0);
      for (const command of ['index', 'check', 'export', 'text', 'search', 'lsp'])
        assert.match(help.out, new RegExp(`^  ${command}\\b`, 'm'));
      const version = await sandbox.run(['--version']);
      assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
    });

    for (const args of [
      [],
      ['frobnicate'],
      ['check'],
      ['export', 'poems'],
      ['check', 'a.md', '--format', 'xml'],
      ['search', 'x', '--limit', 'many'],
    ]) {
      it(`ends in status 2 for: ${args.join(' ') || 'nothing'}`, async () => {
        const { status, out, err } = await sandbox.run(args);
        assert.equal(status, 2);
        assert.equal(out, '');
        assert.ok(err.length > 10);
      });
    }
  });
});
