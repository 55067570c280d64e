import type { TextRange } from '../model/location';
import type { Modality, Statement, TimeInterval, ValueInterval } from './statement';

export type Language = 'fa' | 'en';

/** A word, number or mark of a sentence. Offsets are UTF-16 offsets into the sentence's text. */
export interface Token extends TextRange {
  readonly text: string;
  /** Matching form: one yeh and kaf, no half-space or diacritic, Latin digits, lower case. */
  readonly folded: string;
  /**
   * Concept id of the bilingual tables ("export") where the word is known in either language, else the folded stem;
   * a phrase of several words has its concept on its first token and '' on the others. '' for marks and function words.
   */
  readonly concept: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True for words of grammar (of, the, که، را) and light verbs: they say nothing by themselves. */
  readonly functional: boolean;
  /** True for an English word written with a capital inside a sentence: likely a name. */
  readonly capital: boolean;
  /** True where the word is a Persian plural or an English plural noun by its ending. */
  readonly plural: boolean;
}

/** Half-open range of indexes into a sentence's tokens. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** What a number is there for. Only 'value' and 'ordinal' are things that a sentence claims; a year is a TimeMention. */
export type NumberUse = 'value' | 'ordinal' | 'multiple' | 'label' | 'list-mark' | 'citation';

/** A number with its hedge, scale and unit. */
export interface NumberMention extends TextRange, TokenSpan {
  /** In base units (2.5 billion dollars → 2.5e9), hedges and ranges already in it. */
  readonly value: ValueInterval;
  /** Base unit ("USD", "percent", "kilometre" …), 'count' for bare numbers. */
  readonly unit: string;
  readonly use: NumberUse;
  /** Place of the number itself without its hedge, unit included: what a fix replaces. */
  readonly core: TextRange;
  /** 'at-least', 'at-most', 'more-than', 'less-than', 'about', 'range', 'exact' (how `value` came by its bounds). */
  readonly hedge: Hedge;
  /** True where it was written in words. */
  readonly inWords: boolean;
  /** "only", «تنها», «فقط» before it. */
  readonly only: boolean;
}

export type Hedge = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'range' | 'nearly' | 'over';

export interface TimeMention extends TextRange, TokenSpan {
  readonly interval: TimeInterval;
  readonly relation: 'in' | 'since' | 'until' | 'before' | 'after' | 'span';
  /** True for the years of citations: (Wilkins, 2008). */
  readonly citation: boolean;
  /** True for a year that names what it stands beside ("the 1997 Convention", «کنوانسیون ۱۹۹۷») and need not be that of the event. */
  readonly naming: boolean;
}

export type EntityKind = 'country' | 'region' | 'organisation' | 'agreement' | 'conflict' | 'person' | 'place' | 'name';

export interface EntityMention extends TextRange, TokenSpan {
  /** ISO 3166 code for countries ("RU"), code of the table ("EAEU"), else `~` and a script-free skeleton of the name. */
  readonly id: string;
  readonly kind: EntityKind;
  /** "Russian", «روسی»: an adjective of the entity. */
  readonly adjective: boolean;
  /** Resolved from a pronoun or «دو کشور». */
  readonly resolved: boolean;
}

export interface ClauseAnalysis extends TextRange, TokenSpan {
  readonly negated: boolean;
  readonly modality: Modality;
}

/** What the sentences before say that a sentence leaves out. */
export interface ReadingContext {
  readonly side: 'paper' | 'draft';
  /** Language of the text where known; null: told by its letters. */
  readonly language: Language | null;
  /** Entity ids named earlier in the paragraph, latest last. */
  readonly entities: readonly string[];
  /** Last time named earlier in the paragraph, or null. */
  readonly time: TimeInterval | null;
  /** Last measure named earlier in the paragraph (concept ids, head first). */
  readonly measure: readonly string[];
  /** Decimal marks that extraction reversed in this document («73/2» for 2.73), told by impossible figures such as «640/0». */
  readonly reversedMarks?: string;
  /** Concepts and entity ids of the paragraph so far, of the heading and of the title: they may name what a sentence leaves out. */
  readonly concepts: readonly string[];
}

export const EMPTY_CONTEXT: ReadingContext = { side: 'paper', language: null, entities: [], time: null, measure: [], concepts: [] };

/** A sentence read once, for every kind of statement. */
export interface SentenceAnalysis {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly clauses: readonly ClauseAnalysis[];
  readonly entities: readonly EntityMention[];
  readonly times: readonly TimeMention[];
  readonly numbers: readonly NumberMention[];
  /** Modality of the sentence as a whole; clauses have their own. */
  readonly modality: Modality;
  readonly context: ReadingContext;
}

/** Outcome of comparing a draft's statement with a paper's; null elsewhere means "cannot be compared". */
export interface Comparison {
  readonly stance: 'supports' | 'contradicts';
  /** 0 … 1: how sure it is that the two speak of the same thing and that the stance holds. */
  readonly confidence: number;
  /** How a derived value was computed ("0.75 + 0.43"), or null. */
  readonly derivation: string | null;
}

/** A statement together with what was said around it, for look-up and comparison. */
export type ReadStatement = Statement;
