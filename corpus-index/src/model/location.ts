/**
 * Where a record was read from. Offsets are UTF-16 code units: into the decoded file as stored for text formats (txt, md,
 * html, tex), into the page's text for PDF, into the extracted text for docx.
 */
export interface Location {
  /** Path relative to its corpus folder, with forward slashes. */
  readonly file: string;
  /** Page number counted from 1, or null for formats without pages. */
  readonly page: number | null;
  readonly start: number;
  readonly end: number;
}

/** Half-open range of UTF-16 offsets in some text that the context names. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
