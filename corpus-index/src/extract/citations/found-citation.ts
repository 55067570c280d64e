import type { TextRange } from '../../model/location';

/** A citation as it stands in a text, before it is linked to a work. Offsets into the text that was scanned. */
export interface FoundCitation extends TextRange {
  /** Families or bodies as printed; empty where only a title or "ibid." stands. */
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly suffix: string | null;
  /** Pages in Latin digits, ascending. */
  readonly locator: string | null;
  readonly form: 'parenthetical' | 'narrative' | 'same-work' | 'title';
  /** A title that stands where authors do: "(Russia Military Strength, 2022)". Only a reference list can tell that it is one. */
  readonly title: string | null;
  /**
   * 'sure': the form is one that only citations have. 'likely': the form also fits a dated noun (Vienna, 1815); believe it
   * only where a work of that author and year is known.
   */
  readonly confidence: 'sure' | 'likely';
}

/** What a scan may ask about works that are known: of the paper's list, or of a writer's library. Families in either script. */
export interface KnownWorks {
  /** True where a work of an author of that (family) name is known; with a year, of that year in either calendar. */
  has(author: string, year: number | null): boolean;
}

export const NOTHING_KNOWN: KnownWorks = { has: () => false };
