import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseSentence } from '../../../corpus-index/src/claims/analyse';
import { type Comparison, EMPTY_CONTEXT, type ReadingContext } from '../../../corpus-index/src/claims/analysis';
import { compareQualitative, readQualitative } from '../../../corpus-index/src/claims/qualitative';
import { contextAfter } from '../../../corpus-index/src/claims/read-statements';
import type { Statement } from '../../../corpus-index/src/claims/statement';
import { splitSentences } from '../../../corpus-index/src/text/sentences';

interface Draft {
  readonly id: string;
  readonly paper: string;
  readonly label: string;
  readonly text: string;
}

const FOLDER = join(process.cwd(), 'test/fixtures/qualitative');
const THRESHOLDS = { supports: 0.5, contradicts: 0.58, disputes: 0.6 };

function statementsOf(text: string, side: 'paper' | 'draft'): Statement[] {
  const found: Statement[] = [];
  for (const paragraph of text.split(/\n+/)) {
    let context: ReadingContext = { ...EMPTY_CONTEXT, side };
    for (const range of splitSentences(paragraph)) {
      const analysis = analyseSentence(paragraph.slice(range.start, range.end), context);
      context = contextAfter(analysis);
      found.push(...readQualitative(analysis));
    }
  }
  return found;
}

function verdict(draft: string, paper: readonly Statement[]): string {
  const verdicts = statementsOf(draft, 'draft').map((statement): string => {
    const comparisons = paper.flatMap((other) => compareQualitative(statement, other) ?? []);
    const best = (stance: Comparison['stance']): number =>
      Math.max(0, ...comparisons.filter((one) => one.stance === stance).map((one) => one.confidence));
    const [supports, contradicts] = [best('supports'), best('contradicts')];
    if (supports >= THRESHOLDS.supports) return contradicts >= Math.max(THRESHOLDS.disputes, supports - 0.25) ? 'disputed' : 'supported';
    return contradicts >= THRESHOLDS.contradicts ? 'contradicted' : 'unknown';
  });
  return ['contradicted', 'disputed', 'supported'].find((one) => verdicts.includes(one)) ?? 'unknown';
}

describe('drafts against four papers on other subjects', () => {
  const drafts = readFileSync(join(FOLDER, 'drafts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Draft => JSON.parse(line));
  const papers = new Map<string, Statement[]>();
  for (const { paper } of drafts)
    if (!papers.has(paper)) papers.set(paper, statementsOf(readFileSync(join(FOLDER, `papers/${paper}.txt`), 'utf8'), 'paper'));
  const said = drafts.map((draft) => ({ draft, verdict: verdict(draft.text, papers.get(draft.paper) ?? []) }));
  const count = (label: string, verdictSaid: string): number =>
    said.filter(({ draft, verdict: one }) => draft.label === label && one === verdictSaid).length;

  it('raises no false alarm', () => {
    const wrong = said.filter(
      ({ draft, verdict: one }) => ['supported', 'unknown'].includes(draft.label) && ['contradicted', 'disputed'].includes(one),
    );
    assert.deepEqual(
      wrong.map(({ draft }) => draft.id),
      [],
    );
  });

  it('finds four of five contradictions, with a precision of 0.95', () => {
    const found = count('contradicted', 'contradicted');
    const all = drafts.filter(({ label }) => label === 'contradicted').length;
    const claimed = said.filter(({ verdict: one }) => one === 'contradicted').length;
    assert.ok(found / claimed >= 0.95, `precision ${found / claimed}`);
    assert.ok(found / all >= 0.8, `recall ${found / all}`);
  });

  it('sees what a paper supports', () => {
    assert.ok(count('supported', 'supported') / drafts.filter(({ label }) => label === 'supported').length >= 0.75);
  });
});
