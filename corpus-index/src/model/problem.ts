/** Codes of everything that can go wrong with an input; the words are in server/src/messages. */
export type ProblemCode =
  | 'empty-file'
  | 'not-text'
  | 'broken-pdf'
  | 'encrypted-pdf'
  | 'scanned-pdf'
  | 'broken-docx'
  | 'broken-archive-bounds'
  | 'too-large'
  | 'too-long-line'
  | 'too-deep'
  | 'too-many-pages'
  | 'timed-out'
  | 'unsupported-encoding'
  | 'broken-entry'
  | 'duplicate-key'
  | 'broken-json'
  | 'broken-yaml'
  | 'unreadable-file'
  | 'outside-folder'
  | 'missing-folder'
  | 'no-papers'
  | 'newer-index'
  | 'broken-index'
  | 'internal-error';

/**
 * Something that a person must be told about an input. Never thrown by a reader: readers return what they could read
 * together with their problems.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** Path as the user would write it (relative to the corpus folder where there is one). */
  readonly file: string;
  /** Place in the decoded file, where known. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Values for the message's placeholders, by name, e.g. { size: '50 MB', limit: '32 MB' }. */
  readonly details: Readonly<Record<string, string>>;
}
