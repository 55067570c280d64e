// `npm run demo`: from a fresh clone to findings. Installs, builds, indexes examples/papers, checks the two example drafts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root, run } from './install.mjs';

ensureInstalled();
console.error('Building …');
if (run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1);

const cli = join(root, 'dist/cli.js');
const papers = join('examples', 'papers');
const index = join(root, 'out', 'demo-index.sqlite');
console.error('Indexing examples/papers …');
if (run(process.execPath, [cli, 'index', '--corpus', papers, '--index', index]) !== 0) process.exit(1);

let worst = 0;
for (const draft of ['examples/draft.en.md', 'examples/draft.fa.md']) {
  const checked = spawnSync(process.execPath, [cli, 'check', draft, '--corpus', papers, '--index', index, '--fail-on', 'never'], {
    cwd: root,
    stdio: 'inherit',
  });
  worst = Math.max(worst, checked.status ?? 1);
}

console.log(`
The same in VS Code:
  npm run package                                   makes dabir-*.vsix
  code --install-extension dabir-*.vsix             installs it
  code examples                                     open draft.en.md or draft.fa.md: wrong figures are underlined,
                                                    hover a term, type [@ for a citation, press Ctrl+. for the fix
(examples/.vscode/settings.json tells Dabir where the papers are; for your own work set "dabir.corpus.folders".)`);
process.exit(worst);
