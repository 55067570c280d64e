import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ReadJob, ReadResult } from '../../../corpus-index/src/edges/index-worker';
import { type IndexRun, updateIndex } from '../../../corpus-index/src/edges/indexer';
import { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { samplePaper } from '../store/sample-papers';

/** Reads nothing but notes what it was asked for. */
class CountingReader {
  asked: string[] = [];
  parsed: string[] = [];
  fail: 'timed-out' | 'unreadable-file' | null = null;

  read({ file, path, knownHash, id }: ReadJob): Promise<ReadResult> {
    this.asked.push(file);
    if (this.fail) return Promise.resolve({ kind: 'failed', problem: { code: this.fail, file, range: null, details: { limit: '10' } } });
    const hash = readFileSync(path, 'utf8');
    if (hash === knownHash) return Promise.resolve({ kind: 'unchanged', hash });
    this.parsed.push(file);
    const records = samplePaper(file, hash.length);
    return Promise.resolve({
      kind: 'read',
      hash,
      records: { ...records, paper: { ...records.paper, id: id ?? records.paper.id } },
      problems: [],
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('indexing', () => {
  let folder = '';
  let store: MemoryStore;
  let reader: CountingReader;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabir-indexer-'));
    mkdirSync(join(folder, 'more'));
    for (const file of ['a.md', 'b.txt', 'more/c.tex']) writeFileSync(join(folder, file), `text of ${file}`);
    store = new MemoryStore();
    reader = new CountingReader();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const update = (more: Partial<IndexRun> = {}) => {
    reader.asked = [];
    reader.parsed = [];
    return updateIndex({ store, corpora: [folder], reader, readerVersion: 5, parallel: 2, ...more });
  };
  const ids = async () => (await store.papers()).map(({ record }) => record.id);

  it('opens no file of the same size and date, and parses none of the same bytes', async () => {
    assert.deepEqual(await update(), { total: 3, read: 3, unchanged: 0, removed: 0, problems: [], bibliographies: [], cancelled: false });
    const { unchanged } = await update();
    assert.deepEqual([unchanged, reader.asked], [3, []]);

    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, 'a.md'), later, later);
    await update();
    assert.deepEqual([reader.asked, reader.parsed], [['a.md'], []]);
    await update();
    assert.deepEqual(reader.asked, [], 'the new date is remembered');

    writeFileSync(join(folder, 'a.md'), 'another text');
    await update();
    assert.deepEqual(reader.parsed, ['a.md']);
  });

  it('reads everything again for another version of the reader, or when asked', async () => {
    await update();
    await update({ readerVersion: 6 });
    assert.equal(reader.parsed.length, 3);
    await update({ readerVersion: 6, anew: true });
    assert.equal(reader.parsed.length, 3);
  });

  it('forgets what was removed, but not what belongs to another corpus', async () => {
    await store.replace(
      { folder: '/elsewhere', file: 'z.pdf', size: 1, modifiedMs: 1, hash: 'z', readerVersion: 5, problems: [] },
      samplePaper('z.pdf', 3),
    );
    await update();
    rmSync(join(folder, 'b.txt'));
    assert.equal((await update()).removed, 1);
    assert.deepEqual((await ids()).toSorted(), ['a', 'c', 'z']);
    await update({ corpora: [join(folder, 'a.md')] });
    assert.deepEqual((await ids()).toSorted(), ['a', 'c', 'z'], 'one file is no folder');
    await update({ corpora: [join(folder, 'gone')] });
    assert.deepEqual((await ids()).toSorted(), ['a', 'c', 'z'], 'a disk that is away for a moment');
  });

  it('gives papers of one name in two folders ids of their own, and reads again what is called otherwise now', async () => {
    await update();
    assert.deepEqual((await ids()).toSorted(), ['a', 'b', 'c']);
    writeFileSync(join(folder, 'c.tex'), 'another paper');
    await update();
    assert.deepEqual((await ids()).toSorted(), ['a', 'b', 'c', 'more/c']);
    assert.deepEqual(reader.parsed.toSorted(), ['c.tex', 'more/c.tex']);
    await update();
    assert.deepEqual(reader.asked, [], 'and no more');
    rmSync(join(folder, 'c.tex'));
    await update();
    assert.deepEqual([(await ids()).toSorted(), reader.parsed], [['a', 'b', 'c'], ['more/c.tex']]);
  });

  it('tells its progress file by file', async () => {
    const seen: string[] = [];
    await update({
      parallel: 1,
      onProgress: ({ done, total, file, found }) => seen.push(`${done}/${total} ${basename(file)} ${found?.passages ?? '-'}`),
    });
    assert.deepEqual(seen, ['1/3 a.md 9', '2/3 b.txt 9', '3/3 c.tex 9']);
    seen.length = 0;
    await update({ parallel: 1, onProgress: ({ found }) => seen.push(String(found)) });
    assert.deepEqual(seen, ['null', 'null', 'null']);
  });

  it('can be stopped anywhere and goes on from there', async () => {
    const controller = new AbortController();
    const report = await update({ parallel: 1, signal: controller.signal, onProgress: ({ done }) => done === 1 && controller.abort() });
    assert.deepEqual([report.cancelled, report.read, (await ids()).length], [true, 1, 1]);
    const rest = await update();
    assert.deepEqual([rest.cancelled, rest.read, rest.unchanged], [false, 2, 1]);
  });

  it('keeps the problem of a file, and tries it again only where that may help', async () => {
    reader.fail = 'timed-out';
    assert.equal((await update()).problems.length, 3);
    reader.fail = null;
    assert.equal((await update()).problems.length, 3);
    assert.deepEqual(reader.asked, [], 'not at every start');
    assert.equal((await update({ retry: true })).problems.length, 0);

    reader.fail = 'unreadable-file';
    await update({ anew: true });
    reader.fail = null;
    assert.equal((await update()).problems.length, 0, 'rights may have changed');
  });

  it('lists bibliographies apart', async () => {
    writeFileSync(join(folder, 'library.bib'), '@book{x, title = {X}}');
    const { bibliographies, total } = await update();
    assert.deepEqual([bibliographies, total], [[join(folder, 'library.bib')], 3]);
  });
});
