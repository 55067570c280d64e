import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { createIndexer } from '../../corpus-index/src/edges/create-indexer';
import { FIXTURES, Sandbox } from './run-cli';

describe('indexing in a thread of its own, as the language server does', function () {
  this.timeout(60_000);
  let sandbox: Sandbox;
  beforeEach(() => {
    sandbox = new Sandbox();
  });
  afterEach(() => sandbox.remove());
  const open = () =>
    createIndexer({ corpora: [join(FIXTURES, 'papers')], index: sandbox.path('index.sqlite'), bundles: resolve('dist'), ownThread: true });

  it('fills the index while this thread stays free, and tells its progress', async () => {
    const indexer = await open();
    const revision = await indexer.store.revision();
    const steps: string[] = [];
    let longest = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const report = await indexer.update({ onProgress: ({ done, total }) => steps.push(`${done}/${total}`) });
    clearInterval(pulse);
    assert.equal(report?.read, 2);
    assert.deepEqual(steps, ['1/2', '2/2']);
    assert.equal((await indexer.store.papers()).length, 2);
    assert.ok((await indexer.store.revision()) > revision);
    assert.ok(longest < 250, `this thread was held for ${longest.toFixed(0)} ms`);
    await indexer.close();
  });

  it('waits its turn, and says who writes', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    const writers: number[] = [];
    const [one, two] = await Promise.all([first.update(), second.update({ onWait: ({ process: writer }) => writers.push(writer) })]);
    assert.equal((one?.read ?? 0) + (two?.read ?? 0), 2, 'no file is read twice');
    for (const writer of writers) assert.equal(writer, process.pid);
    await Promise.all([first.close(), second.close()]);
  });

  it('can be stopped', async () => {
    const indexer = await open();
    const controller = new AbortController();
    controller.abort();
    const report = await indexer.update({ signal: controller.signal });
    assert.equal(report?.cancelled, true);
    assert.equal((await indexer.update())?.read, 2);
    await indexer.close();
  });
});
