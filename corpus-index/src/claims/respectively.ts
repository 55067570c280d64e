import type { NumberMention, SentenceAnalysis, TokenSpan } from './analysis';

/** "Respectively", «به ترتیب»: two lists of a sentence are paired in order. */
function saysRespectively(analysis: SentenceAnalysis): boolean {
  return analysis.tokens.some(
    (token, at) =>
      token.folded === 'respectively' ||
      token.folded === 'بهترتیب' ||
      (token.folded === 'ترتیب' && analysis.tokens[at - 1]?.folded === 'به' && analysis.tokens[at + 1]?.folded !== 'که'),
  );
}

const LINK = /^(?:و|and|,|،|to|به|از|در|with|in|from)$/;

/** A run of `length` neighbours of a list of mentions, with nothing but conjunctions between them. */
function runOf<T extends TokenSpan>(analysis: SentenceAnalysis, mentions: readonly T[], length: number): readonly T[] | null {
  for (let start = 0; start + length <= mentions.length; start++) {
    const run = mentions.slice(start, start + length);
    const linked = run.every((mention, n) => {
      const next = run[n + 1];
      if (next === undefined) return true;
      const between = analysis.tokens.slice(mention.to, next.from);
      return (
        next.from >= mention.to &&
        between.length <= 3 &&
        between.every((token) => LINK.test(token.folded)) &&
        between.some((token) => /^(?:و|and|,|،)$/.test(token.folded))
      );
    });
    if (linked) return run;
  }
  return null;
}

/**
 * The sentence as one figure of a "respectively" list sees it: of the parties and times that are listed in parallel only its own are left.
 * The same analysis where the sentence pairs nothing.
 */
export function viewFor(analysis: SentenceAnalysis, number: NumberMention, values: readonly NumberMention[]): SentenceAnalysis {
  if (values.length < 2 || !saysRespectively(analysis)) return analysis;
  const figures = runOf(analysis, values, values.length) ?? values;
  const index = figures.indexOf(number);
  const entities = runOf(
    analysis,
    analysis.entities.filter((entity) => !entity.resolved),
    figures.length,
  );
  const times = runOf(analysis, analysis.times, figures.length);
  if (index < 0 || (entities === null && times === null)) return analysis;
  return {
    ...analysis,
    entities:
      entities === null
        ? analysis.entities
        : analysis.entities.filter((entity) => !entities.includes(entity) || entities.indexOf(entity) === index),
    times: times === null ? analysis.times : analysis.times.filter((time) => !times.includes(time) || times.indexOf(time) === index),
  };
}
