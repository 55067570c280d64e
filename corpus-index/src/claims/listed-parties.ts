import { FLOWS } from '../language/measures';
import type { EntityMention, NumberMention, SentenceAnalysis } from './analysis';
import { partiesOf } from './keys';
import type { Roles } from './statement';

/** Words that may stand between a party and its figure: "Iraq received 58 percent", «عراق با ۵۸ درصد», "58 percent to Iraq". */
const BETWEEN = 3;
const BEFORE = /^(?:با|را|نیز|تنها|حدود|نزدیک|به|with|had|has|a|an|the|only|about|just|got|took|[:(])$/;
const AFTER = /^(?:به|از|برای|سهم|در|to|for|in|by|of|from|the|went|goes|go|[(])$/;

type Side = 'before' | 'after';

/** The party right before or after a figure, with nothing but words of grammar, or one verb, between. */
function partyBeside(analysis: SentenceAnalysis, number: NumberMention, side: Side): EntityMention | null {
  const { tokens, entities } = analysis;
  let verbs = 0;
  for (let step = 0; step <= BETWEEN; step++) {
    const edge = side === 'before' ? number.from - step : number.to + step;
    const found = entities.find(
      (entity) => !entity.resolved && entity.kind !== 'name' && (side === 'before' ? entity.to : entity.from) === edge,
    );
    if (found !== undefined) return found;
    const token = tokens[side === 'before' ? edge - 1 : edge];
    if (token === undefined) return null;
    if ((side === 'before' ? BEFORE : AFTER).test(token.folded)) continue;
    // "Iraq received 58 percent": a verb, in English.
    if (analysis.language === 'en' && side === 'before' && token.kind === 'word' && !token.functional && !token.capital && verbs++ === 0)
      continue;
    return null;
  }
  return null;
}

/** Parties that the figures of a sentence are each of, in the figures' order; null where not every figure has one of its own. */
function partiesOfFigures(analysis: SentenceAnalysis, values: readonly NumberMention[], side: Side): readonly EntityMention[] | null {
  const found: EntityMention[] = [];
  for (const value of values) {
    const party = partyBeside(analysis, value, side);
    if (party === null || found.some(({ id }) => id === party.id)) return null;
    found.push(party);
  }
  return found;
}

/** True where figures of one unit are listed: a conjunction or comma stands between each and the next. */
function areListed(analysis: SentenceAnalysis, values: readonly NumberMention[]): boolean {
  return values.every((value, index) => {
    const next = values[index + 1];
    if (next === undefined) return true;
    return (
      value.unit === next.unit && analysis.tokens.slice(value.to, next.from).some(({ folded }) => /^(?:و|and|while|[,،;؛])$/.test(folded))
    );
  });
}

/** The party that a figure of a list of shares is of, and those of the list's other figures; null where they do not go in pairs. */
export function listedParty(
  analysis: SentenceAnalysis,
  number: NumberMention,
  values: readonly NumberMention[],
): { readonly own: EntityMention; readonly others: readonly string[] } | null {
  const listed = values.filter((value) => value.unit === number.unit);
  if (listed.length < 2 || !areListed(analysis, listed)) return null;
  const parties = partiesOfFigures(analysis, listed, 'before') ?? partiesOfFigures(analysis, listed, 'after');
  const own = parties?.[listed.indexOf(number)];
  return parties === null || own === undefined ? null : { own, others: parties.filter((party) => party !== own).map(({ id }) => id) };
}

/**
 * The sentence as one figure of a list of shares sees it («عراق ۵۸ درصد و سوریه ۴۲ درصد», "58 percent to Iraq and 42 percent to Syria"):
 * without the parties of the other figures. The same analysis where figures and parties do not go in pairs.
 */
export function viewOfParty(analysis: SentenceAnalysis, number: NumberMention, values: readonly NumberMention[]): SentenceAnalysis {
  const pair = listedParty(analysis, number, values);
  return pair === null ? analysis : { ...analysis, entities: analysis.entities.filter(({ id }) => !pair.others.includes(id)) };
}

/** "China bought 30 percent and India 20 percent of Iran's oil": of a flow whose nearest name is another's, a listed party is the one who acts. */
export function withListedParty(roles: Roles, head: string, own: string): Roles {
  const flow = FLOWS[head];
  if (flow === undefined || partiesOf(roles).includes(own)) return roles;
  const [role, opposite] = flow === 'out' ? (['actor', 'counterpart'] as const) : (['counterpart', 'actor'] as const);
  const displaced = roles[role];
  return { ...roles, [role]: [own], ...(displaced === undefined || roles[opposite] !== undefined ? {} : { [opposite]: displaced }) };
}
