import { CHANGES, FLOW_NAME, PERSONS, RATES, TRANSPARENT, WEAK_MEASURES } from '../language/measures';
import type { ClauseAnalysis, NumberMention, SentenceAnalysis, TokenSpan } from './analysis';
import { changeNear, changeTokens, isLevel, measureBeside } from './changes';
import { completed } from './complete-roles';
import { countedPersons } from './counted-persons';
import { countedNoun, occasionNoun, sharedNoun } from './counted-nouns';
import {
  clauseAt,
  closeTo,
  isSetting,
  isYearly,
  localHas,
  localSpan,
  nearbyParties,
  pointsAtWhole,
  refersBack,
  settingOf,
  wide,
  wideRoles,
} from './figure-spans';
import { fromToPairs, timeFor } from './figure-times';
import { canonicalFlow, conceptsIn, measureNear, measureOf, occupied, prepositionOf, rolesOf } from './read-frame';
import { partsOf } from './sums';
import { isPlace } from './find-ranks';
import { listedParty, viewOfParty, withListedParty } from './listed-parties';
import { viewFor } from './respectively';
import type { Roles, Statement, TimeInterval } from './statement';

function withContextParties(analysis: SentenceAnalysis, head: string, roles: Roles): Roles {
  if (head !== 'trade' && head !== 'balance of trade') return roles;
  if ((roles.symmetric?.length ?? 0) >= 2 || (roles.symmetric?.length ?? 0) === 1) return roles;
  const pair = [...new Set([...analysis.context.entities].reverse().filter((id) => /^[A-Z]{2}$/.test(id)))].slice(0, 2);
  return pair.length === 2 ? { ...roles, symmetric: pair.sort() } : roles;
}

/** Quantities and counts of a sentence: every number that is no year, label or citation, with measure, parties, time and unit. */
export function readQuantities(analysis: SentenceAnalysis): Statement[] {
  // "One" and «یک» alone are articles.
  const values = analysis.numbers.filter(
    (number) =>
      !isPlace(analysis, number) &&
      ((number.use === 'value' && !(number.inWords && number.unit === 'count' && number.value.max === 1)) || number.use === 'multiple'),
  );
  if (values.length === 0) return [];
  const taken = occupied(analysis);
  const statements: Statement[] = [];
  const pairs = fromToPairs(analysis, values);
  for (const number of values) {
    const party = listedParty(analysis, number, values)?.own.id ?? null;
    const statement = readOne(viewOfParty(viewFor(analysis, number, values), number, values), number, values, taken, pairs, party);
    if (statement === null) continue;
    const whole = partnered(analysis, statement, statements);
    const parts = analysis.context.side === 'draft' ? partsOf(analysis, whole) : [];
    statements.push(parts.length > 1 ? { ...whole, parts } : whole);
  }
  return statements;
}

/** A word of change makes a percentage a rate of growth only beside it. */
const NEAR_CHANGE = 7;
const DURATION_ADJECTIVE = /^(?:ساله|روزه|ماهه|هفتهای|سالگی)$/;
/** Measures that are themselves told in years or days. */
const AGED = new Set(['loan', 'distance']);

const PRONOUNS = new Set(['آن', 'این', 'آنجا', 'it', 'its', 'them', 'their', 'there']);

/** "… and imports from it quadrupled": a flow whose parties are pronouns has those of the flow before it in the sentence. */
function partnered(analysis: SentenceAnalysis, statement: Statement, before: readonly Statement[]): Statement {
  const { roles, measure } = statement;
  const flow = FLOW_NAME[measure.head];
  if (flow === undefined || roles.actor !== undefined || roles.counterpart !== undefined) return statement;
  const last = before.findLast(
    (other) => FLOW_NAME[other.measure.head] !== undefined && other.roles.actor !== undefined && other.roles.counterpart !== undefined,
  );
  if (last === undefined || !analysis.tokens.some((token) => PRONOUNS.has(token.folded))) return statement;
  const found = completed({ head: last.measure.head, roles: last.roles }, measure.head, roles);
  return { ...statement, roles: found, measure: { ...measure, head: canonicalFlow(measure.head, found) } };
}

