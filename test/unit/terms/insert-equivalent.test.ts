import assert from 'node:assert/strict';
import type { DraftFormat } from '../../../server/src/draft/draft';
import { insertEquivalent } from '../../../server/src/terms/insert-equivalent';
import { cursor, edited, INDEX } from './corpus';

function drafts(marked: string, format: DraftFormat = 'markdown'): string[] {
  const { draft, offset } = cursor(marked, format);
  return insertEquivalent(draft, offset, INDEX, 'en').map(({ edits }) => edited(draft, edits));
}

describe('Equivalent of a term at its first use', () => {
  it('in parentheses or as a footnote, at the first use and not in a heading', () => {
    assert.deepEqual(drafts('# بازدارندگی\n\nبازدارندگی دشوار است.\n\nباز هم بازدارن|دگی.\n'), [
      '# بازدارندگی\n\nبازدارندگی (deterrence) دشوار است.\n\nباز هم بازدارندگی.\n',
      '# بازدارندگی\n\nبازدارندگی[^1] دشوار است.\n\nباز هم بازدارندگی.\n\n[^1]: deterrence\n',
    ]);
  });
  it('takes a free footnote number', () => {
    assert.match(drafts('متن[^1] و وادارن|دگی.\n\n[^1]: a\n')[1] ?? '', /وادارندگی\[\^2\][\s\S]*\[\^2\]: compellence/);
  });
  it('in LaTeX and Typst', () => {
    assert.equal(drafts('وادارن|دگی است.', 'latex')[1], 'وادارندگی\\footnote{\\lr{compellence}} است.');
    assert.equal(drafts('compel|lence is', 'latex')[1], 'compellence\\footnote{وادارندگی} is');
    assert.equal(drafts('compel|lence is', 'typst')[1], 'compellence#footnote[وادارندگی] is');
  });
  it('in plain text, as a raised number and a note at the end', () => {
    assert.equal(drafts('وادارن|دگی است.', 'text')[1], 'وادارندگی¹ است.\n\n۱. compellence\n');
    assert.equal(drafts('compel|lence is hard.\n', 'text')[1], 'compellence¹ is hard.\n\n1. وادارندگی\n');
    assert.equal(drafts('متن¹ و وادارن|دگی است.\n\n۱. چیزی\n', 'text')[1], 'متن¹ و وادارندگی² است.\n\n۱. چیزی\n۲. compellence\n');
    assert.deepEqual(drafts('وادارن|دگی¹ است.\n\n۱. compellence\n', 'text'), []);
  });
  it('after the closing mark of a quoted term', () => {
    assert.equal(drafts('واژه «وادارن|دگی» تازه است.')[0], 'واژه «وادارندگی» (compellence) تازه است.');
    assert.equal(drafts('The word “compel|lence” is new.', 'typst')[1], 'The word “compellence”#footnote[وادارندگی] is new.');
  });
  it('offers nothing where it already stands', () => {
    assert.deepEqual(drafts('وادارن|دگی (compellence) است.'), []);
    assert.deepEqual(drafts('وادارن|دگی[^3] است.\n\n[^3]: compellence\n'), []);
  });
});
