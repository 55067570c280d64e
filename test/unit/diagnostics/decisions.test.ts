import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDecision, type Decision, formatDecisions, parseDecisions, withoutDecided } from '../../../server/src/diagnostics/decisions';
import { FINDING_CODES, type Finding } from '../../../server/src/diagnostics/finding';

const finding = (content: string, code: Finding['code'] = 'contradicted-claim'): Finding => ({
  range: { start: 0, end: 1 },
  code,
  severity: 'warning',
  message: '',
  related: [],
  fixes: [],
  content,
});

const anyDecision: fc.Arbitrary<Decision> = fc.record({
  code: fc.constantFrom(...FINDING_CODES),
  content: fc.string(),
  reason: fc.string(),
});

describe('decisions of the writer', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyDecision), (decisions) => {
        const back = parseDecisions(formatDecisions(decisions));
        assert.deepEqual(new Set(back.map((one) => JSON.stringify(one))), new Set(decisions.map((one) => JSON.stringify(one))));
      }),
    );
  });

  it('stand one a line in a settled order, so that files merge', () => {
    const a: Decision = { code: 'disputed-claim', content: 'b', reason: '' };
    const b: Decision = { code: 'contradicted-claim', content: 'a', reason: 'ours' };
    assert.equal(formatDecisions([a, b]), formatDecisions([b, a]));
    assert.equal(
      formatDecisions([a, b])
        .split('\n')
        .filter((line) => line.includes('"code"')).length,
      2,
    );
  });

  it('silence a sentence whatever its half-spaces, letters and spaces are', () => {
    const decisions: readonly Decision[] = [{ code: 'contradicted-claim', content: 'صادرات می‌رسد به كشور ۵', reason: '' }];
    assert.equal(withoutDecided([finding('صادرات  میرسد به کشور 5')], decisions, '').length, 0);
    assert.equal(withoutDecided([finding('صادرات می‌رسد به کشور ۶')], decisions, '').length, 1);
    assert.equal(withoutDecided([finding('صادرات می‌رسد به كشور ۵', 'disputed-claim')], decisions, '').length, 1);
  });

  it('are replaced by a later one about the same content', () => {
    const first: Decision = { code: 'contradicted-claim', content: 'A  b', reason: '' };
    const later: Decision = { code: 'contradicted-claim', content: 'a b', reason: 'checked' };
    assert.deepEqual(addDecision([first], later), [later]);
  });

  it('leave out what is no decision, and refuse what is no JSON', () => {
    assert.deepEqual(parseDecisions('{"decisions": [1, {"code": "unknown", "content": "x"}, {"code": "disputed-claim"}]}'), []);
    assert.deepEqual(parseDecisions('[]'), []);
    assert.throws(() => parseDecisions('{'), SyntaxError);
  });
});
