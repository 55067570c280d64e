import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { openPostgresStore } from '../../../corpus-index/src/store/postgres/open';
import { loadDriver } from '../../../corpus-index/src/store/sqlite/driver';
import { openSqliteStore } from '../../../corpus-index/src/store/sqlite/open';
import type { CorpusReader, CorpusStore } from '../../../corpus-index/src/store/store';
import { IndexOpenError, WRITER_TIMEOUT_MS } from '../../../corpus-index/src/store/store';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { startServer, type ThrowAwayServer } from './postgres-server';
import { randomNumbers, samplePaper, sampleSource } from './sample-papers';

interface Engine {
  readonly name: string;
  /** Why it cannot be tested here, or null. Makes ready what it needs. */
  prepare(): Promise<string | null>;
  /** Opens the same index again and again; `versions` play another Dabir. */
  open(versions?: { readerVersion?: number; foldVersion?: number }): Promise<CorpusStore>;
  clean(): Promise<void>;
  dispose(): void;
}

function sqlite(driver: 'builtin' | 'bundled'): Engine {
  let folder = '';
  return {
    name: `SQLite (${driver})`,
    prepare: async () => ((await loadDriver(driver)) ? null : 'this Node has no node:sqlite with full text'),
    open: (versions) => openSqliteStore(join(folder, 'index.sqlite'), { driver, ...versions }),
    clean: async () => {
      if (folder) rmSync(folder, { recursive: true, force: true });
      folder = mkdtempSync(join(tmpdir(), 'dabir-store-'));
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function postgres(): Engine {
  let server: ThrowAwayServer | null = null;
  return {
    name: 'PostgreSQL',
    prepare: async () => {
      const started = await startServer();
      if (typeof started === 'string') return started;
      server = started;
      return null;
    },
    open: (versions) => openPostgresStore(server?.address ?? '', versions),
    clean: async () => {
      const client = new pg.Client({ connectionString: server?.address ?? '' });
      await client.connect();
      await client.query('DROP SCHEMA IF EXISTS dabir CASCADE');
      await client.end();
    },
    dispose: () => server?.stop(),
  };
}

const FOLDER = '/papers/پوشه';

/** A history of reading, reading again, changing and removing files, in an order that no engine may show. */
async function fill(store: CorpusStore): Promise<void> {
  const random = randomNumbers(7);
  const files = ['b.pdf', 'a/a.txt', 'a/b.txt', 'ز.docx', 'é.md', '\u{1f4dc}.md', '\uffee.md', 'c/deep/x.html'];
  for (const [at, file] of files.toSorted(() => random() - 0.5).entries())
    await store.replace(sampleSource(FOLDER, file, at), samplePaper(file, at));
  await store.replace(sampleSource('/other', 'a/a.txt', 40), samplePaper('a/a.txt', 40));
  await store.replace(sampleSource(FOLDER, 'b.pdf', 41), samplePaper('b.pdf', 41));
  await store.replace(
    { ...sampleSource(FOLDER, 'scan.pdf', 42), problems: [{ code: 'scanned-pdf', file: 'scan.pdf', range: null, details: {} }] },
    null,
  );
  await store.replace(sampleSource(FOLDER, 'ز.docx', 43), null);
  await store.remove(FOLDER, 'a/b.txt');
  await store.remove(FOLDER, 'never-there.txt');
  await store.touch({ ...sampleSource(FOLDER, 'é.md', 44), problems: [] });
}

async function all<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
}

/** Everything that can be asked. */
async function answers(reader: CorpusReader): Promise<Readonly<Record<string, unknown>>> {
  const keys = ['head:grain', 'head:pipeline', 'entity:XA', 'odd\u0000key:1', 'head:وتو', 'no such key'];
  const queries = [['grain'], ['pipeline', 'وتو'], ['treaty river veto tariff grain'], ['پیمان معاهده'], ['1401'], ['nowhere'], []];
  return {
    sources: await reader.sources(),
    papers: await reader.papers(),
    paper: await reader.paper('b'),
    twice: await reader.paper('a'),
    none: await reader.paper('b.txt'),
    references: await all(reader.references()),
    citations: await all(reader.citations()),
    terms: await all(reader.terms()),
    statements: await all(reader.statements()),
    passages: await all(reader.passages()),
    termsByKeys: await Promise.all(
      [['common term'], ['grain', foldKey('پيمان')], ['grain', 'grain'], [], ['x']].map((one) => reader.termsByKeys(one)),
    ),
    counts: [...(await reader.statementCounts(keys))],
    byKey: await Promise.all(
      keys.flatMap((key) => [reader.statementsByKey(key, 1000), reader.statementsByKey(key, 5), reader.statementsByKey(key, 0)]),
    ),
    searched: await Promise.all(queries.flatMap((words) => [reader.searchPassages(words, 50), reader.searchPassages(words, 3)])),
  };
}

for (const engine of [sqlite('builtin'), sqlite('bundled'), postgres()]) {
  describe(`store: ${engine.name}`, function () {
    this.timeout(60_000);
    let store: CorpusStore;
    let skipped: string | null = null;

    before(async function () {
      skipped = await engine.prepare();
      if (skipped) {
        console.warn(`    skipped: ${engine.name}: ${skipped}`);
        this.skip();
      }
    });
    beforeEach(async () => {
      await engine.clean();
      store = await engine.open();
    });
    afterEach(async () => {
      if (!skipped) await store.close();
    });
    after(() => engine.dispose());

    it('gives the answers of the memory engine in the same order', async () => {
      const oracle = new MemoryStore();
      await fill(oracle);
      await fill(store);
      const wanted = await answers(oracle);
      const got = await answers(store);
      for (const question of Object.keys(wanted))
        assert.deepEqual(JSON.parse(JSON.stringify(got[question])), JSON.parse(JSON.stringify(wanted[question])), question);
    });

    it('keeps everything when it is opened again', async () => {
      await fill(store);
      const before = await answers(store);
      await store.close();
      store = await engine.open();
      assert.deepEqual(await answers(store), before);
    });

    it('is empty again when all is forgotten', async () => {
      await fill(store);
      for (const { folder, file } of await store.sources()) await store.remove(folder, file);
      const empty = await answers(new MemoryStore());
      assert.deepEqual(await answers(store), empty);
    });

    it('raises its revision with every change, seen by a second connection', async () => {
      const other = await engine.open();
      try {
        const seen = [await other.revision()];
        await store.replace(sampleSource(FOLDER, 'a.md', 1), samplePaper('a.md', 1));
        seen.push(await other.revision());
        await store.replace(sampleSource(FOLDER, 'a.md', 2), samplePaper('a.md', 2));
        seen.push(await other.revision());
        await store.remove(FOLDER, 'a.md');
        seen.push(await other.revision());
        assert.deepEqual(
          seen.toSorted((a, b) => a - b),
          seen,
        );
        assert.equal(new Set(seen).size, seen.length);
      } finally {
        await other.close();
      }
    });

    it('gives new answers after a change, whoever made it', async () => {
      const other = await engine.open();
      try {
        const quotes = async () => (await store.statementsByKey('entity:XA', 1000)).map(({ record }) => record.quote);
        const expected = (seed: number) => samplePaper('a.md', seed).statements.map(({ quote }) => quote);
        await store.replace(sampleSource(FOLDER, 'a.md', 1), samplePaper('a.md', 1));
        assert.deepEqual(await quotes(), expected(1));
        assert.deepEqual(await quotes(), expected(1));
        await other.replace(sampleSource(FOLDER, 'a.md', 2), samplePaper('a.md', 2));
        assert.deepEqual(await quotes(), expected(2), 'changed by another connection');
        await store.replace(sampleSource(FOLDER, 'a.md', 3), samplePaper('a.md', 3));
        assert.deepEqual(await quotes(), expected(3), 'changed by this one');
        await store.remove(FOLDER, 'a.md');
        assert.deepEqual(await quotes(), []);
      } finally {
        await other.close();
      }
    });

    it('leaves the old records when writing fails half way', async () => {
      await store.replace(sampleSource(FOLDER, 'a.md', 1), samplePaper('a.md', 1));
      const before = await answers(store);
      const records = samplePaper('a.md', 2);
      const unreadable = {
        paper: 'a',
        location: records.paper.location,
        get text(): string {
          throw new Error('half way');
        },
      };
      const broken = { ...records, passages: [...records.passages, unreadable] };
      await assert.rejects(store.replace(sampleSource(FOLDER, 'a.md', 2), broken));
      assert.deepEqual(await answers(store), before);
    });

    it('elects one writer; one that is silent or dead loses its place', async () => {
      const other = await engine.open();
      try {
        const [one, two] = ['one', 'two'].map((owner, at) => ({ owner, host: 'here', process: 100 + at }));
        assert.ok(one && two);
        const alive = () => false;
        assert.equal(await store.claimWriter(one, 1_000_000, alive), null);
        assert.deepEqual(await other.claimWriter(two, 1_000_001, alive), one);
        assert.equal(await store.claimWriter(one, 1_010_000, alive), null, 'a beat');
        assert.deepEqual(await other.claimWriter(two, 1_010_000 + WRITER_TIMEOUT_MS - 1, alive), one);
        assert.equal(await other.claimWriter(two, 1_010_000 + WRITER_TIMEOUT_MS, alive), null, 'silent for too long');
        assert.deepEqual(await store.claimWriter(one, 1_040_000, alive), two);
        await store.releaseWriter(one);
        assert.deepEqual(await store.claimWriter(one, 1_040_000, alive), two, 'only the holder gives it free');
        assert.equal(await store.claimWriter(one, 1_040_000, (holder) => holder.process === 101), null, 'its process is gone');
        await store.releaseWriter(one);
        assert.equal(await other.claimWriter(two, 1_040_001, alive), null);
      } finally {
        await other.close();
      }
    });

    it('does not touch an index of a newer Dabir', async () => {
      await fill(store);
      const before = await answers(store);
      const newer = await engine.open({ readerVersion: 1_000 });
      await newer.remove(FOLDER, 'never-there.txt');
      await newer.close();
      await assert.rejects(engine.open(), (error) => error instanceof IndexOpenError && error.code === 'newer-index');
      await store.close();
      store = await engine.open({ readerVersion: 1_000 });
      assert.deepEqual(await answers(store), before);
    });

    it('begins anew where keys are in an older matching form', async () => {
      await fill(store);
      await store.close();
      store = await engine.open({ foldVersion: 1_000 });
      assert.deepEqual(await store.sources(), []);
      await fill(store);
      assert.ok((await store.searchPassages(['grain'], 1)).length);
      await assert.rejects(engine.open(), (error) => error instanceof IndexOpenError && error.code === 'newer-index');
    });
  });
}
