import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startServer, type ThrowAwayServer } from '../unit/store/postgres-server';
import { FIXTURES, jsonLines, Sandbox } from './run-cli';

describe('an index in a database', function () {
  this.timeout(60_000);
  let server: ThrowAwayServer | null = null;
  const sandbox = new Sandbox();
  before(async function () {
    const started = await startServer();
    if (typeof started === 'string') {
      console.warn(`    skipped: index in a database: ${started}`);
      this.skip();
    }
    server = started;
  });
  after(() => {
    server?.stop();
    sandbox.remove();
  });

  it('is filled by one, read by others, and gives the answers of a file', async () => {
    const papers = join(FIXTURES, 'papers');
    const database = ['--index', server?.address ?? ''];
    const indexed = await sandbox.run(['index', '--corpus', papers, ...database]);
    assert.match(indexed.out, /^2 papers in the index: 2 files read/, indexed.err);
    assert.match((await sandbox.run(['index', '--corpus', papers, ...database])).out, /: 0 files read, 2 unchanged/);

    const reader = await sandbox.run(['export', 'statements', ...database]);
    const file = await sandbox.run(['export', 'statements', '--corpus', papers]);
    assert.ok(jsonLines(reader.out).length > 0);
    assert.equal(reader.out, file.out);

    const draft = join(FIXTURES, 'draft.fa.md');
    const [shared, local] = await Promise.all([
      sandbox.run(['check', draft, ...database]),
      sandbox.run(['check', draft, '--corpus', papers]),
    ]);
    assert.equal(shared.status, 1, shared.err);
    assert.equal(shared.out, local.out);
  });
});
