import assert from 'node:assert/strict';
import { ACTS, AMOUNTS, CONTINUING_ACTS, UNIQUE_ACTS } from '../../../corpus-index/src/language/acts';
import { ARGUMENT_WORDS } from '../../../corpus-index/src/language/argument-words';
import { FIELD_WORDS } from '../../../corpus-index/src/language/field-words';
import { NEAR_CONCEPTS, NEAR_PREDICATES, OPPOSITIONS, RIVALS } from '../../../corpus-index/src/language/oppositions';
import { areNear, areOpposed, LEXICON } from '../../../corpus-index/src/claims/qualitative/lexicon';
import { VOCABULARY } from '../../../corpus-index/src/language/vocabulary';

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter((row) => row.length > 1);
const ids = new Set([...rows(ACTS), ...rows(FIELD_WORDS), ...rows(ARGUMENT_WORDS)].map(([id = '']) => id.replace('*', '')));
const known = (id: string): boolean => ids.has(id) || VOCABULARY.concepts.has(id) || /^[A-Z]/.test(id);

describe('bilingual tables of acts and field words', () => {
  it('give each concept words in both languages', () => {
    for (const [id, fa, en] of [...rows(ACTS), ...rows(FIELD_WORDS), ...rows(ARGUMENT_WORDS)]) {
      assert.match(fa ?? '', /[\u0600-\u06ff]/, `${id} has no Persian word`);
      assert.match(en ?? '', /[a-z]/, `${id} has no English word`);
    }
  });

  it('use each id once', () => {
    const seen = new Set<string>();
    for (const [id = ''] of [...rows(ACTS), ...rows(FIELD_WORDS), ...rows(ARGUMENT_WORDS)]) {
      assert.ok(!seen.has(id.replace('*', '')), `${id} twice`);
      seen.add(id.replace('*', ''));
    }
  });

  it('oppose and liken only concepts that exist', () => {
    for (const table of [OPPOSITIONS, RIVALS]) {
      for (const pair of rows(table)) {
        assert.equal(pair.length, 2);
        for (const id of pair) assert.ok(known(id), `unknown concept ${id}`);
        assert.notEqual(pair[0], pair[1]);
      }
    }
    for (const table of [NEAR_CONCEPTS, NEAR_PREDICATES])
      for (const id of table.split(/\s+/).filter(Boolean)) assert.ok(known(id), `unknown concept ${id}`);
    for (const id of [...CONTINUING_ACTS, ...UNIQUE_ACTS, ...AMOUNTS]) if (id) assert.ok(known(id), `unknown concept ${id}`);
  });

  it('never liken what they oppose', () => {
    for (const [a = '', b = ''] of rows(OPPOSITIONS)) assert.ok(!areNear(a, b), `${a} and ${b} are both near and opposed`);
    assert.ok(areOpposed('support', 'oppose') && areOpposed('oppose', 'support'));
  });

  it('read compounds with and without their half-space', () => {
    assert.ok(LEXICON.entries.get('شکلگیری')?.some((entry) => entry.id === 'found'));
    assert.ok(LEXICON.entries.get('شکل')?.some((entry) => entry.id === 'found'));
  });
});
