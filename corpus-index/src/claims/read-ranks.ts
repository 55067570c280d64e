import { RANKED_PARTS } from '../language/comparatives';
import type { EntityMention, SentenceAnalysis } from './analysis';
import { conceptsIn, isReference, measureOf, occupied, prepositionOf } from './read-frame';
import { clauseAt, pointsAtWhole, refersBack } from './figure-spans';
import { ORDER_WORDS, type Ranked, ranksIn } from './find-ranks';
import { timeFor } from './figure-times';
import type { Roles, Statement } from './statement';

/** «این کشور … در جایگاه دوم», "it ranks second": the country that the sentences before named last. */
function countryBefore(analysis: SentenceAnalysis): { readonly id: string } | null {
  if (!refersBack(analysis) || pointsAtWhole(analysis)) return null;
  const id = analysis.context.entities.findLast((entity) => /^[A-Z]{2}$/.test(entity));
  return id === undefined ? null : { id };
}

const COPULA = /^(?:is|was|are|were|been|remained|became|remains)$/;

/** "India's third-largest supplier was …", «بزرگ‌ترین خریدار … هند است»: who is ranked stands at the other end of the copula. */
function subjectAfter(analysis: SentenceAnalysis, rank: Ranked, entities: readonly EntityMention[]): EntityMention | null {
  const { tokens, language } = analysis;
  const part = tokens.slice(rank.to, rank.to + 5).some((token) => RANKED_PARTS[token.concept] !== undefined);
  if (!part) return null;
  if (language === 'en')
    return entities.find((entity) => entity.from > rank.to && COPULA.test(tokens[entity.from - 1]?.folded ?? '')) ?? null;
  if (entities.some((entity) => entity.to <= rank.from && !isReference(analysis, entity))) return null;
  const second = entities.filter((entity) => entity.from >= rank.to && !isReference(analysis, entity))[1];
  return second !== undefined && !/^(?:و|[,،])$/.test(tokens[second.from - 1]!.folded) && prepositionOf(analysis, second) === null
    ? second
    : null;
}

/** Ranks of a sentence: who, in what list, by what. */
export function readRanks(analysis: SentenceAnalysis): Statement[] {
  const taken = occupied(analysis);
  const entities = analysis.entities.filter((entity) => entity.kind !== 'name' && entity.kind !== 'region');
  const ranks = ranksIn(analysis);
  return ranks.map((rank, index) => {
    const clause = clauseAt(analysis, rank.from);
    const references = entities.filter((entity) => isReference(analysis, entity) || prepositionOf(analysis, entity) === 'between');
    const able = entities.filter((entity) => !references.includes(entity) && entity.kind !== 'organisation');
    // "Britain had the largest navy, the United States was second and Japan third": each rank is of the name before it.
    const earlier = Math.max(0, ...ranks.slice(0, index).map((other) => (other.to <= rank.from ? other.to : 0)));
    const own = earlier === 0 ? undefined : able.findLast((entity) => entity.from >= earlier && entity.to <= rank.from);
    const named = own ?? able[0] ?? null;
    // «خاورمیانه بزرگ‌ترین …»: a region is ranked itself where it is no other's ("Ghana is Africa's biggest producer").
    const region = able.some((entity) => entity.to <= rank.from)
      ? undefined
      : analysis.entities.find(
          (entity) =>
            entity.kind === 'region' &&
            entity.to <= rank.from &&
            prepositionOf(analysis, entity) === null &&
            !/['’]s?$/.test(analysis.text.slice(entity.start, entity.end + 2).trimEnd()),
        );
    const said = own ?? subjectAfter(analysis, rank, entities) ?? region ?? named;
    const subject = said ?? countryBefore(analysis);
    const rest = (own === undefined ? entities : [])
      .filter((entity) => entity !== subject && !references.includes(entity) && entity.id !== subject?.id)
      .map((entity) => entity.id);
    const roles: Roles = {
      ...(subject === null ? {} : { actor: [subject.id] }),
      ...(rest.length > 0 ? { scope: [...new Set(rest)] } : {}),
    };
    const nounOf = (of: Ranked): string[] =>
      conceptsIn(analysis, { from: of.to, to: Math.min(clauseAt(analysis, of.from).to, of.to + 5) }, taken).filter(
        (concept) => concept !== 'rank' && !ORDER_WORDS.has(concept),
      );
    const local = own === undefined ? nounOf(rank) : [...new Set([...nounOf(rank), ...nounOf(ranks[0]!)])];
    const whole = conceptsIn(analysis, { from: 0, to: analysis.tokens.length }, taken).filter(
      (concept) => !local.includes(concept) && concept !== 'rank' && !ORDER_WORDS.has(concept),
    );
    const { time, carried } = timeFor(analysis, clause, rank, []);
    const first = analysis.tokens[rank.from]!;
    const last = analysis.tokens[rank.to - 1]!;
    return {
      kind: 'rank',
      measure: measureOf('rank', local, analysis.text.slice(first.start, last.end)),
      roles,
      time,
      value: { min: rank.rank, max: rank.rank, approximate: false, precision: 0 },
      unit: 'rank',
      qualifiers: [...(carried ? ['carried-time'] : []), ...(said === null && subject !== null ? ['refers-back'] : [])],
      modality: clause.modality,
      direction: null,
      predicate: whole,
      affirmed: !clause.negated,
      authority: null,
      slot: { start: first.start, end: last.end },
      source: 'text',
      confidence: 0.95,
      context: analysis.context.concepts,
      nearby: references.map(({ id }) => id),
    };
  });
}
