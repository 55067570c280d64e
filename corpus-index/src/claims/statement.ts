import type { TextRange } from '../model/location';
import type { WordBag } from './order-free/word-bag';

export type StatementKind =
  | 'quantity'
  | 'date'
  | 'rank'
  | 'count'
  | 'direction'
  | 'comparison'
  | 'membership'
  | 'attribution'
  | 'polarity'
  | 'definition';

/** What is counted or said: a set of concepts with a marked head. */
export interface Measure {
  /** Concept id of the bilingual lexicon where known ("export"), else the folded lemma. */
  readonly head: string;
  /** Other concept ids or folded lemmas of the noun phrase (modifiers, complements that are not entities). */
  readonly modifiers: readonly string[];
  /** The noun phrase as the sentence has it. */
  readonly display: string;
}

/**
 * Entities by role, as canonical ids ("RU", "IR", "EAEU", or a folded name). Order matters between roles, not inside one.
 * `symmetric` holds the partners of trade, distance, border, treaty.
 */
export interface Roles {
  /** exporter, seller, voter, member, speaker, owner of the measure … */
  readonly actor?: readonly string[];
  /** importer, buyer, subject of a vote, organisation that is joined … */
  readonly counterpart?: readonly string[];
  readonly symmetric?: readonly string[];
  /** Place, list, body, document or whole that the measure is of or in. */
  readonly scope?: readonly string[];
}

/** An interval of days, ISO dates, both inclusive. */
export interface TimeInterval {
  readonly from: string;
  readonly to: string;
  readonly calendar: 'gregorian' | 'jalali';
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'span' | 'decade' | 'century';
}

/** A value as an interval; min === max for an exact figure (its rounding precision apart). Null bounds are open. */
export interface ValueInterval {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Half-width of the last printed digit's place in base units: 1.6 billion → 0.05e9. 0 for exact counts. */
  readonly precision: number;
  /** Other readings of a figure that extraction may have reversed; such a value can support, never contradict. */
  readonly otherReadings?: readonly number[];
}

export type Modality = 'asserted' | 'denied' | 'hypothetical' | 'future' | 'quoted' | 'question';

/** A year or a party of a figure that is stated of several together. */
export interface StatementPart {
  readonly time: TimeInterval | null;
  readonly roles: Roles;
}

/** One thing that a sentence says, in a form in which two can be compared. The same for a paper and for a draft. */
export interface Statement {
  readonly kind: StatementKind;
  readonly measure: Measure;
  readonly roles: Roles;
  readonly time: TimeInterval | null;
  readonly value: ValueInterval | null;
  /** Base unit: USD, percent, percentage-point, count, people, tonne … or null. */
  readonly unit: string | null;
  readonly qualifiers: readonly string[];
  readonly modality: Modality;
  /** Direction of change: +1, -1, 0; null where it is not about change. */
  readonly direction: -1 | 0 | 1 | null;
  /** Content concepts of what is said, for the kinds that are not numbers (predicate of a definition, act, what is attributed). */
  readonly predicate: readonly string[];
  /** False where the clause denies the predicate. */
  readonly affirmed: boolean;
  /** Who says so, where the sentence credits somebody (canonical id or folded name). */
  readonly authority: string | null;
  /** The value's or slot's own place in the sentence that was read (what a fix would replace), or null. */
  readonly slot: TextRange | null;
  /** 'text' or where in a table it stands. */
  readonly source: 'text' | 'table' | 'derived';
  /** 0 … 1: how sure the reader is of its reading. */
  readonly confidence: number;
  /**
   * Concepts and entity ids of the surroundings (earlier sentences of the paragraph, heading, caption, title): they may supply
   * what the other side names expressly, never what makes the two differ.
   */
  readonly context?: readonly string[];
  /** Entity ids of the same sentence that are not the statement's own. */
  readonly nearby?: readonly string[];
  /** Other side of a comparison ("exports exceeded imports"): `direction` is the sign of this statement's value minus that one's. */
  readonly compared?: { readonly measure: Measure; readonly roles: Roles; readonly time: TimeInterval | null };
  /** What the value is the sum of, where the sentence takes several years or parties together. */
  readonly parts?: readonly StatementPart[];
  /** Words and slots of a passage that is compared without regard to order (claims/order-free); such a statement has no frame. */
  readonly bag?: WordBag;
}

/** Qualifier of a date whose year names the thing ("the 1997 Convention"): a paper's other year does not deny it. */
export const NAMED_YEAR = 'named-year';
