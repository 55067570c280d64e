import type { CslItem } from '../../../corpus-index/src/model/records';
import type { WorkSource } from './work';

/** One entry of one source: of a bibliography, of a paper's list, or the paper itself. */
export interface LibraryEntry {
  readonly item: CslItem;
  readonly source: WorkSource;
}

/** Entries by their numbers, from 0. */
export interface EntryList {
  readonly count: number;
  entry(at: number): LibraryEntry;
}

/** Kinds of sources, the preferred first: the bibliography's entry of a work counts more than a printed one. */
const PREFERENCE: Readonly<Record<WorkSource['kind'], number>> = { bibliography: 0, paper: 1, reference: 2 };

/** Order in which entries come into a library: by the kind of their source. */
export function byPreference(a: LibraryEntry, b: LibraryEntry): number {
  return PREFERENCE[a.source.kind] - PREFERENCE[b.source.kind];
}
