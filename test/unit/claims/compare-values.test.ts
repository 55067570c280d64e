import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareValues } from '../../../corpus-index/src/claims/compare-values';
import { bounds } from '../../../corpus-index/src/claims/numbers/find-numbers';

describe('Comparing values', () => {
  const billion = (value: number, hedge: Parameters<typeof bounds>[2] = 'exact', precision = 0.005): ReturnType<typeof bounds> =>
    bounds(value * 1e9, precision * 1e9, hedge);

  it('rounds to the coarser precision', () => {
    assert.equal(compareValues(billion(1.6, 'exact', 0.05), billion(1.64)), 'agree');
    assert.equal(compareValues(billion(1.6, 'exact', 0.05), billion(1.66)), 'conflict');
    assert.equal(compareValues(billion(3, 'exact', 0.5), billion(2.6)), 'agree');
  });

  it('widens "about" by a twentieth', () => {
    assert.equal(compareValues(billion(2.25, 'about'), billion(2.34)), 'agree');
    assert.equal(compareValues(billion(2.25, 'about'), billion(2.4)), 'conflict');
  });

  it('lets a bound be satisfied, not equalled', () => {
    assert.equal(compareValues(billion(1.5, 'more-than'), billion(3)), 'agree');
    assert.equal(compareValues(billion(1.2, 'at-most'), billion(2.24)), 'conflict');
    assert.equal(compareValues(bounds(300, 0, 'nearly'), bounds(800, 0, 'more-than')), 'conflict');
    assert.equal(compareValues(bounds(5_000, 0, 'exact'), bounds(800, 0, 'more-than')), 'unclear');
    assert.equal(compareValues(bounds(1e9, 5e8, 'less-than'), billion(1.3)), 'conflict');
  });

  it('takes counts exactly', () => {
    assert.equal(compareValues(bounds(142, 0, 'exact'), bounds(142, 0, 'exact')), 'agree');
    assert.equal(compareValues(bounds(141, 0, 'exact'), bounds(142, 0, 'exact')), 'conflict');
  });

  it('agrees with any reading of a reversed decimal', () => {
    assert.equal(compareValues(bounds(41, 0.5, 'about'), { ...bounds(3.41, 0.005, 'exact'), otherReadings: [41.3] }), 'agree');
  });

  it('agrees with itself and is symmetric for exact values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (a, b) => {
        const [left, right] = [bounds(a, 0.5, 'exact'), bounds(b, 0.5, 'exact')];
        assert.equal(compareValues(left, left), 'agree');
        assert.equal(compareValues(left, right), compareValues(right, left));
      }),
    );
  });
});
