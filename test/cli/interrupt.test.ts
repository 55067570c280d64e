import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, jsonLines, Sandbox } from './run-cli';

const SENTENCE = 'Small states look for several partners, because one partner alone gains leverage over them. ';

describe('a run that is interrupted', function () {
  this.timeout(120_000);
  let sandbox: Sandbox;
  const PAPERS = 40;
  before(function () {
    if (process.platform === 'win32') return this.skip(); // there a signal is not sent but ends the process
    sandbox = new Sandbox();
    mkdirSync(sandbox.path('papers'));
    for (let at = 0; at < PAPERS; at++)
      writeFileSync(sandbox.path('papers', `paper-${at}.md`), `# Paper ${at}\n\n${`${SENTENCE.repeat(6)}\n\n`.repeat(8)}`);
  });
  after(() => sandbox?.remove());

  /** Starts indexing, sends the signal after some papers, and answers the exit status. */
  function interrupted(signal: 'SIGINT' | 'SIGKILL'): Promise<number | null> {
    const cache = sandbox.path('cache');
    rmSync(cache, { recursive: true, force: true });
    const child = spawn(process.execPath, [CLI, 'index'], {
      cwd: sandbox.folder,
      env: { ...process.env, DABIR_CACHE: sandbox.path('cache') },
      stdio: 'ignore',
    });
    // Once the index is there, the run is under way.
    const begun = () => existsSync(cache) && readdirSync(cache).some((name) => existsSync(join(cache, name, 'index.sqlite')));
    const watch = setInterval(() => {
      if (!begun()) return;
      clearInterval(watch);
      setTimeout(() => child.kill(signal), 150);
    }, 20);
    return new Promise((done) => child.on('exit', (status) => done(status)));
  }

  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    it(`leaves an index that the next run goes on with (${signal})`, async () => {
      const status = await interrupted(signal);
      if (signal === 'SIGINT') assert.ok(status === 2 || status === 0, `status ${status}`);
      const begun = Date.now();
      const next = await sandbox.run(['index']);
      assert.equal(next.status, 0, next.err);
      assert.match(next.out, new RegExp(`^${PAPERS} papers in the index`));
      assert.ok(Date.now() - begun < 60_000);
      assert.ok(!next.err.includes('waiting'), 'a process that is gone is not waited for');
      assert.equal(jsonLines((await sandbox.run(['export', 'papers'])).out).length, PAPERS);
    });
  }
});
