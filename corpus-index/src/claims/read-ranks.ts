import { DEGREES, FROM_BELOW, RANK_WHOLES, RANK_WORDS, SUPERLATIVES } from '../language/comparatives';
import type { SentenceAnalysis } from './analysis';
import { conceptsIn, isReference, measureOf, occupied } from './read-frame';
import { clauseAt, pointsAtWhole, refersBack } from './figure-spans';
import { timeFor } from './figure-times';
import type { Roles, Statement } from './statement';

export interface Ranked {
  readonly from: number;
  readonly to: number;
  readonly rank: number;
}

/** Ordinals that are ranks, and superlatives that are a first rank; "one of the largest" is neither. */
export function ranksIn(analysis: SentenceAnalysis): Ranked[] {
  const { tokens } = analysis;
  const found: Ranked[] = [];
  const near = (at: number, words: ReadonlySet<string>, before: number, after: number): boolean => {
    for (let index = Math.max(0, at - before); index <= Math.min(tokens.length - 1, at + after); index++)
      if (index !== at && words.has(tokens[index]!.folded)) return true;
    return false;
  };
  for (const number of analysis.numbers) {
    if (number.use !== 'ordinal' || number.value.min === null) continue;
    const last = number.to - 1;
    const superlative = near(last, SUPERLATIVES, 0, 2);
    const ranked = near(last, RANK_WORDS, 3, 2);
    const emphatic = /ین$/.test(tokens[last]!.folded) && near(last, RANK_WHOLES, 0, 8);
    const graded = /ین$/.test(tokens[last]!.folded) && near(last, DEGREES, 0, 3);
    if (superlative || ranked || emphatic || graded) found.push({ from: number.from, to: number.to, rank: number.value.min });
  }
  for (const [at, token] of tokens.entries()) {
    if (!SUPERLATIVES.has(token.folded) || FROM_BELOW.has(token.folded) || found.some((rank) => at - rank.to <= 2 && at >= rank.from))
      continue;
    if (token.folded === 'most' || token.folded === 'top' || token.folded === 'leading' || token.folded === 'مهمترین') continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map((word) => word.folded);
    if (before.includes('یکی') || (before.includes('of') && before.includes('one')) || before.includes('among')) continue;
    if (before.some((word) => /^(?:second|third|fourth|fifth|دومین|سومین)$/.test(word))) continue;
    if (near(at, RANK_WHOLES, 3, 8) && !tokens[at + 1]?.plural) found.push({ from: at, to: at + 1, rank: 1 });
  }
  return found;
}

/** Words that set a place in an order against another; they name nothing that is ranked. */
const ORDER = new Set(['behind', 'ahead', 'after', 'before', 'following', 'come', 'stand', 'place', 'position', 'ranking', 'رتبهبند']);

/** «این کشور … در جایگاه دوم», "it ranks second": the country that the sentences before named last. */
function countryBefore(analysis: SentenceAnalysis): { readonly id: string } | null {
  if (!refersBack(analysis) || pointsAtWhole(analysis)) return null;
  const id = analysis.context.entities.findLast((entity) => /^[A-Z]{2}$/.test(entity));
  return id === undefined ? null : { id };
}

/** Ranks of a sentence: who, in what list, by what. */
export function readRanks(analysis: SentenceAnalysis): Statement[] {
  const taken = occupied(analysis);
  const entities = analysis.entities.filter((entity) => entity.kind !== 'name' && entity.kind !== 'region');
  return ranksIn(analysis).map((rank) => {
    const clause = clauseAt(analysis, rank.from);
    const named = entities.find((entity) => !isReference(analysis, entity) && entity.kind !== 'organisation') ?? null;
    const subject = named ?? countryBefore(analysis);
    const references = entities.filter((entity) => isReference(analysis, entity));
    const rest = entities
      .filter((entity) => entity !== subject && !references.includes(entity) && entity.id !== subject?.id)
      .map((entity) => entity.id);
    const roles: Roles = {
      ...(subject === null ? {} : { actor: [subject.id] }),
      ...(rest.length > 0 ? { scope: [...new Set(rest)] } : {}),
    };
    const local = conceptsIn(analysis, { from: rank.to, to: Math.min(clause.to, rank.to + 5) }, taken);
    const whole = conceptsIn(analysis, { from: 0, to: analysis.tokens.length }, taken).filter(
      (concept) => !local.includes(concept) && concept !== 'rank' && !ORDER.has(concept),
    );
    const { time, carried } = timeFor(analysis, clause, rank, []);
    const first = analysis.tokens[rank.from]!;
    const last = analysis.tokens[rank.to - 1]!;
    return {
      kind: 'rank',
      measure: measureOf(
        'rank',
        local.filter((concept) => concept !== 'rank' && !ORDER.has(concept)),
        analysis.text.slice(first.start, last.end),
      ),
      roles,
      time,
      value: { min: rank.rank, max: rank.rank, approximate: false, precision: 0 },
      unit: 'rank',
      qualifiers: carried ? ['carried-time'] : [],
      modality: clause.modality,
      direction: null,
      predicate: whole,
      affirmed: !clause.negated,
      authority: null,
      slot: { start: first.start, end: last.end },
      source: 'text',
      confidence: 0.95,
      context: analysis.context.concepts,
    };
  });
}
