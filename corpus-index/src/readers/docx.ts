import { Parser } from 'htmlparser2';
import type { ProblemCode } from '../model/problem';
import type { SourcePage } from '../model/source-text';
import { writeBody } from './docx-body';
import { readNotes } from './docx-notes';
import { readStyles } from './docx-styles';
import { megabytes, type ReaderLimits } from './limits';
import { PageBuilder } from './page-builder';
import { unzipPart, type ZipPart, zipParts } from './zip';

export interface DocxResult {
  readonly pages: readonly SourcePage[];
  readonly problem: { readonly code: ProblemCode; readonly details: Readonly<Record<string, string>> } | null;
}

/** Properties of docProps/core.xml that tell something about the text; `creator` is who set up the file, not always the author. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'creator',
  'cp:keywords': 'keywords',
  'dc:subject': 'subject',
  'dc:language': 'language',
};

/**
 * Reads a Word document (WordprocessingML). Problems: 'broken-docx' (no archive, no document part, encrypted), 'broken-archive-bounds'
 * (a part unpacks to more than the limit), 'too-deep', 'empty-file'. Offsets of the page are offsets of the extracted text.
 */
export function readDocx(bytes: Uint8Array, limits: ReaderLimits): DocxResult {
  const refused = (code: ProblemCode, details: Readonly<Record<string, string>> = {}): DocxResult => ({
    pages: [],
    problem: { code, details },
  });
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refused('broken-docx', { reason: 'encrypted' });
  const parts = zipParts(bytes);
  if (!parts) return refused('broken-docx', { reason: 'archive' });
  const main = parts.get('word/document.xml') ?? parts.get('word/document2.xml') ?? parts.get('word\\document.xml');
  if (!main) return refused('broken-docx', { reason: 'document' });
  const texts = new Map<string, string>();
  let left = limits.unpackedBytes;
  for (const name of [main.name, 'word/styles.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'docProps/core.xml']) {
    const part = parts.get(name);
    const unpacked = part ? unpack(bytes, part, left) : '';
    if (unpacked === null) return refused('broken-archive-bounds', { part: name, limit: megabytes(limits.unpackedBytes) });
    if (unpacked === 'broken' && name === main.name) return refused('broken-docx', { reason: 'document' });
    texts.set(name, unpacked === 'broken' ? '' : unpacked);
    left -= unpacked.length;
  }
  const builder = new PageBuilder(null);
  writeProperties(builder, texts.get('docProps/core.xml') ?? '');
  const properties = builder.length;
  const problem = writeBody(
    builder,
    texts.get(main.name) ?? '',
    {
      styles: readStyles(texts.get('word/styles.xml') ?? ''),
      footnotes: readNotes(texts.get('word/footnotes.xml') ?? ''),
      endnotes: readNotes(texts.get('word/endnotes.xml') ?? ''),
    },
    limits.depth,
  );
  const page = builder.page();
  if (!problem && !/\S/u.test(page.text.slice(properties))) return refused('empty-file');
  return { pages: [page], problem: problem ? { code: problem, details: { limit: String(limits.depth) } } : null };
}

function unpack(bytes: Uint8Array, part: ZipPart, limit: number): string | 'broken' | null {
  const unpacked = unzipPart(bytes, part, limit);
  if (unpacked === 'too-large') return null;
  return unpacked === 'broken' ? 'broken' : new TextDecoder(unpacked[0] === 0xff ? 'utf-16le' : 'utf-8').decode(unpacked);
}

function writeProperties(builder: PageBuilder, xml: string): void {
  let field: string | null = null;
  let text = '';
  const parser = new Parser(
    {
      onopentag(name) {
        field = PROPERTIES[name] ?? null;
        text = '';
      },
      ontext(piece) {
        if (field) text += piece;
      },
      onclosetag() {
        const value = text.replace(/\s+/gu, ' ').trim();
        if (field && value) {
          builder.endLine();
          const start = builder.length;
          builder.add(value);
          builder.block({ kind: 'metadata', start, end: builder.length, field });
          builder.endLine();
        }
        field = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
