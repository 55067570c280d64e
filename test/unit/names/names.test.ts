import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createNameIndex } from '../../../corpus-index/src/names/match';
import { nameKeys } from '../../../corpus-index/src/names/name-keys';
import { nameSimilarity } from '../../../corpus-index/src/names/similarity';

interface GoldName {
  readonly id: string;
  readonly fa: string;
  readonly en: readonly string[];
  readonly split: 'dev' | 'heldout';
}

function isGold(value: unknown): value is GoldName {
  return typeof value === 'object' && value !== null && 'fa' in value && 'en' in value && 'split' in value;
}

const gold = readFileSync(join(process.cwd(), 'test/fixtures/names/gold.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
  .filter(isGold);

describe('names across scripts', () => {
  const persian = createNameIndex(gold.map((item) => ({ name: item.fa, value: item.id })));
  const latin = createNameIndex(gold.flatMap((item) => item.en.map((name) => ({ name, value: item.id }))));

  for (const split of ['dev', 'heldout'] as const) {
    it(`finds the right name first in 90 % and among five in 98 % (${split})`, () => {
      let count = 0;
      let first = 0;
      let five = 0;
      for (const item of gold.filter((entry) => entry.split === split)) {
        for (const { query, index } of [...item.en.map((query) => ({ query, index: persian })), { query: item.fa, index: latin }]) {
          const ids = [...new Set(index.search(query, 12).map((hit) => hit.value))];
          count++;
          if (ids[0] === item.id) first++;
          if (ids.slice(0, 5).includes(item.id)) five++;
        }
      }
      assert.ok(first / count >= 0.9, `first: ${(first / count).toFixed(3)}`);
      assert.ok(five / count >= 0.98, `among five: ${(five / count).toFixed(3)}`);
    });
  }

  it('keeps different names apart', () => {
    for (const [a, b] of [
      ['کرمی', 'Moradi'],
      ['والت', 'Waltz'],
      ['نوری', 'Jervis'],
      ['احمدی', 'Mohammadi'],
    ] as const) {
      assert.ok(nameSimilarity(a, b) < 0.8, `${a} ${b} ${nameSimilarity(a, b)}`);
    }
  });

  it('knows a part of a compound family name', () => {
    assert.ok(nameSimilarity('Rasooli', 'رسولی ثانی‌آبادی') > 0.8);
  });

  it('is symmetric and bounded on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (a, b) => {
        const there = nameSimilarity(a, b);
        assert.ok(there >= 0 && there <= 1);
        assert.ok(Math.abs(there - nameSimilarity(b, a)) < 1e-9);
        assert.ok(nameKeys(a).length <= 24);
      }),
      { numRuns: 200 },
    );
  });
});
