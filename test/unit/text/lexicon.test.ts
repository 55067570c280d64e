import assert from 'node:assert/strict';
import { type Lexicon, parseLexicon } from '../../../corpus-index/src/text/lexicon';
import { isWordForm, wordParts } from '../../../corpus-index/src/text/word-forms';
import { lexiconOfTests } from './lexicon-of-tests';

describe('lexicon', function () {
  this.timeout(60_000);
  let lexicon: Lexicon;
  before(async () => {
    lexicon = await lexiconOfTests();
  });

  it('knows words and no others', () => {
    for (const word of ['کتاب', 'سیاست', 'برزیل', 'مصر', 'همکاری']) assert.ok(lexicon.has(word), word);
    for (const word of ['ریزب', 'تسایس', '', 'کتابببب', 'book']) assert.ok(!lexicon.has(word), word);
  });
  it('spells with half-spaces', () => {
    assert.equal(lexicon.spelling('میشود'), 'می‌شود');
    assert.equal(lexicon.spelling('شکلگیری'), 'شکل‌گیری');
    assert.equal(lexicon.spelling('کتاب'), null);
  });
  it('tells beginnings and entries', () => {
    assert.ok(lexicon.begins?.('سیا'));
    assert.ok(!lexicon.begins?.('ظظ'));
    assert.ok(lexicon.isEntry?.('میدان'));
    assert.ok(!lexicon.isEntry?.('کتابهایشان'));
  });
  it('parts inflected forms and compounds that no list has', () => {
    assert.deepEqual(wordParts('دادههای', lexicon), { stem: 'داده', ending: 'های', kind: 'inflection' });
    assert.equal(wordParts('هویتمحور', lexicon)?.kind, 'compound');
    assert.ok(!isWordForm('قثصضهای', lexicon));
  });
  it('refuses bytes that are no lexicon', () => {
    assert.throws(() => parseLexicon(new Uint8Array(10)), RangeError);
    assert.throws(() => parseLexicon(new Uint8Array(100)), RangeError);
  });
});
