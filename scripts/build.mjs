// Builds the bundles into dist/: client.js (extension), server.js (language server), cli.js (command line),
// index-worker.js (indexing thread), and the data files that they load. `--tests` also bundles the tests into out/.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const production = !process.argv.includes('--dev');

/** import.meta.url does not exist in CommonJS output; @embedpdf/pdfium reads it. */
const commonjs = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 knows \p{…}; without this word esbuild writes each such literal as new RegExp(…), made anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  logLevel: 'warning',
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'importMetaUrl' },
  loader: { '.json': 'json' },
};

async function bundles() {
  const entries = {
    server: 'server/src/main.ts',
    cli: 'server/src/cli/main.ts',
    'index-worker': 'corpus-index/src/edges/index-worker.ts',
    'index-thread': 'corpus-index/src/edges/index-thread.ts',
  };
  const present = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file))));
  await build({
    ...commonjs,
    absWorkingDir: root,
    entryPoints: present,
    outdir: 'dist',
    minify: production,
    sourcemap: production ? false : 'linked',
    external: ['pg-native', './citeproc.js'],
    metafile: true,
  });
  if (existsSync(join(root, 'client/src/extension.ts'))) {
    await build({
      ...commonjs,
      absWorkingDir: root,
      entryPoints: { client: 'client/src/extension.ts' },
      outdir: 'dist',
      minify: production,
      sourcemap: production ? false : 'linked',
      external: ['vscode'],
    });
  }
}

/** Data beside the bundles: PDFium, SQLite's prebuilt libraries, the Persian lexicon. */
async function data() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  cpSync(join(root, 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm'), join(root, 'dist/pdfium.wasm'));
  // Under CPAL: unmodified, a file of its own, in no bundle.
  cpSync(join(root, 'node_modules/citeproc/citeproc_commonjs.js'), join(root, 'dist/citeproc.js'));
  const from = join(root, 'node_modules/@photostructure/sqlite/prebuilds');
  cpSync(from, join(root, 'prebuilds'), { recursive: true });
  const lexicon = join(root, 'scripts/build-lexicon.mjs');
  if (existsSync(lexicon)) await (await import(pathToFileURL(lexicon).href)).buildLexicon(join(root, 'dist'));
  for (const extra of ['scripts/build-data.mjs']) {
    const file = join(root, extra);
    if (existsSync(file)) await (await import(pathToFileURL(file).href)).buildData(join(root, 'dist'));
  }
}

function testFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    return statSync(file).isDirectory() ? testFiles(file) : /\.(test|bench|entry)\.ts$/.test(name) ? [file] : [];
  });
}

/** Tests load packages at run time, but for one whose CommonJS files are marked as ES modules (and its own dependencies). */
const packagesOutside = {
  name: 'packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const bundled = path.startsWith('@retorquere/') || importer.includes('/node_modules/') || kind === 'entry-point';
      return bundled ? undefined : { path, external: true };
    });
  },
};

/** Tests keep their folders: test/unit/text/fold.test.ts → out/test/unit/text/fold.test.js. */
async function tests(only) {
  const files = testFiles(join(root, 'test')).filter((file) => !only.length || only.some((part) => file.includes(part)));
  if (!files.length) return;
  await build({
    ...commonjs,
    absWorkingDir: root,
    entryPoints: files.map((file) => relative(root, file)),
    outdir: 'out/test',
    outbase: 'test',
    plugins: [packagesOutside],
    external: ['vscode'],
    sourcemap: 'inline',
  });
}

const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (process.argv.includes('--tests-only')) await tests(only);
else {
  if (process.argv.includes('--clean')) rmSync(join(root, 'dist'), { recursive: true, force: true });
  await data();
  await bundles();
  chmodSync(join(root, 'dist/cli.js'), 0o755);
  if (process.argv.includes('--tests')) await tests(only);
}
