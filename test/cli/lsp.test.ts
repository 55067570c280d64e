import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { CLI, Sandbox } from './run-cli';

describe('dabir lsp', function () {
  this.timeout(30_000);

  it('speaks the protocol on standard input and output, and nothing else', async () => {
    const sandbox = new Sandbox();
    const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], {
      cwd: sandbox.folder,
      env: { ...process.env, DABIR_CACHE: sandbox.path('cache') },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const send = (message: unknown) => {
      const body = JSON.stringify(message);
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let out = '';
    const answered = new Promise<void>((done) =>
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        out += piece;
        if (out.includes('"capabilities"') && out.includes('hoverProvider')) done();
      }),
    );
    send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
    await answered;
    assert.match(out, /^Content-Length: \d+\r\n/);
    const ended = new Promise<number | null>((done) => child.on('exit', done));
    send({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
    send({ jsonrpc: '2.0', method: 'exit' });
    assert.equal(await ended, 0);
    sandbox.remove();
  });
});