function readOne(
  analysis: SentenceAnalysis,
  number: NumberMention,
  values: readonly NumberMention[],
  taken: ReadonlySet<number>,
  pairs: ReadonlyMap<NumberMention, TimeInterval>,
  party: string | null,
): Statement | null {
  const clause = clauseAt(analysis, number.from);
  const others = values.filter((other) => other !== number);
  const local = localSpan(analysis, clause, number, others);
  const found = pairs.has(number) ? { time: pairs.get(number)!, carried: false } : timeFor(analysis, clause, number, others);
  const timed = found.carried && isYearly(analysis, number) ? { time: null, carried: false } : found;
  let value = number.value;
  let unit = number.unit;
  let head = '';
  let headAt: number | null = null;
  let modifiers: string[] = [];
  let direction: -1 | 0 | 1 | null = null;
  // «جنگ هشت ساله», "an eight-year war": a name, not a figure.
  if (unit === 'day' && DURATION_ADJECTIVE.test(analysis.tokens[number.to - 1]!.folded)) return null;
  if (unit === 'day' && isSetting(analysis, clause, number)) return null;
  const rated = unit === 'percent' || unit === 'percentage-point' || unit === 'multiple';
  // Words of change name no amount: "with 18 percent growth it reached 1.7 billion".
  const level = rated && isLevel(analysis, number);
  const skip =
    rated && !level && unit !== 'multiple'
      ? taken
      : new Set([
          ...taken,
          ...changeTokens(analysis).filter((at) => !level || unit === 'multiple' || analysis.tokens[at]!.concept !== 'growth'),
        ]);
  const persons = countedPersons(analysis, clause, number, skip);
  if (persons !== null) {
    headAt = persons.at;
    head = analysis.tokens[headAt]!.concept;
    value = persons.value;
    unit = PERSONS.has(head) ? 'people' : 'count';
  } else if (unit === 'count') {
    const noun = countedNoun(analysis, number, clause.to, taken) ?? sharedNoun(analysis, number, values, taken);
    headAt = noun?.at ?? occasionNoun(analysis, number, clause, taken) ?? measureNear(analysis, clause, number.from, skip);
    if (headAt === null) return null;
    head = analysis.tokens[headAt]!.concept || 'case';
    // "The two countries" names them and counts nothing.
    if (head === 'country' && number.value.max === 2 && number.inWords) return null;
    modifiers = noun?.modifiers ?? [];
    if (PERSONS.has(head)) unit = 'people';
  } else if (unit === 'people') {
    headAt = measureNear(analysis, clause, number.from, skip);
    head = headAt === null ? 'people' : analysis.tokens[headAt]!.concept;
  } else {
    headAt = percentNoun(analysis, number, clause, taken) ?? measureNear(analysis, clause, number.from, skip);
    if (headAt === null) headAt = measureNear(analysis, { from: 0, to: analysis.tokens.length }, number.from, skip);
    const shipped = rated ? null : shippedGoods(analysis, clause);
    if (shipped !== null && (headAt === null || headAt === shipped || WEAK_MEASURES.has(analysis.tokens[headAt]!.concept)))
      headAt = shipped;
    head = headAt === null ? '' : headAt === shipped ? 'export' : analysis.tokens[headAt]!.concept;
    if (rated) {
      const change = changeNear(analysis, clause, number.from);
      if (change !== null) {
        direction = change.sign;
        const rate =
          unit !== 'multiple' &&
          Math.abs(change.at - number.from) <= NEAR_CHANGE &&
          !(headAt !== null && RATES.has(head)) &&
          (!isLevel(analysis, number) || (headAt !== null && CHANGES[head] !== undefined));
        if (rate && unit === 'percent') {
          // «رشد ۳۴ درصدی مبادلات»: a growth rate of what stands beside the word of change.
          const base = CHANGES[head] !== undefined ? measureBeside(analysis, clause, headAt!, taken) : headAt;
          if (base !== null && base !== headAt) modifiers.push(analysis.tokens[base]!.concept);
          else if (CHANGES[head] === undefined && head !== '') modifiers.push(head);
          if (base !== null) headAt = base;
          head = 'growth';
          if (change.sign < 0 && analysis.tokens[change.at]!.concept !== 'growth' && value.min !== null && value.min > 0)
            value = negated(value);
        }
      } else if (unit === 'multiple')
        direction = value.min !== null && value.min >= 1 ? 1 : value.max !== null && value.max < 1 ? -1 : null;
    }
    if (head === 'growth' && modifiers.length === 0 && headAt !== null) {
      const base =
        measureBeside(analysis, clause, headAt, taken) ?? measureBeside(analysis, { from: 0, to: analysis.tokens.length }, headAt, taken);
      if (base !== null) {
        modifiers.push(analysis.tokens[base]!.concept);
        headAt = base;
      }
    }
    if (unit === 'day' && !AGED.has(head)) head = 'duration';
    if (CHANGES[head] !== undefined && head !== 'growth' && unit !== 'percent') {
      const base = headAt === null ? null : measureBeside(analysis, clause, headAt, taken);
      if (base !== null) {
        headAt = base;
        head = analysis.tokens[base]!.concept;
      }
    }
  }
  const roleHead = head === 'growth' && modifiers[0] !== undefined ? modifiers[0] : head;
  const span = localHas(analysis, local) || headAt === null ? wide(local, headAt) : clause;
  let roles = rolesOf(
    analysis,
    headAt !== null && FLOW_NAME[roleHead] !== undefined ? wideRoles(analysis, clause, local, headAt) : span,
    headAt ?? number.from,
    roleHead,
  );
  if (Object.keys(roles).length === 0) roles = rolesOf(analysis, clause, headAt ?? number.from, roleHead);
  roles = withContextParties(analysis, roleHead, roles);
  if (party !== null) roles = withListedParty(roles, roleHead, party);
  const canonical = canonicalFlow(roleHead, roles);
  if (roleHead === head) head = canonical;
  else modifiers = [canonical, ...modifiers.filter((concept) => concept !== roleHead)];
  const near = conceptsIn(analysis, closeTo(analysis, local, number, headAt), taken);
  const whole = conceptsIn(analysis, settingOf(analysis, number), taken);
  const flowWords = (concept: string): boolean =>
    FLOW_NAME[concept] !== undefined && (FLOW_NAME[head] !== undefined || FLOW_NAME[canonical] !== undefined);
  const around = [...new Set([...modifiers, ...near])].filter((concept) => !flowWords(concept) || concept === canonical);
  const clean = whole.filter(
    (concept) => concept !== head && !around.includes(concept) && !TRANSPARENT.has(concept) && !flowWords(concept),
  );
  const credits = unit === 'count' || unit === 'people' ? creditsOf(analysis, number) : null;
  const qualifiers: string[] = [];
  if (timed.carried) qualifiers.push('carried-time');
  if (number.only) qualifiers.push('only');
  if (refersBack(analysis)) qualifiers.push('refers-back');
  if (pointsAtWhole(analysis)) qualifiers.push('of-whole');
  const display = headAt === null ? '' : analysis.text.slice(analysis.tokens[headAt]!.start, analysis.tokens[headAt]!.end);
  const reach = reachHedge(analysis, clause, number);
  if (reach) value = { ...value, min: null, max: value.min ?? value.max };
  return {
    kind: number.unit === 'count' || persons !== null ? 'count' : 'quantity',
    measure: measureOf(head, credits === null ? around : around.filter((concept) => !credits.has(concept)), display),
    roles,
    time: timed.time,
    value,
    unit,
    qualifiers,
    modality: clause.modality,
    direction,
    predicate: credits === null ? clean : clean.filter((concept) => !credits.has(concept)),
    affirmed: !clause.negated || number.hedge === 'at-most' || reach,
    authority: null,
    slot: number.core,
    source: 'text',
    confidence: head === '' ? 0.75 : 0.95,
    context: analysis.context.concepts,
    nearby: nearbyParties(analysis, roles),
  };
}

