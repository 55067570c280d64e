import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeTerms } from '../../../corpus-index/src/extract/merge-terms';
import type { Definition, TermRecord } from '../../../corpus-index/src/model/records';
import { readPaper } from '../../../corpus-index/src/read-paper';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { EMPTY_LEXICON } from '../../../corpus-index/src/text/lexicon';
import { SHOWN_FROM } from '../../../server/src/terms/term-hover';

/** A line of expected.jsonl: one form in each language, words of the defining passage, who is credited. */
interface Expected {
  readonly paper: string;
  readonly fa: string | null;
  readonly en: string | null;
  readonly quote: string | null;
  readonly authority: string | null;
}

const FIXTURES = join(process.cwd(), 'test/fixtures/terms');
const NO_PDF = { pdfium: () => Promise.reject(new Error('no PDF here')) };

function lines<T>(name: string): T[] {
  return readFileSync(join(FIXTURES, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}

const has = (text: string, part: string): boolean => foldKey(text).includes(foldKey(part));

async function termsOf(file: string, text: string | Uint8Array): Promise<readonly TermRecord[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return (await readPaper(file, bytes, NO_PDF, EMPTY_LEXICON)).records?.terms ?? [];
}

async function fixtureTerms(): Promise<readonly TermRecord[]> {
  const folder = join(FIXTURES, 'papers');
  const records: TermRecord[] = [];
  for (const file of readdirSync(folder).sort()) records.push(...(await termsOf(file, readFileSync(join(folder, file)))));
  return mergeTerms(records);
}

describe('Terms of papers', () => {
  let terms: readonly TermRecord[] = [];
  before(async () => {
    terms = await fixtureTerms();
  });

  const forms = ({ fa, en }: TermRecord): readonly string[] => [...fa, ...en].map(foldKey);
  const named = ({ fa, en }: Expected): readonly TermRecord[] => {
    const wanted = [fa, en].filter((form) => form !== null).map(foldKey);
    return terms.filter((term) => wanted.some((form) => forms(term).includes(form)));
  };
  const shown = (expected: Expected): readonly Definition[] =>
    named(expected)
      .flatMap(({ definitions }) => definitions)
      .filter(({ confidence, quote }) => confidence >= SHOWN_FROM && has(quote, expected.quote ?? ''));

  for (const expected of lines<Expected>('expected.jsonl')) {
    const title = [expected.fa, expected.en].filter(Boolean).join(' / ');
    it(`${expected.paper}: ${title}`, () => {
      const wanted = [expected.fa, expected.en].filter((form) => form !== null).map(foldKey);
      assert.ok(
        named(expected).some((term) => wanted.every((form) => forms(term).includes(form))),
        'both languages in one record',
      );
      if (expected.quote === null) return;
      const definitions = shown(expected);
      assert.ok(definitions.length > 0, 'defined');
      if (expected.authority !== null)
        assert.ok(
          definitions.some(({ authority }) => has(authority ?? '', expected.authority ?? '')),
          'credited',
        );
    });
  }
  for (const { paper, quote } of lines<{ paper: string; quote: string }>('not-definitions.jsonl')) {
    it(`${paper}: “${quote}” defines nothing`, () => {
      const wrong = terms.filter(({ definitions }) => definitions.some((one) => one.confidence >= SHOWN_FROM && has(one.quote, quote)));
      assert.deepEqual(wrong.map(forms), []);
    });
  }

  it('locates every quotation in the stored file', async () => {
    const file = 'deterrence-fa.md';
    const stored = readFileSync(join(FIXTURES, 'papers', file), 'utf8');
    for (const { definitions } of await termsOf(file, stored)) {
      for (const { quote, location } of definitions) {
        assert.equal(location.file, file);
        // Footnote marks and markup are stored otherwise than they are shown; words are not.
        const first = quote.split(/[^\p{L}\u200c]+/u)[0] ?? '';
        assert.ok(stored.slice(location.start, location.end).includes(first), quote);
      }
    }
  });

  it('links footnotes whose numbers begin anew on each page by the words', async () => {
    const text =
      'چکیده\n\nمتن.\n\nچارچوب نظری\n\nدر کتاب «راه‌های نو»۱ آمده است که وادارندگی۲ دشوار است.\n1. New Roads\n2. Compellence\n\nضربهٔ نخست۱ خطرناک است.\n1. First Strike\n';
    const pairs = (await termsOf('notes.txt', text)).filter(({ fa, en }) => fa.length && en.length).map(({ fa, en }) => [fa[0], en[0]]);
    assert.ok(pairs.some(([fa, en]) => foldKey(fa ?? '') === 'وادارندگی' && en === 'compellence'));
    assert.ok(pairs.some(([fa, en]) => foldKey(fa ?? '') === 'ضربه نخست' && en === 'first strike'));
  });

  it('takes no person for a term', async () => {
    const text = '# متن\n\nنادکارنی (Nadkarni) و هولسلاگ (Holslag) «همکاری راهبردی» (strategic cooperation) را بررسی کرده‌اند.\n';
    const forms = (await termsOf('names.md', text)).flatMap(({ en }) => en);
    assert.deepEqual(
      forms.filter((form) => /nadkarni|holslag/i.test(form)),
      [],
    );
    assert.ok(forms.includes('strategic cooperation'));
  });

  it('reads hostile text in bounded time', async () => {
    const hostile = [
      'به معنای '.repeat(4000),
      '«'.repeat(20_000),
      '(a '.repeat(10_000),
      'X is a '.repeat(5000),
      'و'.repeat(50_000),
      '۱'.repeat(30_000),
    ];
    for (const text of hostile) {
      const start = performance.now();
      await termsOf('hostile.txt', `متن\n\n${text}\n`);
      assert.ok(performance.now() - start < 8000, text.slice(0, 10));
    }
  }).timeout(60_000);
});
