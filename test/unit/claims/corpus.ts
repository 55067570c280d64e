import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkParagraph } from '../../../corpus-index/src/claims/check';
import type { Claim } from '../../../corpus-index/src/claims/claim';
import { readPaper } from '../../../corpus-index/src/read-paper';
import { MemoryStore } from '../../../corpus-index/src/store/memory/memory-store';
import { EMPTY_LEXICON, type Lexicon } from '../../../corpus-index/src/text/lexicon';

/** An index in memory of papers given as text, by file name. */
export async function indexOf(papers: Readonly<Record<string, string>>, lexicon: Lexicon = EMPTY_LEXICON): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const [file, text] of Object.entries(papers)) {
    const bytes = new TextEncoder().encode(text);
    const { records, problems } = await readPaper(file, bytes, { pdfium: async () => new Uint8Array() }, lexicon);
    await store.replace({ folder: '/papers', file, size: bytes.length, modifiedMs: 0, hash: file, readerVersion: 1, problems }, records);
  }
  return store;
}

/** Papers of a folder, by file name. */
export function papersOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const STRENGTH = { unknown: 0, supported: 1, disputed: 2, contradicted: 3 };

/** Strongest claim of a paragraph, as the evaluation counts it. */
export async function strongest(store: MemoryStore, text: string): Promise<Claim | null> {
  const claims = await checkParagraph({ start: 0, text }, store);
  return claims.reduce<Claim | null>(
    (best, claim) => (best === null || STRENGTH[claim.verdict] > STRENGTH[best.verdict] ? claim : best),
    null,
  );
}
