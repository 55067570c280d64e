import type { Location } from './location';
import type { Statement } from '../claims/statement';

/** A text in Persian and in English; null where the paper does not give it. */
export interface Bilingual<T> {
  readonly fa: T;
  readonly en: T;
}

export interface PersonName {
  readonly family: string;
  readonly given: string;
}

export interface PaperAuthor {
  readonly fa: PersonName | null;
  readonly en: PersonName | null;
}

export interface PaperRecord {
  /** File name without its ending; where several files of the corpora have one name, what extract/paper-ids gives. */
  readonly id: string;
  readonly file: string;
  readonly title: Bilingual<string | null>;
  readonly authors: readonly PaperAuthor[];
  /** Year of publication as the paper gives it; never guessed from the file name. */
  readonly year: { readonly value: number | null; readonly calendar: 'gregorian' | 'jalali' | null };
  readonly journal: Bilingual<string | null>;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly abstract: Bilingual<string | null>;
  readonly keywords: Bilingual<readonly string[]>;
  /** Headings, captions and the like are not shown as facts: where the record's front matter was read. */
  readonly location: Location;
}

/** CSL-JSON name. `literal` is an institution. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** The CSL-JSON fields that Dabir reads and writes. */
export interface CslItem {
  readonly id?: string;
  readonly type?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly raw?: string };
  readonly accessed?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly raw?: string };
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  /** 'fa' or 'en'. */
  readonly language?: string;
  readonly abstract?: string;
  readonly keyword?: string;
}

/** An entry of a paper's reference list. */
export interface ReferenceRecord extends CslItem {
  /** Id of the paper whose list it stands in. */
  readonly paper: string;
  /** Stable within the paper: r1, r2 … in order of the list. */
  readonly id: string;
  /** The entry as printed (display form). */
  readonly raw: string;
  readonly location: Location;
}

/** An in-text citation of a paper. One record a cited work, also where one parenthesis cites several. */
export interface CitationRecord {
  readonly paper: string;
  /** The citation as printed (display form). */
  readonly raw: string;
  /** Family names or institutions as printed. همان and ibid. are resolved to the work they stand for. */
  readonly authors: readonly string[];
  readonly year: { readonly value: number | null; readonly calendar: 'gregorian' | 'jalali' | null; readonly suffix: string | null };
  /** Pages as printed in Latin digits, ascending: "24", "57-58"; null where none is given. */
  readonly locator: string | null;
  /** Id of the reference entry of the same paper that it means, where found. */
  readonly reference: string | null;
  readonly location: Location;
}

export interface Definition {
  readonly paper: string;
  /** Exact display text of the passage. */
  readonly quote: string;
  /** Who is credited, as printed, or null where the paper speaks itself. */
  readonly authority: string | null;
  readonly location: Location;
  /** 'definition' says what it is; 'characterisation' says what marks it. */
  readonly kind: 'definition' | 'characterisation';
  /** 0 … 1: how sure the reader is that the passage defines the term. */
  readonly confidence: number;
}

/** A term of one paper (merged over papers by extract/merge-terms). Preferred form first. */
export interface TermRecord {
  readonly id: string;
  readonly fa: readonly string[];
  readonly en: readonly string[];
  readonly definitions: readonly Definition[];
}

/** A statement read from a paper, with what INTERFACE.md exports and the frame that comparison needs. */
export interface StatementRecord {
  readonly paper: string;
  readonly quote: string;
  readonly location: Location;
  readonly statement: Statement;
  /** Folded keys under which it is found (head concept, entities, authority …); see claims/keys. */
  readonly keys: readonly string[];
}

export interface PassageRecord {
  readonly paper: string;
  readonly text: string;
  readonly location: Location;
}

/** Everything that one source file yields. The unit of storage: a changed file replaces its records and no others. */
export interface PaperRecords {
  readonly paper: PaperRecord;
  readonly references: readonly ReferenceRecord[];
  readonly citations: readonly CitationRecord[];
  readonly terms: readonly TermRecord[];
  readonly statements: readonly StatementRecord[];
  readonly passages: readonly PassageRecord[];
}
