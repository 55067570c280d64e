import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { parseDraft } from '../../../server/src/draft/draft';
import { bibtexEntry } from '../../../server/src/library/bibtex-entry';
import { citationKey } from '../../../server/src/library/citation-key';
import { bibliographiesOfDraft, bibliographiesOfYaml } from '../../../server/src/library/draft-bibliographies';
import { Library, type LibraryEntry } from '../../../server/src/library/library';
import { finish } from '../../../server/src/library/steps';
import { WordIndex } from '../../../server/src/library/word-index';

describe('library', () => {
  it('reads which bibliographies a draft names', () => {
    assert.deepEqual(bibliographiesOfDraft(parseDraft('---\ntitle: a\nbibliography: [a.bib, "b c.json"]\n---\nText', 'markdown')), [
      'a.bib',
      'b c.json',
    ]);
    assert.deepEqual(bibliographiesOfDraft(parseDraft('---\nbibliography:\n  - a.bib\n  - b.bib\n---\n', 'markdown')), ['a.bib', 'b.bib']);
    assert.deepEqual(bibliographiesOfDraft(parseDraft('\\addbibresource{x.bib}\n\\bibliography{a,\n  b}', 'latex')), [
      'x.bib',
      'a.bib',
      'b.bib',
    ]);
    assert.deepEqual(bibliographiesOfDraft(parseDraft('#bibliography(("a.bib", "b.yml"))', 'typst')), ['a.bib', 'b.yml']);
    assert.deepEqual(bibliographiesOfYaml('bibliography: {a: [b'), []);
  });

  it('makes readable Latin keys in both scripts and keeps them apart', () => {
    const persian: CslItem = { author: [{ family: 'کریمی' }], title: 'در باب امنیت آبی', issued: { 'date-parts': [[1398]] } };
    assert.equal(
      citationKey(persian, () => false),
      'krimi1398bab',
    );
    assert.equal(
      citationKey({ author: [{ family: 'Öztürk' }], title: 'The Sea' }, () => false),
      'ozturksea',
    );
    assert.equal(
      citationKey({ author: [{ family: 'Lind' }], title: 'Sea' }, (key) => key === 'lindsea' || key === 'lindseaa'),
      'lindseab',
    );
  });

  it('writes BibTeX entries whose braces match, whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, publisher) => {
        const entry = bibtexEntry('k', { type: 'book', title, publisher });
        let depth = 0;
        for (const unit of entry) depth += unit === '{' ? 1 : unit === '}' ? -1 : 0;
        assert.equal(depth, 0);
      }),
    );
  });

  it('forgives one typing error, not two', () => {
    const isOneErrorPrefix = (typed: string, token: string) => near([token], typed).length === 1;
    for (const typed of ['wat', 'walz', 'wlat', 'waalt']) assert.ok(isOneErrorPrefix(typed, 'waltz'), typed);
    for (const typed of ['wtzl', 'xxlt']) assert.ok(!isOneErrorPrefix(typed, 'waltz'), typed);
  });

  it('finds what a look at every word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ش'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, typed) => {
        const expected = words.filter((one) => one[0] === typed[0] && isOneErrorAway(typed, one));
        assert.deepEqual(new Set(near(words, typed)), new Set(expected));
      }),
    );
  });
});

describe('a library that changes', () => {
  const entry = (key: string, family: string, title: string, kind: 'bibliography' | 'reference' = 'bibliography'): LibraryEntry => ({
    item: { author: [{ family }], title, issued: { 'date-parts': [[2001]] } },
    source: { kind, file: 'a.bib', folder: null, key: kind === 'bibliography' ? key : null, paper: null, location: null },
  });
  const entryWith = fc
    .record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      family: fc.constantFrom('Okafor', 'Lindqvist', 'کاویانی'),
      title: fc.constantFrom('Rivers and neighbours', 'Votes in blocs', 'امنیت آبی همسایگان', 'Harbours'),
      kind: fc.constantFrom('bibliography' as const, 'reference' as const),
    })
    .map(({ key, family, title, kind }) => entry(key, family, title, kind));
  const seen = (library: Library) => ({
    works: library.works
      .map(({ item, key, sources }) => `${item.title} ${item.author?.[0]?.family} ${sources.length} ${key !== null}`)
      .sort(),
    found: ['okafor', 'kaviani', 'rivers', 'لیندکویست'].map((query) =>
      library
        .search(query, { limit: 50 })
        .map(({ work }) => `${work.item.title} ${work.item.author?.[0]?.family}`)
        .sort(),
    ),
    author: library.byAuthor('Lindqvist').length,
  });

  it('answers as one that is made anew', () => {
    fc.assert(
      fc.property(
        fc.array(entryWith, { maxLength: 12 }),
        fc.array(fc.nat(11)),
        fc.array(entryWith, { maxLength: 4 }),
        (before, gone, came) => {
          const went = new Set(gone.flatMap((at) => before[at]?.source ?? []));
          const kept = before.filter(({ source }) => !went.has(source));
          const changed = Library.of(before).changed(went, came);
          assert.deepEqual(seen(changed), seen(Library.of([...kept, ...came])));
          assert.deepEqual(seen(changed.changed(new Set(came.map(({ source }) => source)), [])), seen(Library.of(kept)));
        },
      ),
    );
  });
});

/** Words that the index finds for a word with one typing error. */
function near(words: readonly string[], typed: string): readonly string[] {
  const sorted = [...new Set(words)].sort();
  const index = finish(
    WordIndex.build(1, (_, add) => {
      for (const one of sorted) add(one, 'title');
    }),
  );
  return index.nearPrefix(typed).flatMap(({ from, to }) => sorted.slice(from, to));
}

/** True where `typed` with one error undone (insertion, deletion, change or swap behind the first letter) is a prefix of `token`. */
function isOneErrorAway(typed: string, token: string): boolean {
  for (let at = 1; at < typed.length; at++) {
    const before = typed.slice(0, at);
    const rest = typed.slice(at);
    if (!token.startsWith(before)) return false;
    if (token.startsWith(before + rest.slice(1))) return true;
    if (rest.length > 1 && token.startsWith(`${before}${rest[1]}${rest[0]}${rest.slice(2)}`)) return true;
    if (token.length > at && (token.startsWith(rest.slice(1), at + 1) || token.startsWith(rest, at + 1))) return true;
  }
  return false;
}
