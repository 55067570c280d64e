import type { TermSpan } from './term-span';

/** What a pattern saw in one sentence. */
export interface FoundDefinition {
  readonly span: TermSpan;
  readonly kind: 'definition' | 'characterisation';
  /** How sure the pattern alone is, 0 … 1; the paper's evidence for the term is added later. */
  readonly sureness: number;
  /** Author that the pattern itself names («والت X را … می‌داند»), as SentenceStart.named. */
  readonly named?: string;
  /** True where the pattern needs the paper to use the term elsewhere too. */
  readonly needsEvidence: boolean;
  /** True where a term that the paper has nowhere else is enough if the sentence stands in a theory section or credits somebody. */
  readonly mayBeNew?: boolean;
}

/** What the patterns ask of the paper. */
export interface PatternHelp {
  /** Number of tokens of the longest known term that begins at `at` and ends by `to`. */
  longestAt(at: number, to?: number): number;
  isAuthor(words: string): boolean;
}
