import { type PageBuilder, trimmed } from './page-builder';

/** Most lines that a metadata block at the head of a Markdown file may have. */
const MOST_LINES = 400;
const FIELD = /^([A-Za-z][A-Za-z0-9_-]{0,40})[ \t]{0,20}:(?:[ \t]|$)/u;

/**
 * Reads the YAML block at the head of a Markdown file, as far as papers use it: `field: value`, lists, block scalars and one level
 * of nesting (author: - name: …). Writes each value as a metadata block named by its field and returns where the body begins
 * (0 where there is no such block).
 */
export function readFrontMatter(builder: PageBuilder, stored: string): number {
  if (!/^---[ \t]{0,20}\r?\n/u.test(stored)) return 0;
  const lines = headLines(stored);
  if (!lines) return 0;
  let field = '';
  for (const { start, end } of lines.body) {
    const line = stored.slice(start, end);
    const top = FIELD.exec(line);
    if (top) {
      field = (top[1] ?? '').toLowerCase();
      value(builder, stored, start + top[0].length, end, field);
      continue;
    }
    const item = /^[ \t]{0,20}(?:-[ \t]{1,5})?/u.exec(line)?.[0].length ?? 0;
    const nested = FIELD.exec(line.slice(item));
    if (nested && !/^(?:name|literal|given|family)$/iu.test(nested[1] ?? '') && line.slice(item).includes(':')) {
      value(builder, stored, start + item + nested[0].length, end, `${field}.${(nested[1] ?? '').toLowerCase()}`);
    } else value(builder, stored, start + item + (nested ? nested[0].length : 0), end, field);
  }
  if (builder.length > 0) builder.endParagraph();
  return lines.after;
}

function headLines(stored: string): { readonly body: { start: number; end: number }[]; readonly after: number } | null {
  const body: { start: number; end: number }[] = [];
  let at = stored.indexOf('\n') + 1;
  for (let count = 0; count < MOST_LINES && at < stored.length; count++) {
    const newline = stored.indexOf('\n', at);
    const end = newline < 0 ? stored.length : newline;
    if (/^(?:---|\.\.\.)\s{0,20}$/u.test(stored.slice(at, Math.min(end, at + 30))))
      return { body, after: Math.min(stored.length, end + 1) };
    body.push({ start: at, end });
    at = end + 1;
  }
  return null;
}

function value(builder: PageBuilder, stored: string, start: number, end: number, field: string): void {
  let range = trimmed(stored, start, end);
  const raw = stored.slice(range.start, range.end);
  if (raw.startsWith('#') || /^[|>][+-]?$/u.test(raw)) return;
  if (raw.length > 1 && raw.startsWith('[') && raw.endsWith(']')) {
    let from = range.start + 1;
    for (let at = from; at < range.end; at++) {
      if (stored[at] !== ',' && stored[at] !== '،' && at !== range.end - 1) continue;
      value(builder, stored, from, at, field);
      from = at + 1;
    }
    return;
  }
  if (raw.length > 1 && /^(["']).*\1$/su.test(raw)) range = { start: range.start + 1, end: range.end - 1 };
  if (range.end <= range.start) return;
  builder.endLine();
  const from = builder.length;
  builder.copy(range.start, range.end);
  builder.block({ kind: 'metadata', start: from, end: builder.length, field });
  builder.endLine();
}
