import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestServer } from '../protocol/harness';
import { bibliography } from './generate';
import { growth, percentile, report, skip, spread } from './measure';
import { peakMegabytes, processorTime, residentMegabytes } from './process';

// Bibliographies of growing size in the language server over stdio, against the parser and filter of citation extensions of today.
const SIZES = [100, 1_500, 7_000, 14_000, 72_000];
const DRAFT = '---\nbibliography: library.bib\n---\n\nA text that cites [@key7; @key12].\n';
/** One letter, keys, names in the other script, several words, a typing error, an empty list. */
const QUERIES = [' [@key1', ' [@k', ' [@rezayi', ' [@کاویانی', ' [@river tanaka', ' (Oka', ' [@order 1999', ' [@rivre keller', ' [@'];
const ROUNDS = 12;
/** The server waits so long after a change on disk (protocol/server): files are often written in parts. */
const PAUSE = 500;
const CHANGES = 20;
/** Versions of the .bib in the editor that are checked. */
const EDITS = 5;
const LIMIT = 60_000;

interface Row {
  readonly input: string;
  readonly size: number;
}

const line = (row: Row, name: string, values: readonly number[], versus: string | null = null, unit: 'ms' | 'MB' = 'ms') =>
  report({ suite: 'library', name, ...row, unit, ...spread(values), versus });

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Types a text at the end of the draft, asks for completion there, and takes it back. */
async function completeAt(server: TestServer, uri: string, typed: string): Promise<number> {
  const text = server.textOf(uri);
  await server.edit(uri, text.length, text.length, typed);
  const items = await server.complete(uri, text.length + typed.length);
  await server.edit(uri, text.length, text.length + typed.length, '');
  return items.length;
}

/** Asks until something is offered; answers the milliseconds and the longest that one question took, null after a minute. */
async function untilOffered(server: TestServer, uri: string, typed: string, pause: number) {
  const begun = performance.now();
  let longest = 0;
  while (performance.now() - begun < LIMIT) {
    const asked = performance.now();
    const count = await completeAt(server, uri, typed);
    longest = Math.max(longest, performance.now() - asked);
    if (count > 0) return { taken: performance.now() - begun, longest };
    await wait(pause);
  }
  return null;
}

/** A title's first word that occurs nowhere else and is no typing error away from another. */
const newWord = (at: number) =>
  `${'bcdfghjklm'[at % 10]}${'aeiou'[at % 5]}${'npqrstvwxz'.slice(at % 10).slice(0, 1)}ywort${'uvwxyz'[at % 6]}${at}`;

async function measure(size: number, base: { readonly completion: number; readonly size: number } | null): Promise<number | null> {
  let bib = bibliography(size);
  const row = { input: `${size.toLocaleString('en')} entries, ${(bib.length / 2 ** 20).toFixed(1)} MB`, size };
  const server = await TestServer.start({ files: { 'library.bib': bib }, configuration: {} });
  const { pid } = server.child;
  const used = () => processorTime(pid) ?? Number.NaN;
  try {
    let before = used();
    const uri = await server.open('draft.md', DRAFT);
    const offered = await untilOffered(server, uri, ` [@key${size - 1}`, 20);
    if (!offered) {
      skip('library', `.bib of ${size} entries: not offered within a minute`);
      return null;
    }
    line(row, '.bib read and offered', [offered.taken], `${(used() - before).toFixed(0)} ms of processor time`);
    line(row, 'longest wait for an answer meanwhile', [offered.longest]);
    for (const query of QUERIES) await completeAt(server, uri, query);
    before = used();
    const taken: number[] = [];
    for (let at = 0; at < ROUNDS * QUERIES.length; at++) {
      const asked = performance.now();
      await completeAt(server, uri, QUERIES[at % QUERIES.length] ?? '');
      taken.push(performance.now() - asked);
    }
    const completion = percentile(taken, 0.5);
    const each = `${((used() - before) / taken.length).toFixed(1)} ms of processor time each`;
    line(row, 'completion over the protocol', taken, base ? `${growth(completion, base.completion, size, base.size)}; ${each}` : each);
    for (const [name, megabytes] of [
      ['memory of the server', residentMegabytes(pid)],
      ['memory of the server, at most', peakMegabytes(pid)],
    ] as const)
      if (megabytes !== null) line(row, name, [megabytes], null, 'MB');
    before = used();
    const changes: number[] = [];
    for (let at = 0; at < CHANGES; at++) {
      const place = bib.indexOf('title = {', Math.floor((bib.length * ((at * 7) % 10)) / 10)) + 'title = {'.length;
      bib = `${bib.slice(0, place)}${newWord(at)} ${bib.slice(place)}`;
      writeFileSync(join(server.folder, 'library.bib'), bib);
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: server.uri('library.bib'), type: 2 }],
      });
      await wait(PAUSE - 5);
      const ready = await untilOffered(server, uri, ` [@${newWord(at)}`, 2);
      if (ready) changes.push(Math.max(0, ready.taken - 5));
    }
    const most = `at most ${Math.max(...changes).toFixed(0)} ms; ${((used() - before) / CHANGES).toFixed(0)} ms of processor time each; without the ${PAUSE} ms that the server waits for further changes`;
    line(row, 'ready again after one entry changed on disk', changes, most);
    const megabytes = residentMegabytes(pid);
    if (megabytes !== null) line(row, 'memory after the changes', [megabytes], null, 'MB');
    await typing(server, uri, bib, row);
    return completion;
  } finally {
    await server.stop();
  }
}

