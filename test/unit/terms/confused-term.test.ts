import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/draft/draft';
import { confusedTerms } from '../../../server/src/terms/confused-term';
import { edited, INDEX, PAPERS } from './corpus';

function check(text: string) {
  const draft = parseDraft(text, 'markdown');
  return { draft, findings: confusedTerms(draft, INDEX, PAPERS, 'information') };
}

describe('A term where the definitions call for its neighbour', () => {
  it('in English', () => {
    const { draft, findings } = check('In 1951 they signed a written war front.');
    assert.equal(findings.length, 1);
    assert.match(findings[0]!.message, /written.*“defence pact”, not to “war front”/);
    assert.equal(findings[0]!.related[0]?.location.file.endsWith('.md'), true);
    assert.equal(edited(draft, findings[0]!.fixes[0]!.edits), 'In 1951 they signed a written defence pact.');
  });
  it('in Persian', () => {
    const { findings } = check('آن‌ها در سال ۱۳۳۰ جبههٔ جنگی مکتوب خود را امضا کردند.');
    assert.equal(findings.length, 1);
    assert.match(findings[0]!.message, /مکتوب.*«پیمان دفاعی».*«جبههٔ جنگی»/);
  });
  for (const silent of [
    'They formed a temporary war front.',
    'They signed a written defence pact.',
    'They formed a war front without any written text.',
    'A war front, unlike a written defence pact, is informal.',
    'The war front fought for a written constitution.',
    'They had a war front in the south and published a written statement.',
    'جبههٔ جنگی موقت شکل گرفت.',
    'جبههٔ جنگی هیچ سند مکتوب ندارد.',
    'The deterrence was written down.',
  ])
    it(`is silent: ${silent}`, () => assert.deepEqual(check(silent).findings, []));
});
