import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/config';
import { checkBibliography } from '../../../server/src/diagnostics/check-bibliography';

const check = (text: string) =>
  checkBibliography({ file: 'a.bib', text, config: DEFAULT_CONFIG, language: 'en' }).map(({ range, severity, code, message }) => ({
    key: text.slice(range.start, range.end),
    severity,
    code,
    message,
  }));

describe('works that stand twice in a bibliography', () => {
  it('are told of under their second key, in either script', () => {
    const found = check(`@book{a, title = {Harbours and Borders}, year = {2003}}
@book{b, title = {Harbours and borders}, year = {2003}}
@book{c, title = {امنیت آبي همسایگان}, year = {1396}}
@book{d, title = {امنیت آبی همسایگان}, year = {۱۳۹۶}}
`);
    assert.deepEqual(
      found.map(({ key, severity, code }) => [key, severity, code]),
      [
        ['b', 'information', 'duplicate-key'],
        ['d', 'information', 'duplicate-key'],
      ],
    );
    assert.match(found[0]?.message ?? '', /“a” in line 1/);
  });

  it('are not told of where only title or year agree, nor beside a duplicate key', () => {
    assert.deepEqual(
      check('@book{a, title = {Harbours and Borders}, year = {2003}}\n@book{b, title = {Harbours and Borders}, year = {2009}}\n'),
      [],
    );
    assert.equal(
      check('@book{a, title = {Harbours and Borders}, year = {2003}}\n@book{a, title = {Harbours and Borders}, year = {2003}}\n').length,
      1,
    );
  });
});
