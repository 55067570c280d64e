import assert from 'node:assert/strict';
import { CLEAN_LAYOUTS } from '../../eval/references/clean-layouts';
import { measureLayout } from '../../eval/references/clean-measure';

/** Bars of clean text; the half of the works that no rule was made by may miss one work more in each layout. */
const BARS = [
  ['found', 0.97],
  ['authors', 0.93],
  ['year', 0.97],
  ['title', 0.93],
  ['container', 0.9],
] as const;
const MOST_SPURIOUS = 0.03;
const ONE_WORK = 0.067;

describe('clean reference lists in every layout', () => {
  for (const layout of CLEAN_LAYOUTS) {
    for (const set of ['tuned', 'held out'] as const) {
      it(`${layout.name}, ${set}`, async function () {
        this.timeout(20_000);
        const counts = await measureLayout(layout, set);
        const slack = set === 'tuned' ? 0 : ONE_WORK;
        for (const [field, bar] of BARS) {
          const share = counts[field] / counts.gold;
          assert.ok(share >= bar - slack, `${field} ${share}`);
        }
        assert.ok(counts.spurious / counts.gold <= MOST_SPURIOUS + slack, `spurious ${counts.spurious}`);
      });
    }
  }
});
