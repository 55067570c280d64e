import { toLatinDigits } from '../digits';
import { join, slice, trim } from '../line';
import { countScripts } from '../language';
import type { FlowItem } from './flow';
import type { PlainLine } from './plain-line';

/** "1. Structural Neorealism", "2- Jack Snyder", "۳ Bandwagoning": a mark and a short text, nearly always Latin. */
const MARKED = /^[([]?([0-9۰-۹٠-٩]{1,3}|\*{1,3})[)\].\-–:_\s]{1,4}(?=\S)/;
const MAX_FOOTNOTE = 160;
/** A raised number at the head of a line, as readers write it where the format or the size of the digits tells: always a note. */
const RAISED = /^([⁰¹²³⁴-⁹]{1,3}) ?(?=\S)/u;
const MAX_NOTE_LINES = 12;

/**
 * Tells the footnotes of extracted pages from their text: short Latin lines with a number inside Persian text. Returns the other
 * lines and the footnotes, both in order.
 */
export function findFootnotes(lines: readonly PlainLine[]): {
  readonly body: readonly PlainLine[];
  readonly footnotes: readonly FlowItem[];
} {
  const body: PlainLine[] = [];
  const footnotes: FlowItem[] = [];
  for (let index = 0; index < lines.length; index++) {
    const entry = lines[index]!;
    const { text } = entry.line;
    const raised = RAISED.exec(text);
    if (raised !== null) {
      const note = [entry.line, ...continuation(lines, index)];
      const line = note.length === 1 ? entry.line : join(note, () => ' ');
      footnotes.push({
        kind: 'footnote',
        label: raised[1]!.normalize('NFKC'),
        line: trim(slice(line, raised[0].length)),
        page: entry.page,
      });
      index += note.length - 1;
      continue;
    }
    const mark = text.length <= MAX_FOOTNOTE ? MARKED.exec(text) : null;
    if (mark !== null && isTermNote(text, mark[0].length) && persianAround(lines, index)) {
      footnotes.push({ kind: 'footnote', label: toLatinDigits(mark[1]!), line: trim(slice(entry.line, mark[0].length)), page: entry.page });
    } else body.push(entry);
  }
  return { body, footnotes };
}

/** Further lines of a note: those that follow it without an empty line, on its page, up to the next note. */
function continuation(lines: readonly PlainLine[], index: number): PlainLine['line'][] {
  const found: PlainLine['line'][] = [];
  for (let next = index + 1; next < lines.length && found.length < MAX_NOTE_LINES; next++) {
    const entry = lines[next]!;
    if (entry.page !== lines[index]!.page || entry.emptyBefore > 0 || RAISED.test(entry.line.text)) break;
    found.push(entry.line);
  }
  return found;
}

/** Latin words without a sentence or a bibliographic entry in them. */
function isTermNote(text: string, from: number): boolean {
  const rest = text.slice(from);
  const { persian, latin } = countScripts(rest);
  return (
    latin >= 3 &&
    persian === 0 &&
    /^[\p{Lu}\p{Ll}"“(]/u.test(rest) &&
    rest.split(/\s+/).length <= 14 &&
    !/\((?:1[89]|20)\d\d[a-z]?\)/.test(rest)
  );
}

/** The nearest lines that are no footnote themselves are Persian. */
function persianAround(lines: readonly PlainLine[], index: number): boolean {
  for (let step = 1; step <= 12; step++) {
    const text = lines[index - step]?.line.text;
    if (text === undefined) return false;
    if (MARKED.test(text) && countScripts(text).persian === 0) continue;
    const { persian, latin } = countScripts(text);
    return persian > latin;
  }
  return false;
}