const SORTING = new Set([
  ...[
    'distinguish',
    'identify',
    'list',
    'name',
    'propose',
    'discuss',
    'describe',
    'mention',
    'count',
    'introduce',
    'present',
    'divide',
    'classify',
  ],
  ...[
    'distinguishes',
    'identifies',
    'lists',
    'names',
    'proposes',
    'discusses',
    'describes',
    'mentions',
    'counts',
    'introduces',
    'presents',
  ],
  ...['distinguished', 'identified', 'listed', 'named', 'proposed', 'discussed', 'described', 'mentioned', 'introduced', 'presented'],
  ...['divides', 'divided', 'classifies', 'classified', 'enumerates', 'enumerated'],
]);

/**
 * "Harris and Cole distinguish four stages": concepts up to the verb say who counts, not what is counted. Null where no such verb
 * stands between the start of the sentence and the figure.
 */
function creditsOf(analysis: SentenceAnalysis, number: TokenSpan): ReadonlySet<string> | null {
  if (analysis.language !== 'en') return null;
  const verb = analysis.tokens.findIndex((token, at) => at < number.from && SORTING.has(token.folded));
  if (verb < 1) return null;
  const subject = analysis.tokens.slice(0, verb + 1);
  if (!subject.every((token, at) => at === 0 || at === verb || token.capital || token.functional || token.kind !== 'word')) return null;
  return new Set(subject.map((token) => token.concept));
}

