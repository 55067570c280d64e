import type { Document } from '../../model/document';
import type { TextRange } from '../../model/location';
import { languageOf } from '../../language/script';
import { nameSimilarity } from '../../names/similarity';
import type { Token } from '../../text/tokens';
import { contentStems, isFieldWord, renders } from './field-dictionary';
import { linkFootnotes } from './footnote-marks';
import { tokensIn } from './phrases';
import { isClosing, LONGEST_TERM, quotedSpan, spanText, termKey, trimTerm } from './term-span';

/** A term and its equivalent, as the paper prints them side by side. */
export interface Equivalent {
  readonly fa: string;
  readonly en: string;
  /** Where the term that is glossed stands in the display text. */
  readonly at: TextRange;
  readonly source: 'footnote' | 'parenthesis';
}

/** A person's name in both scripts, as footnotes and parentheses give it. */
export interface NamePair {
  readonly fa: string;
  readonly en: string;
}

export interface MinedEquivalents {
  readonly terms: readonly Equivalent[];
  readonly names: readonly NamePair[];
}

const LATIN_IN_BRACKETS = /\(\s?([A-Za-z][A-Za-z\s'’‑,/-]{1,70})\s?\)/g;
const PERSIAN_IN_BRACKETS = /\(\s?([\u0621-\u06cc][\u0621-\u06cc\u200c\s]{1,50})\s?\)/g;
const LOOK_BACK = 120;
const CONCEPT_ENDING = /(?:ism|ity|tion|sion|cy|ship|ment|ness|ance|ence|ing|hood|dom|power)$/i;
/** Sounds that alike, and capitalised: a name written out in its own script. */
const SAME_NAME = 0.7;
const FOREIGN_NOTE = /^[A-Za-z][A-Za-z\s'’‑,/–—-]{1,80}\.?$/;

/** A span that is one of the paper's own keywords is taken whole («پوشش خطر (hedging)»). */
const KEYWORD = 0.4;

/**
 * Terms that a paper glosses in the other language: after a mark's footnote, or in parentheses.
 * @param keywords the paper's own, in both languages
 */
export function mineEquivalents(document: Document, keywords: readonly string[] = []): MinedEquivalents {
  const own = new Set(keywords.map(termKey));
  const terms: Equivalent[] = [];
  const names: NamePair[] = [];
  const add = (foreign: string, before: TextRange, source: Equivalent['source']) => {
    const english = tidy(foreign);
    if (!english || english.split(/\s+/).length > LONGEST_TERM + 2) return;
    const found = bestSpan(document.text, before, english, own);
    if (!found) return;
    if (isProper(english) && found.rendered < 0.5) {
      if (isName(found.text, english)) names.push({ fa: found.lastWords, en: english });
      return;
    }
    if (isName(found.text, english)) names.push({ fa: found.lastWords, en: english });
    else if (found.term) terms.push({ fa: found.term.text, en: english, at: found.term.range, source });
  };
  for (const block of document.blocks) {
    if (block.kind === 'reference' || block.kind === 'footnote' || block.kind === 'table') continue;
    const text = document.text.slice(block.start, block.end);
    for (const match of text.matchAll(LATIN_IN_BRACKETS)) {
      const at = block.start + match.index;
      const before = { start: Math.max(block.start, at - LOOK_BACK), end: at };
      if (languageOf(document.text.slice(before.start, before.end).slice(-20)) === 'fa') add(match[1] ?? '', before, 'parenthesis');
    }
    for (const match of text.matchAll(PERSIAN_IN_BRACKETS)) {
      const at = block.start + match.index;
      const before = { start: Math.max(block.start, at - LOOK_BACK), end: at };
      if (languageOf(document.text.slice(before.start, before.end).slice(-20)) !== 'en') continue;
      const found = englishBefore(document.text, before, match[1]?.trim() ?? '', own);
      if (found) terms.push({ ...found, source: 'parenthesis' });
    }
  }
  for (const { at, note } of linkFootnotes(document)) {
    const foreign = document.text.slice(note.start, Math.min(note.end, note.start + 100)).trim();
    if (!FOREIGN_NOTE.test(foreign)) continue;
    const places = at.map((end) => ({ start: Math.max(0, end - LOOK_BACK), end }));
    // Where the label leaves a choice, the words decide.
    const scored = places.map((place) => ({ place, rendered: bestSpan(document.text, place, tidy(foreign), own)?.rendered ?? 0 }));
    const best = scored.reduce((a, b) => (b.rendered > Math.max(a.rendered, 0.5) ? b : a), scored[0]!);
    add(foreign, best.place, 'footnote');
  }
  return { terms, names };
}

function tidy(english: string): string {
  return english
    .replace(/\s+/g, ' ')
    .replace(/\s?[–—]\s?/g, '-')
    .replace(/\s-\s/g, '-')
    .replace(/[.,:;/\s-]+$/, '')
    .replace(/^the /i, '')
    .trim();
}

interface SpanFound {
  /** All words that the foreign words may stand for. */
  readonly text: string;
  readonly lastWords: string;
  /** How well the words render the gloss (field-dictionary). */
  readonly rendered: number;
  readonly term: { readonly text: string; readonly range: TextRange } | null;
}

/** The words before a gloss that it stands for: those in quotation marks, else the tail that renders it best, else as many content words as it has. */
function bestSpan(text: string, before: TextRange, english: string, own: ReadonlySet<string>): SpanFound | null {
  const tokens = lastLine(text, before);
  let to = tokens.length;
  while (to > 0 && !isClosing(tokens[to - 1]) && tokens[to - 1]?.kind !== 'word') to--;
  if (isClosing(tokens[to - 1])) {
    for (let at = to - 2; at >= 0 && at >= to - LONGEST_TERM - 3; at--) {
      const span = quotedSpan(tokens, at);
      if (span && span.to === to - 1) {
        const quoted = spanText(tokens, span);
        return {
          text: quoted,
          lastWords: quoted,
          rendered: Math.max(0.3, renders(quoted, english)),
          term: { text: quoted, range: { start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end } },
        };
      }
    }
    to--;
  }
  const wanted = Math.max(1, contentStems(english, 'en').length);
  let best: { from: number; score: number } | null = null;
  for (let from = to - 1; from >= 0 && from >= to - LONGEST_TERM - 1; from--) {
    if (tokens[from]?.kind !== 'word') break;
    const span = trimTerm(tokens, from, to, 'fa');
    if (!span || span.from !== from || span.to !== to) continue;
    const words = spanText(tokens, span);
    const length = contentStems(words, 'fa').length;
    const score =
      renders(words, english) -
      0.12 * Math.abs(length - wanted) -
      (hasAnd(words) && !/ and |,|&/.test(english) ? 0.3 : 0) +
      (own.has(termKey(words)) ? KEYWORD : 0);
    if (!best || score > best.score + 0.001) best = { from, score };
  }
  const lastWords = lastPersian(tokens, to, Math.min(2, english.split(' ').length));
  if (!best) return lastWords ? { text: lastWords, lastWords, rendered: 0, term: null } : null;
  const term = spanText(tokens, { from: best.from, to });
  return {
    text: term,
    lastWords,
    rendered: renders(term, english),
    term: { text: term, range: { start: tokens[best.from]!.start, end: tokens[to - 1]!.end } },
  };
}

function hasAnd(words: string): boolean {
  return / و /.test(words);
}

function lastPersian(tokens: readonly Token[], to: number, count: number): string {
  return spanText(tokens, { from: Math.max(0, to - count), to });
}

function lastLine(text: string, before: TextRange): Token[] {
  const line = text.lastIndexOf('\n', before.end - 1) + 1;
  return tokensIn(text, { start: Math.max(line, before.start), end: before.end });
}

/** One or more capitalised words that the field does not know: a person, a place or an organisation, unless the ending makes a concept. */
function isProper(english: string): boolean {
  const words = english.split(' ');
  return words.every((word) => /^\p{Lu}/u.test(word)) && !words.some((word) => isFieldWord(word)) && !CONCEPT_ENDING.test(english);
}

function isName(persian: string, english: string): boolean {
  const words = english.split(' ');
  if (!words.every((word) => /^(?:\p{Lu}|de|van|von|bin|al)/u.test(word)) || words.some((word) => isFieldWord(word))) return false;
  if (CONCEPT_ENDING.test(english)) return false;
  const tail = persian.split(' ').slice(-words.length).join(' ');
  return Math.max(nameSimilarity(tail, english), nameSimilarity(persian.split(' ').at(-1) ?? '', words.at(-1) ?? '')) >= SAME_NAME;
}

/** English term before a Persian gloss. */
function englishBefore(
  text: string,
  before: TextRange,
  persian: string,
  own: ReadonlySet<string>,
): { fa: string; en: string; at: TextRange } | null {
  if (!persian || persian.split(/\s+/).length > LONGEST_TERM + 1) return null;
  const tokens = lastLine(text, before);
  let to = tokens.length;
  while (to > 0 && tokens[to - 1]?.kind !== 'word') to--;
  const wanted = Math.max(1, contentStems(persian, 'fa').length);
  let best: { from: number; score: number } | null = null;
  for (let from = to - 1; from >= 0 && from >= to - LONGEST_TERM - 1; from--) {
    if (tokens[from]?.kind !== 'word') break;
    const span = trimTerm(tokens, from, to, 'en');
    if (!span || span.from !== from || span.to !== to) continue;
    const words = spanText(tokens, span);
    const score =
      renders(persian, words) - 0.12 * Math.abs(contentStems(words, 'en').length - wanted) + (own.has(termKey(words)) ? KEYWORD : 0);
    if (!best || score > best.score + 0.001) best = { from, score };
  }
  if (!best) return null;
  return {
    fa: persian.replace(/\s+/g, ' '),
    en: spanText(tokens, { from: best.from, to }),
    at: { start: tokens[best.from]!.start, end: tokens[to - 1]!.end },
  };
}
