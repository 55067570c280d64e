import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../server/src/diagnostics/finding';
import { suppressComment, withoutSuppressed } from '../../../server/src/diagnostics/suppress';
import { parseDraft } from '../../../server/src/draft/draft';

function findingOn(text: string, words: string, code: Finding['code'] = 'contradicted-claim'): Finding {
  const start = text.indexOf(words);
  return { range: { start, end: start + words.length }, code, severity: 'warning', message: '', related: [], fixes: [] };
}

const heard = (text: string, format: 'markdown' | 'latex' | 'typst', code?: Finding['code']) =>
  withoutSuppressed([findingOn(text, 'WRONG', code)], parseDraft(text, format)).length;

describe('suppressing findings by comments', () => {
  it('silences the next line and no other', () => {
    assert.equal(heard('<!-- dabir-ignore-next-line contradicted-claim: ours -->\na WRONG b', 'markdown'), 0);
    assert.equal(heard('<!-- dabir-ignore-next-line contradicted-claim: ours -->\na\nb WRONG', 'markdown'), 1);
    assert.equal(heard('WRONG\n<!-- dabir-ignore-next-line contradicted-claim: ours -->\na', 'markdown'), 1);
  });

  it('skips empty lines and other such comments', () => {
    const two = '<!-- dabir-ignore-next-line contradicted-claim: a -->\n\n<!-- dabir-ignore-next-line disputed-claim: b -->\nWRONG';
    assert.equal(heard(two, 'markdown'), 0);
    assert.equal(heard(two, 'markdown', 'disputed-claim'), 0);
  });

  it('silences only the codes that it names; none named means all', () => {
    assert.equal(heard('% dabir-ignore-next-line disputed-claim: ours\nWRONG', 'latex'), 1);
    assert.equal(heard('% dabir-ignore-next-line disputed-claim, contradicted-claim: ours\nWRONG', 'latex'), 0);
    assert.equal(heard('% dabir-ignore-next-line\nWRONG', 'latex'), 0);
  });

  it('does nothing where a code is misspelt, or where the words are no comment', () => {
    assert.equal(heard('// dabir-ignore-next-line contradicted-clam: ours\nWRONG', 'typst'), 1);
    assert.equal(heard('We write dabir-ignore-next-line here.\nWRONG', 'markdown'), 1);
    assert.equal(heard('% dabir-ignore-next-line contradicted-claim: ours\nWRONG', 'markdown'), 1);
  });

  it('silences a file from anywhere in it', () => {
    assert.equal(heard('WRONG\n\n<!-- dabir-ignore-file contradicted-claim: other sources -->', 'markdown'), 0);
  });

  it('writes comments that it understands', () => {
    for (const format of ['markdown', 'latex', 'typst'] as const)
      for (const scope of ['next-line', 'file'] as const)
        assert.equal(heard(`${suppressComment(format, scope, 'contradicted-claim', 'دلیل')}WRONG`, format), 0, `${format} ${scope}`);
  });

  it('never throws and never adds findings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('dabir-ignore-', 'next-line', 'file', '<!--', '-->', '%', '//', '\n', ' ', 'disputed-claim', 'x')),
        (parts) => {
          const text = `${parts.join('')}\nWRONG`;
          assert.ok(heard(text, 'markdown') <= 1);
        },
      ),
    );
  });
});
