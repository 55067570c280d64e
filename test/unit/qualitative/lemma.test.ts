import assert from 'node:assert/strict';
import fc from 'fast-check';
import { englishLemmas, persianLemmas, persianVerbForm, stemOf } from '../../../corpus-index/src/claims/qualitative/lemma';

describe('base forms of words', () => {
  it('reads forms of Persian verbs and whether they deny', () => {
    assert.deepEqual(persianVerbForm('پیوستند'), { infinitive: 'پیوستن', negated: false });
    assert.deepEqual(persianVerbForm('نپیوست'), { infinitive: 'پیوستن', negated: true });
    assert.deepEqual(persianVerbForm('نمیشود'), { infinitive: 'شدن', negated: true });
    assert.deepEqual(persianVerbForm('نشدهاست'), { infinitive: 'شدن', negated: true });
    assert.deepEqual(persianVerbForm('درنیامد'), null);
    assert.equal(persianVerbForm('کشور'), null);
  });

  it('cuts plural and ezafe endings of Persian nouns', () => {
    assert.ok(persianLemmas('پیمانهای').includes('پیمان'));
    assert.ok(persianLemmas('شورای').includes('شورا'));
    assert.ok(persianLemmas('مخالفتی').includes('مخالفت'));
  });

  it('knows irregular and regular English forms', () => {
    assert.ok(englishLemmas('withdrew').includes('withdraw'));
    assert.ok(englishLemmas('ratified').includes('ratify'));
    assert.ok(englishLemmas('vetoed').includes('veto'));
    assert.ok(englishLemmas('stopped').includes('stop'));
    assert.ok(englishLemmas('parties').includes('party'));
  });

  it('gives every word itself first, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        assert.equal(englishLemmas(word)[0], word);
        assert.equal(persianLemmas(word)[0], word);
        assert.equal(typeof stemOf(word, 'fa'), 'string');
        assert.equal(typeof stemOf(word, 'en'), 'string');
      }),
    );
  });
});
