import type { TermSpan } from './term-span';

/** What a pattern saw in one sentence. */
export interface FoundDefinition {
  readonly span: TermSpan;
  readonly kind: 'definition' | 'characterisation';
  /** How sure the pattern alone is, 0 … 1; the paper's evidence for the term is added later. */
  readonly sureness: number;
  /** Bound on the confidence, whatever else speaks for it. */
  readonly atMost?: number;
  /** How term-like the paper must have it, where a statement is a definition only of a term (TermVocabulary.strength). */
  readonly leastStrength?: number;
  /** Author that the pattern itself names («والت X را … می‌داند»), as SentenceStart.named. */
  readonly named?: string;
  /** True where the pattern needs the paper to use the term elsewhere too. */
  readonly needsEvidence: boolean;
  /** Where a term that the paper has nowhere else is enough: in a theory section or credited to somebody; or only where the sentence itself names its author. */
  readonly mayBeNew?: 'credited' | 'named';
}

/** What the patterns ask of the paper. */
export interface PatternHelp {
  /** Number of tokens of the longest known term that begins at `at` and ends by `to`. */
  longestAt(at: number, to?: number): number;
  isAuthor(words: string): boolean;
}

/** How a pattern hands over what it saw; a null span is none. */
export type AddDefinition = (
  span: TermSpan | null,
  kind: FoundDefinition['kind'],
  sureness: number,
  needsEvidence?: boolean,
  named?: string,
  mayBeNew?: FoundDefinition['mayBeNew'],
) => void;
