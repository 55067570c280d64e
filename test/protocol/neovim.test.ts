import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BIBLIOGRAPHY, PAPER } from './fixtures';
import { cursorIn, positionAt, ROOT } from './harness';

const CHECK = join(ROOT, 'test/protocol/neovim-check.lua');
const nvim = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
const missing = nvim.status === 0 ? '' : ' (SKIPPED: nvim is not installed)';

interface Answer {
  readonly error?: string;
  readonly hover: readonly string[];
  readonly completion: readonly string[];
  readonly findings: readonly { readonly line: number; readonly code: string; readonly message: string }[];
  readonly cleared: boolean;
}

describe('protocol: any editor', function () {
  this.timeout(90_000);

  it(`gives Neovim a finding, a hover and a completion through dabir lsp --stdio${missing}`, function () {
    if (missing) this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'dabir-neovim-'));
    mkdirSync(join(folder, 'papers'));
    writeFileSync(join(folder, 'papers/lindqvist-2018-fisheries.md'), PAPER);
    writeFileSync(join(folder, 'library.bib'), BIBLIOGRAPHY);
    const hover = cursorIn('Norwegian exports to Japan were worth 612 million dollars in 2016.\n\nA side pay‸ment helps.\n\nSee [@ost].\n');
    writeFileSync(join(folder, 'draft.md'), hover.text);
    const out = join(folder, 'answer.json');
    const done = spawnSync('nvim', ['--headless', '--clean', '-i', 'NONE', '-c', `luafile ${CHECK}`], {
      encoding: 'utf8',
      timeout: 80_000,
      env: {
        ...process.env,
        DABIR_CACHE: join(folder, '.cache'),
        XDG_STATE_HOME: join(folder, '.state'),
        LSP_CMD: JSON.stringify([process.execPath, join(ROOT, 'dist/cli.js'), 'lsp', '--stdio']),
        LSP_FILE: join(folder, 'draft.md'),
        LSP_HOVER: JSON.stringify(positionAt(hover.text, hover.offset)),
        LSP_COMPLETE: JSON.stringify(positionAt(hover.text, hover.text.indexOf('@ost') + 4)),
        LSP_OUT: out,
      },
    });
    assert.ok(existsSync(out), `Neovim gave no answer: ${done.stderr}${done.stdout}`);
    const answer: Answer = JSON.parse(readFileSync(out, 'utf8'));
    rmSync(folder, { recursive: true, force: true });
    assert.equal(answer.error, undefined);
    assert.match(answer.findings.find(({ code }) => code === 'contradicted-claim')?.message ?? '', /412 million dollars/);
    assert.match(answer.hover.join('\n'), /transfer that a state makes/);
    assert.match(answer.completion[0] ?? '', /Ostrom/);
    assert.equal(answer.cleared, true);
  });
});
