import { languageOf } from '../text/language';
import type { ReadingContext, SentenceAnalysis } from './analysis';
import { analyseTokens } from './analyse-tokens';
import { citationTokens } from './citation-marks';
import { findClauses } from './clauses';
import { findEntities } from './entities';
import { findNumbers } from './numbers/find-numbers';
import { resolveReversed } from './numbers/resolve-reversed';
import { isNeitherNor } from './qualitative/contrast';
import { findTimes } from './times';

/** Sentences longer than this are cut: nobody states one thing in 6,000 characters. */
export const LONGEST_SENTENCE = 6_000;

/** Reads a sentence once for all kinds of statements. Offsets of the result are offsets into `sentence`. */
export function analyseSentence(sentence: string, context: ReadingContext): SentenceAnalysis {
  const text = sentence.length > LONGEST_SENTENCE ? sentence.slice(0, LONGEST_SENTENCE) : sentence;
  const language = context.language ?? languageOf(text);
  const tokens = analyseTokens(text, language, context.reversedMarks);
  const citations = citationTokens(tokens);
  const times = findTimes(tokens, language, context, citations);
  // «نه … و نه …» is no nine.
  const denied = language === 'fa' && isNeitherNor(tokens);
  const read = findNumbers(tokens, language, times, citations).filter(
    (number) => !(denied && number.to - number.from <= 2 && tokens[number.from]!.folded === 'نه'),
  );
  const numbers = context.side === 'paper' ? resolveReversed(read) : read;
  const clauses = findClauses(
    tokens,
    language,
    new Set(numbers.flatMap(({ from, to, unit }) => (unit === 'count' ? [] : tokens.slice(from, to)))),
  );
  // Names inside citations are authors and titles.
  const entities = findEntities(tokens, language, context).filter((entity) => !citations.has(entity.from));
  const modality = clauses.find((clause) => clause.modality !== 'asserted')?.modality ?? 'asserted';
  return { text, language, tokens, clauses, entities, times, numbers, modality, context };
}
