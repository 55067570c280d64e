import { termKey } from '../../../corpus-index/src/extract/terms/term-span';
import { languageOf } from '../../../corpus-index/src/language/script';
import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import type { Language } from '../messages/message';
import { foldKey } from '../../../corpus-index/src/text/fold';
import { baseForms } from './inflection';
import { shownDefinitions } from './term-hover';
import type { Concept, TermIndex } from './term-index';

/** A term that may be meant by what is typed. */
export interface TermSuggestion {
  readonly label: string;
  /** Equivalent in the other language, '' where none is known. */
  readonly equivalent: string;
  readonly concept: Concept;
  /** Words of the draft that accepting it replaces. */
  readonly range: TextRange;
  readonly newText: string;
  /** Begins with what is typed. */
  readonly filterText: string;
}

/** Letters that must be typed of one word before terms are offered. */
const LEAST_TYPED = 3;
const MOST_WORDS = 3;
const WORD_BEFORE = /[\p{L}\p{M}\u200c'’-]+$/u;

/**
 * Terms of the language being typed that begin with the last one to three words before the offset, at most `limit`: those that
 * the most papers define first. Empty where fewer than three letters are typed, or in what is not prose.
 */
export function completeTerm(draft: Draft, offset: number, index: TermIndex, limit: number): TermSuggestion[] {
  const line = draft.prose.slice(Math.max(0, draft.prose.lastIndexOf('\n', offset - 1) + 1), offset);
  const suggestions = new Map<string, TermSuggestion & { readonly rank: number }>();
  let start = line.length;
  for (let words = 1; words <= MOST_WORDS; words++) {
    const word = WORD_BEFORE.exec(line.slice(0, start));
    if (!word) break;
    start = word.index;
    const typed = line.slice(start);
    const language = languageOf(typed);
    const key = termKey(typed);
    const keys = keysOf(typed, key);
    if (!language || key.length < LEAST_TYPED) {
      start = skipSpaces(line, start);
      continue;
    }
    const range = { start: offset - typed.length, end: offset };
    for (const concept of index.concepts) {
      for (const form of concept[language]) {
        const whole = termKey(form);
        if (!keys.some((one) => whole.startsWith(one)) || suggestions.has(whole)) continue;
        suggestions.set(whole, suggestion(concept, form, language, range, typed, words));
      }
    }
    start = skipSpaces(line, start);
  }
  return [...suggestions.values()].sort((a, b) => b.rank - a.rank || (a.label < b.label ? -1 : 1)).slice(0, limit);
}

/** Keys under which typed words may begin a term: «جبهه‌ی مش», «دولت‌های حا» carry the ending of their head. */
function keysOf(typed: string, key: string): readonly string[] {
  const words = typed.split(/\s+/).filter(Boolean);
  const last = words.pop();
  if (last === undefined || !words.length || !/\p{Script=Arabic}/u.test(typed)) return [key];
  const [head = '', ...between] = words;
  const rest = termKey([...between, last].join(' '));
  return [...new Set([key, ...baseForms(foldKey(head), 'fa').map((base) => termKey(base) + rest)])];
}

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (at > 0 && line[at - 1] === ' ') at--;
  return at;
}

function suggestion(
  concept: Concept,
  form: string,
  language: Language,
  range: TextRange,
  typed: string,
  words: number,
): TermSuggestion & { readonly rank: number } {
  const papers = new Set(shownDefinitions(concept).map(({ paper }) => paper)).size;
  const equivalent = concept[language === 'fa' ? 'en' : 'fa'][0] ?? '';
  const newText = language === 'en' && /^\p{Lu}/u.test(typed) ? form[0]!.toUpperCase() + form.slice(1) : form;
  return {
    label: form,
    equivalent,
    concept,
    range,
    newText,
    filterText: typed,
    rank: words * 10 + Math.min(9, papers) + (equivalent ? 0.5 : 0),
  };
}
