import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkParagraph } from '../../../corpus-index/src/claims/check';
import type { Verdict } from '../../../corpus-index/src/claims/claim';
import { readPaper } from '../../../corpus-index/src/read-paper';
import { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { EMPTY_LEXICON } from '../../../corpus-index/src/text/lexicon';
import { sampleSource } from '../store/sample-papers';

interface Draft {
  readonly id: string;
  readonly paper: string;
  readonly label: Verdict;
  readonly text: string;
}

const FOLDER = join(process.cwd(), 'test/fixtures/qualitative-blind');
const RANK: readonly Verdict[] = ['unknown', 'supported', 'disputed', 'contradicted'];
const NO_PDF = { pdfium: () => Promise.reject(new Error('no PDF here')) };

describe('drafts in words against four papers that were written first', () => {
  const drafts = readFileSync(join(FOLDER, 'drafts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Draft => JSON.parse(line));
  const said = new Map<string, Verdict>();

  before(async () => {
    for (const file of readdirSync(join(FOLDER, 'papers'))) {
      const { records } = await readPaper(file, readFileSync(join(FOLDER, 'papers', file)), NO_PDF, EMPTY_LEXICON);
      assert.ok(records);
      const store = new MemoryStore();
      await store.replace(sampleSource('/papers', file, 1), records);
      for (const draft of drafts.filter(({ paper }) => `${paper}.txt` === file)) {
        const claims = await checkParagraph({ text: draft.text, start: 0 }, store);
        const rank = Math.max(0, ...claims.map(({ verdict }) => RANK.indexOf(verdict)));
        said.set(draft.id, RANK[rank] ?? 'unknown');
      }
    }
  });

  /** Drafts of a half: even ids were looked at while the reader was written, odd ones never. */
  const half = (even: boolean): readonly Draft[] => drafts.filter(({ id }) => (Number(id.slice(1)) % 2 === 0) === even);
  const share = (of: readonly Draft[], label: Verdict, verdict: Verdict): number => {
    const labelled = of.filter((draft) => draft.label === label);
    return labelled.filter(({ id }) => said.get(id) === verdict).length / labelled.length;
  };
  const precision = (of: readonly Draft[]): number => {
    const claimed = of.filter(({ id }) => said.get(id) === 'contradicted');
    return claimed.filter(({ label }) => label === 'contradicted').length / claimed.length;
  };

  it('finds what contradicts them', () => {
    const [lookedAt, heldOut] = [true, false].map((even) => share(half(even), 'contradicted', 'contradicted'));
    assert.ok(Number(lookedAt) >= 0.84, `looked at: ${lookedAt}`);
    assert.ok(Number(heldOut) >= 0.6, `held out: ${heldOut}`);
  });

  it('is seldom wrong', () => {
    assert.ok(precision(drafts) >= 0.97, `precision ${precision(drafts)}`);
    const alarms = drafts.filter(
      ({ id, label }) => (label === 'supported' || label === 'unknown') && ['contradicted', 'disputed'].includes(said.get(id) ?? ''),
    );
    assert.ok(alarms.length <= 1, alarms.map(({ id }) => id).join(' '));
  });

  it('takes nothing that the papers leave open for supported', () => {
    assert.equal(share(drafts, 'unknown', 'supported'), 0);
    assert.ok(share(drafts, 'supported', 'supported') >= 0.7);
  });
});
