import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedAuthors } from '../../../corpus-index/src/extract/terms/cited-authors';
import { termKey } from '../../../corpus-index/src/extract/terms/term-span';
import type { Definition, TermRecord } from '../../../corpus-index/src/model/records';
import { readPaper } from '../../../corpus-index/src/read-paper';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { parseLexicon } from '../../../corpus-index/src/text/lexicon';

/** A line of sentences.jsonl: a paragraph that defines `term`, who is to be credited with it, and terms that it only uses. */
interface Paragraph {
  readonly lang: 'fa' | 'en';
  readonly term: string;
  readonly authority: readonly string[] | null;
  readonly text: string;
  readonly not?: readonly string[];
}

const NO_PDF = { pdfium: () => Promise.reject(new Error('no PDF here')) };
const BEFORE = {
  fa: '# مفاهیم در روابط بین‌الملل\n\n## چارچوب نظری\n\n',
  en: '# Concepts of international politics\n\n## Theoretical framework\n\n',
};
const AFTER = {
  fa: '\n\n## نتیجه‌گیری\n\nاین نوشتار چند مفهوم را کنار هم گذاشت.\n\n## منابع\n\nکریمی، سارا (۱۳۹۸). آب و سیاست. تهران: نشر نمونه.\n',
  en: '\n\n## Conclusion\n\nThis paper set several concepts side by side.\n\n## References\n\nLedger, A. (1998). Navies. London: Sample Press.\n',
};

const paragraphs = readFileSync(join(process.cwd(), 'test/fixtures/terms/credit/sentences.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Paragraph => JSON.parse(line));

async function termsOf(read: readonly Paragraph[], language: 'fa' | 'en'): Promise<readonly TermRecord[]> {
  const text = BEFORE[language] + read.map((paragraph) => paragraph.text).join('\n\n') + AFTER[language];
  const lexicon = parseLexicon(readFileSync(join(process.cwd(), 'dist/lexicon.bin')));
  return (await readPaper('paper.md', new TextEncoder().encode(text), NO_PDF, lexicon)).records?.terms ?? [];
}

/** The surest definition of a term that is quoted from a paragraph. */
function definitionOf(terms: readonly TermRecord[], form: string, { text }: Paragraph): Definition | undefined {
  return terms
    .filter(({ fa, en }) => [...fa, ...en].some((one) => termKey(one) === termKey(form)))
    .flatMap(({ definitions }) => definitions)
    .filter(({ quote }) => foldKey(text).includes(foldKey(quote).slice(0, 40)))
    .sort((a, b) => b.confidence - a.confidence)[0];
}

function isRight({ authority }: Paragraph, definition: Definition): boolean {
  if (authority === null || definition.authority === null) return authority === definition.authority;
  const credited = foldKey(definition.authority);
  return authority.every((name) => credited.includes(foldKey(name)));
}

/** Paragraphs of our own in all orders of author, citation and term. Every second one was not looked at while the rules were written. */
describe('Credit for definitions', () => {
  const FLOORS: readonly [string, number, number, number][] = [
    ['tuned', 0, 0.82, 1],
    ['held out', 1, 0.92, 0.88],
  ];
  for (const [part, half, recall, precision] of FLOORS) {
    it(`${part}: found ≥ ${recall}, right of those ≥ ${precision}`, async () => {
      let [wanted, found, right] = [0, 0, 0];
      for (const language of ['fa', 'en'] as const) {
        const read = paragraphs.filter(({ lang }, index) => index % 2 === half && lang === language);
        const terms = await termsOf(read, language);
        for (const paragraph of read) {
          wanted++;
          const definition = definitionOf(terms, paragraph.term, paragraph);
          if (!definition) continue;
          found++;
          if (isRight(paragraph, definition)) right++;
          for (const other of paragraph.not ?? []) assert.equal(definitionOf(terms, other, paragraph), undefined, other);
        }
      }
      assert.ok(wanted > 25);
      assert.ok(found / wanted >= recall, `${found} of ${wanted} found`);
      assert.ok(right / found >= precision, `${right} of ${found} right`);
    });
  }

  it('reads all authors of a citation, and tells a name before a bare year from an event', () => {
    assert.deepEqual(citedAuthors('It is costly (Weits 2003; Holt, 1973: 4).'), [{ names: ['Weits', 'Holt'], sure: true }]);
    assert.deepEqual(citedAuthors('Keller and Brand (1998) say so.'), [{ names: ['Keller and Brand'], sure: true }]);
    assert.deepEqual(citedAuthors('رستمی و کلاین (۲۰۱۴: ۵۲) چنین می‌گویند.'), [{ names: ['رستمی و کلاین'], sure: true }]);
    assert.equal(citedAuthors('پیمان ورشو (۱۹۵۵) فروپاشید.')[0]?.sure ?? false, false);
    assert.deepEqual(citedAuthors('صادرات ایران (۱۳۹۸) کم شد.'), []);
  });
});
