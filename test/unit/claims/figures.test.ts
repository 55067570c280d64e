import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { lexiconOfTests } from '../text/lexicon-of-tests';
import { indexOf, papersOf, strongest } from './corpus';
import { draftsOf, tallyOf } from './tally';

const FOLDER = join(process.cwd(), 'test/fixtures/figures');

/**
 * Drafts on water treaties, naval tonnage and grain, labelled before the readers were changed for any of them. Even numbers were tuned on,
 * odd ones only counted.
 */
describe('Figures, dates and ranks of drafts on three new subjects', () => {
  const items = draftsOf(join(FOLDER, 'drafts.jsonl'));
  let store: MemoryStore;
  before(async function () {
    this.timeout(60_000);
    store = await indexOf(papersOf(join(FOLDER, 'papers')), await lexiconOfTests());
  });

  const floors = [
    { name: 'tuned on', rest: 0, precision: 0.95, recall: 0.9, supported: 0.75 },
    { name: 'held out', rest: 1, precision: 0.95, recall: 0.75, supported: 0.8 },
  ] as const;
  for (const { name, rest, precision, recall, supported } of floors)
    it(`keeps what it finds on the half that was ${name}`, async () => {
      const half = items.filter(({ id }) => Number(id.slice(2)) % 2 === rest);
      const tally = await tallyOf(store, half);
      assert.ok(tally.precision >= precision, `precision ${tally.precision}: ${tally.wrong}`);
      assert.ok(tally.recall >= recall, `recall ${tally.recall}: ${tally.wrong}`);
      assert.ok(tally.supported >= supported, `supported ${tally.supported}: ${tally.wrong}`);
    });

  it('adds up what a table gives for the years that a sentence takes together, and says how', async () => {
    const right = await strongest(store, 'آب تحویلی به ایران در سال‌های ۲۰۱۷ و ۲۰۱۸ روی هم ۶۷۰ میلیون متر مکعب بود.');
    assert.equal(right?.verdict, 'supported');
    assert.match(right?.evidence[0]?.derivation ?? '', /^510000000 \+ 160000000 = 670000000$/);
    const wrong = await strongest(store, 'آب تحویلی به ایران در سال‌های ۲۰۱۷ و ۲۰۱۸ روی هم ۸۹۰ میلیون متر مکعب بود.');
    assert.equal(wrong?.verdict, 'contradicted');
    assert.equal(wrong?.expected, '۶۷۰ میلیون متر مکعب');
  });

  it('adds up the parties that a sentence names together', async () => {
    const wrong = await strongest(store, 'The United States, Britain and Japan scrapped 81 capital ships together.');
    assert.equal(wrong?.verdict, 'contradicted');
    assert.equal(wrong?.expected, '66');
  });
});
