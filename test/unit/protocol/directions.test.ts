import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isolated, isolatedMarkdown, readsFromRight } from '../../../server/src/protocol/directions';

const MARKS = /[\u2066-\u2069]/g;

describe('directions of text', () => {
  it('leaves text from the left alone', () => {
    assert.equal(isolated('Okafor & Brandt (2019): 55'), 'Okafor & Brandt (2019): 55');
  });

  it('marks Persian words in an English text, and English words in a Persian one', () => {
    assert.equal(isolated('پورمند (1401), p. 1'), '\u2067پورمند (1401), \u2066p\u2069. 1\u2069');
    assert.equal(isolated('The papers: رستگار (1400)'), 'The papers: \u2067رستگار\u2069 (1400)');
    assert.equal(isolated('به گفتهٔ Demir & Kaya (۲۰۲۱)'), '\u2067به گفتهٔ \u2066Demir & Kaya\u2069 (۲۰۲۱)\u2069');
    assert.equal(isolated('در library.bib (rastegar1400)'), '\u2067در \u2066library.bib\u2069 (\u2066rastegar1400\u2069)\u2069');
  });

  it('keeps the marks of Markdown at the beginning of their lines', () => {
    assert.equal(isolatedMarkdown('> قدرت نرم'), '> \u2067قدرت نرم\u2069');
    assert.equal(isolatedMarkdown('- **قدرت** x\n\nplain'), '- \u2067**قدرت** \u2066x\u2069\u2069\n\nplain');
  });

  it('adds nothing but marks, and closes each that it opens', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '1', '۲', '(', '.', '\u200c', '\n', '>') }), (text) => {
        const marked = isolatedMarkdown(text);
        assert.equal(marked.replace(MARKS, ''), text);
        let depth = 0;
        for (const [mark] of marked.matchAll(MARKS)) {
          depth += mark === '\u2069' ? -1 : 1;
          assert.ok(depth >= 0);
        }
        assert.equal(depth, 0);
      }),
    );
  });

  it('takes the first letter for the direction', () => {
    assert.equal(readsFromRight('(۱۲) قدرت'), true);
    assert.equal(readsFromRight('12 power قدرت'), false);
    assert.equal(readsFromRight('123'), false);
  });

  it('is linear on hostile input', () => {
    const started = Date.now();
    isolated(`${'a '.repeat(100_000)}${'ب '.repeat(100_000)}`);
    isolated(`ب${'a'.repeat(100_000)}${' '.repeat(100_000)}`);
    assert.ok(Date.now() - started < 1000);
  });
});
