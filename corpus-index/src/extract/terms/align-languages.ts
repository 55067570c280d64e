import type { Token } from '../../text/tokens';
import { contentStems, partnersOf, rendersStems, stemsOf } from './field-dictionary';
import { LONGEST_TERM, spanText, termKey, trimTerm } from './term-span';

const FULLY = 0.95;
/** Places of one word that are looked at for a phrase around it. */
const MOST_PLACES = 150;
const NONE: readonly string[] = [];

interface IndexedText {
  readonly tokens: readonly Token[];
  readonly stems: readonly (readonly string[])[];
}

function stemsBetween({ stems }: IndexedText, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += stems[at]!.length;
  return count;
}

/** The word of a term that a phrase in the other language is looked for by: the first that the dictionary has. */
function firstKnown(words: readonly string[], language: 'fa' | 'en'): string | undefined {
  return words.find((word) => partnersOf(word, language).length > 0);
}

/** Texts in one language, in which phrases are found by the words that render a term of the other. */
export class PhraseIndex {
  readonly #places = new Map<string, { readonly text: IndexedText; readonly at: number }[]>();

  /** @param terms in the other language, those that will be asked for */
  constructor(
    texts: readonly (readonly Token[])[],
    readonly language: 'fa' | 'en',
    terms: readonly string[],
  ) {
    const other = language === 'fa' ? 'en' : 'fa';
    for (const term of terms) {
      const first = firstKnown(contentStems(term, other), other);
      for (const partner of first ? partnersOf(first, other) : []) if (!this.#places.has(partner)) this.#places.set(partner, []);
    }
    if (!this.#places.size) return;
    const known = new Map<string, readonly string[]>();
    const stemsOfWord = ({ kind, folded }: Token): readonly string[] => {
      if (kind !== 'word') return NONE;
      let found = known.get(folded);
      if (!found) {
        found = stemsOf(folded, language);
        known.set(folded, found);
      }
      return found;
    };
    for (const tokens of texts) {
      const text: IndexedText = { tokens, stems: tokens.map(stemsOfWord) };
      text.stems.forEach((stems, at) => {
        for (const stem of stems) {
          const places = this.#places.get(stem);
          if (places && places.length < MOST_PLACES) places.push({ text, at });
        }
      });
    }
  }

  /** The most frequent phrase of the texts that renders `term`, word by word, or null. */
  rendering(term: string, language: 'fa' | 'en'): string | null {
    const words = contentStems(term, language);
    const first = firstKnown(words, language);
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
