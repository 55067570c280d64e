import { CONTRASTS } from '../../../corpus-index/src/language/definition-cues';
import { PhraseSet } from '../../../corpus-index/src/extract/terms/phrases';
import { tokenize } from '../../../corpus-index/src/text/tokens';
import { termsIn } from './find-term';
import type { Concept, TermIndex } from './term-index';

const CUES = { fa: new PhraseSet(CONTRASTS.fa), en: new PhraseSet(CONTRASTS.en) };
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

/** Other defined concepts of a sentence that sets things against each other. */
function contrasted(quote: string, concept: Concept, index: TermIndex): Set<Concept> {
  const found = new Set<Concept>();
  const tokens = tokenize(quote);
  const cue = CUES.fa.find(tokens) ?? CUES.en.find(tokens);
  if (!cue) return found;
  const uses = termsIn({ start: 0, end: quote.length, text: quote }, index);
  if (!uses.some((use) => use.concept === concept)) return found;
  for (const use of uses)
    if (use.concept !== concept && use.concept.definitions.length && !overlaps(use.concept, concept)) found.add(use.concept);
  return found;
}

/** «قدرت» is no neighbour of «قدرت نرم»: one name holds the other. */
function overlaps(a: Concept, b: Concept): boolean {
  return (['fa', 'en'] as const).some((language) =>
    a[language].some((form) => b[language].some((other) => ` ${other} `.includes(` ${form} `) || ` ${form} `.includes(` ${other} `))),
  );
}
