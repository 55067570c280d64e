import type { TextRange } from '../../model/location';
import type { Problem } from '../../model/problem';
import type { CslItem } from '../../model/records';

/** A field of an entry as the file has it. */
export interface BibliographyField extends TextRange {
  /** Value without its quotes or braces, not decoded. The range covers the value with them. */
  readonly raw: string;
}

/** An entry of a bibliography with its places in the file (UTF-16 offsets into the text as stored). */
export interface BibliographyEntry extends TextRange {
  /** Citation key; '' where the format or the entry has none. */
  readonly key: string;
  readonly keyRange: TextRange;
  readonly item: CslItem;
  /** Fields by their names in lower case; the last one counts where a name stands twice. */
  readonly fields: ReadonlyMap<string, BibliographyField>;
  /** Paths of attached files as the entry names them, with forward slashes. */
  readonly files: readonly string[];
  /** Key of the entry that this one takes missing fields from; they are filled in already. */
  readonly crossref: string | null;
}

export interface Bibliography {
  readonly file: string;
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly Problem[];
}
