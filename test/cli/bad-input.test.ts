import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDriver } from '../../corpus-index/src/store/sqlite/driver';
import { FIXTURES, jsonLines, type Ran, Sandbox } from './run-cli';

/** Lines of standard error that name a file or folder. */
function linesAbout({ err }: Ran, name: string): string[] {
  return err.split('\n').filter((line) => line.includes(name));
}

describe('bad input', function () {
  this.timeout(120_000);
  let sandbox: Sandbox;
  beforeEach(() => {
    sandbox = new Sandbox();
    cpSync(join(FIXTURES, 'papers'), sandbox.path('papers'), { recursive: true });
  });
  afterEach(() => sandbox.remove());

  const put = (name: string, content: string | Uint8Array) => writeFileSync(sandbox.path('papers', name), content);
  const exported = async (...more: readonly string[]) => {
    const ran = await sandbox.run(['export', 'papers', ...more]);
    return { ran, papers: jsonLines(ran.out).length };
  };

  const FILES: readonly {
    readonly title: string;
    readonly name: string;
    readonly make: (path: string) => void;
    readonly en: RegExp;
    readonly fa: RegExp;
  }[] = [
    {
      title: 'an empty file',
      name: 'empty.txt',
      make: (path) => writeFileSync(path, ''),
      en: /the file is empty\. Remove it/,
      fa: /پرونده خالی است/,
    },
    {
      title: 'a binary named .txt',
      name: 'photo.txt',
      make: (path) =>
        writeFileSync(
          path,
          Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251),
        ),
      en: /is not text/,
      fa: /پرونده متن نیست/,
    },
    {
      title: 'a broken PDF',
      name: 'torn.pdf',
      make: (path) => writeFileSync(path, '%PDF-1.7\n1 0 obj\n<< /Type /Cat'),
      en: /the PDF is broken/,
      fa: /PDF خراب است/,
    },
    {
      title: 'a 50 MB text',
      name: 'endless.txt',
      make: (path) => {
        writeFileSync(path, 'word '.repeat(1000));
        truncateSync(path, 50 * 2 ** 20);
      },
      en: /too large to be read\. Split it .*50\.0 MB/,
      fa: /بزرگ‌تر از آن است که خوانده شود/,
    },
    {
      title: 'a broken docx',
      name: 'torn.docx',
      make: (path) => writeFileSync(path, 'PK\u0003\u0004 no archive'),
      en: /the docx is broken/,
      fa: /این docx خراب/,
    },
  ];
  for (const { title, name, make, en, fa } of FILES) {
    it(`${title} costs one message, and the rest goes on`, async () => {
      make(sandbox.path('papers', name));
      const first = await exported();
      assert.equal(first.papers, 2);
      assert.equal(first.ran.status, 0, first.ran.err);
      assert.equal(linesAbout(first.ran, name).length, 1, first.ran.err);
      assert.match(first.ran.err, en);
      assert.equal(first.ran.err.trim().split('\n').length, 1, first.ran.err);
      const again = await exported('--corpus', 'papers');
      assert.equal(again.ran.err, first.ran.err, 'also when the file is not read again');
      const persian = await sandbox.run(['--language', 'fa', 'export', 'papers']);
      assert.match(persian.err, fa);
    });
  }

  it('names a corpus that does not exist; the others are read, and the status tells', async () => {
    const { ran, papers } = await exported('--corpus', 'papers', '--corpus', 'nowhere');
    assert.equal(papers, 2);
    assert.equal(ran.status, 2);
    assert.equal(linesAbout(ran, 'nowhere').length, 1);
    assert.match(ran.err, /nowhere: there is no such folder or file\. Mend the path/);
    const alone = await sandbox.run(['check', 'draft.md', '--corpus', 'nowhere']);
    assert.deepEqual([alone.status, alone.out], [2, '']);
    assert.equal(alone.err.trim().split('\n').length, 1, alone.err);
  });

  it('names a folder without papers', async () => {
    mkdirSync(sandbox.path('void'));
    writeFileSync(sandbox.path('void', 'notes.odt'), 'x');
    const ran = await sandbox.run(['index', '--corpus', 'void']);
    assert.deepEqual([ran.status, ran.out], [2, '']);
    assert.match(ran.err, /^void: the folder holds no paper that can be read\. Put papers into it[^\n]*\n$/);
  });

  it('names a draft that cannot be read, and checks the others', async () => {
    writeFileSync(sandbox.path('good.md'), 'Nothing here.\n');
    writeFileSync(
      sandbox.path('binary.md'),
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251),
    );
    const ran = await sandbox.run(['check', 'gone.md', 'binary.md', 'good.md', '--format', 'json']);
    assert.equal(ran.status, 2);
    assert.deepEqual(linesAbout(ran, 'gone.md').length, 1);
    assert.deepEqual(linesAbout(ran, 'binary.md').length, 1);
    assert.deepEqual(
      (JSON.parse(ran.out) as { file: string }[]).map(({ file }) => file),
      ['good.md'],
    );
  });

  it('leaves an index of a newer version as it is', async () => {
    await sandbox.run(['index', '--index', 'index.sqlite']);
    const driver = await loadDriver();
    assert.ok(driver);
    const database = new driver.DatabaseSync(sandbox.path('index.sqlite'));
    database.exec("UPDATE header SET value = 999 WHERE name = 'schema'");
    database.close();
    const ran = await sandbox.run(['check', 'draft.md', '--corpus', 'papers', '--index', 'index.sqlite']);
    assert.deepEqual([ran.status, ran.out], [2, '']);
    assert.match(ran.err, /index\.sqlite: the index was made by a newer Dabir and was left as it is\. Update Dabir[^\n]*\n$/);
    const again = new driver.DatabaseSync(sandbox.path('index.sqlite'));
    assert.match(JSON.stringify(again.prepare("SELECT value FROM header WHERE name = 'schema'").all()), /999/);
    assert.match(JSON.stringify(again.prepare('SELECT count(*) AS n FROM source').all()), /"n":2/);
    again.close();
  });

  it('never writes over a file that is no index', async () => {
    writeFileSync(sandbox.path('thesis.md'), 'Three years of work.\n');
    const ran = await sandbox.run(['index', '--index', 'thesis.md']);
    assert.equal(ran.status, 2);
    assert.match(ran.err, /thesis\.md: the file is not a sound index/);
  });

  it('makes a broken index of the cache anew, and says so', async () => {
    const { out } = await sandbox.run(['index']);
    const location = /Index: (.*)\n/.exec(out)?.[1] ?? '';
    writeFileSync(location, 'broken');
    const { ran, papers } = await exported();
    assert.deepEqual([ran.status, papers], [0, 2]);
    assert.match(ran.err, /^The index was broken and is made anew; the broken one is kept at .*\.broken\.\n$/);
  });

  it('does not follow links that lead out of the corpus', async function () {
    writeFileSync(sandbox.path('secret.txt'), 'A long enough text about something else entirely.\n');
    try {
      symlinkSync(sandbox.path('secret.txt'), sandbox.path('papers', 'link.txt'));
    } catch {
      return this.skip(); // Windows without the right to make links
    }
    const { ran, papers } = await exported();
    assert.deepEqual([ran.status, papers], [0, 2]);
    assert.match(ran.err, /^link\.txt: the link leads out of the folder of papers/);
  });

  it('ignores hidden folders and node_modules', async () => {
    for (const folder of ['.git', 'node_modules']) {
      mkdirSync(sandbox.path('papers', folder));
      put(join(folder, 'x.txt'), 'Some text that is no paper.\n');
    }
    assert.equal((await exported()).papers, 2);
  });

  it('tells of broken settings and goes on', async () => {
    mkdirSync(sandbox.path('.vscode'));
    writeFileSync(sandbox.path('.vscode', 'settings.json'), '{ "dabir.corpus.folders": [');
    const { ran, papers } = await exported();
    assert.deepEqual([ran.status, papers], [0, 2]);
    assert.match(ran.err, /^the settings of this workspace are left out: /);
  });

  it('says that a database cannot be reached, without its password', async () => {
    const ran = await sandbox.run(['index', '--index', 'postgres://me:hush@127.0.0.1:1/none', '--corpus', 'papers']);
    assert.deepEqual([ran.status, ran.out], [2, '']);
    assert.match(ran.err, /^postgres:\/\/me@127\.0\.0\.1:1\/none: the index cannot be reached/);
    assert.ok(!ran.err.includes('hush'));
  });
});
