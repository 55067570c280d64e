import { tokenize } from '../../text/tokens';
import { contentStems, partnersOf, renders } from './field-dictionary';
import { LONGEST_TERM, spanText, termKey, trimTerm } from './term-span';

const FULLY = 0.95;
const MOST_PHRASES = 60_000;

/** Noun phrases of a text in one language, found by any of their content words. */
export class PhraseIndex {
  readonly #byStem = new Map<string, Map<string, { form: string; count: number }>>();

  constructor(
    texts: readonly string[],
    readonly language: 'fa' | 'en',
  ) {
    let phrases = 0;
    for (const text of texts) {
      const tokens = tokenize(text);
      for (let from = 0; from < tokens.length && phrases < MOST_PHRASES; from++) {
        for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_TERM); to++) {
          if (tokens[to - 1]?.kind !== 'word') break;
          const span = trimTerm(tokens, from, to, language);
          if (!span || span.from !== from || span.to !== to) continue;
          phrases++;
          this.#add(spanText(tokens, span));
        }
      }
    }
  }

  #add(form: string): void {
    const key = termKey(form);
    for (const stem of new Set(contentStems(form, this.language))) {
      const phrases = this.#byStem.get(stem) ?? new Map<string, { form: string; count: number }>();
      const known = phrases.get(key);
      if (known) known.count++;
      else phrases.set(key, { form, count: 1 });
      this.#byStem.set(stem, phrases);
    }
  }

  /** The most frequent phrase of the index that renders `term`, word by word, or null. */
  rendering(term: string, language: 'fa' | 'en'): string | null {
    const words = contentStems(term, language);
    const first = words.find((word) => partnersOf(word, language).length > 0);
    if (!first) return null;
    let best: { form: string; count: number } | null = null;
    for (const partner of partnersOf(first, language)) {
      for (const phrase of this.#byStem.get(partner)?.values() ?? []) {
        const match = language === 'fa' ? renders(term, phrase.form) : renders(phrase.form, term);
        if (match >= FULLY && (!best || phrase.count > best.count)) best = phrase;
      }
    }
    return best?.form ?? null;
  }
}
