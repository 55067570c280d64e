// `node scripts/evaluate.mjs [kind …]`: scores the built command line against the development gold sets beside the clone
// (../shared or DABIR_SHARED) and prints a line a kind. Needs Python 3 for the scorer. `--misses N` shows what went wrong.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './install.mjs';

const GOLD = {
  words: 'garbled-words-dev',
  references: 'references-dev',
  papers: 'papers-dev',
  citations: 'intext-dev',
  terms: 'terms-dev',
  quantities: 'quantities-dev',
  claims: 'claims-dev',
  pairs: 'farstail-numeric-dev',
};

export const shared = resolve(process.env.DABIR_SHARED ?? join(root, '..', 'shared'));

/** Figures of one kind by name, or null where the scorer failed. `limit` scores only the first pairs. */
export function score(kind, { misses = 0, limit = 0 } = {}) {
  const parameters = [
    join(shared, 'eval/score.py'),
    kind,
    join(shared, `eval/${GOLD[kind]}.jsonl`),
    '--corpus',
    join(shared, 'corpus'),
    '--cmd',
    `node ${join(root, 'dist/cli.js')}`,
    '--misses',
    String(misses),
    '--limit',
    String(limit),
  ];
  const done = spawnSync('python3', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status !== 0) return { output: done.stdout + done.stderr, figures: null };
  const last = done.stdout.trim().split('\n').at(-1) ?? '';
  const figures = Object.fromEntries([...last.matchAll(/(\w+)=([\d.]+)/g)].map((match) => [match[1], Number(match[2])]));
  return { output: done.stdout, figures };
}

if (process.argv[1] && resolve(process.argv[1]) === resolve(import.meta.filename ?? new URL(import.meta.url).pathname)) {
  if (!existsSync(join(shared, 'eval/score.py'))) {
    console.error(`no evaluation data at ${shared}`);
    process.exit(2);
  }
  const words = process.argv.slice(2);
  const at = words.indexOf('--misses');
  const misses = at < 0 ? 0 : Number(words.splice(at, 2)[1]);
  for (const kind of words.length ? words : Object.keys(GOLD)) console.log(score(kind, { misses }).output.trimEnd());
}
