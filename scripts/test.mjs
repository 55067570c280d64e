// `npm test`: installs, builds, checks types, lint and dead code, and runs all tests. Ends with `N passed, N failed, N skipped`.
// `npm test -- unit protocol` runs only the named groups.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './install.mjs';

ensureInstalled();
const only = process.argv.slice(2);
const wanted = (group) => !only.length || only.includes(group);
const total = { passed: 0, failed: 0, skipped: 0 };
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A check that passes or fails as a whole. */
function check(title, command, parameters) {
  const started = Date.now();
  const status = run(command, parameters);
  total[status === 0 ? 'passed' : 'failed']++;
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** A folder of mocha tests; each test counts, skipped ones are named. */
function group(name) {
  if (!wanted(name) || !existsSync(join(root, 'out/test', name))) return;
  const report = join(root, 'out', `report-${name}.json`);
  rmSync(report, { force: true });
  mkdirSync(join(root, 'out'), { recursive: true });
  const started = Date.now();
  const done = spawnSync(bin('mocha'), [`out/test/${name}/**/*.test.js`, '--reporter', 'json', '--reporter-option', `output=${report}`], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 28,
    timeout: 600_000,
  });
  if (!existsSync(report)) {
    total.failed++;
    console.log(`FAILED ${name}: the tests did not finish\n${done.stdout.slice(-2000)}\n${done.stderr.slice(-2000)}`);
    return;
  }
  const { stats, failures, pending } = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += stats.passes;
  total.failed += stats.failures;
  total.skipped += stats.pending;
  console.log(
    `${stats.failures ? 'FAILED' : 'ok    '} ${name}: ${stats.passes} passed, ${stats.failures} failed${stats.pending ? `, ${stats.pending} skipped` : ''} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  for (const test of pending) console.log(`       skipped: ${test.fullTitle}`);
  for (const test of failures)
    console.log(
      `       failed: ${test.fullTitle}\n         ${(test.err.stack ?? test.err.message ?? '').split('\n').slice(0, 8).join('\n         ')}`,
    );
}

check('build', process.execPath, ['scripts/build.mjs', '--clean', '--tests']);
if (wanted('static')) {
  check('types', bin('tsc'), ['--noEmit']);
  check('format and lint', bin('biome'), ['check', '.']);
  check('promises', bin('oxlint'), ['--type-aware', '-c', '.oxlintrc.json', 'client', 'server', 'corpus-index', 'test']);
  check('dead code', bin('knip'), []);
}
for (const name of ['unit', 'fuzz', 'cli', 'protocol', 'package', 'eval']) group(name);
if (wanted('vscode') && existsSync(join(root, 'scripts/test-editor.mjs'))) {
  const done = spawnSync(process.execPath, ['scripts/test-editor.mjs'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 900_000,
  });
  process.stdout.write(done.stdout);
  process.stderr.write(done.stderr);
  const counts = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/.exec(done.stdout.trim());
  if (counts) {
    total.passed += Number(counts[1]);
    total.failed += Number(counts[2]);
    total.skipped += Number(counts[3] ?? 0);
  } else {
    total.failed++;
    console.log(`FAILED editor tests ended without a count (status ${done.status})`);
  }
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);
