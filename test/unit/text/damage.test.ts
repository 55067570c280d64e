import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDocument } from '../../../corpus-index/src/text/to-document';
import { wordAccuracy } from '../../eval/damage/accuracy';
import { DAMAGE_KINDS, damage } from '../../eval/damage/damage';
import { lexiconOfTests } from './lexicon-of-tests';

/** Share of words that a repair may lose where the text was whole: half-spaces that one author writes and another does not. */
const TOLERANCE = 0.006;

describe('repair of damaged text', function () {
  this.timeout(120_000);
  const folder = join(process.cwd(), 'test/fixtures/text');
  const names = readdirSync(folder).filter((name) => name.startsWith('clean-'));

  for (const kind of DAMAGE_KINDS) {
    it(`never reads worse: ${kind}`, async () => {
      const lexicon = await lexiconOfTests();
      let before = 0;
      let after = 0;
      for (const [index, name] of names.entries()) {
        const clean = readFileSync(join(folder, name), 'utf8');
        const text = damage(clean, kind, 7 + index);
        const page = { number: null, label: null, text, segments: null, blocks: [] };
        const repaired = toDocument({ file: 'paper.txt', format: 'text', pages: [page], problems: [] }, lexicon).text;
        const was = wordAccuracy(clean, text).folded;
        const is = wordAccuracy(clean, repaired).folded;
        assert.ok(is >= was - TOLERANCE, `${name}: ${was.toFixed(3)} → ${is.toFixed(3)}`);
        before += was / names.length;
        after += is / names.length;
      }
      assert.ok(after >= before - TOLERANCE / 3, `${before.toFixed(3)} → ${after.toFixed(3)}`);
    });
  }
});
