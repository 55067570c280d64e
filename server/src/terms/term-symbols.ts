import type { TextRange } from '../../../corpus-index/src/model/location';
import type { Draft } from '../draft/draft';
import type { Language } from '../messages/message';
import { termsIn } from './find-term';
import type { Concept, TermIndex } from './term-index';

/** A term of the corpus that a draft uses. */
export interface TermSymbol {
  /** Form of the first use, as the index spells it. */
  readonly name: string;
  readonly equivalent: string;
  /** First use. */
  readonly range: TextRange;
  readonly uses: readonly TextRange[];
  readonly language: Language;
  readonly concept: Concept;
}

/** The terms that a draft uses, in order of their first use, each concept once a language. */
export function termSymbols(draft: Draft, index: TermIndex): TermSymbol[] {
  const found = new Map<string, { symbol: Omit<TermSymbol, 'uses'>; uses: TextRange[] }>();
  for (const paragraph of draft.paragraphs) {
    for (const { concept, language, form, range } of termsIn(paragraph, index)) {
      const key = `${language}:${concept.id}`;
      const known = found.get(key);
      if (known) known.uses.push(range);
      else {
        const equivalent = concept[language === 'fa' ? 'en' : 'fa'][0] ?? '';
        found.set(key, { symbol: { name: form, equivalent, range, language, concept }, uses: [range] });
      }
    }
  }
  return [...found.values()].map(({ symbol, uses }) => ({ ...symbol, uses }));
}
