import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/draft/draft';
import { termSymbols } from '../../../server/src/terms/term-symbols';
import { INDEX } from './corpus';

describe('Terms that a draft uses', () => {
  it('in order of first use, with every use', () => {
    const symbols = termSymbols(parseDraft('وادارندگی و بازدارندگی.\n\nباز وادارندگی، deterrence.', 'text'), INDEX);
    assert.deepEqual(
      symbols.map(({ name, equivalent, uses }) => [name, equivalent, uses.length]),
      [
        ['وادارندگی', 'compellence', 2],
        ['بازدارندگی', 'deterrence', 1],
        ['deterrence', 'بازدارندگی', 1],
      ],
    );
    assert.deepEqual(symbols[0]?.range, { start: 0, end: 9 });
  });
});
