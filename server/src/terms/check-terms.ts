import type { CorpusReader } from '../../../corpus-index/src/store/store';
import { papersById } from '../diagnostics/check-draft';
import type { Config } from '../config';
import type { Finding } from '../diagnostics/finding';
import { severityOf } from '../diagnostics/severity';
import type { Draft } from '../draft/draft';
import { confusedTerms } from './confused-term';
import { inconsistentTerms } from './inconsistent-term';
import { termIndex } from './term-index';

/** The checks of a draft's terms (a WholeDraftCheck). Rejects with the signal's reason when aborted. */
export async function checkTerms(
  draft: Draft,
  reader: CorpusReader,
  _library: unknown,
  config: Config,
  signal?: AbortSignal,
): Promise<readonly Finding[]> {
  const inconsistent = severityOf('inconsistent-term', config);
  const confused = severityOf('confused-term', config);
  if (inconsistent === 'off' && confused === 'off') return [];
  const index = await termIndex(reader);
  signal?.throwIfAborted();
  const findings: Finding[] = [];
  if (inconsistent !== 'off') findings.push(...inconsistentTerms(draft, index, config.decisions, inconsistent));
  signal?.throwIfAborted();
  if (confused !== 'off') findings.push(...confusedTerms(draft, index, await papersById(reader), confused));
  return findings;
}
