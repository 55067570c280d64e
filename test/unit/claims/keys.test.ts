import assert from 'node:assert/strict';
import { keysOf } from '../../../corpus-index/src/claims/keys';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { EMPTY_CONTEXT } from '../../../corpus-index/src/claims/analysis';
import { statementsOf } from '../../../corpus-index/src/claims/read-statements';

const keysByKind = (sentence: string): ReadonlyMap<string, readonly string[]> =>
  new Map(statementsOf(analyseSentence(sentence, EMPTY_CONTEXT)).map((statement) => [statement.kind, keysOf(statement)]));

describe('Keys of statements', () => {
  it('are the same for one fact in two languages', () => {
    const english = keysByKind('Kenya exported 40 tonnes of tea in 2010.').get('quantity') ?? [];
    const persian = keysByKind('کنیا در سال ۲۰۱۰ چهل تن چای صادر کرد.').get('quantity') ?? [];
    assert.ok(english.some((key) => persian.includes(key)));
  });

  it('keep figures and words apart, so that neither crowds the other out of a bounded list', () => {
    const keys = keysByKind('Kenya signed the tea treaty in 2010 with 40 states.');
    const figures = [...keys].filter(([kind]) => kind === 'count').flatMap(([, found]) => found);
    const words = [...keys].filter(([kind]) => kind !== 'count').flatMap(([, found]) => found);
    assert.ok(figures.length > 0 && words.length > 0);
    assert.ok(figures.every((key) => !words.includes(key)));
  });
});
