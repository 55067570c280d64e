/** Bounds that every reader keeps. An input beyond one of them costs one problem, never the index. */
export interface ReaderLimits {
  /** Size of a file of any format, in bytes. */
  readonly bytes: number;
  /** Size of a text format (txt, md, html, tex, bibliographies), in bytes: what the later steps manage in a few seconds. */
  readonly textBytes: number;
  /** UTF-16 units of text that one source may yield, over all its pages. */
  readonly characters: number;
  /** UTF-16 units of one line of text. A book without line breaks stays below it. */
  readonly lineLength: number;
  /** Nesting of elements, groups, quotations. */
  readonly depth: number;
  readonly pages: number;
  /** Bytes that one part of an archive may unpack to, and all that are read together. */
  readonly unpackedBytes: number;
  /** Time for one file; checked between pages and parts. */
  readonly milliseconds: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReaderLimits = {
  bytes: 64 * MEGABYTE,
  textBytes: 24 * MEGABYTE,
  characters: 12_000_000,
  lineLength: 1_000_000,
  depth: 256,
  pages: 5_000,
  unpackedBytes: 48 * MEGABYTE,
  milliseconds: 120_000,
};

/** A size for a message: "24.0 MB". */
export function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
