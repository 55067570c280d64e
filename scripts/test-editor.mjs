// Editor tests in a real VS Code: on the desktop through @vscode/test-electron where a VS Code can be had (VSCODE_PATH names one,
// DABIR_DESKTOP=1 lets it be downloaded), else in VS Code's own server with a headless Chromium. One suite, one kind of result.
// Ends with `N passed, N failed[, N skipped]`.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { isNoise, openWorkbench, startServer } from './vscode-host/host.mjs';
import { findHost } from './vscode-host/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const suite = join(root, 'out/test/vscode/suite.entry.js');
const shared = join(process.env.DABIR_SHARED ?? join(root, '../shared'), 'corpus');
const TIME_LIMIT = Number(process.env.TEST_TIMEOUT ?? 400_000);
const total = { passed: 0, failed: 0, skipped: 0, tests: [] };

/** Workspaces that the suite runs in, each a copy, so that no fixture is written to. */
const WORKSPACES = [
  { name: 'examples', from: join(root, 'examples') },
  { name: 'corpus', from: join(root, 'test/fixtures/vscode/corpus'), needs: shared, settings: { 'dabir.corpus.folders': [shared] } },
];

function prepare({ name, from, settings }) {
  const folder = mkdtempSync(join(tmpdir(), `dabir-${name}-`));
  cpSync(from, folder, { recursive: true });
  if (settings) {
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  }
  return folder;
}

function environment(name, folder, results) {
  return {
    DABIR_TEST_WORKSPACE: name,
    DABIR_TEST_RESULTS: results,
    DABIR_CACHE: join(folder, '.cache'),
    ...(process.env.DABIR_TEST_GREP ? { DABIR_TEST_GREP: process.env.DABIR_TEST_GREP } : {}),
  };
}

/** Desktop VS Code, or null with the reason on standard error. */
async function desktop() {
  if (!process.env.VSCODE_PATH && !process.env.DABIR_DESKTOP) return null;
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const executable =
    process.env.VSCODE_PATH ??
    (await downloadAndUnzipVSCode({ version: process.env.VSCODE_VERSION ?? 'stable', cachePath: join(root, '.tools/vscode') }));
  return async (folder, extraEnvironment) => {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--disable-telemetry', '--disable-gpu'],
      extensionTestsEnv: extraEnvironment,
    }).catch((error) => console.error(String(error)));
  };
}

/** VS Code's server and a browser. */
function browser(host) {
  return async (folder, extraEnvironment) => {
    const server = await startServer(host, { environment: extraEnvironment });
    try {
      let ended = () => {};
      const end = new Promise((done) => (ended = done));
      const timer = setTimeout(() => ended('timed out'), TIME_LIMIT);
      const workbench = await openWorkbench(host, {
        port: server.port,
        folder,
        extension: root.replace(/\/$/, ''),
        tests: suite,
        onLog(parts) {
          const line = format(...parts);
          if (process.env.VERBOSE || !isNoise(line)) console.error(`  | ${line}`);
        },
        onExit: ended,
      });
      const how = await end;
      clearTimeout(timer);
      if (how === 'timed out') {
        mkdirSync(join(root, 'out'), { recursive: true });
        await workbench.page.screenshot({ path: join(root, 'out/editor-timeout.png') });
        console.error(`timed out after ${TIME_LIMIT / 1000} s; see out/editor-timeout.png`);
      }
      await workbench.close();
    } finally {
      await server.stop();
    }
  };
}

function skip(title, reason) {
  total.skipped++;
  total.tests.push({ title, state: 'skipped', error: reason });
  console.log(`skipped - ${title}: ${reason}`);
}

async function main() {
  if (!existsSync(suite)) throw new Error('the tests are not built: node scripts/build.mjs --tests');
  let run = await desktop().catch((error) => {
    console.error(`no desktop VS Code: ${error}`);
    return null;
  });
  if (!run) {
    const found = findHost();
    if (found.missing) return skip('editor tests', found.missing);
    run = browser(found.host);
  }
  for (const workspace of WORKSPACES) {
    if (workspace.needs && !existsSync(workspace.needs)) {
      skip(`editor tests on ${workspace.name}`, `${workspace.needs} is not there`);
      continue;
    }
    const folder = prepare(workspace);
    const results = join(folder, '.results.json');
    const started = Date.now();
    try {
      await run(folder, environment(workspace.name, folder, results));
    } catch (error) {
      console.error(error);
    }
    if (existsSync(results)) {
      const { tests } = JSON.parse(readFileSync(results, 'utf8'));
      for (const test of tests) {
        total[test.state]++;
        total.tests.push({ ...test, workspace: workspace.name });
        const title = `${workspace.name}: ${test.title}`;
        console.log(
          `${test.state === 'passed' ? 'ok' : test.state} - ${title}${test.milliseconds === undefined ? '' : ` (${test.milliseconds} ms)`}`,
        );
        if (test.error) console.log(`    ${test.error.split('\n').slice(0, 6).join('\n    ')}`);
      }
    } else {
      total.failed++;
      total.tests.push({ title: `the suite on ${workspace.name} runs to its end`, state: 'failed', workspace: workspace.name });
      console.log(`failed - ${workspace.name}: the suite did not run to its end`);
    }
    console.error(`${workspace.name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
    rmSync(folder, { recursive: true, force: true });
  }
}

await main().catch((error) => {
  total.failed++;
  console.error(error);
});
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out/report-vscode.json'), JSON.stringify(total, null, 2));
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed ? 1 : 0);
