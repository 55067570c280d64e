import { characterReference } from './entities';
import { isSpace, type PageBuilder } from './page-builder';
import { SpanText, type StoredSpan } from './spans';
import { superscript } from './superscript';

/** What is done with a stretch of a block's text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  /** '' drops the stretch. */
  readonly text: string;
}

interface Delimiter {
  readonly letter: string;
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Length that a link's target or a code span is looked ahead for; longer ones stay as they are. */
const REACH = 2_000;
const FOOTNOTE_MARK = /\[\^([^\]\s]{1,60})\]/y;
const INLINE_TAG = /<(?:\/?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,500})?\/?|!--[^<>]{0,1000}--)>/y;
const SUPERSCRIPT_TAG = /<sup>([^<>\n]{1,60})<\/sup>/iy;
const AUTOLINK = /<((?:https?:\/\/|mailto:|doi:)[^<>\s]{1,1000})>/iy;
const ESCAPED = /[!-/:-@[-`{-~]/u;

/**
 * Writes the text of a block without its marks: emphasis, code, link targets, tags and escapes go, footnote marks that are
 * numbers become superscript digits. Citations ([@key]) and maths stay as written.
 */
export function writeInline(builder: PageBuilder, stored: string, spans: readonly StoredSpan[]): void {
  const source = new SpanText(stored, spans);
  const edits = inlineEdits(source.text).sort((a, b) => a.start - b.start);
  let at = 0;
  const copy = (end: number) => {
    for (const stretch of source.stretches(at, end)) builder.copy(stretch.start, stretch.end);
  };
  for (const edit of edits) {
    if (edit.start < at) continue;
    copy(edit.start);
    if (edit.text) builder.decoded(edit.text, source.toStored(edit.start), source.toStored(edit.end - 1) + 1);
    at = edit.end;
  }
  copy(source.text.length);
}

function inlineEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const delimiters: Delimiter[] = [];
  const brackets = bracketPairs(text);
  for (let at = 0; at < text.length; ) {
    const letter = text[at] ?? '';
    let next = at + 1;
    if (letter === '\\') next = backslash(text, at, edits);
    else if (letter === '`') next = code(text, at, edits);
    else if (letter === '*' || letter === '_' || letter === '~') next = delimiterRun(text, at, letter, delimiters);
    else if (letter === '[') next = openBracket(text, at, brackets, edits);
    else if (letter === '!' && text[at + 1] === '[') next = openBracket(text, at + 1, brackets, edits, at);
    else if (letter === '<') next = tag(text, at, edits);
    else if (letter === '&') next = reference(text, at, edits);
    else if (letter === '$') next = maths(text, at);
    at = next;
  }
  matchDelimiters(delimiters, edits);
  return edits;
}

function backslash(text: string, at: number, edits: Edit[]): number {
  const next = text[at + 1] ?? '';
  if (next === '\n' || next === '\r' || ESCAPED.test(next)) edits.push({ start: at, end: at + 1, text: '' });
  return at + 2;
}

function code(text: string, at: number, edits: Edit[]): number {
  let width = 1;
  while (text[at + width] === '`') width++;
  const end = text.slice(at + width, at + width + REACH).indexOf('`'.repeat(width));
  if (end < 0) return at + width;
  const close = at + width + end;
  edits.push({ start: at, end: at + width, text: '' }, { start: close, end: close + width, text: '' });
  return close + width;
}

/** A formula between dollar signs is passed over, so that its marks are not taken for emphasis. */
function maths(text: string, at: number): number {
  if (isSpace(text.charCodeAt(at + 1))) return at + 1;
  const end = text.slice(at + 1, at + 500).search(/[$\n]/u);
  if (end <= 0 || text[at + 1 + end] !== '$' || isSpace(text.charCodeAt(at + end))) return at + 1;
  return at + end + 2;
}

function reference(text: string, at: number, edits: Edit[]): number {
  const found = characterReference(text, at);
  if (!found) return at + 1;
  edits.push({ start: at, end: at + found.length, text: found.letter });
  return at + found.length;
}

