// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so
import assert from 'node:assert/strict';
import { withoutTabStops } from '../../../server/src/protocol/convert';

describe('snippets for editors without snippets', () => {
  it('become what an untouched snippet would leave', () => {
    assert.equal(withoutTabStops('Keller, 2014${1:: })$0'), 'Keller, 2014: )');
    assert.equal(withoutTabStops('a$1b${2}c'), 'abc');
    assert.equal(withoutTabStops('5 \\$ \\} \\\\'), '5 $ } \\');
  });
});
