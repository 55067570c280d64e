import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TestServer } from '../protocol/harness';
import { draft, paper, paragraphs } from './generate';
import { report, skip, spread, timed } from './measure';
import { residentMegabytes } from './process';

// The language server over stdio, as an editor drives it.
const folder = mkdtempSync(join(tmpdir(), 'dabir-bench-'));
const papers = join(folder, 'papers');
const index = join(folder, 'index.sqlite');

function makeCorpus(): void {
  mkdirSync(papers, { recursive: true });
  for (let at = 0; at < 6; at++)
    writeFileSync(
      join(papers, `paper-${at}.md`),
      `${paper(at % 2 ? 'fa' : 'en', 1500, at)}\n## References\n\nKeller, A. (2014). *Order and Neighbours*. Bern: Haupt.\n`,
    );
  const done = spawnSync(process.execPath, [resolve('dist/cli.js'), 'index', '--corpus', papers, '--index', index], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}

const start = (files: Readonly<Record<string, string>> = {}) =>
  TestServer.start({ files, configuration: { corpus: { folders: [papers] }, index: { location: index } } });

/** Types a text at the end of the draft and asks for completion there. */
async function completeAt(server: TestServer, uri: string, typed: string): Promise<number> {
  const text = server.textOf(uri);
  await server.edit(uri, text.length, text.length, typed);
  const items = await server.complete(uri, text.length + typed.length);
  await server.edit(uri, text.length, text.length + typed.length, '');
  return items.length;
}

async function whenSome(what: () => Promise<number>, limit: number): Promise<number | null> {
  const begun = performance.now();
  while (performance.now() - begun < limit) if ((await what()) > 0) return performance.now() - begun;
  return null;
}

const line = (name: string, input: string, size: number | null, values: readonly number[], versus: string | null) =>
  report({ suite: 'editor', name, input, size, unit: 'ms', ...spread(values), versus });

/** A Node process that only starts: what no server can be below. */
async function nodeStart(): Promise<number> {
  const taken = await timed(5, () => new Promise((done) => spawn(process.execPath, ['-e', '0']).on('exit', done)));
  return spread(taken).p50;
}

async function warmStart(): Promise<void> {
  const starts: number[] = [];
  for (let at = 0; at < 5; at++) {
    const begun = performance.now();
    const server = await start();
    const uri = await server.open('draft.md', 'A text.\n');
    const waited = await whenSome(() => completeAt(server, uri, ' [@kel'), 20_000);
    if (waited === null) skip('editor', 'warm start: no completion within 20 s');
    else starts.push(performance.now() - begun);
    await server.stop();
  }
  if (starts.length)
    line(
      'warm start to first completion',
      '6 papers',
      null,
      starts,
      `×${(spread(starts).p50 / (await nodeStart())).toFixed(1)} of starting Node`,
    );
}

async function features(): Promise<void> {
  for (const words of [2_000, 20_000]) {
    const server = await start();
    await server.ready();
    const text = draft(words, 5);
    const input = `${words.toLocaleString('en')} words`;
    const opened = performance.now();
    const uri = await server.open('draft.md', text);
    await server.findings(uri);
    line('open to first findings', input, words, [performance.now() - opened], null);
    line('completion [@kel', input, words, await timed(30, () => completeAt(server, uri, ' [@kel')), null);
    line('completion (Kel', input, words, await timed(30, () => completeAt(server, uri, ' (Kel')), null);
    const places = [...text.matchAll(/exported|صادرات|Regional order|نظم منطقه/g)].map((match) => match.index);
    line('hover', input, words, await timed(30, (at) => server.hover(uri, (places[(at * 7) % places.length] ?? 0) + 2)), null);
    const others = paragraphs('en', 4_000, 6);
    const edits = await timed(20, async (at) => {
      const now = server.textOf(uri);
      await server.edit(uri, now.length, now.length, `\n${others[at % others.length]}\n`);
      await server.findings(uri);
    });
    line('edit to findings (with the pause for typing)', input, words, edits, null);
    const memory = residentMegabytes(server.child.pid);
    if (memory !== null)
      report({
        suite: 'editor',
        name: 'memory of the server',
        input,
        size: words,
        unit: 'MB',
        p50: memory,
        p95: memory,
        times: 1,
        versus: null,
      });
    await server.stop();
  }
}

async function main(): Promise<void> {
  try {
    makeCorpus();
    await warmStart();
    await features();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
