import { type Line, type LineRepair, join, rebuild } from '../line';
import type { FlowItem } from './flow';
import type { PlainLine } from './plain-line';

/** A line this much shorter than its neighbours ends where its author ended it. */
const SHORT = 0.75;
/** No printed line holds more: a longer one is a paragraph that was never broken into lines. */
export const LONGEST_PRINTED_LINE = 220;
const SENTENCE_END = /[.؟!?:»”")\]؛][⁰¹²³⁴-⁹]{0,3}\s*$/;
const LIST_ITEM = /^(?:[•●▪◦○■□–—*-]\s+|\(?[0-9۰-۹٠-٩]{1,2}[.)\-–]\s+\p{L})/u;

/** Joins lines into paragraphs: a paragraph ends at an empty line or at a short line that ends a sentence. */
export function joinLines(lines: readonly PlainLine[]): FlowItem[] {
  const items: FlowItem[] = [];
  const width = typicalWidth(lines);
  let current: PlainLine[] = [];
  const flush = (): void => {
    const first = current[0];
    if (first)
      items.push({
        kind: LIST_ITEM.test(first.line.text) ? 'list-item' : 'paragraph',
        line: joinAll(current.map((entry) => entry.line)),
        page: first.page,
      });
    current = [];
  };
  for (const [index, entry] of lines.entries()) {
    const before = lines[index - 1];
    if (current.length > 0 && before && endsParagraph(before, entry, width)) flush();
    current.push(entry);
  }
  flush();
  return items;
}

function endsParagraph(before: PlainLine, entry: PlainLine, width: number): boolean {
  const text = before.line.text;
  const ends = SENTENCE_END.test(text) || /^[.؟]/.test(text);
  if (entry.emptyBefore > 0 && entry.page === before.page) return true;
  if (LIST_ITEM.test(entry.line.text) && ends) return true;
  return ends && (text.length < width * SHORT || text.length > LONGEST_PRINTED_LINE);
}

/** Length of a full line: the 80th percentile. */
function typicalWidth(lines: readonly PlainLine[]): number {
  const lengths = lines.map((entry) => entry.line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

const HYPHEN_END = /\p{Ll}[-\u00ad‐]$/u;
/** First parts that keep their hyphen in English. Source: The Chicago Manual of Style, 17th ed., 7.89, and the usage of the field. */
const KEEPS_HYPHEN =
  /(?:^|[\s(“"])(?:post|pre|non|anti|pro|self|co|ex|quasi|cross|so|long|short|well|high|low|decision|policy|two|three)[-‐]$/i;

/** Lines of a paragraph as one: a space between lines, none after a hyphen, the hyphen of a divided Latin word dropped. */
function joinAll(lines: readonly Line[]): Line {
  const parts: Line[] = [];
  const separators: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && HYPHEN_END.test(line.text) && /^\p{L}/u.test(next.text)) {
      const keeps = /^\p{Lu}/u.test(next.text) || KEEPS_HYPHEN.test(line.text);
      const end = line.text.length;
      const repair: LineRepair = {
        kind: 'line-join',
        start: Math.max(0, end - 2),
        end: end - 1,
        before: `${lastWord(line.text)} ${firstWord(next.text)}`,
      };
      parts.push(keeps ? line : rebuild(line, [{ from: 0, to: end - 1 }], [repair]));
      separators.push('');
    } else {
      parts.push(line);
      separators.push(' ');
    }
  }
  return join(parts, (index) => separators[index]!);
}

const lastWord = (text: string): string => /\S*$/.exec(text.slice(-40))?.[0] ?? '';
const firstWord = (text: string): string => /^\S*/.exec(text.slice(0, 40))?.[0] ?? '';
