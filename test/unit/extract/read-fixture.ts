import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, type ExtractionContext } from '../../../corpus-index/src/extract/context';
import { readSource } from '../../../corpus-index/src/readers/read-source';
import { structureOf } from '../../../corpus-index/src/structure/structure';
import { EMPTY_LEXICON } from '../../../corpus-index/src/text/lexicon';
import { toDocument } from '../../../corpus-index/src/text/to-document';

const FIXTURES = join(process.cwd(), 'test/fixtures/structure');

/** Reads a paper given as text, through the same chain as the index. */
export async function contextOf(file: string, text: string | Uint8Array): Promise<ExtractionContext> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const source = await readSource(file, bytes, { pdfium: () => Promise.reject(new Error('no PDF in these tests')) });
  const document = toDocument(source, EMPTY_LEXICON);
  return createContext(document, source, structureOf(document, source), EMPTY_LEXICON);
}

export function fixtureContext(file: string): Promise<ExtractionContext> {
  return contextOf(file, readFileSync(join(FIXTURES, 'papers', file)));
}

/** Lines of a JSON Lines fixture as objects; the tests check the fields that they read. */
export function goldLines(name: string): readonly Record<string, unknown>[] {
  return readFileSync(join(FIXTURES, name), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter((value): value is Record<string, unknown> => typeof value === 'object' && value !== null);
}

export const PAPERS = ['f1-transit.md', 'f2-alliances.txt', 'f3-water.txt', 'f4-asean.md'] as const;

export function fileOf(gold: Record<string, unknown>): string {
  const file = PAPERS.find((name) => name.startsWith(`${String(gold['paper'])}-`));
  if (file === undefined) throw new Error(`no fixture for ${String(gold['paper'])}`);
  return file;
}

/** As score.py folds: one yeh and kaf, no half-space, Latin digits, lower case. */
export function fold(text: unknown): string {
  return String(text ?? '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u200c/g, '')
    .replace(/–/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
