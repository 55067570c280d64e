import assert from 'node:assert/strict';
import { contentLemmas, lemma } from '../../../corpus-index/src/text/lemma';
import type { Lexicon } from '../../../corpus-index/src/text/lexicon';

const words = new Set(['کتاب', 'دولت', 'سیاست', 'ایران', 'صادر', 'رابطه']);
const lexicon: Lexicon = { has: (word) => words.has(word), spelling: () => null };

describe('lemma', () => {
  it('takes Persian endings off', () => {
    const forms = {
      دولتها: 'دولت',
      دولتهای: 'دولت',
      دولتهایی: 'دولت',
      بزرگترین: 'بزرگ',
      قویتر: 'قوی',
      کتابش: 'کتاب',
      ایرانی: 'ایران',
      صادرات: 'صادر',
      تهران: 'تهران',
    };
    for (const [form, stem] of Object.entries(forms)) assert.equal(lemma(form, 'fa', lexicon), stem, form);
  });
  it('brings English forms together', () => {
    const groups = [
      ['trade', 'trades', 'traded', 'trading'],
      ['country', 'countries'],
      ['increase', 'increases', 'increased', 'increasing'],
      ['export', 'exports', 'exported', 'exporting'],
      ['crisis', 'crises'],
      ['sanction', 'sanctions', 'sanctioned', 'sanctioning'],
      ['plan', 'plans', 'planned', 'planning'],
      ['policy', 'policies'],
      ['impose', 'imposed', 'imposing'],
      ['rise', 'rises', 'rose', 'risen', 'rising'],
      ['visit', 'visited', 'visiting'],
      ['state', "state's", 'states', 'stated'],
      ['challenge', 'challenged'],
      ['agree', 'agreed', 'agreeing'],
      ['decline', 'declined', 'declining'],
      ['provide', 'provided'],
      ['process', 'processes', 'processed'],
      ['sign', 'signed', 'signing'],
      ['join', 'joined'],
      ['reach', 'reached', 'reaches'],
    ];
    for (const [base, ...forms] of groups) for (const form of forms) assert.equal(lemma(form, 'en'), base, form);
  });
  it('gives the words with content', () => {
    assert.deepEqual(contentLemmas('سیاست‌های دولت در سال ۱۴۰۰ و trade of the countries', lexicon), [
      'سیاست',
      'دولت',
      'سال',
      'trade',
      'country',
    ]);
  });
});
