import { hasContrast, setApart } from '../../../corpus-index/src/extract/terms/contrast';
import { splitSentences } from '../../../corpus-index/src/text/sentences';
import { tokenize } from '../../../corpus-index/src/text/tokens';
import { termsIn } from './find-term';
import type { Concept, TermIndex } from './term-index';

/** Definitions of a concept that are read for the concepts it is set against. */
const MOST_QUOTES = 30;

/** Concepts that the papers' own definitions of a concept set against it («برخلاف X», "X rather than Y"), the most often named first. */
export function neighboursOf(concept: Concept, index: TermIndex): Concept[] {
  const counts = new Map<Concept, number>();
  for (const { quote } of concept.definitions.slice(0, MOST_QUOTES)) {
    for (const other of contrasted(quote, concept, index)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1)).map(([other]) => other);
}

/** Other defined concepts that a passage sets against this one. */
function contrasted(quote: string, concept: Concept, index: TermIndex): Set<Concept> {
  const found = new Set<Concept>();
  if (!hasContrast(tokenize(quote))) return found;
  for (const { start, end } of splitSentences(quote)) {
    const text = quote.slice(start, end);
    const uses = termsIn({ start: 0, end: text.length, text }, index);
    const tokens = tokenize(text);
    const spots = uses.map(({ range }) => ({
      at: tokens.findIndex((token) => token.start >= range.start),
      end: tokens.findLastIndex((token) => token.end <= range.end) + 1,
    }));
    for (const pair of setApart(tokens, spots)) {
      const [a, b] = [uses[pair[0]]!.concept, uses[pair[1]]!.concept];
      const other = a === concept ? b : b === concept ? a : null;
      if (other && other !== concept && other.definitions.length && !overlaps(other, concept)) found.add(other);
    }
  }
  return found;
}

/** «قدرت» is no neighbour of «قدرت نرم»: one name holds the other. */
function overlaps(a: Concept, b: Concept): boolean {
  return (['fa', 'en'] as const).some((language) =>
    a[language].some((form) => b[language].some((other) => ` ${other} `.includes(` ${form} `) || ` ${form} `.includes(` ${other} `))),
  );
}
