import assert from 'node:assert/strict';
import { indexOf, strongest } from './corpus';

describe('Years that name what was signed', () => {
  it('are no date of the signing in a draft', async () => {
    const store = await indexOf({ 'straits.md': '# Straits\n\nThe Protocol of 1954 between Peru and Chile was signed in Lima.\n' });
    const verdict = async (text: string): Promise<string> => (await strongest(store, text))?.verdict ?? 'unknown';
    assert.equal(await verdict('Peru and Chile signed the Protocol in 1958.'), 'contradicted');
    assert.equal(await verdict('Peru and Chile signed the 1958 Convention.'), 'unknown');
    assert.equal(await verdict('پرو و شیلی کنوانسیون ۱۹۵۸ را امضا کردند.'), 'unknown');
  });
});
