import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLexicon } from '../../../corpus-index/src/text/lexicon';
import { toDocument } from '../../../corpus-index/src/text/to-document';
import { wordAccuracy } from './accuracy';
import { DAMAGE_KINDS, damage } from './damage';

/** Prints word accuracy of damaged text against clean text, before and after repair, by kind of damage. Run from the repository's root. */
const folder = join(process.cwd(), 'test/fixtures/text');
const lexicon = parseLexicon(readFileSync(join(process.cwd(), 'dist/lexicon.bin')));
const texts = readdirSync(folder)
  .filter((name) => name.startsWith('clean-'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
console.log('damage                       exact before/after   spaced before/after   folded before/after');
for (const kind of DAMAGE_KINDS) {
  const sums = { before: [0, 0, 0], after: [0, 0, 0] };
  for (const [index, clean] of texts.entries()) {
    const text = damage(clean, kind, 7 + index);
    const page = { number: null, label: null, text, segments: null, blocks: [] };
    const repaired = toDocument({ file: 'paper.txt', format: 'text', pages: [page], problems: [] }, lexicon).text;
    for (const [when, judged] of [
      ['before', text],
      ['after', repaired],
    ] as const) {
      const { exact, spaced, folded } = wordAccuracy(clean, judged);
      for (const [at, value] of [exact, spaced, folded].entries()) sums[when][at]! += value / texts.length;
    }
  }
  const columns = [0, 1, 2].map((at) => `${percent(sums.before[at]!)} ${percent(sums.after[at]!)}`);
  console.log(kind.padEnd(28), columns.join('       '));
}
