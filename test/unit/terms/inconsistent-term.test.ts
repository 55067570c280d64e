import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/draft/draft';
import { inconsistentTerms } from '../../../server/src/terms/inconsistent-term';
import { choiceOf } from '../../../server/src/terms/term-choice';
import { mergeTerms } from '../../../corpus-index/src/extract/merge-terms';
import { createTermIndex } from '../../../server/src/terms/term-index';
import { edited, INDEX, term } from './corpus';

const draft = (text: string) => parseDraft(text, 'markdown');
const TWO = 'مصون‌سازی رایج است.\n\nمصون‌سازی و پوشش خطر یکی است.\n\nپوشش خطر هزینه دارد.';

describe('One concept under several names', () => {
  it('marks the rarer name, with a fix for one and for all', () => {
    const text = draft(`${TWO} مصون‌سازی ندارد.`);
    const findings = inconsistentTerms(text, INDEX, [], 'information');
    assert.deepEqual(
      findings.map(({ range }) => text.text.slice(range.start, range.end)),
      ['پوشش خطر', 'پوشش خطر'],
    );
    assert.equal(edited(text, findings[0]!.fixes[0]!.edits), text.text.replace('پوشش خطر', 'مصون‌سازی'));
    assert.equal(edited(text, findings[0]!.fixes[1]!.edits), text.text.replaceAll('پوشش خطر', 'مصون‌سازی'));
    assert.match(findings[0]!.message, /«مصون‌سازی»، «پوشش خطر»/);
  });
  it('follows the writer’s choice', () => {
    const text = draft(TWO);
    const marked = inconsistentTerms(text, INDEX, [choiceOf('پوشش خطر')], 'hint').map(({ range }) =>
      text.text.slice(range.start, range.end),
    );
    assert.deepEqual(marked, ['مصون‌سازی', 'مصون‌سازی']);
  });
  it('the choice is plain data that a fix carries', () => {
    const fixes = inconsistentTerms(draft(TWO), INDEX, [], 'hint')[0]?.fixes ?? [];
    assert.deepEqual(
      fixes.flatMap(({ command }) => command?.arguments ?? []),
      [{ decision: choiceOf('مصون‌سازی') }, { decision: choiceOf('پوشش خطر') }],
    );
  });
  it('lets the writer choose the rarer name for all places', () => {
    const text = draft(`${TWO} مصون‌سازی ندارد.`);
    const rarer = inconsistentTerms(text, INDEX, [], 'hint')[0]?.fixes.at(-1);
    assert.equal(edited(text, rarer?.edits ?? []), text.text.replaceAll('مصون‌سازی', 'پوشش خطر'));
  });
  it('counts the last of two choices', () => {
    const marked = (forms: readonly string[]) =>
      inconsistentTerms(draft(TWO), INDEX, forms.map(choiceOf), 'hint').map(({ content }) => content);
    assert.ok(marked(['پوشش خطر', 'مصون‌سازی']).every((content) => content?.endsWith('→ مصون‌سازی')));
    assert.ok(marked(['مصون‌سازی', 'پوشش خطر']).every((content) => content?.endsWith('→ پوشش خطر')));
  });
  it('takes a word with a prefix for another name, in English too', () => {
    const index = createTermIndex(mergeTerms([term(['موازنه‌سازی', 'توازن‌سازی'], ['balancing', 'counterbalancing'])]), new Map());
    const text = draft('Balancing is common. Balancing fails. Counterbalancing against them fails too.');
    const [finding] = inconsistentTerms(text, index, [], 'hint');
    assert.equal(edited(text, finding?.fixes[0]?.edits ?? []), 'Balancing is common. Balancing fails. Balancing against them fails too.');
  });
  it('keeps English plurals and possessives', () => {
    const index = createTermIndex(mergeTerms([term(['راهبرد گوه'], ['wedge strategy', 'splitting policy'])]), new Map());
    const text = draft('A wedge strategy and a wedge strategy. Splitting policies cost. A splitting policy’s cost.');
    const edits = inconsistentTerms(text, index, [], 'hint').flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    assert.equal(edited(text, edits), 'A wedge strategy and a wedge strategy. Wedge strategies cost. A wedge strategy’s cost.');
  });
  it('keeps a plural', () => {
    const text = draft('مصون‌سازی و مصون‌سازی و پوشش خطرها.');
    assert.equal(edited(text, inconsistentTerms(text, INDEX, [], 'hint')[0]?.fixes[0]?.edits ?? []), 'مصون‌سازی و مصون‌سازی و مصون‌سازی‌ها.');
  });
  it('does not mind inflection, nor a name within a longer one, nor the two languages', () => {
    for (const text of ['پیمان دفاعی و پیمان‌های دفاعی', 'بازدارندگی و بازدارندگی گسترش‌یافته', 'مصون‌سازی (hedging) است.'])
      assert.deepEqual(inconsistentTerms(draft(text), INDEX, [], 'hint'), []);
  });
});
