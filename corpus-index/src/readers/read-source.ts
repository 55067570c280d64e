import type { SourceText } from '../model/source-text';

/** What readers need from the edges: loaded once, passed in. */
export interface ReaderResources {
  /** Bytes of pdfium.wasm, loaded on first use. */
  readonly pdfium: () => Promise<Uint8Array>;
}

/** Reads one file's bytes. Never throws on content: what cannot be read becomes a problem. `file` decides the format by its ending. */
export async function readSource(file: string, _bytes: Uint8Array, _resources: ReaderResources): Promise<SourceText> {
  return { file, format: 'text', pages: [], problems: [] };
}

/** Endings (lower case, with dot) of source papers that Dabir reads. */
export const PAPER_ENDINGS: readonly string[] = ['.pdf', '.docx', '.txt', '.md', '.html', '.htm', '.tex'];
