import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sandbox } from './run-cli';

const root = join(__dirname, '../../..');
const snapshot = join(root, 'test/fixtures/cli/examples.findings.json');

interface Checked {
  readonly findings: readonly {
    readonly range: { readonly start: { readonly line: number } };
    readonly code: string;
    readonly message: string;
    readonly fixes: readonly { readonly title: string }[];
  }[];
  readonly claims: readonly { readonly text: string; readonly verdict: string; readonly kind: string }[];
}

/** What a reader of the two example drafts sees, whole. DABIR_UPDATE=1 writes it anew; then look at the difference before committing it. */
describe('the example drafts as a whole', function () {
  this.timeout(120_000);
  const sandbox = new Sandbox();
  after(() => sandbox.remove());

  it('give the findings of the snapshot and no other', async () => {
    const seen: Record<string, unknown> = {};
    for (const draft of ['draft.en.md', 'draft.fa.md']) {
      const { out, status, err } = await sandbox.run([
        'check',
        join(root, 'examples', draft),
        '--corpus',
        join(root, 'examples/papers'),
        '--format',
        'json',
      ]);
      assert.equal(status, 1, err);
      const [checked] = JSON.parse(out) as readonly Checked[];
      assert.ok(checked);
      seen[draft] = {
        findings: checked.findings.map(({ range, code, message, fixes }) => ({
          line: range.start.line + 1,
          code,
          message,
          fix: fixes[0]?.title ?? null,
        })),
        supported: [
          ...new Set(checked.claims.filter(({ verdict }) => verdict === 'supported').map(({ text }) => text.replace(/\s+/g, ' ').trim())),
        ],
      };
    }
    const text = `${JSON.stringify(seen, null, 2)}\n`;
    if (process.env['DABIR_UPDATE']) writeFileSync(snapshot, text);
    assert.equal(text, readFileSync(snapshot, 'utf8'));
  });
});
