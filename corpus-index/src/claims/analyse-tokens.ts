import { foldKey } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { Language, Token } from './analysis';
import { stripped, traitsOf } from './word-traits';

interface Draft {
  start: number;
  end: number;
  text: string;
  folded: string;
  kind: Token['kind'];
  concept: string;
  functional: boolean;
  plural: boolean;
  capital: boolean;
}

const PERSIAN_PREFIX = new Set(['می', 'نمی']);
const PERSIAN_SUFFIX = new Set(['ها', 'های', 'هایی', 'هایش', 'هایشان', 'تر', 'ترین', 'ای', 'ی', 'اند', 'ام']);
const LETTERS = /\p{L}/u;

/** Joins what half-spaces hold together and what loose typing set apart; takes hyphenated Latin words apart. */
function words(text: string): Draft[] {
  const result: Draft[] = [];
  for (const token of tokenize(text)) {
    const kind = token.kind === 'punctuation' ? 'mark' : token.kind;
    if (kind === 'word' && token.script === 'latin' && /[-‐‑]/.test(token.text)) {
      let offset = token.start;
      for (const part of token.text.split(/([-‐‑])/)) {
        if (part.length > 0) result.push(draft(part, offset, LETTERS.test(part) ? 'word' : 'mark'));
        offset += part.length;
      }
      continue;
    }
    const last = result.at(-1);
    if (kind === 'word' && token.script === 'fa' && last?.kind === 'word' && token.start - last.end === 1 && text[last.end] === ' ') {
      if (PERSIAN_PREFIX.has(last.folded)) {
        join(last, token.folded, token.end, text);
        continue;
      }
      if (PERSIAN_SUFFIX.has(token.folded) && last.folded.length > 2) {
        join(last, token.folded, token.end, text);
        continue;
      }
    }
    result.push({
      start: token.start,
      end: token.end,
      text: token.text,
      folded: kind === 'mark' ? foldKey(token.text) || token.text : token.folded,
      kind,
      concept: '',
      functional: false,
      plural: false,
      capital: false,
    });
  }
  return result;
}

function draft(part: string, offset: number, kind: Token['kind']): Draft {
  return {
    start: offset,
    end: offset + part.length,
    text: part,
    folded: foldKey(part),
    kind,
    concept: '',
    functional: false,
    plural: false,
    capital: false,
  };
}

function join(last: Draft, folded: string, end: number, text: string): void {
  last.folded += folded;
  last.end = end;
  last.text = text.slice(last.start, end);
}

const POSSESSIVE = /['’]s?$/;

function mayBePossessive(folded: string): boolean {
  return folded.includes("'") || folded.includes('’');
}

function label(tokens: Draft[], language: Language): void {
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const persian = token.folded.charCodeAt(0) > 0x5ff;
    if (!persian && mayBePossessive(token.folded) && POSSESSIVE.test(token.folded))
      token.folded = token.folded.replace(POSSESSIVE, '') || token.folded;
    const traits = traitsOf(token.folded);
    token.functional = traits.functional;
    token.plural = traits.plural && (persian || language === 'en');
    token.concept = traits.functional ? '' : traits.concept;
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const { phrases } = traitsOf(token.folded);
    if (phrases === null) continue;
    const found = phrases.find((phrase) => matches(tokens, at, phrase.words));
    if (found === undefined) continue;
    token.concept = found.concept;
    token.functional = false;
    // Words of a phrase stand beside it without a concept of their own; hyphens between them are skipped.
    let next = at + 1;
    for (let n = 0; n < found.words.length; next++) {
      const part = tokens[next]!;
      if (part.kind === 'mark') continue;
      part.concept = '';
      part.functional = true;
      n++;
    }
    at = next - 1;
  }
}

function matches(tokens: readonly Draft[], at: number, further: readonly string[]): boolean {
  let next = at + 1;
  for (const word of further) {
    if (tokens[next]?.kind === 'mark' && /^[-‐‑–]$/.test(tokens[next]!.text)) next++;
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (token.folded !== word && stripped(token.folded) !== word) return false;
    next++;
  }
  return true;
}

/** «73/2» as 2.73, where the document's marks are known to be reversed. */
function unreversed(folded: string, marks: string): string {
  const parts = /^(\d{1,6})([./,])(\d{1,6})$/.exec(folded);
  return parts === null || !marks.includes(parts[2]!) ? folded : `${parts[3]}.${parts[1]}`;
}

/** Tokens of a sentence with concepts of the bilingual vocabulary. Offsets into `text`. */
export function analyseTokens(text: string, language: Language, reversedMarks = ''): Token[] {
  const tokens = words(text);
  if (reversedMarks !== '') for (const token of tokens) if (token.kind === 'number') token.folded = unreversed(token.folded, reversedMarks);
  label(tokens, language);
  let first = true;
  for (const token of tokens) {
    token.capital = !first && token.kind === 'word' && token.text.charCodeAt(0) < 0x250 && /^\p{Lu}/u.test(token.text);
    if (token.kind !== 'mark') first = false;
  }
  return tokens;
}