/** The .bib open in the editor: hovers in the draft after each pause in typing, until the .bib is checked. */
async function typing(server: TestServer, draft: string, bib: string, row: Row): Promise<void> {
  const { pid } = server.child;
  const before = processorTime(pid) ?? Number.NaN;
  const cited = server.textOf(draft).indexOf('key7');
  const file = await server.open('library.bib', bib, 'bibtex');
  const checked: number[] = [];
  const longest: number[] = [];
  for (let version = 1; version <= EDITS; version++) {
    const begun = performance.now();
    let most = 0;
    while (server.diagnostics.get(file)?.version !== version && performance.now() - begun < LIMIT) {
      const asked = performance.now();
      await server.hover(draft, cited);
      most = Math.max(most, performance.now() - asked);
      await wait(5);
    }
    checked.push(performance.now() - begun);
    longest.push(most);
    const place = bib.indexOf('title = {', bib.length / 2) + 'title = {'.length;
    if (version < EDITS) await server.edit(file, place, place, 'x');
  }
  const each = `${(((processorTime(pid) ?? Number.NaN) - before) / EDITS).toFixed(0)} ms of processor time each`;
  line(row, '.bib in the editor checked after a pause in typing', checked, each);
  line(row, 'longest wait for a hover meanwhile', longest);
}

/** The parser that citation extensions of today use, and a filter over every field, on the same file. */
async function peer(size: number): Promise<void> {
  const { parse } = await import('@retorquere/bibtex-parser');
  const bib = bibliography(size);
  const row = { input: `${size.toLocaleString('en')} entries, ${(bib.length / 2 ** 20).toFixed(1)} MB`, size };
  const begun = performance.now();
  const used = process.cpuUsage();
  const { entries } = parse(bib);
  const { user, system } = process.cpuUsage(used);
  const cost = `${((user + system) / 1000).toFixed(0)} ms of processor time, in which nothing else is answered`;
  line(row, 'parser of citation extensions, for comparison', [performance.now() - begun], cost);
  const texts = entries.map((entry) => JSON.stringify(entry).toLowerCase());
  const filtered: number[] = [];
  for (let at = 0; at < 30; at++) {
    const asked = performance.now();
    texts.filter((text) => text.includes('tanaka') && text.includes('river'));
    filtered.push(performance.now() - asked);
  }
  line(row, 'filter over all fields, for comparison', filtered, 'without ranking, other script or typing error');
}

async function main(): Promise<void> {
  let base: { readonly completion: number; readonly size: number } | null = null;
  for (const size of SIZES) {
    const completion = await measure(size, base);
    if (completion !== null) base ??= { completion, size };
  }
  for (const size of SIZES) await peer(size);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
