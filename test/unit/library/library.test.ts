import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { parseDraft } from '../../../server/src/draft/draft';
import { bibtexEntry } from '../../../server/src/library/bibtex-entry';
import { citationKey } from '../../../server/src/library/citation-key';
import { bibliographiesOfDraft, bibliographiesOfYaml } from '../../../server/src/library/draft-bibliographies';
import { byPreference } from '../../../server/src/library/entry';
import { Library, type LibraryEntry, type NumberedEntry } from '../../../server/src/library/library';
import type { Work } from '../../../server/src/library/work';
import { WordIndex, WordIndexBuilder } from '../../../server/src/library/word-index';

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
      'karimi1398bab',
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
      doi: fc.constantFrom(undefined, undefined, '10.1/x', '10.1/y'),
      kind: fc.constantFrom('bibliography' as const, 'reference' as const),
    })
    .map(({ key, family, title, doi, kind }): LibraryEntry => {
      const { item, source } = entry(key, family, title, kind);
      return { item: doi === undefined ? item : { ...item, DOI: doi }, source };
    });
  const line = ({ item, key, sources }: Work) => `${item.title} ${item.author?.[0]?.family} ${item.DOI} ${key} ${sources.length}`;
  const found = (library: Library, query: string, limit: number) => {
    const hits = library.search(query, { limit });
    // Works of the same score, year and title have no order.
    return hits.map(({ work, score }) => `${score.toFixed(3)} ${line(work)}`).sort();
  };
  const seen = (library: Library) => ({
    works: library.works.map(line).sort(),
    found: ['okafor', 'kaviani', 'rivers', 'لیندکویست', 'a', 'votes lindqvist', 'oakfor'].map((query) => found(library, query, 50)),
    byKey: ['a', 'b', 'c', 'd', 'e'].map((key) => {
      const work = library.byKey(key);
      return work && line(work);
    }),
    author: library
      .byAuthor('Lindqvist')
      .map(({ work }) => line(work))
      .sort(),
    empty: library.isEmpty,
    hasKeys: library.hasKeys,
  });
  /** Places in a file decide the order, as in a session. */
  const order = (a: LibraryEntry, b: LibraryEntry) => (a.source.location?.start ?? 0) - (b.source.location?.start ?? 0);
  const placed = (entries: readonly LibraryEntry[], from: number) =>
    entries.map(({ item, source }, at): LibraryEntry => {
      const location = { file: 'a.bib', page: null, start: from + at * 10, end: from + at * 10 + 9 };
      return { item, source: { ...source, location } };
    });

  it('answers as one that is made anew, change after change', () => {
    fc.assert(
      fc.property(
        fc.array(entryWith, { maxLength: 12 }),
        fc.array(fc.tuple(fc.array(fc.nat(15), { maxLength: 4 }), fc.array(entryWith, { maxLength: 4 }), fc.nat(120)), { maxLength: 4 }),
        (first, changes) => {
          // The large part numbers its entries in the order in which it takes them: bibliographies first.
          const before = placed(first, 0).sort(byPreference);
          let library = Library.of(before);
          let entries = before.map((one, number): NumberedEntry => ({ number, entry: one }));
          let next = entries.length;
          for (const [gone, came, at] of changes) {
            const went = new Set(gone.flatMap((one) => entries[one]?.number ?? []));
            const numbered = placed(came, at + 1).map((one): NumberedEntry => ({ number: next++, entry: one }));
            library = library.changed(went, numbered, order);
            entries = [...entries.filter(({ number }) => !went.has(number)), ...numbered];
            const inOrder = entries.map((one) => one.entry).sort((a, b) => byPreference(a, b) || order(a, b));
            assert.deepEqual(seen(library), seen(Library.of(inOrder)));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Words that the index finds for a word with one typing error. */
function near(words: readonly string[], typed: string): readonly string[] {
  const sorted = [...new Set(words)].sort();
  const builder = new WordIndexBuilder();
  for (const one of sorted) builder.add(0, one, 'title');
  const index = new WordIndex(builder.build(1));
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
