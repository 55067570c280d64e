import type { Claim } from '../../../corpus-index/src/claims/claim';
import type { Finding } from '../diagnostics/finding';
import type { Draft } from '../draft/draft';
import type { Lines } from './lines';

/** A draft with what was found in it, as the formats of `dabir check` write it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly file: string;
  readonly draft: Draft;
  readonly lines: Lines;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}
