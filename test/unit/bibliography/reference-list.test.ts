import assert from 'node:assert/strict';
import citeproc from 'citeproc';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import { writeReferenceList } from '../../../server/src/bibliography/reference-list';
import { renameKey } from '../../../server/src/citations/rename-edits';
import { type DraftFormat, parseDraft } from '../../../server/src/draft/draft';
import { Library } from '../../../server/src/library/library';

const BIB = `@book{lind1995, author={Lind, Maja}, title={Small navies}, publisher={Example Press}, year={1995}}
@article{rastegar1400, author={رستگار، مهدی}, title={تجارت و نفوذ}, journal={فصلنامهٔ نمونه}, year={1400}, langid={persian}}
@inbook{part, crossref={lind1995}, author={Ito, Ken}, title={Fleets}, year={1996}}
`;
const bibliography = readBibliography('a.bib', BIB);
const library = Library.of(
  bibliography.entries.map(({ item, key }) => ({
    item,
    source: { kind: 'bibliography', file: 'a.bib', folder: null, key, paper: null, location: null },
  })),
);

function written(text: string, format: DraftFormat) {
  const draft = parseDraft(text, format);
  const { range, newText } = writeReferenceList(draft, library, 'apa', 'en', citeproc);
  return text.slice(0, range.start) + newText + text.slice(range.end);
}

describe('reference list of a draft', () => {
  it('is written at the end, with what the draft cites by key and in print', () => {
    assert.equal(
      written('So [@lind1995] and چنین (رستگار، ۱۴۰۰: ۵).\n', 'markdown'),
      'So [@lind1995] and چنین (رستگار، ۱۴۰۰: ۵).\n\n## References\n\nLind, M. (1995). *Small navies*. Example Press.\n\nرستگار، مهدی (۱۴۰۰). تجارت و نفوذ. *فصلنامهٔ نمونه*.\n',
    );
  });

  it('replaces the list that stands there and nothing else', () => {
    const once = written('So \\cite{lind1995}.\n\\section*{References}\nold\n\\section{Annex}\nx\n\\end{document}', 'latex');
    assert.equal(
      once,
      'So \\cite{lind1995}.\n\\section*{References}\n\nLind, M. (1995). \\emph{Small navies}. Example Press.\n\n\\section{Annex}\nx\n\\end{document}',
    );
    assert.equal(written(once, 'latex'), once);
  });
});

describe('renaming a key', () => {
  it('changes citations, the entry and the entries that refer to it, and nothing else', () => {
    const text = 'See [@lind1995; @lind1995a] and `@lind1995`, @lind1995.';
    const [draft, bib] = renameKey('lind1995', 'lind95', [{ file: 'd.md', draft: parseDraft(text, 'markdown') }], [bibliography]);
    const apply = (source: string, edits: readonly { range: { start: number; end: number }; newText: string }[]) =>
      [...edits]
        .sort((a, b) => b.range.start - a.range.start)
        .reduce((now, { range, newText }) => now.slice(0, range.start) + newText + now.slice(range.end), source);
    assert.equal(apply(text, draft?.edits ?? []), 'See [@lind95; @lind1995a] and `@lind1995`, @lind95.');
    assert.equal(apply(BIB, bib?.edits ?? []), BIB.replaceAll('lind1995', 'lind95'));
  });
});
