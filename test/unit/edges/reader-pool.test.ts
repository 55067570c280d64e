import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ReaderPool } from '../../../corpus-index/src/edges/reader-pool';

describe('pool of reading threads', function () {
  this.timeout(30_000);
  const workerFile = join(__dirname, 'hostile-worker.entry.js');
  const open = () => new ReaderPool({ workerFile, size: 2, timeLimitMs: 1500, memoryLimitMb: 64 });
  const read = async (pool: ReaderPool, file: string) => {
    const result = await pool.read({ path: file, file, size: 0, knownHash: null });
    return result.kind === 'failed' ? result.problem.code : result.kind;
  };

  const HOSTILE = { 'hang.pdf': 'timed-out', 'exit.pdf': 'internal-error', 'throw.pdf': 'internal-error', 'eat.pdf': 'too-large' } as const;
  for (const [file, code] of Object.entries(HOSTILE)) {
    it(`a file that makes its thread ${file.slice(0, -4)} costs itself and no other`, async () => {
      const pool = open();
      const files = ['1.md', '2.md', file, '3.md', '4.md', '5.md', '6.md'];
      const codes = await Promise.all(files.map((one) => read(pool, one)));
      assert.deepEqual(
        codes,
        files.map((one) => (one === file ? code : 'read')),
      );
      assert.equal(await read(pool, '7.md'), 'read');
      await pool.close();
    });
  }

  it('reading for the text alone has the same bounds', async () => {
    const pool = open();
    const result = await pool.read({ path: 'hang.pdf', file: 'hang.pdf', size: 0, knownHash: null, want: 'text' });
    assert.equal(result.kind === 'failed' && result.problem.code, 'timed-out');
    await pool.close();
  });
});
