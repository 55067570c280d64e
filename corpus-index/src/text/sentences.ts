import { ABBREVIATIONS, ABBREVIATIONS_BEFORE_NUMBERS, SENTENCE_STARTERS } from '../language/abbreviations';
import type { TextRange } from '../model/location';

const TERMINATOR = /[.!?؟۔…]/g;
const CLOSERS = '»”"’\')]}›';
const LETTER = /\p{L}/u;
const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const DIGIT = /[0-9۰-۹٠-٩]/;
const PERSIAN = /^[\u0620-\u06d3\ufb50-\ufefc]/;

/** A parenthesis longer than this is one that was never closed. */
const MAX_PARENTHESIS = 600;
/** A "sentence" longer than this is cut at a space: a table or list that lost its line ends. */
const MAX_SENTENCE = 3_000;
/** How far around a full stop a word is looked at. */
const MAX_WORD = 60;

/**
 * The sentences of a text, trimmed, in order, as UTF-16 ranges. A line break alone does not end a sentence, an empty line
 * does. Full stops of decimals, initials, abbreviations of both languages, addresses and citations in parentheses do not;
 * closing quotation marks, and a citation in parentheses that follows the full stop, belong to the sentence that they close.
 */
export function splitSentences(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  const paragraph = /\n[ \t\r]*\n\s*/g;
  let start = 0;
  for (let gap = paragraph.exec(text); gap !== null; gap = paragraph.exec(text)) {
    splitParagraph(text, start, gap.index, sentences);
    start = paragraph.lastIndex;
  }
  splitParagraph(text, start, text.length, sentences);
  return sentences;
}

function splitParagraph(text: string, from: number, to: number, sentences: TextRange[]): void {
  let start = from;
  const closeOf = closingParentheses(text, from, to);
  let nextOpen = 0;
  TERMINATOR.lastIndex = from;
  for (let match = TERMINATOR.exec(text); match !== null && match.index < to; match = TERMINATOR.exec(text)) {
    let at = match.index;
    while (nextOpen < closeOf.length && closeOf[nextOpen]!.end <= at) nextOpen++;
    const parenthesis = closeOf[nextOpen];
    if (parenthesis && parenthesis.start < at && at < parenthesis.end) {
      TERMINATOR.lastIndex = parenthesis.end;
      continue;
    }
    let end = at + 1;
    while (end < to && '.!?؟…'.includes(text[end]!)) end++;
    const ellipsis = text[at] === '…' || (end - at >= 2 && text[at] === '.' && text[at + 1] === '.');
    at = end - 1;
    while (end < to && CLOSERS.includes(text[end]!)) end++;
    TERMINATOR.lastIndex = end;
    if (!endsSentence(text, start, at, end, to, ellipsis)) continue;
    end = citationAfter(text, end, to);
    TERMINATOR.lastIndex = end;
    push(text, start, end, sentences);
    start = end;
  }
  push(text, start, to, sentences);
}

