import type { Problem, ProblemCode } from '../model/problem';
import type { SourceFormat, SourcePage, SourceText } from '../model/source-text';
import { readDocx } from './docx';
import { decodeText } from './encoding';
import { DEFAULT_LIMITS, megabytes, type ReaderLimits } from './limits';
import { readHtml } from './html';
import { readLatex } from './latex';
import { readMarkdown } from './markdown';
import { readPdf } from './pdf';
import { readPlain } from './plain';

/** What readers need from the edges: loaded once, passed in. */
export interface ReaderResources {
  /** Bytes of pdfium.wasm, loaded on first use. */
  readonly pdfium: () => Promise<Uint8Array>;
  /** Bounds to keep where they differ from DEFAULT_LIMITS. */
  readonly limits?: Partial<ReaderLimits>;
  /** Milliseconds of some steady clock. Without it no reader stops for time. */
  readonly now?: () => number;
}

/** Endings (lower case, with dot) of source papers that Dabir reads. */
export const PAPER_ENDINGS: readonly string[] = ['.pdf', '.docx', '.txt', '.md', '.html', '.htm', '.tex'];

const FORMATS: ReadonlyMap<string, SourceFormat> = new Map([
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.tex', 'latex'],
  ['.txt', 'text'],
]);

/** Format that a file's ending names; 'text' for unknown endings. */
export function formatOf(file: string): SourceFormat {
  const dot = file.lastIndexOf('.');
  return FORMATS.get(dot < 0 ? '' : file.slice(dot).toLowerCase()) ?? 'text';
}

/** Reads one file's bytes. Never throws on content: what cannot be read becomes a problem. `file` decides the format by its ending. */
export async function readSource(file: string, bytes: Uint8Array, resources: ReaderResources): Promise<SourceText> {
  const limits = { ...DEFAULT_LIMITS, ...resources.limits };
  const format = formatOf(file);
  const refused = (code: ProblemCode, details: Readonly<Record<string, string>> = {}): SourceText => ({
    file,
    format,
    pages: [],
    problems: [{ code, file, range: null, details }],
  });
  if (bytes.length === 0) return refused('empty-file');
  const most = format === 'pdf' || format === 'docx' ? limits.bytes : Math.min(limits.bytes, limits.textBytes);
  if (bytes.length > most) return refused('too-large', { size: megabytes(bytes.length), limit: megabytes(most) });
  if (format === 'docx') {
    const { pages, problem } = readDocx(bytes, limits);
    return bounded({ file, format, pages, problems: problem ? [{ ...problem, file, range: null }] : [] }, limits);
  }
  if (format === 'pdf') {
    const { pages, problems } = await readPdf(bytes, resources.pdfium, limits, resources.now);
    return bounded({ file, format, pages, problems: problems.map((problem) => ({ ...problem, file, range: null })) }, limits);
  }
  return bounded(readTextFormat(file, format, bytes, limits, refused), limits);
}

/** Refuses a text that later steps could not manage: too long as a whole, or with a line that no paper has. Names one without any text. */
function bounded(source: SourceText, limits: ReaderLimits): SourceText {
  const refused = (code: ProblemCode, details: Readonly<Record<string, string>> = {}): SourceText => {
    const problem: Problem = { code, file: source.file, range: null, details };
    return { ...source, pages: [], problems: [problem] };
  };
  const length = source.pages.reduce((sum, page) => sum + page.text.length, 0);
  if (length > limits.characters) return refused('too-large', { size: `${length}`, limit: `${limits.characters}` });
  const longest = source.pages.reduce((most, page) => Math.max(most, longestLine(page.text)), 0);
  if (longest > limits.lineLength) return refused('too-long-line', { length: `${longest}`, limit: `${limits.lineLength}` });
  if (source.problems.length === 0 && source.pages.every((page) => !/\S/u.test(page.text))) return refused('empty-file');
  return source;
}

function longestLine(text: string): number {
  let longest = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    longest = Math.max(longest, end - at);
    at = end + 1;
  }
  return longest;
}

function readTextFormat(
  file: string,
  format: SourceFormat,
  bytes: Uint8Array,
  limits: ReaderLimits,
  refused: (code: ProblemCode, details?: Readonly<Record<string, string>>) => SourceText,
): SourceText {
  const decoded = decodeText(bytes);
  if ('failure' in decoded) return refused(decoded.failure, decoded.details);
  const problems: Problem[] = [];
  if (decoded.damage !== null) {
    const range = { start: decoded.damage, end: decoded.damage + 1 };
    problems.push({ code: 'unsupported-encoding', file, range, details: { encoding: decoded.encoding } });
  }
  const { page, problem } = readPage(format, decoded.text, limits.depth);
  if (problem) problems.push({ code: problem, file, range: null, details: { limit: String(limits.depth) } });
  return { file, format, pages: [page], problems };
}

function readPage(
  format: SourceFormat,
  stored: string,
  depth: number,
): { readonly page: SourcePage; readonly problem: ProblemCode | null } {
  switch (format) {
    case 'html':
      return readHtml(stored, depth);
    case 'latex':
      return readLatex(stored, depth);
    case 'markdown':
      return { page: readMarkdown(stored, depth), problem: null };
    default:
      return { page: readPlain(stored, depth), problem: null };
  }
}
