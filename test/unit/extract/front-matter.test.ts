import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPaper } from '../../../corpus-index/src/extract/paper';
import { contextOf } from './read-fixture';

const FOLDER = join(process.cwd(), 'test/fixtures/structure/front');
const FIELDS = ['title', 'authors', 'journal', 'year', 'volume', 'issue', 'pages', 'doi', 'keywords'] as const;
const BAR = 0.92;

/** Objects of strings of the gold file. */
function goldOf(parsed: unknown): readonly ReadonlyMap<string, string>[] {
  assert.ok(Array.isArray(parsed));
  return parsed.map((item: unknown) => new Map(Object.entries(Object(item)).map(([key, value]) => [key, String(value)])));
}

describe('front matter of journals that print it in different orders', () => {
  it('reads title, authors and the facts of the issue', async () => {
    const gold = goldOf(JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8')));
    const misses: string[] = [];
    for (const item of gold) {
      const file = item.get('file') ?? '';
      const paper = extractPaper(await contextOf(file, readFileSync(join(FOLDER, file))));
      const read: Record<(typeof FIELDS)[number], string> = {
        title: paper.title.fa ?? paper.title.en ?? '',
        authors: paper.authors.map((author) => (author.fa ?? author.en)?.family).join('|'),
        journal: paper.journal.fa ?? paper.journal.en ?? '',
        year: String(paper.year.value),
        volume: paper.volume ?? '',
        issue: paper.issue ?? '',
        pages: paper.pages ?? '',
        doi: paper.doi ?? '',
        keywords: String((paper.keywords.fa.length ? paper.keywords.fa : paper.keywords.en).length),
      };
      for (const field of FIELDS) if (read[field] !== item.get(field)) misses.push(`${file} ${field}: ${read[field]}`);
    }
    assert.ok(1 - misses.length / (gold.length * FIELDS.length) >= BAR, misses.join('\n'));
  });
});
