// `npm run bench`: builds, runs each bench of test/bench in a process of its own, prints a table and writes bench-results.json.
// `npm run bench -- reading editor` runs only the named ones. Absolute figures depend on the machine; the last column compares
// within the run.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './install.mjs';

ensureInstalled();
const only = process.argv.slice(2);
if (
  run(process.execPath, ['scripts/build.mjs']) !== 0 ||
  run(process.execPath, ['scripts/build.mjs', '--tests-only', join('test', 'bench')]) !== 0
)
  process.exit(1);

const folder = join(root, 'out/test/bench');
const measures = [];
let failed = false;
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.js'))
  .sort()) {
  if (only.length && !only.some((name) => file.includes(name))) continue;
  const started = Date.now();
  const done = spawnSync(process.execPath, ['--expose-gc', join(folder, file)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: 900_000,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.error(`${file}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (done.status !== 0) {
    failed = true;
    console.error(`${file} failed (status ${done.status ?? done.signal})`);
  }
  measures.push(
    ...done.stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line)),
  );
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const rows = measures.map((one) =>
  one.skipped
    ? [one.suite, `skipped: ${one.skipped}`, '', '', '', '', '']
    : [one.suite, one.name, one.input, number(one.p50), number(one.p95), one.unit, one.versus ?? ''],
);
const head = ['part', 'measure', 'input', 'p50', 'p95', 'unit', 'compared with'];
const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
const text = (row) =>
  row
    .map((cell, at) => (at === 3 || at === 4 ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
    .join('  ')
    .trimEnd();
console.log([text(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(text)].join('\n'));

const results = join(root, 'bench-results.json');
const machine = { node: process.version, platform: platform(), cores: cpus().length, processor: cpus()[0]?.model ?? '' };
writeFileSync(results, `${JSON.stringify({ date: new Date().toISOString(), machine, measures }, null, 1)}\n`);
console.log(`\n${machine.cores} × ${machine.processor}, Node ${machine.node}; written to ${results}`);
process.exit(failed ? 1 : 0);
