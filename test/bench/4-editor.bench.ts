import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TestServer } from '../protocol/harness';
import { bibliography, draft, paper, paragraphs } from './generate';
import { growth, report, skip, spread, timed } from './measure';

// The language server over stdio, as an editor drives it.
const folder = mkdtempSync(join(tmpdir(), 'dabir-bench-'));
const papers = join(folder, 'papers');
const index = join(folder, 'index.sqlite');

/** Resident memory of a process, MB; null where the system does not tell. */
function residentMegabytes(pid: number | undefined): number | null {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Number(line[1]) / 1024 : null;
  } catch {
    return null;
  }
}

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

async function libraries(): Promise<void> {
  let base: { completion: number; entries: number } | null = null;
  for (const entries of [100, 1_500, 7_000, 14_000, 72_000]) {
    const bib = bibliography(entries);
    const input = `${entries.toLocaleString('en')} entries, ${(bib.length / 2 ** 20).toFixed(1)} MB`;
    const server = await start({ 'library.bib': bib });
    const begun = performance.now();
    const uri = await server.open('draft.md', '---\nbibliography: library.bib\n---\n\nA text.\n');
    const last = `key${entries - 1}`;
    const ready = await whenSome(() => completeAt(server, uri, ` [@${last}`), 60_000);
    if (ready === null) {
      skip('editor', `.bib of ${entries} entries: not offered within 60 s`);
      await server.stop();
      continue;
    }
    line('.bib read and offered', input, entries, [performance.now() - begun], null);
    const queries = [' [@key1', ' [@rezayi', ' [@کاویانی', ' [@river tanaka', ' (Oka', ' [@order 1999'];
    const completion = await timed(30, (at) => completeAt(server, uri, queries[at % queries.length] ?? ''), queries.length);
    const { p50 } = spread(completion);
    line('completion in the library', input, entries, completion, base && growth(p50, base.completion, entries, base.entries));
    base ??= { completion: p50, entries };
    const memory = residentMegabytes(server.child.pid);
    if (memory !== null)
      report({
        suite: 'editor',
        name: 'memory of the server',
        input,
        size: entries,
        unit: 'MB',
        p50: memory,
        p95: memory,
        times: 1,
        versus: null,
      });
    await server.stop();
    if (entries === 1_500) await peer(bib, input, entries);
  }
}

/** The parser that citation extensions of today use, and a filter over every field, on the same file. */
async function peer(bib: string, input: string, entries: number): Promise<void> {
  const { parse } = await import('@retorquere/bibtex-parser');
  const begun = performance.now();
  const parsed = parse(bib);
  line('parser of citation extensions, for comparison', input, entries, [performance.now() - begun], null);
  const texts = parsed.entries.map((entry) => JSON.stringify(entry).toLowerCase());
  const filter = performance.now();
  for (let at = 0; at < 30; at++) texts.filter((text) => text.includes('tanaka') && text.includes('river'));
  line('filter over all fields, for comparison', input, entries, [(performance.now() - filter) / 30], null);
}

async function main(): Promise<void> {
  try {
    makeCorpus();
    await warmStart();
    await features();
    await libraries();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
