/** A paper that is indexed, for lists to choose from. */
export interface ListedPaper {
  /** Absolute path. */
  readonly path: string;
  /** "Hamidi & Mozdkhah (2025)". */
  readonly label: string;
  readonly title: string;
}

/** Name of the request that answers with a list of them. */
export const PAPERS_METHOD = 'dabir/papers';
