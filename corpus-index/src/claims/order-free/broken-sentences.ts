import { PREPOSITIONS } from '../../language/function-words';
import { CLAUSE_OPENERS, CONTINUERS } from '../../language/clause-openers';
import type { SentenceAnalysis, Token } from '../analysis';
import { endsClause } from '../clauses';
import { persianVerbForm } from '../qualitative/lemma';

/** The verb of a Persian sentence stands at its end, but for a citation or an afterthought. */
const VERB_WITHIN = 8;

/** Word before the closing marks of a sentence, or undefined. */
function lastWord(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast((token) => token.kind !== 'mark');
}

function firstWord(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token) => token.kind !== 'mark');
}

/**
 * True where the full stop between two sentences stands in the middle of one: the first lacks its Persian verb or stops at a
 * preposition, or the second opens as nothing but the rest of a sentence can. Extraction that scrambles lines leaves such stops.
 */
export function isBroken(first: SentenceAnalysis, second: SentenceAnalysis): boolean {
  const end = lastWord(first.tokens);
  const start = firstWord(second.tokens);
  if (end === undefined || start === undefined) return false;
  if (PREPOSITIONS[first.language][end.folded] !== undefined || CLAUSE_OPENERS[first.language].has(end.folded)) return true;
  if (CONTINUERS.has(start.folded)) return true;
  if (first.language !== 'fa' || second.language !== 'fa') return false;
  return !first.tokens.slice(-VERB_WITHIN).some((token) => endsClause(token) || persianVerbForm(token.folded) !== null);
}
