// VS Code's own server and workbench in a headless Chromium: the same editor and the same extension host as on a desktop.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Built-in extensions that would use the network or distract. */
const SKIPPED = ['GitHub.copilot-chat', 'vscode.git', 'vscode.terminal-suggest', 'vscode.tunnel-forwarding'];

export const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // The workbench in a browser saves by itself otherwise, and would write into the fixtures.
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'editor.unicodeHighlight.ambiguousCharacters': false,
};

/** Lines of the workbench's log that share the channel with the extension host's output. */
const NOISE =
  /^(Cannot find module '\.\/build\/Release\/watchdog'|Aborted onWillSave|\[(AgentHost|ChatModelSelection|AccountPolicyGate|reconnection|Service Worker|perf|driver|RemoteAgentHost)|Ignoring fetching|Updating additional|Creating a socket|Resolv(ing|ed) connection|Loading development extension|Could not load|Timed out waiting for authentication provider|Request to |Failed to (load|fetch)|ENOPRO|No search provider|Error: Could not locate the bindings|Settings Sync|Creation of workbench contribution|ENOENT)/;

export const isNoise = (line) => NOISE.test(line);

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => done(port));
      });
  });
}

/** Starts VS Code's server. `environment` reaches the extension host. */
export async function startServer(host, { environment = {}, settings = {} } = {}) {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'dabir-vscode-'));
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }));
  const parameters = [
    join(host.vscode, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off', '--disable-telemetry'],
    ...['--disable-workspace-trust', '--disable-experiments'],
    // Without this the address's extension keys are ignored.
    '--enable-smoke-test-driver',
  ];
  const child = spawn(host.node, parameters, {
    env: { ...process.env, VSCODE_SKIP_BUILTIN_EXTENSIONS: SKIPPED.join(','), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (log += part));
  async function stop() {
    const ended = new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done()));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
    rmSync(data, { recursive: true, force: true });
  }
  for (const end = Date.now() + 60_000; ; ) {
    if (child.exitCode !== null) throw new Error(`VS Code's server ended with ${child.exitCode}\n${log}`);
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => null);
    if (answer?.ok) return { port, stop, log: () => log };
    if (Date.now() > end) {
      await stop();
      throw new Error(`VS Code's server did not start\n${log}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Opens the workbench on a folder. `tests`: module with `run()`, whose end calls `onExit`. */
export async function openWorkbench(
  host,
  { port, folder, extension, tests, open = [], viewport = { width: 1280, height: 800 }, onLog, onExit },
) {
  const { chromium } = createRequire(join(host.folder, 'package.json'))('playwright-core');
  const profile = mkdtempSync(join(tmpdir(), 'dabir-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: host.chromium,
    headless: true,
    viewport,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  if (onLog) await page.exposeFunction('codeAutomationLog', (_type, parts) => onLog(parts));
  if (onExit) await page.exposeFunction('codeAutomationExit', onExit);
  const authority = `127.0.0.1:${port}`;
  const remote = (path) => `vscode-remote://${authority}${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['extensionDevelopmentPath', remote(extension)],
  ];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  for (const file of open) payload.push(['openFile', remote(file)]);
  await page.goto(`http://${authority}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
  async function close() {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return { page, close };
}
