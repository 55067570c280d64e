import assert from 'node:assert/strict';
import { completeTerm } from '../../../server/src/terms/term-completion';
import { cursor, edited, INDEX } from './corpus';

function offered(marked: string) {
  const { draft, offset } = cursor(marked);
  return completeTerm(draft, offset, INDEX, 20).map((suggestion) => ({ ...suggestion, text: edited(draft, [suggestion]) }));
}

describe('Completion of terms', () => {
  it('offers terms of the language that is typed, the equivalent beside them', () => {
    assert.deepEqual(
      offered('دربارهٔ بازد|').map(({ label, equivalent }) => [label, equivalent]),
      [
        ['بازدارندگی', 'deterrence'],
        ['بازدارندگی گسترش‌یافته', 'extended deterrence'],
      ],
    );
    assert.deepEqual(
      offered('on deter|').map(({ label, equivalent }) => [label, equivalent]),
      [['deterrence', 'بازدارندگی']],
    );
  });
  it('goes on with a term of several words', () => {
    assert.equal(offered('دربارهٔ بازدارندگی گست|')[0]?.text, 'دربارهٔ بازدارندگی گسترش‌یافته');
    assert.equal(offered('on second strike cap|')[0]?.text, 'on second-strike capability');
  });
  it('keeps a capital', () => assert.equal(offered('Deter|')[0]?.newText, 'Deterrence'));
  it('does not mind letter forms', () => assert.equal(offered('مصون ساز|')[0]?.label, 'مصون‌سازی'));
  it('waits for three letters', () => assert.deepEqual(offered('on de|'), []));
  it('is silent in code', () => assert.deepEqual(offered('a `deter|` b'), []));
});
