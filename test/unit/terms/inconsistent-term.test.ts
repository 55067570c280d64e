import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/draft/draft';
import { inconsistentTerms } from '../../../server/src/terms/inconsistent-term';
import { choiceOf } from '../../../server/src/terms/term-choice';
import { edited, INDEX } from './corpus';

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
    const fix = inconsistentTerms(draft(TWO), INDEX, [], 'hint')[0]?.fixes.at(-1);
    assert.deepEqual(fix?.command?.arguments, [{ decision: choiceOf('مصون‌سازی') }]);
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
