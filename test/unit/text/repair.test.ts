import assert from 'node:assert/strict';
import type { Lexicon } from '../../../corpus-index/src/text/lexicon';
import { type Line, sourceLine } from '../../../corpus-index/src/text/line';
import { repairCitations } from '../../../corpus-index/src/text/repair/citations';
import { repairDoubledLetters, stretchingLetters } from '../../../corpus-index/src/text/repair/doubled-letters';
import { HalfSpaces, hasLostHalfSpaces, spacesForHalfSpaces } from '../../../corpus-index/src/text/repair/half-spaces';
import { repairLetters } from '../../../corpus-index/src/text/repair/letters';
import { lineTokens } from '../../../corpus-index/src/text/repair/line-tokens';
import { LostMadda } from '../../../corpus-index/src/text/repair/lost-madda';
import { repairLineStop, repairNumberGaps, repairPunctuation } from '../../../corpus-index/src/text/repair/punctuation';
import { repairRunOrder } from '../../../corpus-index/src/text/repair/run-order';
import { repairSplitWords } from '../../../corpus-index/src/text/repair/split-words';
import { WordModel } from '../../../corpus-index/src/text/repair/word-model';
import { lexiconOfTests } from './lexicon-of-tests';

const line = (text: string): Line => sourceLine(text, 0);

/** Every unit that is shown and was read stands where it was read. */
function assertOrigins(repaired: Line, source: string): void {
  for (const [index, origin] of repaired.origins.entries()) {
    if (origin >= 0 && repaired.text[index] === source[origin]) continue;
    assert.ok(origin < 0 || repaired.text[index] !== ' ' || /\s/.test(source[origin]!));
  }
  assert.equal(repaired.origins.length, repaired.text.length);
}

describe('repairs that need no words', () => {
  it('letters: Arabic letters, kashida, presentation forms, direction marks', () => {
    const text = 'سيـاسـت \u200fكشورها و جامعة ﺳﻼﻡ';
    const repaired = repairLetters(line(text));
    assert.equal(repaired.text, 'سیاست کشورها و جامعۀ سلام');
    assert.deepEqual(new Set(repaired.repairs.map((repair) => repair.kind)), new Set(['arabic-letter', 'kashida', 'presentation-form']));
    assert.equal(repaired.origins[0], 0);
    assert.equal(repaired.origins[repaired.text.indexOf('ک')], text.indexOf('ك'));
    assert.equal(repairLetters(line('سیاست خارجی')).repairs.length, 0);
  });
  it('citations: numbers before the name', () => {
    assert.equal(repairCitations(line('(.9 :1380، امیری فر)')).text, '(امیری فر، 1380: 9).');
    assert.equal(repairCitations(line('(24 :1391، مرادی و کاظمی) ادامه')).text, '(مرادی و کاظمی، 1391: 24) ادامه');
  });
  it('citations: torn over the line', () => {
    assert.equal(
      repairCitations(line('(. از این دید امنیت مهم است 12: 1388احمدی، ) می‌گوید')).text,
      'می‌گوید (احمدی، 1388: 12). از این دید امنیت مهم است',
    );
    assert.equal(
      repairCitations(line('دولت ها چنین می کنند (. 116: 1390، )کرمی و نوری')).text,
      '(کرمی و نوری، 1390: 116). دولت ها چنین می کنند',
    );
  });
  it('citations: Latin with exchanged brackets', () => {
    assert.equal(repairCitations(line(').Keohane, 1984: 97(همکاری ممکن است')).text, 'همکاری ممکن است (Keohane, 1984: 97).');
  });
  it('citations: those in order stay', () => {
    for (const text of ['همکاری ممکن است (Keohane, 1984: 97).', 'چنین است (احمدی، ۱۳۹۵: ۱۲).', 'در سال 1995 (همان، 12) بود'])
      assert.equal(repairCitations(line(text)).text, text);
  });
  it('marks: closed up, moved to the end of their line, mirrored brackets turned', () => {
    assert.equal(repairPunctuation(line('هند عضو است . چین نیز ، عضو است')).text, 'هند عضو است. چین نیز، عضو است');
    assert.equal(repairPunctuation(line('گفتند .سپس رفتند')).text, 'گفتند. سپس رفتند');
    assert.equal(repairLineStop(line('.بحران پایان یافت')).text, 'بحران پایان یافت.');
    assert.equal(repairPunctuation(line('با عنوان »اثر جنگ )سرد(« که منتشر شد')).text, 'با عنوان «اثر جنگ (سرد)» که منتشر شد');
    assert.equal(repairNumberGaps(line('در سال1929 و 450صادرات و 2011م و متن1')).text, 'در سال 1929 و 450 صادرات و 2011م و متن1');
    for (const text of ['«صلح» (ویتنام) را', 'روابط ... پیچیده', 'نسبت 3 : 5 است']) assert.equal(repairPunctuation(line(text)).text, text);
  });
});

