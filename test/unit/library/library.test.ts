import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CslItem } from '../../../corpus-index/src/model/records';
import { parseDraft } from '../../../server/src/draft/draft';
import { bibtexEntry } from '../../../server/src/library/bibtex-entry';
import { citationKey } from '../../../server/src/library/citation-key';
import { bibliographiesOfDraft, bibliographiesOfYaml } from '../../../server/src/library/draft-bibliographies';
import { isOneErrorPrefix } from '../../../server/src/library/typing-error';

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
    for (const typed of ['wat', 'walz', 'wlat', 'waalt']) assert.ok(isOneErrorPrefix(typed, 'waltz'), typed);
    for (const typed of ['wtzl', 'xxlt']) assert.ok(!isOneErrorPrefix(typed, 'waltz'), typed);
  });
});
