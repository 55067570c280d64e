import assert from 'node:assert/strict';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT } from '../../../corpus-index/src/claims/analysis';

const read = (sentence: string) => {
  const { numbers, times } = analyseSentence(sentence, EMPTY_CONTEXT);
  return {
    numbers: numbers.filter(({ use }) => use === 'value').map(({ value, unit }) => [value.max, unit]),
    years: times.map(({ interval }) => `${interval.from.slice(0, 4)}-${interval.to.slice(0, 4)}`),
  };
};

describe('units and years that a pair of figures shares', () => {
  it('gives the second figure the unit of the first', () => {
    assert.deepEqual(read('Sales rose from 3 billion dollars in 2001 to 5 billion in 2004.').numbers, [
      [3e9, 'USD'],
      [5e9, 'USD'],
    ]);
    assert.deepEqual(read('سهم گاز از ۱۲ درصد در سال ۲۰۱۰ به ۱۸ در سال ۲۰۱۴ رسید.').numbers, [
      [12, 'percent'],
      [18, 'percent'],
    ]);
  });
  it('leaves a figure with a noun of its own alone', () => {
    assert.deepEqual(read('The fund went from 3 billion dollars to 5 countries.').numbers, [
      [3e9, 'USD'],
      [5, 'count'],
    ]);
  });
  it('takes a figure of two digits with its own year for no year', () => {
    const { numbers, years } = read('Fatalities fell from 135 in 2017 to 98 in 2018.');
    assert.deepEqual(numbers, [
      [135, 'count'],
      [98, 'count'],
    ]);
    assert.deepEqual(years, ['2017-2017', '2018-2018']);
    assert.deepEqual(read('It served from 1995 to 98.').years, ['1995-1998']);
  });
});
