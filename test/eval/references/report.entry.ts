// Figures of reading torn reference lists of our own: node out/test/eval/references/report.entry.js [seeds]
import { damage, DAMAGE_KINDS, randomOf, wrap } from '../damage/damage';
import { bodyOf } from './body';
import { type Counts, type Expected, FIELDS, measure, noCounts } from './measure';
import { STYLES, tornEntry } from './torn-list';
import { PERSIAN_WORKS, type Work } from './works';

const expectedOf = (work: Work): Expected => ({
  authors: work.body === undefined ? work.authors.map(([family]) => family) : [work.body],
  year: work.year,
  title: work.title,
  container: work.container ?? work.publisher,
});

async function main(): Promise<void> {
  const seeds = Number(process.argv[2] ?? 2);
  const show = process.argv.includes('--misses');
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
  console.log(`${'damage'.padEnd(26)}${'set'.padEnd(10)}${'n'.padStart(5)}${FIELDS.map((field) => field.padStart(11)).join('')}`);
  for (const kind of ['none', 'torn-list', ...DAMAGE_KINDS] as const) {
    if (only !== undefined && kind !== only) continue;
    for (const [set, parity] of [
      ['tuned', 0],
      ['held out', 1],
    ] as const) {
      const counts: Counts = noCounts();
      const works = PERSIAN_WORKS.filter((_, index) => index % 2 === parity);
      for (let seed = 1; seed <= seeds; seed++) {
        for (const [index, style] of STYLES.entries()) {
          const random = randomOf(seed * 7 + index * 31 + parity * 101);
          const body = bodyOf(works);
          if (kind === 'torn-list') {
            const torn = damage(body, 'run-order-at-half-space', seed);
            const list = works.flatMap((work) => tornEntry(style(work), random));
            await measure('list.txt', `${torn}\n\nمنابع\n\n${list.join('\n')}\n`, works.map(expectedOf), counts, show && parity === 0);
          } else {
            const text = `${body}\n\nمنابع\n\n${works.map((work) => `− ${style(work)}`).join('\n')}\n`;
            await measure(
              'list.txt',
              kind === 'none' ? wrap(text).join('\n') : damage(text, kind, seed),
              works.map(expectedOf),
              counts,
              show && parity === 0,
            );
          }
        }
      }
      console.log(
        `${kind.padEnd(26)}${set.padEnd(10)}${String(counts.gold).padStart(5)}${FIELDS.map((field) => (counts[field] / counts.gold).toFixed(3).padStart(11)).join('')}`,
      );
    }
  }
}

void main();