const MOTION = new Set([
  'went',
  'go',
  'goes',
  'going',
  'flowed',
  'flow',
  'shipped',
  'moved',
  'رفت',
  'رفته',
  'میرود',
  'راهی',
  'روانه',
  'فرستاد',
  'فرستاده',
  'فرستاده',
]);

/** "Russian goods worth … went to Iran": goods that move to a party are exports. Index of the goods, or null. */
function shippedGoods(analysis: SentenceAnalysis, clause: TokenSpan): number | null {
  const tokens = analysis.tokens.slice(clause.from, clause.to);
  if (!tokens.some((token) => MOTION.has(token.folded) || token.concept === 'send')) return null;
  if (!analysis.entities.some((entity) => entity.from >= clause.from && entity.to <= clause.to && prepositionOf(analysis, entity) === 'to'))
    return null;
  const at = tokens.findIndex((token) => token.concept === 'goods');
  return at < 0 ? null : clause.from + at;
}

/** "Did not reach N", «به N نرسید»: an upper bound. */
function reachHedge(analysis: SentenceAnalysis, clause: ClauseAnalysis, number: NumberMention): boolean {
  if (!clause.negated || number.hedge === 'at-most') return false;
  const after = analysis.tokens.slice(number.to, number.to + 3).map((token) => token.folded);
  const before = analysis.tokens.slice(Math.max(clause.from, number.from - 3), number.from).map((token) => token.folded);
  return (
    (analysis.tokens[number.from - 1]?.folded === 'به' && after.some((word) => /^نرسید|^نمیرس/.test(word))) ||
    (before.includes('reach') && before.some((word) => /not|n't|never/.test(word)))
  );
}

function negated(value: Statement['value'] & object): Statement['value'] & object {
  const { min, max, otherReadings, ...rest } = value;
  return {
    ...rest,
    min: max === null ? null : -max,
    max: min === null ? null : -min,
    ...(otherReadings === undefined ? {} : { otherReadings: otherReadings.map((reading) => -reading) }),
  };
}

/** «۲۵ درصد تخفیف», "25 percent discount": the noun right after a share. */
function percentNoun(analysis: SentenceAnalysis, number: NumberMention, clause: TokenSpan, taken: ReadonlySet<number>): number | null {
  if (number.unit !== 'percent') return null;
  for (let at = number.to; at < Math.min(clause.to, number.to + 2); at++) {
    const token = analysis.tokens[at]!;
    if (token.folded === 'از' || token.folded === 'of' || token.kind === 'mark') return null;
    if (!taken.has(at) && RATES.has(token.concept)) return at;
  }
  return null;
}
