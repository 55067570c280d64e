import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIndex } from '../../../corpus-index/src/edges/open-index';
import { type DriverName, loadDriver } from '../../../corpus-index/src/store/sqlite/driver';
import { openSqliteStore } from '../../../corpus-index/src/store/sqlite/open';
import { IndexOpenError } from '../../../corpus-index/src/store/store';
import { samplePaper, sampleSource } from './sample-papers';

const DRIVERS: readonly DriverName[] = ['builtin', 'bundled'];
const withCode = (code: IndexOpenError['code']) => (error: unknown) => error instanceof IndexOpenError && error.code === code;

describe('SQLite index file', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabir-sqlite-'));
    path = join(folder, 'index.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const name of DRIVERS) {
    it(`keeps full detail, so that bm25 ranks and is below 0 (${name})`, async function () {
      const driver = await loadDriver(name);
      if (!driver) return this.skip();
      const store = await openSqliteStore(path, { driver: name });
      for (const at of [1, 2, 3, 4]) await store.replace(sampleSource('/papers', `${at}.txt`, at), samplePaper(`${at}.txt`, at));
      await store.close();
      const database = new driver.DatabaseSync(path);
      const rows = database.prepare("SELECT bm25(passage_words) AS rank FROM passage_words WHERE passage_words MATCH 'strait'").all();
      database.exec("INSERT INTO passage_words (passage_words) VALUES ('integrity-check')");
      const check = database.prepare('PRAGMA integrity_check').all();
      database.close();
      assert.ok(rows.length > 0);
      for (const row of rows)
        assert.ok(typeof row === 'object' && row !== null && 'rank' in row && Number(row.rank) < 0, JSON.stringify(row));
      assert.deepEqual({ ...(check[0] as object) }, { integrity_check: 'ok' });
    });
  }

  it('refuses a file that is no SQLite file, and leaves it', async () => {
    writeFileSync(path, 'my only draft\n');
    await assert.rejects(openSqliteStore(path), withCode('broken-index'));
    assert.equal(readFileSync(path, 'utf8'), 'my only draft\n');
    await assert.rejects(openIndex(path, false), withCode('broken-index'));
    assert.equal(readFileSync(path, 'utf8'), 'my only draft\n');
  });

  it("refuses another program's database, and leaves it", async () => {
    const driver = await loadDriver();
    assert.ok(driver);
    const other = new driver.DatabaseSync(path);
    other.exec('CREATE TABLE bookmarks (url TEXT)');
    other.close();
    await assert.rejects(openSqliteStore(path), withCode('broken-index'));
    const again = new driver.DatabaseSync(path);
    assert.deepEqual(again.prepare('SELECT count(*) AS n FROM bookmarks').all().length, 1);
    again.close();
  });

  it('puts a broken index of the cache aside and begins a new one', async () => {
    const store = await openSqliteStore(path);
    await store.replace(sampleSource('/papers', 'a.txt', 1), samplePaper('a.txt', 1));
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 16, 4000);
    writeFileSync(path, bytes);
    await assert.rejects(openIndex(path, false), withCode('broken-index'));
    const opened = await openIndex(path, true);
    assert.deepEqual(await opened.store.sources(), []);
    assert.equal(opened.brokenIndex, `${path}.broken`);
    assert.ok(existsSync(`${path}.broken`));
    await opened.store.close();
  });

  it('takes an empty file as a new index', async () => {
    writeFileSync(path, '');
    const store = await openSqliteStore(path);
    assert.deepEqual(await store.papers(), []);
    await store.close();
  });
});
