import assert from 'node:assert/strict';
import { sourceLine } from '../../../corpus-index/src/text/line';
import { repairEntryHead, repairQuoteEnd } from '../../../corpus-index/src/text/repair/entry-heads';

const head = (text: string): string | undefined => repairEntryHead(sourceLine(text, 0), (part) => part)?.text;

describe('first lines of entries of a torn reference list', () => {
  it('puts names, year and title in their places where the brackets were left beside the year', () => {
    assert.equal(head('سیاست آبی در دشت‌های خشک (،  1398رستگار، مینا، )'), 'رستگار، مینا، (1398)، سیاست آبی در دشت‌های خشک');
    assert.equal(head('سیاست آبی در دشت »(،  1398آبادی، مینا، ) فرخ'), 'فرخ آبادی، مینا، (1398)، «سیاست آبی در دشت');
  });

  it('reads brackets that were drawn with the year, and what follows the title', () => {
    assert.equal(
      head('پژوهش‌های شهری ، « سیاست آبی در دشت »  ،( 1385)   ،رستگار، مینا'),
      'رستگار، مینا، (1385)، «سیاست آبی در دشت»، پژوهش‌های شهری',
    );
    assert.equal(head('سیاست آبی در دشت »   ، ( 1385)   ،الله رستگار، روح'), 'رستگار، روح\u200cالله، (1385)، «سیاست آبی در دشت');
  });

  it('leaves lines in reading order and prose with years alone', () => {
    assert.equal(head('رستگار، مینا، (1398)، «سیاست آبی در دشت»، پژوهش‌های شهری'), undefined);
    assert.equal(head('در سال 1398 این سیاست، که مجلس پذیرفت، اجرا شد'), undefined);
  });

  it('keeps where every unit was read', () => {
    const text = 'سیاست آبی در دشت (،  1398رستگار، مینا، )';
    const read = repairEntryHead(sourceLine(text, 0), (part) => part);
    assert.ok(read !== null);
    for (const [index, origin] of read.origins.entries()) if (origin >= 0) assert.equal(read.text[index], text[origin]);
    assert.equal(read.repairs[0]?.before, text);
  });

  it('puts the end of a quoted title before what follows it', () => {
    assert.equal(repairQuoteEnd(sourceLine('پژوهش‌های شهری ،  « خشک', 0), (part) => part)?.text, 'خشک»، پژوهش‌های شهری');
    assert.equal(
      repairQuoteEnd(sourceLine('پژوهش‌های شهری، دوره 3', 0), (part) => part),
      null,
    );
  });
});
