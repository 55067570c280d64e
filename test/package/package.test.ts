import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = resolve(__dirname, '..', '..', '..');
const BUDGET_MB = 20;
const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];

interface Manifest {
  readonly main: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly snippets: readonly { readonly path: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly markdown: string } }[] }[];
    readonly commands: readonly { readonly title: string }[];
  };
}

describe('package', function () {
  this.timeout(120_000);
  let folder = '';
  let bytes: Uint8Array = new Uint8Array();
  let files: Readonly<Record<string, Uint8Array>> = {};
  const text = (name: string) => new TextDecoder().decode(files[`extension/${name}`]);
  const has = (name: string) => `extension/${name}` in files;
  let manifest: Manifest;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabir-package-'));
    const file = join(folder, 'dabir.vsix');
    // No proxy and no registry that answers: what needs the network fails.
    const environment = {
      ...process.env,
      npm_config_registry: 'http://127.0.0.1:9',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      HTTP_PROXY: 'http://127.0.0.1:9',
    };
    const done = spawnSync(process.execPath, [join(ROOT, 'scripts/package.mjs'), '--no-build', '--out', file], {
      cwd: ROOT,
      encoding: 'utf8',
      env: environment,
    });
    assert.equal(done.status, 0, done.stderr);
    bytes = readFileSync(file);
    files = unzipSync(bytes);
    manifest = JSON.parse(text('package.json'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it(`weighs at most ${BUDGET_MB} MB`, () => {
    assert.ok(bytes.length < BUDGET_MB * 2 ** 20, `${(bytes.length / 2 ** 20).toFixed(2)} MB`);
  });

  it('holds the bundles and their data', () => {
    for (const file of [
      'client.js',
      'server.js',
      'cli.js',
      'index-worker.js',
      'index-thread.js',
      'pdfium.wasm',
      'lexicon.bin',
      'citeproc.js',
    ])
      assert.ok(has(`dist/${file}`), file);
  });

  it('holds SQLite for every platform', () => {
    for (const platform of PLATFORMS) assert.ok(has(`prebuilds/${platform}/@photostructure+sqlite.glibc.node`), platform);
  });

  it('holds every file that its manifest names', () => {
    const { contributes } = manifest;
    const named = [
      manifest.main,
      manifest.bin['dabir'] ?? '',
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ];
    for (const file of named) assert.ok(has(file.replace(/^\.\//, '')), file);
  });

  it('holds documentation: a page for each diagnostic, privacy, licence, notices', () => {
    for (const code of [
      'contradicted-claim',
      'disputed-claim',
      'unresolved-citation',
      'citation-mismatch',
      'unlisted-citation',
      'uncited-entry',
      'duplicate-key',
      'broken-entry',
      'inconsistent-term',
      'confused-term',
    ])
      assert.ok(has(`docs/diagnostics/${code}.md`), code);
    for (const file of ['docs/privacy.md', 'LICENSE.txt', 'NOTICE.md', 'readme.md', 'changelog.md']) assert.ok(has(file), file);
  });

  it('holds no sources, tests, examples, maps or packages', () => {
    const strange = Object.keys(files).filter((name) =>
      /\.ts$|\.map$|node_modules|\/test\/|\/examples\/|\/scripts\/|\/src\/|\.tools|\/out\/|\.vsix$/.test(name),
    );
    assert.deepEqual(strange, []);
  });

  it('names the same words in both languages', () => {
    const english: Record<string, string> = JSON.parse(text('package.nls.json'));
    const persian: Record<string, string> = JSON.parse(text('package.nls.fa.json'));
    assert.deepEqual(Object.keys(persian).sort(), Object.keys(english).sort());
    for (const key of text('package.json').matchAll(/"%([^%"]+)%"/g)) assert.ok((key[1] ?? '') in english, key[1]);
  });

  it('keeps sources and paths of this machine out of its bundles', () => {
    for (const file of ['client.js', 'server.js', 'cli.js'])
      assert.doesNotMatch(text(`dist/${file}`), /sourceMappingURL|\/home\/[a-z]+\/|\/work\//, file);
  });
});
