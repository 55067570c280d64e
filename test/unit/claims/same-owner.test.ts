import assert from 'node:assert/strict';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT, type ReadingContext } from '../../../corpus-index/src/claims/analysis';
import { compareStatements } from '../../../corpus-index/src/claims/compare';
import { contextAfter, statementsOf } from '../../../corpus-index/src/claims/read-statements';
import type { Statement } from '../../../corpus-index/src/claims/statement';

/** Statements of the last of some sentences of one paragraph. */
function last(side: 'draft' | 'paper', ...sentences: readonly string[]): readonly Statement[] {
  let context: ReadingContext = { ...EMPTY_CONTEXT, side };
  let found: readonly Statement[] = [];
  for (const sentence of sentences) {
    const analysis = analyseSentence(sentence, context);
    found = statementsOf(analysis);
    context = contextAfter(analysis);
  }
  return found;
}

const contradicted = (draft: readonly Statement[], paper: readonly Statement[]): boolean =>
  draft.some((one) =>
    paper.some(
      (other) => (compareStatements(one, other)?.confidence ?? 0) >= 0.54 && compareStatements(one, other)?.stance === 'contradicts',
    ),
  );

const oneDenies = (draft: string, paper: string): boolean => contradicted(last('draft', draft), last('paper', paper));

describe('what may deny a claim', () => {
  it('takes a change only from the same owner', () => {
    const paper = 'The unity of the European Union rose after 2012, while that of the African Union fell.';
    assert.equal(oneDenies('Its unity rose after 2012.', paper), false);
    assert.equal(oneDenies('The unity of the European Union rose after 2012.', paper), false);
  });

  it('reads no span of years where a figure follows', () => {
    const [first] = last('draft', 'The share of coal rose from 41 percent in 2003 to 46 percent in 2009.').filter(
      ({ unit }) => unit === 'percent',
    );
    assert.equal(first?.time?.to, '2003-12-31');
  });

  it('gives an amount of every year no year of another sentence', () => {
    const draft = last('draft', 'معاهدهٔ رود در سال ۱۳۴۰ امضا شد.', 'سهم پاکستان از آب رود ۴۰۰ میلیون متر مکعب در سال است.');
    const paper = last('paper', 'معاهدهٔ رود در سال ۱۳۳۹ امضا شد.', 'سهم پاکستان از آب رود ۵۵۰ میلیون متر مکعب در سال است.');
    assert.equal(contradicted(draft, paper), true);
  });

  it('does not take a region for one of its countries', () => {
    const draft = last('draft', 'ترکیه ۸۵ میلیون نفر جمعیت دارد.');
    const paper = last(
      'paper',
      'ترکیه با همسایگان خود در یک بازار مشترک شریک است.',
      'این منطقه با جمعیتی حدود ۴۰۰ میلیون نفر بازار بزرگی دارد.',
    );
    assert.equal(contradicted(draft, paper), false);
  });

  it('takes no setting of time for a duration', () => {
    const durations = (sentence: string): number => last('paper', sentence).filter(({ measure }) => measure.head === 'duration').length;
    assert.equal(durations('در طول سه دهه گذشته ترکیه در منطقه نفوذ کرده است.'), 0);
    assert.equal(durations('The war lasted eight years.'), 1);
  });

  it('does not count in "neither … nor"', () => {
    assert.deepEqual(
      last('paper', 'نه قطر کشور ضعیفی است و نه کویت برای آن تهدید است.').filter(({ unit }) => unit === 'count'),
      [],
    );
  });
});

describe('one thing said in two ways', () => {
  it('finds the act in what took place', () => {
    assert.equal(oneDenies('The signing of the Baghdad Pact took place in 1957.', 'The Baghdad Pact was signed in February 1955.'), true);
    assert.equal(oneDenies('The signing of the Baghdad Pact took place in 1955.', 'The Baghdad Pact was signed in February 1955.'), false);
  });

  it('reads a day written as an ordinal', () => {
    const dates = last('paper', 'این قانون در بیست و یکم مهر ۱۳۸۰ تصویب شد.').filter(({ kind }) => kind === 'date');
    assert.equal(dates[0]?.time?.from, '2001-10-13');
    const gregorian = last('paper', 'این معاهده در پنجم ژوئیه ۱۹۹۴ امضا شد.').filter(({ kind }) => kind === 'date');
    assert.equal(gregorian[0]?.time?.from, '1994-07-05');
  });

  it('gives the rank of "this country" to the country named before', () => {
    const draft = last('draft', 'In the 2021 ranking of military strength Turkey came ninth.');
    const paper = last('paper', 'ترکیه ارتش بزرگی دارد.', 'این کشور از نظر توان نظامی در سال ۲۰۲۱ در جایگاه یازدهم جهان قرار گرفته است.');
    assert.equal(contradicted(draft, paper), true);
  });

  it('leaves out who counts', () => {
    const paper = 'سرشت روابط هند و پاکستان با سه رویکرد قابل بررسی است.';
    assert.equal(oneDenies('Harper and Cole distinguish five approaches to the nature of India-Pakistan relations.', paper), true);
    assert.equal(oneDenies('Harper and Cole distinguish three approaches to the nature of India-Pakistan relations.', paper), false);
  });
});
