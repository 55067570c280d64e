import type { Draft, DraftFormat } from '../draft/draft';
import { FINDING_CODES, type Finding, type FindingCode } from './finding';

/** A comment of the draft that silences findings. */
interface Directive {
  readonly scope: 'next-line' | 'file';
  /** Empty: every code. */
  readonly codes: ReadonlySet<FindingCode>;
  /** Range of the line that it silences; for a file, the whole draft. */
  readonly start: number;
  readonly end: number;
}

/** How a comment opens and closes, by format. A plain text has no comments; the Markdown form is accepted there. */
const COMMENT: Readonly<Record<DraftFormat, { readonly open: string; readonly close: string }>> = {
  markdown: { open: '<!--', close: '-->' },
  text: { open: '<!--', close: '-->' },
  latex: { open: '%', close: '' },
  typst: { open: '//', close: '' },
};

const DIRECTIVE = /dabir-ignore-(next-line|file)[ \t]*([^:\n]*)/;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Range of the first line after `from` that is neither empty nor itself a directive. */
function nextLine(text: string, from: number): { start: number; end: number } {
  let start = from;
  while (start < text.length) {
    start = lineEnd(text, start) + 1;
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (line.trim() !== '' && !line.includes('dabir-ignore-next-line')) return { start, end };
  }
  return { start: text.length, end: text.length };
}

function directives(draft: Draft): readonly Directive[] {
  const { text, format } = draft;
  const { open } = COMMENT[format];
  const found: Directive[] = [];
  for (let at = text.indexOf('dabir-ignore-'); at >= 0; at = text.indexOf('dabir-ignore-', at + 1)) {
    const begin = text.lastIndexOf('\n', at - 1) + 1;
    if (!text.slice(begin, at).trimStart().startsWith(open)) continue;
    const match = DIRECTIVE.exec(text.slice(at, lineEnd(text, at)));
    if (!match) continue;
    const words = (match[2] ?? '').replace('-->', '').split(/[\s,،]+/);
    const named = FINDING_CODES.filter((code) => words.includes(code));
    // A misspelt code must not silence everything.
    if (!named.length && words.some((word) => word !== '')) continue;
    const range = match[1] === 'file' ? { start: 0, end: text.length } : nextLine(text, at);
    found.push({ scope: match[1] === 'file' ? 'file' : 'next-line', codes: new Set(named), ...range });
  }
  return found;
}

/** Leaves out the findings that a comment of the draft silences (`dabir-ignore-next-line CODE: reason`, `dabir-ignore-file CODE: reason`). */
export function withoutSuppressed(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const silenced = directives(draft);
  if (!silenced.length) return findings;
  return findings.filter(
    ({ code, range }) =>
      !silenced.some((one) => (one.codes.size === 0 || one.codes.has(code)) && range.start >= one.start && range.start <= one.end),
  );
}

/** A comment line that silences a code, to be put before a line (`next-line`) or at the top of the draft (`file`). */
export function suppressComment(format: DraftFormat, scope: 'next-line' | 'file', code: FindingCode, reason: string): string {
  const { open, close } = COMMENT[format];
  return `${open} dabir-ignore-${scope} ${code}: ${reason}${close ? ` ${close}` : ''}\n`;
}
