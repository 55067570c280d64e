import type { CorpusReader } from '../../../corpus-index/src/store/store';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import type { Library } from '../library/library';
import { createDraftChecker, type DraftCheck, type WholeDraftCheck } from './check-draft';
import { citationMismatches } from './citation-mismatch';
import { checkTerms } from '../terms/check-terms';
import { uncitedListEntries } from './uncited-entry';
import { unlistedCitations } from './unlisted-citation';
import { unresolvedCitations } from './unresolved-citation';

/** Checks that look at the whole draft: citations and terms. A new one is a line here. */
export const WHOLE_DRAFT_CHECKS: readonly WholeDraftCheck<Library>[] = [
  unresolvedCitations,
  citationMismatches,
  unlistedCitations,
  uncitedListEntries,
  checkTerms,
];

/** Checks a draft once, as the command line does. `library` null: citations are not checked. Rejects with the signal's reason when aborted. */
export async function checkDraft(
  draft: Draft,
  reader: CorpusReader,
  library: Library | null,
  config: Config,
  signal?: AbortSignal,
): Promise<DraftCheck> {
  return createDraftChecker({ reader, library: () => library, checks: WHOLE_DRAFT_CHECKS }).check(draft, config, signal);
}
