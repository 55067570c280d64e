import assert from 'node:assert/strict';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT, type ReadingContext } from '../../../corpus-index/src/claims/analysis';
import { compareQualitative, readQualitative } from '../../../corpus-index/src/claims/qualitative';
import { contextAfter } from '../../../corpus-index/src/claims/read-statements';
import type { Statement } from '../../../corpus-index/src/claims/statement';

/** Statements of the last of some sentences of a paragraph. */
function statementsOf(sentences: readonly string[], side: ReadingContext['side']): readonly Statement[] {
  let context: ReadingContext = { ...EMPTY_CONTEXT, side };
  let last: readonly Statement[] = [];
  for (const sentence of sentences) {
    const analysis = analyseSentence(sentence, context);
    last = readQualitative(analysis);
    context = contextAfter(analysis);
  }
  return last;
}

function stances(draft: string, ...paper: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const own of statementsOf([draft], 'draft'))
    for (const other of statementsOf(paper, 'paper')) {
      const comparison = compareQualitative(own, other);
      if (comparison) found.add(comparison.stance);
    }
  return found;
}

describe('Voices and doers of sentences', () => {
  it('finds who did for the most part what one did for the most part', () => {
    const paper = 'The mission was financed chiefly by the European Union.';
    assert.ok(stances('The mission was financed mainly by the United States.', paper).has('contradicts'));
    assert.ok(!stances('The mission was financed mainly by the European Union.', paper).has('contradicts'));
    assert.ok(
      !stances('The mission was financed by the United States.', 'The mission was praised by the European Union.').has('contradicts'),
    );
  });

  it('holds a denial of taking part against joining', () => {
    const paper = ['Kenya sent soldiers to Cabo Delgado.', 'Neither Ghana nor Nigeria took part in that operation.'];
    assert.ok(stances('Nigeria joined the operation in Cabo Delgado.', ...paper).has('contradicts'));
    assert.ok(!stances('Kenya joined the operation in Cabo Delgado.', ...paper).has('contradicts'));
  });

  it('gives a judgement of a pronoun to those whom the sentence before names', () => {
    const paper = ['گلدرن و هیوستن این مفهوم را در چند رودخانهٔ مرزی بررسی کرده‌اند.', 'از نظر آنان، کشور پایین‌دست همواره هژمون نیست.'];
    assert.ok(stances('گلدرن و هیوستن معتقدند که کشور پایین‌دست همواره هژمون است.', ...paper).has('contradicts'));
    assert.ok(!stances('مک‌آلیستر و برادفورد معتقدند که کشور پایین‌دست همواره هژمون است.', ...paper).has('contradicts'));
  });

  it('does not take a noun of cause or half of a light verb for a name', () => {
    assert.ok(
      !stances('این روز به مناسبت مرگ شهریار نام‌گذاری شده است.', 'این روز را به واسطهٔ مرگ شهریار نام‌گذاری کرده‌اند.').has('contradicts'),
    );
  });
});
