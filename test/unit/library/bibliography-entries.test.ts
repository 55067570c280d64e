import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entriesAfterChange, placedEntry, readEntries } from '../../../server/src/library/bibliography-entries';

const PATH = '/w/a.bib';
const none = () => [];
const placed = (text: string) => readEntries(PATH, text).map((entry) => placedEntry(PATH, entry, none));
const plain = (entries: ReturnType<typeof placed>) => entries.map(({ item, source, place }) => [item, source.key, place.start, place.end]);
const bibliography = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `@article{key${at},\n  author = {Okafor, C. and رضایی, م.},\n  title = {Rivers ${at}},\n  year = {19${10 + at}}\n}\n\n`,
  ).join('');

describe('a bibliography that is edited', () => {
  const text = bibliography(12);

  it('is read again only where it changed', () => {
    const before = placed(text);
    const first = before[3];
    const now = text.replace('Rivers 5', 'Harbours and rivers');
    const after = entriesAfterChange(PATH, { text, entries: before }, now, none);
    assert.ok(after);
    assert.deepEqual(plain([...after]), plain(placed(now)));
    assert.equal(after[3], first);
    assert.equal(after.filter((entry) => !before.includes(entry)).length, 1);
  });

  it('gives what reading it anew gives, whatever is typed or deleted', () => {
    const piece = fc.oneof(
      fc.constantFrom('', '}', '{', '@', ',', '\n', '@book{new, title = {A}}\n', '% ', '"', '  year = {2001},\n'),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(120), piece, (at, deleted, typed) => {
        const now = text.slice(0, at) + typed + text.slice(at + deleted);
        const after = entriesAfterChange(PATH, { text, entries: placed(text) }, now, none);
        if (after) assert.deepEqual(plain([...after]), plain(placed(now)));
      }),
      { numRuns: 600 },
    );
  });

  it('is read as a whole where entries depend on each other', () => {
    const now = text.replace('year = {1915}', 'crossref = {key2}');
    assert.equal(entriesAfterChange(PATH, { text, entries: placed(text) }, now, none), null);
  });
});
