import type { PlainLine } from './plain-line';

const MAX_HEADING = 90;
const NUMBERED = /^(?:[0-9۰-۹٠-٩]{1,2}(?:[.\-–][0-9۰-۹٠-٩]{1,2}){0,3}[.\-–)]?|[IVX]{1,4}\.|[اآبپتثجچحخدهوز][.\-–)])\s+\p{L}/u;
const ENDS_LIKE_HEADING = /[\p{L}\p{N})»:؟]$/u;

/**
 * Level of a heading of plain text, or null. Plain text marks no headings: a short line of its own, after a line that ended a
 * sentence, without an end of its own, shorter than the lines of prose that follow.
 */
export function headingLevel(lines: readonly PlainLine[], index: number): number | null {
  const { line, emptyBefore } = lines[index]!;
  const text = line.text.trim();
  if (text.length > MAX_HEADING || text.length < 3 || !/\p{L}{3}/u.test(text)) return null;
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (!next || next.line.text.length < text.length * 1.3 || next.line.text.length < 40) return null;
  if (!ENDS_LIKE_HEADING.test(text) || /[@،,]/.test(text)) return null;
  const previous = before?.line.text.trimEnd() ?? '';
  const ended = before === undefined || /[.؟!?:»)\]]$/.test(previous) || previous.startsWith('.');
  if (!ended) return null;
  if (NUMBERED.test(text)) return 2;
  const apart = emptyBefore > 0;
  const short = text.split(/\s+/).length <= 9 && text.length < next.line.text.length * 0.62;
  return short && (apart || text.length < 45) ? 2 : null;
}
