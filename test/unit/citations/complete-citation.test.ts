import assert from 'node:assert/strict';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { completeCitation } from '../../../server/src/citations/complete-citation';
import { type DraftFormat, parseDraft } from '../../../server/src/draft/draft';
import { Library, type LibraryEntry } from '../../../server/src/library/library';

const entry = (key: string | null, item: CslItem): LibraryEntry => ({
  item,
  source: { kind: key === null ? 'reference' : 'bibliography', file: 'a.bib', folder: null, key, paper: null, location: null },
});
const year = (value: number) => ({ 'date-parts': [[value]] });
const library = Library.of([
  entry('tanaka2004ports', {
    author: [{ family: 'Tanaka', given: 'Yuki' }],
    issued: year(2004),
    title: 'Ports and the making of regional order',
    language: 'en',
  }),
  entry(null, {
    author: [
      { family: 'کولایی', given: 'الهه' },
      { family: 'صداقت', given: 'محمد' },
    ],
    issued: year(1396),
    title: 'راه‌گذرهای حمل‌ونقل و همگرایی منطقه‌ای',
    language: 'fa',
  }),
  entry(null, {
    author: [{ family: 'Walden' }, { family: 'Ito' }, { family: 'Rossi' }],
    issued: year(1987),
    title: 'Why alliances last',
    language: 'en',
  }),
  entry(null, {
    author: [{ family: 'Tanaka', given: 'Yuki' }],
    issued: year(2004),
    title: 'Ports and the making of regional order',
    language: 'en',
  }),
]);

/** Completes at the cursor mark ▮. */
function at(marked: string, format: DraftFormat) {
  const offset = marked.indexOf('▮');
  return completeCitation(parseDraft(marked.replace('▮', ''), format), offset, library);
}

describe('completion of citations', () => {
  it('joins one work from several sources', () => {
    assert.equal(library.works.length, 3);
    assert.equal(library.byKey('tanaka2004ports')?.sources.length, 2);
  });

  for (const [format, draft] of [
    ['markdown', 'As shown [@tan▮'],
    ['markdown', 'As shown [see @walden1987; @tan▮]'],
    ['latex', 'As shown \\parencite[see][p. 4]{a, tan▮}'],
    ['typst', 'As shown @tan▮'],
    ['typst', 'As shown #cite(<tan▮'],
  ] as const) {
    it(`offers keys in ${format}: ${draft}`, () => {
      const completion = at(draft, format);
      assert.equal(completion?.[0]?.insertText, 'tanaka2004ports');
    });
  }

  it('finds by words of title and year in any order', () => {
    assert.equal(at('[@order 2004 ports▮', 'markdown')?.[0]?.label, 'Tanaka, 2004');
  });

  it('finds an author from the other script', () => {
    assert.equal(at('[@koola▮', 'markdown')?.[0]?.label, 'کولایی و صداقت، ۱۳۹۶');
    assert.equal(at('[@تاناکا▮', 'markdown')?.[0]?.label, 'Tanaka, 2004');
    assert.equal(at('چنین است (تانا▮)', 'text')?.[0]?.label, 'Tanaka, 2004');
  });

  it('forgives one typing error', () => {
    assert.equal(at('[@tanaak▮', 'markdown')?.[0]?.label, 'Tanaka, 2004');
  });

  it('prints author and year in English', () => {
    const completion = at('It holds (Wal▮', 'text');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's tab stop
    assert.equal(completion?.[0]?.insertText, 'Walden et al., 1987${1:: })$0');
  });

  it('prints author and year in Persian, whatever yeh and kaf were typed', () => {
    for (const typed of ['کولا', 'كولا', 'کولايي']) {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's tab stop
      assert.equal(at(`چنین است (${typed}▮)`, 'markdown')?.[0]?.insertText, 'کولایی و صداقت، ۱۳۹۶${1:: }$0');
    }
  });

  it('makes a Latin key for a Persian work that no bibliography has', () => {
    const [first] = at('[@کولایی▮', 'markdown') ?? [];
    assert.match(first?.newKey ?? '', /^[a-z]+1396[a-z]+$/);
    assert.equal(first?.insertText, first?.newKey);
  });

  it('is silent in prose, in addresses and in code', () => {
    for (const [format, draft] of [
      ['markdown', 'Plain words Tan▮'],
      ['markdown', 'write to me@tan▮'],
      ['text', '(see the appendix▮'],
      ['latex', 'He said {tan▮'],
    ] as const) {
      assert.ok(!at(draft, format)?.length, draft);
    }
  });
});
