import type { Location, TextRange } from '../model/location';
import type { Statement, StatementKind } from './statement';

export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'unknown';

/** A passage of a paper that speaks for or against a claim. */
export interface ClaimEvidence {
  /** Id of the paper. */
  readonly paper: string;
  readonly stance: 'supports' | 'contradicts';
  /** Exact display text of the sentence or table row. */
  readonly quote: string;
  readonly location: Location;
  /** Corpus folder that the location is relative to. */
  readonly folder: string;
  /** The paper's value in the language and digits of the claim, e.g. "4.2 billion dollars"; null where there is none to name. */
  readonly value: string | null;
  readonly statement: Statement;
  /** How a derived value was computed ("0.75 + 0.43"), or null. */
  readonly derivation: string | null;
}

/** One checkable sentence of a draft with its verdict. */
export interface Claim {
  /** Place of the sentence in the draft's text. */
  readonly range: TextRange;
  readonly text: string;
  readonly language: 'fa' | 'en';
  readonly verdict: Verdict;
  readonly kind: StatementKind;
  /** Right value as the sentence would write it, for contradicted claims. */
  readonly expected: string | null;
  /** 0 … 1. */
  readonly confidence: number;
  readonly evidence: readonly ClaimEvidence[];
  /** Place in the draft's text to underline (the wrong figure, else the clause). */
  readonly focus: TextRange;
  /** Replacement of `focus` by the paper's value, where one can be written in the style of the sentence. */
  readonly correction: string | null;
  /** Statement of the draft that was judged. */
  readonly statement: Statement;
}

/** A paragraph of a draft: markup is masked by spaces, so offsets are those of the draft. */
export interface ClaimParagraph {
  /** Offset of the paragraph in the draft. */
  readonly start: number;
  /** Text of the paragraph, same length as in the draft, with markup, code, maths and comments blanked. */
  readonly text: string;
}
