import { type Token, tokenize } from '../../text/tokens';
import { contentStems, partnersOf, rendersStems, stemsOf } from './field-dictionary';
import { LONGEST_TERM, spanText, termKey, trimTerm } from './term-span';

const FULLY = 0.95;
/** Places of one word that are looked at for a phrase around it. */
const MOST_PLACES = 150;

interface IndexedText {
  readonly tokens: readonly Token[];
  readonly stems: readonly (readonly string[])[];
}

function stemsBetween({ stems }: IndexedText, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += stems[at]!.length;
  return count;
}

/** Texts in one language, in which phrases are found by the words that render a term of the other. */
export class PhraseIndex {
  readonly #texts: readonly IndexedText[];
  readonly #places = new Map<string, { readonly text: IndexedText; readonly at: number }[]>();

  constructor(
    texts: readonly string[],
    readonly language: 'fa' | 'en',
  ) {
    const known = new Map<string, string[]>();
    this.#texts = texts.map((text) => {
      const tokens = tokenize(text);
      const stems = tokens.map((token) => {
        if (token.kind !== 'word') return [];
        let found = known.get(token.folded);
        if (!found) {
          found = stemsOf(token.folded, language);
          known.set(token.folded, found);
        }
        return found;
      });
      return { tokens, stems };
    });
    for (const text of this.#texts) {
      text.stems.forEach((stems, at) => {
        for (const stem of stems) {
          const places = this.#places.get(stem);
          if (!places) this.#places.set(stem, [{ text, at }]);
          else if (places.length < MOST_PLACES) places.push({ text, at });
        }
      });
    }
  }

  /** The most frequent phrase of the texts that renders `term`, word by word, or null. */
  rendering(term: string, language: 'fa' | 'en'): string | null {
    const words = contentStems(term, language);
    const first = words.find((word) => partnersOf(word, language).length > 0);
    if (!first || words.length > LONGEST_TERM) return null;
    const counts = new Map<string, { form: string; count: number }>();
    for (const partner of partnersOf(first, language)) {
      for (const { text, at } of this.#places.get(partner) ?? []) {
        const form = this.#phraseAround(text, at, words, language);
        if (!form) continue;
        const key = termKey(form);
        const known = counts.get(key);
        if (known) known.count++;
        else counts.set(key, { form, count: 1 });
      }
    }
    return [...counts.values()].sort((a, b) => b.count - a.count || a.form.length - b.form.length)[0]?.form ?? null;
  }

  #phraseAround(text: IndexedText, at: number, words: readonly string[], language: 'fa' | 'en'): string | null {
    for (let from = Math.max(0, at - LONGEST_TERM + 1); from <= at; from++) {
      if (text.tokens[from]?.kind !== 'word') continue;
      for (let to = at + 1; to <= Math.min(text.tokens.length, from + LONGEST_TERM); to++) {
        if (text.tokens[to - 1]?.kind !== 'word') break;
        const count = stemsBetween(text, from, to);
        if (count > words.length + 1) break;
        if (count < words.length - 1) continue;
        const stems = text.stems.slice(from, to).flat();
        const match = language === 'fa' ? rendersStems(words, stems, false) : rendersStems(stems, words, false);
        if (match < FULLY) continue;
        const span = trimTerm(text.tokens, from, to, this.language);
        if (span && span.from === from && span.to === to) return spanText(text.tokens, span);
      }
    }
    return null;
  }
}
