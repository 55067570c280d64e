import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawnPieces } from '../../../corpus-index/src/text/repair/drawn-pieces';
import {
  bestWay,
  joinWords,
  NO_WORDS,
  type OpenEnd,
  type Placed,
  type RowOfWords,
  withPiece,
} from '../../../corpus-index/src/text/repair/drawn-words';
import { WordModel } from '../../../corpus-index/src/text/repair/word-model';
import { lexiconOfTests } from './lexicon-of-tests';

const UNITS = ['سیاست', 'ی', 'و', '،', '(', '1398', ' ', 'ایران', 'هاراه', 'کشورها', '.', 'Iran'];

describe('words of a row of drawn pieces', () => {
  let model: WordModel;
  before(async () => {
    model = new WordModel(await lexiconOfTests());
  });

  it('joins a word that was torn at its ی', () => {
    const placed = drawnPieces('استیس', model).reverse();
    const { joined } = joinWords(
      placed.map((piece) => ({ piece, kept: false })),
      model,
      false,
      'none',
      false,
    );
    assert.deepEqual(joined.slice(1), [true, true]);
    assert.equal(placed.map(({ text }) => text).join(''), 'سیاست');
  });

  it('is the same however many other rows went on from its beginning', () => {
    const pieces = fc.array(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 9 }).map((units) => drawnPieces(units.join(' '), model));
    const end = fc.constantFrom<OpenEnd>('none', 'stretch', 'phrase');
    fc.assert(
      fc.property(pieces, pieces, fc.boolean(), end, fc.boolean(), (own, others, open, openEnd, head) => {
        const placed: Placed[] = own.map((piece, index) => ({ piece, kept: index % 3 === 1 }));
        let row: RowOfWords = NO_WORDS;
        for (const one of placed) {
          for (const piece of others) withPiece(row, { piece, kept: false }, model, open, head);
          row = withPiece(row, one, model, open, head);
        }
        assert.equal(bestWay(row, model, openEnd).score, joinWords(placed, model, open, openEnd, head).score);
      }),
      { numRuns: 60 },
    );
  });
});
