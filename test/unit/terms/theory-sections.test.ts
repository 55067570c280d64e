import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeTerms } from '../../../corpus-index/src/extract/merge-terms';
import type { TermRecord } from '../../../corpus-index/src/model/records';
import { readPaper } from '../../../corpus-index/src/read-paper';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { parseLexicon } from '../../../corpus-index/src/text/lexicon';
import { SHOWN_FROM } from '../../../server/src/terms/term-hover';

/** A line of gold.jsonl: `optional` passages may be shown, and are not missed. */
interface Passage {
  readonly paper: string;
  readonly fa: string | null;
  readonly en: string | null;
  readonly quote: string;
  readonly authority: string | null;
  readonly optional?: boolean;
}

const FOLDER = join(process.cwd(), 'test/fixtures/terms/theory');
const NO_PDF = { pdfium: () => Promise.reject(new Error('no PDF here')) };
/** Papers whose misses were read while the patterns were written; those of the others were not. */
const TUNED = new Set(['securitisation-fa', 'regimes-en', 'energy-fa', 'norms-en', 'hegemony-fa']);
const HELD_OUT = new Set(['proxy-fa', 'transition-en']);

const wordsOf = (text: string): string[] => foldKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Share of the passage's words that the quotation has too. */
function covers(quote: string, passage: string): boolean {
  const words = new Set(wordsOf(quote));
  const wanted = wordsOf(passage);
  return wanted.filter((word) => words.has(word)).length >= 0.8 * wanted.length;
}

const gold = readFileSync(join(FOLDER, 'gold.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Passage => JSON.parse(line));

async function termsOf(file: string): Promise<readonly TermRecord[]> {
  const lexicon = parseLexicon(readFileSync(join(process.cwd(), 'dist/lexicon.bin')));
  const reading = await readPaper(file, readFileSync(join(FOLDER, 'papers', file)), NO_PDF, lexicon);
  return mergeTerms(reading.records?.terms ?? []);
}

/** A form of the term is the passage's, but for the plural, «نظریه» or «اصطلاح» before it, or a longer name of it. */
function isOf(term: TermRecord, { fa, en }: Passage): boolean {
  const wanted = [fa, en].filter((form) => form !== null).map(foldKey);
  return [...term.fa, ...term.en]
    .map(foldKey)
    .some((form) =>
      wanted.some(
        (word) =>
          form === word || `${form}s` === word || form === `${word}s` || form === `نظریه ${word}` || form === `international ${word}`,
      ),
    );
}

interface Figures {
  readonly wanted: number;
  readonly defined: number;
  readonly shown: number;
  readonly right: number;
}

async function figuresOf(papers: (paper: string) => boolean): Promise<Figures> {
  let [wanted, defined, shown, right] = [0, 0, 0, 0];
  for (const file of readdirSync(join(FOLDER, 'papers')).sort()) {
    const paper = file.replace(/\.\w+$/, '');
    if (!papers(paper)) continue;
    const passages = gold.filter((passage) => passage.paper === paper);
    const terms = await termsOf(file);
    for (const passage of passages.filter(({ optional }) => !optional)) {
      wanted++;
      const found = terms.filter((term) => isOf(term, passage)).flatMap(({ definitions }) => definitions);
      if (found.some(({ quote, confidence }) => confidence >= SHOWN_FROM && covers(quote, passage.quote))) defined++;
    }
    for (const term of terms) {
      for (const { quote, confidence } of term.definitions) {
        if (confidence < SHOWN_FROM) continue;
        shown++;
        if (passages.some((passage) => covers(quote, passage.quote) && isOf(term, passage))) right++;
      }
    }
  }
  return { wanted, defined, shown, right };
}

/** Twelve sections of theory of our own on securitisation, regimes, energy, norms, hegemony, buffers, coercion, soft power and others. */
describe('Definitions in sections of theory', () => {
  const FLOORS: readonly [string, (paper: string) => boolean, number, number][] = [
    ['tuned', (paper) => TUNED.has(paper), 0.79, 0.95],
    ['read once', (paper) => !TUNED.has(paper) && !HELD_OUT.has(paper), 0.82, 0.94],
    ['held out', (paper) => HELD_OUT.has(paper), 0.55, 0.9],
  ];
  for (const [part, papers, recall, precision] of FLOORS) {
    it(`${part}: recall ≥ ${recall}, precision ≥ ${precision}`, async () => {
      const { wanted, defined, shown, right } = await figuresOf(papers);
      assert.ok(wanted > 15);
      assert.ok(defined / wanted >= recall, `${defined} of ${wanted} shown`);
      assert.ok(right / shown >= precision, `${right} of ${shown} right`);
    });
  }
});
