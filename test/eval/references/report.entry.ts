// Figures of reading torn reference lists of our own: node out/test/eval/references/report.entry.js [seeds]
import { readSource } from '../../../corpus-index/src/readers/read-source';
import { createContext } from '../../../corpus-index/src/extract/context';
import { extractReferences } from '../../../corpus-index/src/extract/references';
import { structureOf } from '../../../corpus-index/src/structure/structure';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { toDocument } from '../../../corpus-index/src/text/to-document';
import { lexiconOfTests } from '../../unit/text/lexicon-of-tests';
import { damage, DAMAGE_KINDS, randomOf, wrap } from '../damage/damage';
import { bodyOf } from './body';
import { STYLES, tornEntry } from './torn-list';
import { PERSIAN_WORKS, type Work } from './works';

interface Counts {
  gold: number;
  found: number;
  spurious: number;
  authors: number;
  year: number;
  title: number;
  container: number;
}
const FIELDS = ['found', 'spurious', 'authors', 'year', 'title', 'container'] as const;

const letters = (text: string | undefined): string => foldKey(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');

/** Likeness of two texts by their letters, 0 … 1: twice the longest common subsequence over both lengths. */
function likeness(a: string, b: string): number {
  const [left, right] = [letters(a), letters(b)];
  if (left === '' || right === '') return 0;
  let previous = new Uint16Array(right.length + 1);
  for (const unit of left) {
    const current = new Uint16Array(right.length + 1);
    for (let at = 1; at <= right.length; at++)
      current[at] = right[at - 1] === unit ? previous[at - 1]! + 1 : Math.max(previous[at]!, current[at - 1]!);
    previous = current;
  }
  return (2 * previous[right.length]!) / (left.length + right.length);
}

async function measure(text: string, works: readonly Work[], counts: Counts, show: boolean): Promise<void> {
  const source = await readSource('list.txt', new TextEncoder().encode(text), { pdfium: () => Promise.reject(new Error('no PDF here')) });
  const lexicon = await lexiconOfTests();
  const document = toDocument(source, lexicon);
  const records = [...extractReferences(createContext(document, source, structureOf(document, source), lexicon))];
  counts.gold += works.length;
  for (const work of works) {
    const best = records
      .map((record, at) => ({ at, score: likeness(record.title ?? '', work.title) }))
      .sort((a, b) => b.score - a.score)[0];
    const record = best !== undefined && best.score >= 0.8 ? records[best.at] : undefined;
    if (best === undefined || record === undefined) {
      if (show) console.log(`- not found: ${work.title}\n    ${best === undefined ? '' : records[best.at]?.raw}`);
      continue;
    }
    records.splice(best.at, 1);
    counts.found++;
    const wanted = work.body === undefined ? work.authors.map(([family]) => letters(family)).join('|') : letters(work.body);
    const authors = (record.author ?? []).map((name) => letters(name.family ?? name.literal)).join('|') === wanted;
    const year = record.issued?.['date-parts']?.[0]?.[0] === work.year;
    const title = best.score >= 0.93;
    const expected = work.container ?? work.publisher;
    const container = expected === undefined || likeness(record['container-title'] ?? record.publisher ?? '', expected) >= 0.85;
    if (authors) counts.authors++;
    if (year) counts.year++;
    if (title) counts.title++;
    if (container) counts.container++;
    if (show && !(authors && year && title && container))
      console.log(
        `- ${[authors ? '' : 'authors', year ? '' : 'year', title ? '' : 'title', container ? '' : 'container'].filter(Boolean).join()}: ${record.raw}`,
      );
  }
  counts.spurious += records.length;
}

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
      const counts: Counts = { gold: 0, found: 0, spurious: 0, authors: 0, year: 0, title: 0, container: 0 };
      const works = PERSIAN_WORKS.filter((_, index) => index % 2 === parity);
      for (let seed = 1; seed <= seeds; seed++) {
        for (const [index, style] of STYLES.entries()) {
          const random = randomOf(seed * 7 + index * 31 + parity * 101);
          const body = bodyOf(works);
          if (kind === 'torn-list') {
            const torn = damage(body, 'run-order-at-half-space', seed);
            const list = works.flatMap((work) => tornEntry(style(work), random));
            await measure(`${torn}\n\nمنابع\n\n${list.join('\n')}\n`, works, counts, show && parity === 0);
          } else {
            const text = `${body}\n\nمنابع\n\n${works.map((work) => `− ${style(work)}`).join('\n')}\n`;
            await measure(kind === 'none' ? wrap(text).join('\n') : damage(text, kind, seed), works, counts, show && parity === 0);
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