function tag(text: string, at: number, edits: Edit[]): number {
  SUPERSCRIPT_TAG.lastIndex = at;
  const raised = SUPERSCRIPT_TAG.exec(text);
  const digits = raised ? superscript(raised[1] ?? '') : null;
  if (raised && digits !== null) {
    edits.push({ start: at, end: at + raised[0].length, text: digits });
    return at + raised[0].length;
  }
  AUTOLINK.lastIndex = at;
  const link = AUTOLINK.exec(text);
  if (link) {
    edits.push({ start: at, end: at + 1, text: '' }, { start: at + link[0].length - 1, end: at + link[0].length, text: '' });
    return at + link[0].length;
  }
  INLINE_TAG.lastIndex = at;
  const plain = INLINE_TAG.exec(text);
  if (!plain) return at + 1;
  const isBreak = /^<br[\s/>]/iu.test(plain[0]);
  edits.push({ start: at, end: at + plain[0].length, text: isBreak ? ' ' : '' });
  return at + plain[0].length;
}

/** Links and images leave their words; a footnote mark its number; a citation and other brackets stay. Returns where to go on. */
function openBracket(text: string, at: number, brackets: ReadonlyMap<number, number>, edits: Edit[], from = at): number {
  FOOTNOTE_MARK.lastIndex = at;
  const note = FOOTNOTE_MARK.exec(text);
  if (note) {
    edits.push({ start: at, end: at + note[0].length, text: superscript(note[1] ?? '') ?? note[0] });
    return at + note[0].length;
  }
  if (text[at + 1] === '@' || text[at + 1] === '-') return at + 1;
  const close = brackets.get(at);
  if (close === undefined) return at + 1;
  const opener = text[close + 1];
  if (opener !== '(' && opener !== '[') return at + 1;
  const rest = text.slice(close + 2, close + 2 + REACH);
  const end = opener === '(' ? closingParenthesis(rest) : rest.search(/[\]\n]/u);
  if (end < 0 || rest[end] === '\n') return at + 1;
  if (
    opener === '(' &&
    !/^\s{0,3}(?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*){0,8})?(?:\s{1,3}["'(].*)?\s{0,3}$/su.test(rest.slice(0, end))
  )
    return at + 1;
  edits.push({ start: from, end: at + 1, text: '' }, { start: close, end: close + 2 + end + 1, text: '' });
  return at + 1;
}

/** Closing brackets by their opening ones, escapes passed over. */
function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  if (!text.includes('[')) return pairs;
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 91) open.push(at);
    else if (code === 93) {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

function closingParenthesis(rest: string): number {
  let depth = 1;
  for (let at = 0; at < rest.length; at++) {
    const letter = rest[at];
    if (letter === '\n' && rest[at + 1] === '\n') return -1;
    if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) return at;
  }
  return -1;
}

function isWordLetter(letter: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(letter);
}

function delimiterRun(text: string, at: number, letter: string, delimiters: Delimiter[]): number {
  let end = at + 1;
  while (text[end] === letter) end++;
  if (letter === '~' && end - at !== 2) return end;
  const before = text[at - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const leftFlanking = !isSpace(after.charCodeAt(0));
  const rightFlanking = !isSpace(before.charCodeAt(0));
  const inWord = isWordLetter(before) && isWordLetter(after);
  const opens = leftFlanking && !(letter === '_' && inWord);
  const closes = rightFlanking && !(letter === '_' && inWord);
  if (opens || closes) delimiters.push({ letter, start: at, end, opens, closes });
  return end;
}

/** Pairs opening and closing runs (the CommonMark procedure without its rule of three) and drops the paired marks. */
function matchDelimiters(delimiters: readonly Delimiter[], edits: Edit[]): void {
  const open: Record<string, Delimiter[]> = { '*': [], _: [], '~': [] };
  for (const run of delimiters) {
    const stack = open[run.letter] ?? [];
    while (run.closes && run.start < run.end && stack.length > 0) {
      const opener = stack.at(-1);
      if (!opener) break;
      const width = Math.min(2, opener.end - opener.start, run.end - run.start);
      edits.push({ start: opener.end - width, end: opener.end, text: '' }, { start: run.start, end: run.start + width, text: '' });
      opener.end -= width;
      run.start += width;
      if (opener.start === opener.end) stack.pop();
    }
    if (run.opens && run.start < run.end) stack.push(run);
  }
}
