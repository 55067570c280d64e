import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReaderResources } from '../readers/read-source';
import { EMPTY_LEXICON, type Lexicon } from '../text/lexicon';

/** What a thread needs to read papers: each part is loaded on first use and kept. */
export interface LoadedResources {
  readonly reader: ReaderResources;
  readonly lexicon: () => Promise<Lexicon>;
}

/** `folder`: where the bundles and their data lie (dist/). */
export function loadResources(folder: string): LoadedResources {
  let pdfium: Promise<Uint8Array> | null = null;
  const lexicon: Promise<Lexicon> = Promise.resolve(EMPTY_LEXICON);
  return {
    reader: { pdfium: () => (pdfium ??= readFile(join(folder, 'pdfium.wasm'))) },
    lexicon: () => lexicon,
  };
}
