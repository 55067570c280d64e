import { termKey } from '../../../corpus-index/src/extract/terms/term-span';
import type { TextRange } from '../../../corpus-index/src/model/location';
import { type Token, tokenize } from '../../../corpus-index/src/text/tokens';
import type { Draft, DraftParagraph } from '../draft/draft';
import type { Language } from '../messages';
import { baseForms } from './inflection';
import { ParagraphMemory } from './paragraph-memory';
import type { Concept, TermIndex } from './term-index';

/** Most words that a term has in a draft; a compound written apart counts each of its parts. */
export const LONGEST_TERM = 5;

/** A term of the corpus in a draft. */
export interface TermUse {
  /** Place in the draft. */
  readonly range: TextRange;
  readonly concept: Concept;
  readonly language: Language;
  /** The form of the index that it is a form of. */
  readonly form: string;
}

/** The term at an offset of a draft, the longest where several overlap; null where there is none. */
export function findTerm(draft: Draft, offset: number, index: TermIndex): TermUse | null {
  const paragraph = draft.paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  if (!paragraph) return null;
  const tokens = tokenize(paragraph.text);
  const at = offset - paragraph.start;
  const here = tokens.findIndex((token) => token.start <= at && at <= token.end && token.kind === 'word');
  if (here < 0) return null;
  let best: { from: number; to: number; match: Match } | null = null;
  for (let from = Math.max(0, here - LONGEST_TERM + 1); from <= here; from++) {
    for (let to = Math.min(tokens.length, from + LONGEST_TERM); to > here; to--) {
      const match = matchAt(tokens, from, to, index);
      if (match && (!best || to - from > best.to - best.from)) best = { from, to, match };
    }
  }
  return best && useOf(paragraph.start, tokens, best.from, best.to, best.match);
}

const memory = new ParagraphMemory<readonly TermUse[]>();

/** All terms of a paragraph from left to right, the longest first, none inside another. Linear in the paragraph's length, and remembered by its text. */
export function termsIn(paragraph: DraftParagraph, index: TermIndex): readonly TermUse[] {
  const uses = memory.get(index, paragraph.text, () => readTerms(paragraph.text, index));
  if (paragraph.start === 0) return uses;
  return uses.map((use) => ({ ...use, range: { start: use.range.start + paragraph.start, end: use.range.end + paragraph.start } }));
}

/** Terms of a text, with offsets into it. */
function readTerms(text: string, index: TermIndex): readonly TermUse[] {
  const tokens = tokenize(text);
  const uses: TermUse[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]!;
    if (first.kind !== 'word' || !beginsTerm(first, index)) continue;
    for (let to = Math.min(tokens.length, from + LONGEST_TERM); to > from; to--) {
      const match = matchAt(tokens, from, to, index);
      if (!match) continue;
      uses.push(useOf(0, tokens, from, to, match));
      from = to - 1;
      break;
    }
  }
  return uses;
}

/** «مفاهیم», «نخبگان»: an inflected first word may begin otherwise than its term. */
function beginsTerm(first: Token, index: TermIndex): boolean {
  return (
    index.mayBegin(termKey(first.text)) ||
    (first.script === 'fa' && baseForms(first.folded, 'fa').some((base) => base !== first.folded && index.mayBegin(termKey(base))))
  );
}

type Match = NonNullable<ReturnType<TermIndex['byKey']>>;

function useOf(offset: number, tokens: readonly Token[], from: number, to: number, match: Match): TermUse {
  return {
    range: { start: offset + tokens[from]!.start, end: offset + tokens[to - 1]!.end },
    concept: match.concept,
    language: match.language,
    form: match.form,
  };
}

/** Concept whose form the tokens are, in any inflection: the last word may have endings, the first may be plural. */
function matchAt(tokens: readonly Token[], from: number, to: number, index: TermIndex): Match | null {
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'word') return null;
  // An article is no part of a term.
  if (termKey(tokens[from]!.text) === '') return null;
  const last = tokens[to - 1]!;
  const language: Language = last.script === 'fa' ? 'fa' : 'en';
  const head = termKey(
    tokens
      .slice(from, to - 1)
      .map((token) => token.text)
      .join(' '),
  );
  const exact = index.byKey(
    termKey(
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    ),
  );
  if (exact) return exact;
  for (const base of baseForms(last.folded, language)) {
    const match = index.byKey(head + termKey(base));
    if (match) return match;
  }
  // «اتحادی راهبردی», «هدف تهاجمی» for «هدف‌های تهاجمی», "balances of power": the head noun carries the ending.
  if (to - from > 1) {
    const rest = termKey(
      tokens
        .slice(from + 1, to)
        .map((token) => token.text)
        .join(' '),
    );
    for (const base of baseForms(tokens[from]!.folded, language).slice(1)) {
      const match = index.byKey(termKey(base) + rest);
      if (match) return match;
    }
  }
  if (language === 'en' && to - from === 1) {
    for (const base of baseForms(last.folded, 'en')) {
      const match = index.byLemma(base);
      if (match) return match;
    }
  }
  return null;
}
