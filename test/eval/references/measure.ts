import { readSource } from '../../../corpus-index/src/readers/read-source';
import { createContext } from '../../../corpus-index/src/extract/context';
import { extractReferences } from '../../../corpus-index/src/extract/references';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { structureOf } from '../../../corpus-index/src/structure/structure';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { toDocument } from '../../../corpus-index/src/text/to-document';
import { lexiconOfTests } from '../../unit/text/lexicon-of-tests';

export interface Counts {
  gold: number;
  found: number;
  spurious: number;
  authors: number;
  year: number;
  title: number;
  container: number;
}
export const FIELDS = ['found', 'spurious', 'authors', 'year', 'title', 'container'] as const;

export const noCounts = (): Counts => ({ gold: 0, found: 0, spurious: 0, authors: 0, year: 0, title: 0, container: 0 });

/** What a list's entry must be read as. */
export interface Expected {
  /** Families, or the body; empty: none. */
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly title: string;
  /** Periodical, book, site or publisher. */
  readonly container: string | undefined;
  /** Names that the printed style leaves out behind the first. */
  readonly firstAuthorOnly?: boolean;
}
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

/** Reads a paper and counts which of its expected entries are read right; misses are printed where asked. */
export async function measure(file: string, text: string, works: readonly Expected[], counts: Counts, show: boolean): Promise<void> {
  const source = await readSource(file, new TextEncoder().encode(text), { pdfium: () => Promise.reject(new Error('no PDF here')) });
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
      if (show) console.log(`- not found: ${work.title}\n    ${best === undefined ? '' : JSON.stringify(records[best.at])}`);
      continue;
    }
    records.splice(best.at, 1);
    counts.found++;
    const right = {
      authors: sameAuthors(record, work),
      year: (record.issued?.['date-parts']?.[0]?.[0] ?? null) === work.year,
      title: best.score >= 0.93,
      container: work.container === undefined || likeness(record['container-title'] ?? record.publisher ?? '', work.container) >= 0.85,
    };
    for (const field of ['authors', 'year', 'title', 'container'] as const) {
      if (right[field]) counts[field]++;
      else if (show) console.log(`- ${field}: ${record.raw}\n    ${said(record, field)}`);
    }
  }
  counts.spurious += records.length;
  if (show) for (const record of records) console.log(`- spurious: ${record.raw}`);
}

function said(record: CslItem, field: 'authors' | 'year' | 'title' | 'container'): string {
  if (field === 'authors') return JSON.stringify(record.author ?? record.editor ?? null);
  if (field === 'year') return JSON.stringify(record.issued ?? null);
  return field === 'title' ? `${record.title}` : `${record['container-title']} | ${record.publisher}`;
}

function sameAuthors(record: CslItem, work: Expected): boolean {
  const read = (record.author ?? record.editor ?? []).map((name) => letters(name.literal ?? name.family));
  const wanted = work.authors.map(letters);
  return work.firstAuthorOnly === true ? read[0] === wanted[0] : read.join('|') === wanted.join('|');
}
