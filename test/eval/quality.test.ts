import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import floors from './floors.json';

const root = resolve(__dirname, '../../..');
const shared = process.env['DABIR_SHARED'] ?? resolve(root, '../shared');
const SETS: Readonly<Record<keyof typeof floors, string>> = {
  words: 'garbled-words-dev',
  references: 'references-dev',
  papers: 'papers-dev',
  citations: 'intext-dev',
  terms: 'terms-dev',
  quantities: 'quantities-dev',
  claims: 'claims-dev',
};

/** Quality on the development sets must not fall below what an earlier version reached. Reported in docs/quality.md. */
describe('quality on the development sets', function () {
  this.timeout(300_000);
  const scorer = resolve(shared, 'eval/score.py');
  const python = spawnSync('python3', ['--version']).status === 0;
  for (const [kind, least] of Object.entries(floors)) {
    const set = SETS[kind as keyof typeof floors];
    const title = `${kind}: ${Object.entries(least)
      .map(([name, figure]) => `${name} ≥ ${figure}`)
      .join(', ')}`;
    if (!existsSync(scorer) || !python) {
      it.skip(`${title} (needs the evaluation data beside the clone, and Python 3)`);
      continue;
    }
    it(title, () => {
      const done = spawnSync(
        'python3',
        [
          scorer,
          kind,
          resolve(shared, `eval/${set}.jsonl`),
          '--corpus',
          resolve(shared, 'corpus'),
          '--cmd',
          `node ${resolve(root, 'dist/cli.js')}`,
        ],
        { encoding: 'utf8', cwd: root },
      );
      assert.equal(done.status, 0, done.stderr);
      const last = done.stdout.trim().split('\n').at(-1) ?? '';
      const figures = new Map([...last.matchAll(/(\w+)=([\d.]+)/g)].map((match) => [match[1], Number(match[2])]));
      for (const [name, figure] of Object.entries(least))
        assert.ok((figures.get(name) ?? 0) >= figure, `${name} is ${figures.get(name)}\n${done.stdout}`);
    });
  }
});