function push(text: string, from: number, to: number, sentences: TextRange[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (end - start > MAX_SENTENCE) {
    const space = text.lastIndexOf(' ', start + MAX_SENTENCE);
    const cut = space > start ? space : start + MAX_SENTENCE;
    sentences.push({ start, end: cut });
    start = cut;
    while (start < end && /\s/.test(text[start]!)) start++;
  }
  if (end > start) sentences.push({ start, end });
}

/** Outermost parentheses that close within bounds, in order. */
function closingParentheses(text: string, from: number, to: number): TextRange[] {
  const ranges: TextRange[] = [];
  const mark = /[()]/g;
  mark.lastIndex = from;
  let open = -1;
  let depth = 0;
  for (let match = mark.exec(text); match !== null && match.index < to; match = mark.exec(text)) {
    if (open >= 0 && match.index - open > MAX_PARENTHESIS) {
      open = -1;
      depth = 0;
    }
    if (match[0] === '(') {
      if (depth++ === 0) open = match.index;
    } else if (depth > 0 && --depth === 0) {
      ranges.push({ start: open, end: match.index + 1 });
      open = -1;
    }
  }
  return ranges;
}

function endsSentence(text: string, start: number, stop: number, end: number, to: number, ellipsis: boolean): boolean {
  let next = end;
  while (next < to && /\s/.test(text[next]!)) next++;
  if (next >= to) return true;
  const spaced = next > end;
  const following = text.slice(next, Math.min(to, next + MAX_WORD));
  const first = following.replace(/^[«“"'‘([{‹]+/, '');
  if (ellipsis) return spaced && UPPER.test(first);
  if (text[stop] !== '.') return spaced || PERSIAN.test(first) || UPPER.test(first);
  if (/^[،,;؛:]/.test(following)) return false;

  const before = wordBefore(text, Math.max(start, stop - MAX_WORD), stop);
  const persianBefore = PERSIAN.test(before);
  if (!spaced) {
    // "است.نتایج": the space was forgotten. Between digits, in addresses and initials it never stood.
    if (/[@/]|www/i.test(chunkAround(text, stop, start, to))) return false;
    if (persianBefore)
      return before.length >= 2 && PERSIAN.test(first) && end === stop + 1 ? /^[\p{L}\u200c]{2}/u.test(first) : end > stop + 1;
    return /\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(first);
  }
  if (LOWER.test(first) && !persianBefore) return false;
  if (before === '') return !onlyNumber(text, start, stop);
  if (DIGIT.test(before)) return !onlyNumber(text, start, stop);
  const folded = before.toLowerCase();
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(folded)) return !/^[0-9۰-۹٠-٩ivxlc]/.test(first);
  if (persianBefore) return !(before.length === 1 || ABBREVIATIONS.has(folded));
  const starts = SENTENCE_STARTERS.has(/^[\p{L}']+/u.exec(first)?.[0].toLowerCase() ?? '') || PERSIAN.test(first);
  if (before.length === 1 && UPPER.test(before)) return starts && text[stop - 2] === '.' && text[stop - 4] !== ' ';
  if (ABBREVIATIONS.has(folded)) return starts && UPPER.test(first) && !TITLES_BEFORE_NAMES.has(folded);
  return true;
}

/** Titles: a name follows, whatever it begins with. */
const TITLES_BEFORE_NAMES = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'gen', 'col', 'sen', 'gov', 'rep', 'st', 'vs', 'cf', 'e.g', 'i.e']);

function wordBefore(text: string, from: number, stop: number): string {
  let start = stop;
  while (
    start > from &&
    (LETTER.test(text[start - 1]!) || DIGIT.test(text[start - 1]!) || text[start - 1] === '\u200c' || isInnerStop(text, start - 1, from))
  )
    start--;
  return text.slice(start, stop);
}

/** The full stop inside "e.g" or «ر.ک»: a letter on both sides and one letter before. */
function isInnerStop(text: string, at: number, from: number): boolean {
  return (
    text[at] === '.' &&
    at - 1 >= from &&
    LETTER.test(text[at - 1]!) &&
    (at - 2 < from || !LETTER.test(text[at - 2]!)) &&
    LETTER.test(text[at + 1] ?? '') &&
    !LETTER.test(text[at + 2] ?? '')
  );
}

function chunkAround(text: string, at: number, from: number, to: number): string {
  let start = at;
  let end = at;
  while (start > from && at - start < MAX_WORD && !/\s/.test(text[start - 1]!)) start--;
  while (end < to && end - at < MAX_WORD && !/\s/.test(text[end]!)) end++;
  return text.slice(start, end);
}

/** The number of a list item or heading ("2." or «۳-۱.»), not a sentence. */
function onlyNumber(text: string, start: number, stop: number): boolean {
  return stop - start < 12 && /^[\s(0-9۰-۹٠-٩.\-–]*$/.test(text.slice(start, stop));
}

const CITATION_AFTER = /^[ \t]*(\([^()\n]{3,200}\))(?=\s|$)/;
const YEAR = /(?:^|\D)(?:1[2-9]|20|۱[۲-۹]|۲۰)[0-9۰-۹]{2}(?:\D|$)|همان|پیشین|ibid/i;

/** Where a citation in parentheses directly follows the end of a sentence, its end; else `end`. */
function citationAfter(text: string, end: number, to: number): number {
  const match = CITATION_AFTER.exec(text.slice(end, Math.min(to, end + 220)));
  return match && YEAR.test(match[1]!) ? end + match[0].length : end;
}
