// `npm run package`: builds and makes dabir-VERSION.vsix, one file for Windows, macOS and Linux (the SQLite binaries of all platforms
// are inside). Needs no network. `--out FILE` names another file; `--no-build` takes the bundles that are there.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './install.mjs';

/** What a writer on a slow line will put up with. test/package holds the file to it. */
const BUDGET_MB = 20;

ensureInstalled();
if (!process.argv.includes('--no-build') && run(process.execPath, ['scripts/build.mjs', '--clean']) !== 0) process.exit(1);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const at = process.argv.indexOf('--out');
const file = at > 0 ? process.argv[at + 1] : join(root, `dabir-${version}.vsix`);
const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
const parameters = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
const done = spawnSync(process.execPath, [vsce, ...parameters], { cwd: root, encoding: 'utf8' });
if (done.status !== 0) {
  process.stderr.write(`${done.stdout}${done.stderr}`);
  process.exit(done.status ?? 1);
}
const megabytes = statSync(file).size / 2 ** 20;
console.log(`${file}: ${megabytes.toFixed(2)} MB (budget ${BUDGET_MB} MB)`);
if (megabytes > BUDGET_MB) {
  console.error('The package is larger than its budget.');
  process.exit(1);
}
