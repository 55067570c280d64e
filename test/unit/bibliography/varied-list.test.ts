import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import citeproc from 'citeproc';
import { readBibliography } from '../../../corpus-index/src/readers/bibliography';
import { formatReferences } from '../../../server/src/bibliography/format-references';
import { MARKUP } from '../../../server/src/bibliography/markup';
import { isStyleName, STYLES } from '../../../server/src/bibliography/styles';

const FIXTURES = resolve(__dirname, '../../../../test/fixtures/citing');
/** A library with a book, a chapter, articles, a thesis, a report, a web page, no author, no date, many authors, editors and a translator. */
const WORKS = readBibliography('varied.json', readFileSync(resolve(FIXTURES, 'varied.json'), 'utf8')).entries.map(({ item }) => item);

/** Lists looked over by eye; DABIR_UPDATE=1 writes them anew. */
describe('a varied reference list', () => {
  for (const style of Object.keys(STYLES).filter(isStyleName)) {
    it(`in the style ${style}`, () => {
      assert.equal(WORKS.length, 17);
      const list = `${formatReferences(WORKS, style, MARKUP.markdown, citeproc)
        .map(({ text }) => text)
        .join('\n\n')}\n`;
      const file = resolve(FIXTURES, `varied.${style}.md`);
      if (process.env['DABIR_UPDATE']) writeFileSync(file, list);
      assert.equal(list, readFileSync(file, 'utf8'));
    });
  }
});
