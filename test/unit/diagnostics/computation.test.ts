import assert from 'node:assert/strict';
import { readableComputation } from '../../../server/src/diagnostics/computation';

describe('computations in messages', () => {
  it('tells amounts in the scale of their value, without losing a digit', () => {
    assert.equal(readableComputation('510000000 + 160000000 = 670000000', 'en'), '510 + 160 = 670');
    assert.equal(readableComputation('1200000000 → 1350000000', 'en'), '1.2 → 1.35');
    assert.equal(readableComputation('1234567 + 1 = 1234568', 'en'), '1,234,567 + 1 = 1,234,568');
    assert.equal(readableComputation('2968 : 3100', 'en'), '2,968 : 3,100');
  });
  it('writes the digits of Persian', () => {
    assert.equal(readableComputation('510000000 + 160000000 = 670000000', 'fa'), '۵۱۰ + ۱۶۰ = ۶۷۰');
    assert.equal(readableComputation('2968 : 3100', 'fa'), '۲٬۹۶۸ : ۳٬۱۰۰');
  });
});
