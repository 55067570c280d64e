import assert from 'node:assert/strict';
import { languageOf } from '../../../corpus-index/src/text/language';

describe('languageOf', () => {
  it('reads Persian with Latin names as Persian', () => assert.equal(languageOf('نظریهٔ موازنهٔ تهدید (Balance of Threat) والت'), 'fa'));
  it('reads English with a Persian word as English', () =>
    assert.equal(languageOf('The notion of مصلحت (expediency) in foreign policy'), 'en'));
  it('reads numbers alone as English', () => assert.equal(languageOf('12.5'), 'en'));
});
