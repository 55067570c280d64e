import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Line, sourceLine } from '../../../corpus-index/src/text/line';
import { repairJustifiedLine } from '../../../corpus-index/src/text/repair/justified-lines';
import { besideBullet, repairPunctuation, repairYearBrackets } from '../../../corpus-index/src/text/repair/punctuation';
import { repairRunOrder } from '../../../corpus-index/src/text/repair/run-order';
import { WordModel } from '../../../corpus-index/src/text/repair/word-model';
import { lexiconOfTests } from './lexicon-of-tests';

const line = (text: string): Line => sourceLine(text, 0);
const MIN_GAIN = 5;

describe('lines as they were drawn', function () {
  this.timeout(30_000);
  let model: WordModel;
  before(async () => {
    model = new WordModel(await lexiconOfTests());
    // What a paper's undamaged lines teach: which words go together.
    for (const taught of [
      'هر دولت تازه در سال نخست سیاست خود را نسبت به کشورها',
      'همسایه شرقی سیاست خود را تغییر داد',
      'وزیران دو کشور با یکدیگر گفتگو کردند',
      'گفتگو درباره راه آهن تازه با همسایه شرقی',
      'بررسی روابط دو کشور در منطقه',
    ])
      for (let times = 0; times < 4; times++) model.learn(taught.split(' '));
  });

  it('numbers that touch the word after them are runs between two others', () => {
    const drawn = 'میلیارد دلار رسید و واردات آن  3.4تجارت دو کشور در سال گذشته به';
    const repaired = repairRunOrder(line(drawn), model, MIN_GAIN);
    assert.equal(repaired.text, 'تجارت دو کشور در سال گذشته به 3.4 میلیارد دلار رسید و واردات آن');
    assert.equal(repaired.origins[0], drawn.indexOf('تجارت'));
    const two = 'میلیون نفر کاهش یافت  12به    2009جمعیت این کشور در سال';
    assert.equal(repairRunOrder(line(two), model, MIN_GAIN).text, 'جمعیت این کشور در سال 2009 به 12 میلیون نفر کاهش یافت');
  });
  it('numbers with a space on either side are left where they are', () => {
    const whole = 'تجارت دو کشور در سال گذشته به 3.4 میلیارد دلار رسید';
    assert.equal(repairRunOrder(line(whole), model, MIN_GAIN).text, whole);
  });
  it('justified lines are decoded around their number', () => {
    const drawn = 'سال  در  تازه  داد   2011دولت  تغییر  شرقی  همسایه  به  نسبت  را  خود  سیاست';
    const repaired = repairJustifiedLine(line(drawn), model, MIN_GAIN);
    assert.equal(repaired.text, 'دولت تازه در سال 2011 سیاست خود را نسبت به همسایه شرقی تغییر داد');
    assert.deepEqual(
      repaired.repairs.map((repair) => repair.kind),
      ['run-order'],
    );
  });
  it('justified lines without a number are read from their end, others are left', () => {
    const words = 'وزیران دو کشور درباره راه آهن تازه با یکدیگر گفتگو کردند'.split(' ');
    assert.equal(repairJustifiedLine(line([...words].reverse().join('  ')), model, MIN_GAIN).text, words.join(' '));
    for (const text of [words.join(' '), words.join('  ')]) assert.equal(repairJustifiedLine(line(text), model, MIN_GAIN).text, text);
  });
  it('marks that were drawn with a year between them part author and title', () => {
    const drawn = 'ناصر  − بررسی »  ،( 1390)   ،مرادی،  منطقه  در  کشور  دو  روابط';
    const repaired = repairJustifiedLine(line(drawn), model, MIN_GAIN);
    assert.match(repaired.text, /^− مرادی، ناصر، \(1390\)، »/);
  });
  it('keeps every letter and figure, whatever the line', () => {
    const word = fc.constantFrom('دولت', 'سال', '−', '2011', 'به', '»', '،', '( 1390)', 'Walt, 1987', 'های', '-', 'کشور');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ', '  ')), { maxLength: 16 }), (parts) => {
        const text = parts.flat().join('');
        const repaired = repairJustifiedLine(line(text), model, -50);
        const kept = (from: string): string => [...from.replace(/[\s\u200c()]/g, '')].sort().join('');
        assert.equal(kept(repaired.text), kept(text));
        assert.equal(repaired.origins.length, repaired.text.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('marks of reference lists', () => {
  it('a bullet at the end of its line stands first and is kept out of the repair', () => {
    const text = 'مرادی، ناصر  −';
    const repaired = besideBullet(line(text), (inner) => inner);
    assert.equal(repaired.text, '− مرادی، ناصر');
    assert.equal(repaired.origins[0], text.indexOf('−'));
    const first = line('− مرادی، ناصر');
    assert.equal(
      besideBullet(first, (inner) => inner),
      first,
    );
  });
  it("a year's brackets get their sides", () => {
    assert.equal(repairYearBrackets(line('مرادی، ناصر، ) 1390 (، روابط')).text, 'مرادی، ناصر، (1390)، روابط');
    assert.equal(repairYearBrackets(line('در سال (1390) آمد')).text, 'در سال (1390) آمد');
  });
  it('a quotation mark before a comma closes', () => {
    assert.equal(repairPunctuation(line('»روابط دو کشور «، فصلنامه')).text.startsWith('«روابط دو کشور'), true);
  });
});
