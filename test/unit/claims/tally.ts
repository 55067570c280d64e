import { readFileSync } from 'node:fs';
import type { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { strongest } from './corpus';

/** A labelled sentence of a draft. Ids end in a number: even ones were tuned on, odd ones only counted. */
export interface LabelledDraft {
  readonly id: string;
  readonly text: string;
  readonly label: 'supported' | 'contradicted' | 'disputed' | 'unknown';
}

export function draftsOf(file: string): LabelledDraft[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): LabelledDraft => JSON.parse(line));
}

export interface Tally {
  /** Shares of `contradicted`, 0 … 1. */
  readonly precision: number;
  readonly recall: number;
  /** Share of the supported drafts that are found so. */
  readonly supported: number;
  /** Share of the supported and unknown drafts that are called contradicted or disputed. */
  readonly falseAlarms: number;
  /** What went wrong, for the message of an assertion. */
  readonly wrong: string;
}

export async function tallyOf(store: MemoryStore, drafts: readonly LabelledDraft[]): Promise<Tally> {
  const said = await Promise.all(
    drafts.map(async ({ id, label, text }) => ({ id, label, verdict: (await strongest(store, text))?.verdict ?? 'unknown' })),
  );
  const count = (test: (one: (typeof said)[number]) => boolean): number => said.filter(test).length;
  const found = (label: string): number => count((one) => one.label === label && one.verdict === label);
  const quiet = count(({ label }) => label === 'supported' || label === 'unknown');
  const alarms = count(
    ({ label, verdict }) => (label === 'supported' || label === 'unknown') && (verdict === 'contradicted' || verdict === 'disputed'),
  );
  return {
    precision: found('contradicted') / count(({ verdict }) => verdict === 'contradicted'),
    recall: found('contradicted') / count(({ label }) => label === 'contradicted'),
    supported: found('supported') / count(({ label }) => label === 'supported'),
    falseAlarms: alarms / quiet,
    wrong: said
      .filter(({ label, verdict }) => label !== verdict)
      .map(({ id, label, verdict }) => `${id} ${label} → ${verdict}`)
      .join('; '),
  };
}
