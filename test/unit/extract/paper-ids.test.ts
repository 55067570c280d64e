import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CorpusFile, nameOf, paperIds } from '../../../corpus-index/src/extract/paper-ids';

const ids = (...paths: readonly string[]) =>
  paperIds(
    paths.map((path): CorpusFile => {
      const [folder = '', file = ''] = path.split(':');
      return { folder, file };
    }),
  );

describe('ids of papers', () => {
  it('a unique name is the id, wherever it lies', () => assert.deepEqual(ids('/p:a.pdf', '/p:more/b.v2.md', '/q:c'), ['a', 'b.v2', 'c']));
  it('one name in two folders: the path in the corpus; a file at the top keeps its name', () =>
    assert.deepEqual(ids('/p:a.pdf', '/p:1399/a.pdf', '/p:1400/a.docx', '/p:b.pdf'), ['a', '1399/a', '1400/a', 'b']));
  it('one name with two endings: the ending tells', () =>
    assert.deepEqual(ids('/p:a.pdf', '/p:a.md', '/p:x/a.md'), ['a.pdf', 'a.md', 'x/a']));
  it('one path in two corpora: the folder tells, by its name or in full', () => {
    assert.deepEqual(ids('/p/old:a.pdf', '/p/new:a.pdf'), ['old/a.pdf', 'new/a.pdf']);
    assert.deepEqual(ids('/p/x:a.pdf', '/q/x:a.pdf'), ['/p/x/a.pdf', '/q/x/a.pdf']);
  });
  it('are different for different files, the same in any order, and the name where it is unique', () => {
    const name = fc.constantFrom('a', 'b', 'a.pdf', 'نظم');
    const file = fc
      .tuple(fc.constantFrom('', 'x/', 'y/', 'x/y/', 'a/'), name, fc.constantFrom('', '.md', '.pdf'))
      .map((parts) => parts.join(''));
    const files = fc.uniqueArray(fc.record({ folder: fc.constantFrom('/p', '/q', '/q/p'), file }), {
      selector: (one) => `${one.folder}/${one.file}`,
      maxLength: 14,
    });
    fc.assert(
      fc.property(files, (list) => {
        const made = paperIds(list);
        assert.equal(new Set(made).size, list.length);
        assert.deepEqual(paperIds(list.toReversed()), made.toReversed());
        const unique = (one: CorpusFile) => list.filter((other) => nameOf(other.file) === nameOf(one.file)).length === 1;
        // A name with a full stop in it may be another file's path.
        list.forEach((one, at) => {
          if (unique(one) && !nameOf(one.file).includes('.')) assert.equal(made[at], nameOf(one.file));
        });
      }),
      { numRuns: 2_000 },
    );
  });
});
