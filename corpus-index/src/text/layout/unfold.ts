import { edit, type Edit, type Line } from '../line';

/** Line breaks and runs of spaces inside a stretch of text become single spaces. */
export function unfold(line: Line): Line {
  if (!/[\n\r\t\u00a0]|\s\s/.test(line.text)) return line;
  const edits: Edit[] = [];
  for (const match of line.text.matchAll(/[^\S ]\s*| \s+/g))
    edits.push({ start: match.index, end: match.index + match[0].length, text: ' ' });
  return edit(line, edits, null);
}
