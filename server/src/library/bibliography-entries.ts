import type { Location } from '../../../corpus-index/src/model/location';
import type { CslItem } from '../../../corpus-index/src/model/records';
import type { BibliographyEntry } from '../../../corpus-index/src/readers/bibliography';
import type { LibraryEntry } from './entry';

/** What a library keeps of an entry of a bibliography: its fields as text are not among it. */
export interface ReadEntry {
  readonly item: CslItem;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Attached files as the entry names them. */
  readonly files: readonly string[];
}

/** A place that is shifted when text before it changes: entries stay the same while the rest of the file is edited. */
interface Place extends Location {
  start: number;
  end: number;
}

/** An entry of a bibliography as a library takes it. */
export interface PlacedEntry extends LibraryEntry {
  readonly place: Place;
}

/** Makes absolute paths, without their endings, of the files that an entry names. */
export type Attachments = (files: readonly string[], path: string) => readonly string[];

export function readEntry({ item, key, start, end, files }: BibliographyEntry): ReadEntry {
  return { item, key, start, end, files };
}

export function placedEntry(path: string, { item, key, start, end, files }: ReadEntry, attachments: Attachments): PlacedEntry {
  const place: Place = { file: path, page: null, start, end };
  const attached = files.length ? attachments(files, path) : [];
  return {
    item,
    place,
    source: {
      kind: 'bibliography',
      file: path,
      folder: null,
      key: key === '' ? null : key,
      paper: null,
      location: place,
      ...(attached.length ? { attached } : {}),
    },
  };
}
