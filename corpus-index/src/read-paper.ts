import { extractRecords } from './extract/extract-records';
import type { Document } from './model/document';
import type { Problem } from './model/problem';
import type { PaperRecords } from './model/records';
import type { SourceText } from './model/source-text';
import { type ReaderResources, readSource } from './readers/read-source';
import type { Lexicon } from './text/lexicon';
import { toDocument } from './text/to-document';

export interface PaperReading {
  readonly source: SourceText;
  readonly document: Document;
  /** Null where the file holds no text that could be read; the problems say why. */
  readonly records: PaperRecords | null;
  readonly problems: readonly Problem[];
}

/** From a file's bytes to its records. `id`: see PaperRecord.id; the file's name without its ending where left out. */
export async function readPaper(
  file: string,
  bytes: Uint8Array,
  resources: ReaderResources,
  lexicon: Lexicon,
  id?: string,
): Promise<PaperReading> {
  const source = await readSource(file, bytes, resources);
  const document = toDocument(source, lexicon);
  const records = document.text.trim() ? extractRecords(document, source, lexicon, id) : null;
  return { source, document, records, problems: source.problems };
}
