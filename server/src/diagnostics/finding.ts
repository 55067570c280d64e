import type { Location, TextRange } from '../../../corpus-index/src/model/location';

/** Codes of INTERFACE.md; each has a page under docs/diagnostics/ and a severity setting. */
export type FindingCode =
  | 'contradicted-claim'
  | 'disputed-claim'
  | 'unresolved-citation'
  | 'citation-mismatch'
  | 'unlisted-citation'
  | 'uncited-entry'
  | 'duplicate-key'
  | 'broken-entry'
  | 'inconsistent-term'
  | 'confused-term';

export const FINDING_CODES: readonly FindingCode[] = [
  'contradicted-claim',
  'disputed-claim',
  'unresolved-citation',
  'citation-mismatch',
  'unlisted-citation',
  'uncited-entry',
  'duplicate-key',
  'broken-entry',
  'inconsistent-term',
  'confused-term',
];

/** Command of the server that adds a work to the draft's own list; its one argument is {uri, item, key}. */
export const LIST_WORK = 'dabir.listWork';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Fix {
  readonly title: string;
  readonly kind: 'correct' | 'cite' | 'ignore' | 'rename' | 'insert';
  /** Edits of the draft itself, offsets into it. */
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** Command for what is no edit of the draft (open a passage, remember a decision). */
  readonly command?: { readonly name: string; readonly arguments: readonly unknown[] };
  readonly preferred?: boolean;
}

/** What the editor underlines. Plain data; protocol/ turns it into LSP. */
export interface Finding {
  readonly range: TextRange;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** In the language of the sentence that it marks. */
  readonly message: string;
  readonly related: readonly { readonly folder: string; readonly location: Location; readonly message: string }[];
  readonly fixes: readonly Fix[];
  /** What the finding is about, as words: a decision about it is remembered by these, not by its place. Default: the marked text. */
  readonly content?: string;
}
