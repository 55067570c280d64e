import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { lexiconOfTests } from '../text/lexicon-of-tests';
import { indexOf, papersOf } from './corpus';
import { draftsOf, tallyOf } from './tally';

const FOLDER = join(process.cwd(), 'test/fixtures/blind');

/**
 * Drafts in both languages on the waters of the Euphrates and on peacekeepers, against a Persian and an English paper, written before the
 * readers were changed for any of them. Even numbers were tuned on; of the odd ones only the first misses were read, once.
 */
describe('Drafts on two subjects written apart from the readers', () => {
  const drafts = draftsOf(join(FOLDER, 'drafts.jsonl'));
  let store: MemoryStore;
  before(async function () {
    this.timeout(60_000);
    store = await indexOf(papersOf(join(FOLDER, 'papers')), await lexiconOfTests());
  });
  const FLOORS = [
    { name: 'tuned on', rest: 0, recall: 0.85, supported: 0.85 },
    { name: 'held out', rest: 1, recall: 0.5, supported: 0.75 },
  ] as const;
  for (const { name, rest, recall, supported } of FLOORS)
    it(`keeps what it finds on the half that was ${name}`, async () => {
      const half = drafts.filter(({ id }) => Number(id.slice(2)) % 2 === rest);
      const tally = await tallyOf(store, half);
      assert.equal(tally.falseAlarms, 0, tally.wrong);
      assert.equal(tally.precision, 1, tally.wrong);
      assert.ok(tally.recall >= recall, `recall ${tally.recall}: ${tally.wrong}`);
      assert.ok(tally.supported >= supported, `supported ${tally.supported}: ${tally.wrong}`);
    });
});
