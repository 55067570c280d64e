import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReaderResources } from '../readers/read-source';
import { type Lexicon, parseLexicon } from '../text/lexicon';

/** What a thread needs to read papers: each part is loaded on first use and kept. */
export interface LoadedResources {
  readonly reader: ReaderResources;
  /** Rejects where dist/ is incomplete: a broken installation is said aloud, since every paper would read worse without it. */
  readonly lexicon: () => Promise<Lexicon>;
}

export const LEXICON_FILE = 'lexicon.bin';

/** `folder`: where the bundles and their data lie (dist/). */
export function loadResources(folder: string): LoadedResources {
  let pdfium: Promise<Uint8Array> | null = null;
  let lexicon: Promise<Lexicon> | null = null;
  return {
    reader: {
      now: () => performance.now(),
      pdfium: () => {
        pdfium ??= readFile(join(folder, 'pdfium.wasm'));
        return pdfium;
      },
    },
    lexicon: () => {
      lexicon ??= readFile(join(folder, LEXICON_FILE)).then(parseLexicon);
      return lexicon;
    },
  };
}
