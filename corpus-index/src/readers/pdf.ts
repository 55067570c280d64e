import type { ProblemCode } from '../model/problem';
import type { SourcePage } from '../model/source-text';
import type { ReaderLimits } from './limits';
import { pageGlyphs } from './pdf/glyphs';
import { isRightToLeftPage, pageText } from './pdf/page-text';
import { discardLibrary, type PdfDocument, pdfLibrary } from './pdf/pdfium-library';

export interface PdfResult {
  readonly pages: readonly SourcePage[];
  readonly problems: readonly { readonly code: ProblemCode; readonly details: Readonly<Record<string, string>> }[];
}

/** Letters that a page of a scan may hold (a stamp, a page number), and the share of such pages that makes a file a scan. */
const FEW_LETTERS = 25;
const SCANNED_SHARE = 0.8;
/** Where a header is looked for; some producers write a few bytes before it. */
const HEADER_REACH = 1_024;

/**
 * Reads a PDF page by page; each page is closed before the next is opened. Problems: 'broken-pdf', 'encrypted-pdf', 'scanned-pdf' (no
 * text or nearly none), 'too-many-pages' and 'timed-out' (the pages before are kept).
 */
export async function readPdf(
  bytes: Uint8Array,
  library: () => Promise<Uint8Array>,
  limits: ReaderLimits,
  now?: () => number,
): Promise<PdfResult> {
  const refused = (code: ProblemCode, details: Readonly<Record<string, string>> = {}): PdfResult => ({
    pages: [],
    problems: [{ code, details }],
  });
  if (!hasHeader(bytes)) return refused('broken-pdf', { reason: 'header' });
  const pdfium = await pdfLibrary(library);
  try {
    const document = pdfium.open(bytes);
    if (document === 'encrypted') return refused('encrypted-pdf');
    if (document === 'broken') return refused('broken-pdf', { reason: 'structure' });
    try {
      return readPages(document, limits, now);
    } finally {
      document.close();
    }
  } catch (error) {
    // A trap in WebAssembly: memory is in an unknown state.
    discardLibrary(library);
    return refused('broken-pdf', { reason: error instanceof Error ? error.message.slice(0, 100) : 'trap' });
  }
}

function hasHeader(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length - 4, HEADER_REACH);
  for (let at = 0; at < end; at++)
    if (bytes[at] === 0x25 && bytes[at + 1] === 0x50 && bytes[at + 2] === 0x44 && bytes[at + 3] === 0x46) return true;
  return false;
}

function readPages(document: PdfDocument, limits: ReaderLimits, now?: () => number): PdfResult {
  const problems: { code: ProblemCode; details: Readonly<Record<string, string>> }[] = [];
  const pages: SourcePage[] = [];
  const count = document.pageCount;
  const started = now?.() ?? 0;
  let characters = 0;
  let bare = 0;
  let unread = 0;
  let rightToLeft = false;
  if (count > limits.pages) problems.push({ code: 'too-many-pages', details: { pages: String(count), limit: String(limits.pages) } });
  for (let index = 0; index < Math.min(count, limits.pages); index++) {
    if (now && now() - started > limits.milliseconds) {
      problems.push({ code: 'timed-out', details: { page: String(index + 1), limit: `${Math.round(limits.milliseconds / 1000)} s` } });
      break;
    }
    const glyphs = pageGlyphs(document, index);
    const text = glyphs ? pageText(glyphs, rightToLeft) : '';
    rightToLeft ||= glyphs !== null && isRightToLeftPage(glyphs);
    if (!glyphs) unread++;
    if (lettersIn(text) < FEW_LETTERS) bare++;
    characters += text.length;
    if (characters > limits.characters) {
      problems.push({ code: 'too-large', details: { size: `${characters}`, limit: `${limits.characters}` } });
      break;
    }
    pages.push({ number: index + 1, label: document.pageLabel(index), text, segments: null, blocks: [] });
  }
  if (count === 0 || (unread > 0 && unread === pages.length)) problems.push({ code: 'broken-pdf', details: { reason: 'pages' } });
  else if (pages.length > 0 && bare > pages.length * SCANNED_SHARE && characters < pages.length * FEW_LETTERS * 2)
    problems.push({ code: 'scanned-pdf', details: { pages: String(count) } });
  return { pages, problems };
}

function lettersIn(text: string): number {
  let letters = 0;
  for (const _ of text.matchAll(/\p{L}/gu)) if (++letters >= FEW_LETTERS) break;
  return letters;
}
