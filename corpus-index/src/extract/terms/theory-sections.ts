import { countryNames } from './country-names';
import type { Sentence } from './sentences';
import { spanText, wordKeys } from './term-span';
import type { TermVocabulary } from './vocabulary';

/** Least sentences by which a section is judged. */
const LEAST_SENTENCES = 5;
/** Share of sentences that name a term of the paper, and of those that report: figures, dates, states. */
const TERMS_FROM = 0.45;
const REPORTS_UP_TO = 0.15;
const STRONG = 0.3;

/**
 * Sentences with the role 'theory' where their section explains concepts though its heading does not say so: most of them name terms of the
 * paper or cite, hardly any reports figures, dates or states.
 */
export function withTheorySections(sentences: readonly Sentence[], vocabulary: TermVocabulary): readonly Sentence[] {
  const counts = new Map<number, { all: number; terms: number; reports: number }>();
  for (const sentence of sentences) {
    if (sentence.role !== 'body') continue;
    let count = counts.get(sentence.section);
    if (!count) {
      count = { all: 0, terms: 0, reports: 0 };
      counts.set(sentence.section, count);
    }
    count.all++;
    if (cites(sentence) || namesTerm(sentence, vocabulary)) count.terms++;
    if (reports(sentence)) count.reports++;
  }
  const explains = (section: number) => {
    const count = counts.get(section);
    return (
      count !== undefined &&
      count.all >= LEAST_SENTENCES &&
      count.terms >= count.all * TERMS_FROM &&
      count.reports <= count.all * REPORTS_UP_TO
    );
  };
  return sentences.map((sentence) => (sentence.role === 'body' && explains(sentence.section) ? { ...sentence, role: 'theory' } : sentence));
}

function namesTerm({ tokens }: Sentence, vocabulary: TermVocabulary): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const length = vocabulary.longestAt(tokens, at);
    if (length && vocabulary.strength(spanText(tokens, { from: at, to: at + length })) >= STRONG) return true;
  }
  return false;
}

/** A year within parentheses. */
function cites({ tokens }: Sentence): boolean {
  let open = 0;
  for (const token of tokens) {
    if (token.text === '(') open++;
    else if (token.text === ')') open = Math.max(0, open - 1);
    else if (open > 0 && token.kind === 'number' && token.folded.length === 4) return true;
  }
  return false;
}

/** Figures outside parentheses, and names of states, tell what happened somewhere. */
function reports({ tokens }: Sentence): boolean {
  const keys = wordKeys(tokens);
  const states = countryNames();
  let open = 0;
  return tokens.some((token, at) => {
    if (token.text === '(') open++;
    else if (token.text === ')') open = Math.max(0, open - 1);
    else if (open === 0) return token.kind === 'number' || (token.folded.length > 3 && states.has(keys[at] ?? ''));
    return false;
  });
}