describe('repairs that need words', function () {
  this.timeout(60_000);
  let lexicon: Lexicon;
  let model: WordModel;
  before(async () => {
    lexicon = await lexiconOfTests();
    model = new WordModel(lexicon);
  });

  const ORDERS: readonly (readonly [string, string])[] = [
    // Each line as drawn from left to right, and as it is read.
    ['است. لیبرز یخارج استیس نیا', 'این سیاست خارجی برزیل است.'],
    ['هیهند و ترک یاقتصاد یها یهمکار یبررس', 'بررسی همکاری‌های اقتصادی هند و ترکیه'],
    ['های صنعتی رشد کردند در این دوره کشور', 'در این دوره کشورهای صنعتی رشد کردند'],
    ['شود. این نظریه رد می', 'این نظریه رد می‌شود.'],
  ];
  for (const [drawn, read] of ORDERS) {
    it(`run order: ${read}`, () => {
      const repaired = repairRunOrder(line(drawn), model, 5);
      assert.equal(repaired.text, read);
      assert.deepEqual(repaired.repairs, [{ kind: 'run-order', start: 0, end: read.length, before: drawn }]);
      assertOrigins(repaired, drawn);
    });
  }
  it('run order: lines in order stay', () => {
    for (const text of [
      'سیاست خارجی برزیل در دهه گذشته دگرگون شده است.',
      'کنت والتز در این کتاب از آنارشی می‌نویسد.',
      'دولت های کوچک به اتحاد می پیوندند',
      'The policy of the EU',
    ]) {
      assert.equal(repairRunOrder(line(text), model, 5).text, text);
    }
  });
  it('split words are joined, words that stand side by side are not', () => {
    assert.equal(repairSplitWords(line('همکار ی اقتصاد ی دو کشور'), model).text, 'همکاری اقتصادی دو کشور');
    for (const text of ['کار گروه در این زمینه', 'ا. م. رضایی']) assert.equal(repairSplitWords(line(text), model).text, text);
  });
  it('doubled letters: the stretching letter is found in the file', () => {
    const text = 'سنناختار سنیاست سنازمان رسنمی اسنت پرسنش بسنیار در این کشنور';
    const tokens = lineTokens(text);
    const letters = stretchingLetters([tokens], model);
    assert.deepEqual([...letters], ['ن']);
    assert.equal(repairDoubledLetters(line(text), letters, model, tokens).text, 'ساختار سیاست سازمان رسمی است پرسش بسیار در این کشور');
    assert.equal(stretchingLetters([lineTokens('سخن نویسنده این است که جهان دگرگون می‌شود')], model).size, 0);
  });
  it('half-spaces', () => {
    const halfSpaces = new HalfSpaces(lexicon, () => 0, { isLost: true, isSpaced: true });
    const forms = [
      ['دادههای', 'داده‌های'],
      ['بهعنوان', 'به‌عنوان'],
      ['میشود', 'می‌شود'],
      ['شکلدهنده', 'شکل‌دهنده'],
      ['منطقهای', 'منطقه‌ای'],
      ['بزرگترین', 'بزرگ‌ترین'],
      ['شدهاند', 'شده‌اند'],
      ['می شود', 'می‌شود'],
      ['دولت های', 'دولت‌های'],
      ['گسترده ای', 'گسترده‌ای'],
      ['کشور های', 'کشورهای'],
      ['بین المللی', 'بین‌المللی'],
      ['تنها', 'تنها'],
      ['میدان', 'میدان'],
      ['کشورهای', 'کشورهای'],
      ['بهتر', 'بهتر'],
      ['تبدیل شده', 'تبدیل شده'],
      ['نه تر', 'نه تر'],
    ] as const;
    for (const [text, spelled] of forms) assert.equal(halfSpaces.repair(line(text)).text, spelled);
  });
  it('spaces stay spaces where an author writes half-spaces', () => {
    assert.equal(new HalfSpaces(lexicon, () => 0, { isLost: true, isSpaced: false }).repair(line('می شود')).text, 'می شود');
    assert.ok(spacesForHalfSpaces(['می شود و می کند و می رود و می دهد و نمی گوید']));
    assert.ok(!spacesForHalfSpaces(['می‌شود و می‌کند و می‌رود', 'می رود']));
  });
  it('leaves the spelling of a text that has its half-spaces', () => {
    assert.ok(hasLostHalfSpaces(['دادههای تازه نشان میدهد که میتوان']));
    assert.ok(hasLostHalfSpaces(['می‌شود، می‌رود، داده‌ها، آن‌ها، بهره‌گیری', 'میکند و میتواند']));
    const kept = ['داده‌های تازه نشان می‌دهد که می‌توان', 'آن‌ها، سنگ‌ها، کوه‌ها و آبگیری'];
    assert.ok(!hasLostHalfSpaces(kept));
    assert.equal(new HalfSpaces(lexicon, () => 0, { isLost: false, isSpaced: false }).repair(line('دادههای')).text, 'دادههای');
  });
  it('a lost stroke of آ', () => {
    const madda = new LostMadda(lexicon);
    assert.equal(madda.repair(line('فناوری و نواوری')).text, 'فناوری و نوآوری');
    assert.equal(madda.repair(line('ایران و آسیا')).text, 'ایران و آسیا');
  });
});
