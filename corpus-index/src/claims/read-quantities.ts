import { CHANGES, FLOW_NAME, MEASURES, RATES, TRANSPARENT, WEAK_MEASURES } from '../language/measures';
import { DOWN, UP } from '../language/directions';
import { CALENDAR_WORDS } from '../language/months';
import { CLASSIFIERS } from '../language/units';
import type { ClauseAnalysis, NumberMention, SentenceAnalysis, TimeMention, Token, TokenSpan } from './analysis';
import { partiesOf } from './keys';
import { canonicalFlow, conceptsIn, measureNear, measureOf, occupied, prepositionOf, rolesOf } from './read-frame';
import { viewFor } from './respectively';
import type { Roles, Statement, TimeInterval } from './statement';
import { isUnitAt } from './units';

/** The clause that an index lies in. */
export function clauseAt(analysis: SentenceAnalysis, at: number): ClauseAnalysis {
  return analysis.clauses.find((clause) => clause.from <= at && at < clause.to) ?? analysis.clauses[0]!;
}

const SEPARATOR = /^(?:[,،;؛()]|و|and|or|یا)$/;

/** Tokens that belong to a number rather than to its neighbours in the clause: up to the next separator or number on both sides. */
export function localSpan(analysis: SentenceAnalysis, clause: TokenSpan, number: TokenSpan, others: readonly TokenSpan[]): TokenSpan {
  const previous = others.filter((other) => other.to <= number.from && other.from >= clause.from).at(-1);
  const next = others.find((other) => other.from >= number.to && other.to <= clause.to);
  let from = previous === undefined ? clause.from : previous.to;
  if (previous !== undefined) {
    for (let at = number.from - 1; at >= from; at--) {
      if (SEPARATOR.test(analysis.tokens[at]!.folded) && number.from - at > 2) {
        from = at + 1;
        break;
      }
    }
  }
  let to = next === undefined ? clause.to : next.from;
  if (next !== undefined) {
    for (let at = number.to; at < to; at++) {
      if (SEPARATOR.test(analysis.tokens[at]!.folded)) {
        to = at;
        break;
      }
    }
  }
  return { from, to };
}

const DATABLE = (time: TimeMention): boolean => !time.citation && time.relation !== 'before' && time.relation !== 'after';

/** The time that a number belongs to: nearest in its own stretch of the clause, then the clause's, then the sentence's only one. */
export function timeFor(
  analysis: SentenceAnalysis,
  clause: TokenSpan,
  number: TokenSpan,
  others: readonly TokenSpan[],
): { time: TimeInterval | null; carried: boolean } {
  const times = analysis.times.filter(DATABLE);
  const inClause = times.filter((time) => time.from >= clause.from && time.to <= clause.to);
  if (inClause.length > 0) {
    const blocked = (time: TokenSpan): boolean =>
      others.some((other) => (other.from >= number.to && other.to <= time.from) || (other.from >= time.to && other.to <= number.from));
    const distance = (time: TokenSpan): number =>
      (time.from >= number.to ? time.from - number.to : number.from - time.to) + (blocked(time) ? 100 : 0);
    const sorted = [...inClause].sort((a, b) => distance(a) - distance(b));
    const best = sorted[0]!;
    if (distance(best) < 100 || inClause.length === 1) return { time: best.interval, carried: false };
    return { time: best.interval, carried: true };
  }
  const before = times.filter((time) => time.to <= clause.from);
  const after = times.filter((time) => time.from >= clause.to);
  const near = before.at(-1) ?? after[0];
  if (near !== undefined) return { time: near.interval, carried: before.length + after.length > 1 };
  return { time: analysis.context.time, carried: analysis.context.time !== null };
}

interface Change {
  readonly sign: 1 | -1;
  readonly at: number;
}

/** A word of change in a span, nearest to an index. */
export function changeNear(analysis: SentenceAnalysis, span: TokenSpan, at: number): Change | null {
  let best: Change | null = null;
  for (let index = span.from; index < span.to; index++) {
    const token = analysis.tokens[index]!;
    const sign =
      UP.has(token.folded) || token.concept === 'increase' || token.concept === 'growth'
        ? 1
        : DOWN.has(token.folded) || token.concept === 'decrease'
          ? -1
          : null;
    if (sign !== null && (best === null || Math.abs(index - at) < Math.abs(best.at - at))) best = { sign, at: index };
  }
  return best;
}

const TO_LEVEL = new Set(['به', 'to', 'at', 'از', 'from']);

/** «به ۳۴ درصد رسید», "rose to 34 percent": a level, not a rate of change. */
function isLevel(analysis: SentenceAnalysis, number: NumberMention): boolean {
  const before = analysis.tokens[number.from - 1]?.folded ?? '';
  return TO_LEVEL.has(before);
}

/** Classifiers that are also what is counted, where nothing else is. */
const KINDS = new Set(['species', 'item']);
const PARTIAL = new Set(['first', 'last', 'other', 'another', 'next', 'further', 'اول', 'نخست', 'آخر', 'دیگر', 'بعدی', 'دیگری']);
const COMPOUND_VERBS = new Set([
  'کرد',
  'کردند',
  'کرده',
  'کند',
  'میکند',
  'شد',
  'شدند',
  'شده',
  'شود',
  'میشود',
  'گرفت',
  'گرفته',
  'یافت',
  'یافته',
  'داد',
  'داده',
  'گردید',
  'گردد',
  'نمود',
  'آمد',
  'رفت',
]);

/** «والفجر ۳ آزاد شد»: the word after the number belongs to the verb, so the number is a name's. */
function isCompoundVerb(tokens: readonly Token[], at: number): boolean {
  return COMPOUND_VERBS.has(tokens[at + 1]?.folded ?? '');
}

/** Counted noun after a number: Persian puts it first, English at the end of the noun phrase. */
function countedNoun(
  analysis: SentenceAnalysis,
  number: NumberMention,
  to: number,
  taken: ReadonlySet<number>,
): { at: number; modifiers: string[] } | null {
  const { tokens, language } = analysis;
  if (OCCASIONS.has(tokens[number.to]?.folded ?? '')) return null;
  const span: number[] = [];
  for (let at = number.to; at < Math.min(to, number.to + 6); at++) {
    const token = tokens[at]!;
    if (token.folded === 'مورد' && at === number.to) {
      // «در پنج مورد خلاصه کرد»: nothing else is counted.
      if (isCompoundVerb(tokens, at + 1)) return { at, modifiers: [] };
      span.push(at);
      continue;
    }
    if (token.kind === 'mark' && !/^[-‐"'«»]$/.test(token.text)) break;
    if (token.kind === 'word' && token.functional && span.length > 0) break;
    if (token.kind === 'word' && token.functional && !/^(?:از|of|the)$/.test(token.folded)) break;
    if (taken.has(at)) {
      if (span.length > 0 && language === 'fa') break;
      continue;
    }
    if (CALENDAR_WORDS[token.folded] !== undefined || (span.length === 0 && isUnitAt(tokens, at) && !KINDS.has(token.concept))) break;
    if (language === 'fa' && span.length === 0 && isCompoundVerb(tokens, at)) return null;
    if (token.kind === 'word' && token.concept !== '') span.push(at);
    if (language === 'fa' && span.length === 3) break;
    if (language === 'en' && token.plural && span.length > 0 && tokens[at + 1]?.plural !== true) break;
  }
  if (span.length === 0) return null;
  // "The first two articles", «دو بند اول», "two other": a part of a set, not its size.
  const around = [
    tokens[number.from - 1]?.folded ?? '',
    tokens[span.at(-1)! + 1]?.folded ?? '',
    tokens[span[0]! + 1]?.folded ?? '',
    tokens[number.to]?.folded ?? '',
  ];
  if (around.some((word) => PARTIAL.has(word))) return null;
  const named = language === 'fa' ? span.filter((at) => !CLASSIFIERS.has(tokens[at]!.folded) || KINDS.has(tokens[at]!.concept)) : span;
  const head = language === 'fa' ? named[0] : span.at(-1);
  if (head === undefined) return null;
  return { at: head, modifiers: span.filter((at) => at !== head && tokens[at]!.concept !== '').map((at) => tokens[at]!.concept) };
}

/** "Ethiopia with 8,326 soldiers, followed by India with 7,471": a bare number counts what the one before it counts. */
function sharedNoun(
  analysis: SentenceAnalysis,
  number: NumberMention,
  values: readonly NumberMention[],
  taken: ReadonlySet<number>,
): { at: number; modifiers: string[] } | null {
  const before = values.filter((other) => other.to <= number.from && other.unit === 'count').at(-1);
  return before === undefined ? null : countedNoun(analysis, before, analysis.tokens.length, taken);
}

const OCCASIONS = new Set(['بار', 'مرتبه', 'دفعه', 'نوبت', 'times', 'time', 'occasions']);

/** "Used its veto nine times", «نوزده بار از حق وتو استفاده کرد»: what was done so often. */
function occasionNoun(analysis: SentenceAnalysis, number: NumberMention, clause: TokenSpan, taken: ReadonlySet<number>): number | null {
  if (!OCCASIONS.has(analysis.tokens[number.to]?.folded ?? '')) return null;
  const content = (at: number): boolean =>
    !taken.has(at) &&
    analysis.tokens[at]!.concept !== '' &&
    !analysis.tokens[at]!.functional &&
    !/^(?:right|use|استفاده)$/.test(analysis.tokens[at]!.concept);
  if (analysis.language === 'fa') {
    for (let at = number.to + 1; at < clause.to; at++) if (content(at)) return at;
    return null;
  }
  for (let at = number.from - 1; at >= clause.from; at--) if (content(at)) return at;
  return null;
}

/** Words of change are no measures of what changes. */
export function changeTokens(analysis: SentenceAnalysis): number[] {
  return analysis.tokens.flatMap((token, at) => (CHANGES[token.concept] !== undefined ? [at] : []));
}

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
      (number.use === 'value' && !(number.inWords && number.unit === 'count' && number.value.max === 1)) || number.use === 'multiple',
  );
  if (values.length === 0) return [];
  const taken = occupied(analysis);
  const statements: Statement[] = [];
  const pairs = fromToPairs(analysis, values);
  for (const number of values) {
    const statement = readOne(viewFor(analysis, number, values), number, values, taken, pairs);
    if (statement !== null) statements.push(statement);
  }
  return statements;
}

/** A word of change makes a percentage a rate of growth only beside it. */
const NEAR_CHANGE = 7;
const DURATION_ADJECTIVE = /^(?:ساله|روزه|ماهه|هفتهای|سالگی)$/;
/** Measures that are themselves told in years or days. */
const AGED = new Set(['loan', 'distance']);

function readOne(
  analysis: SentenceAnalysis,
  number: NumberMention,
  values: readonly NumberMention[],
  taken: ReadonlySet<number>,
  pairs: ReadonlyMap<NumberMention, TimeInterval>,
): Statement | null {
  const clause = clauseAt(analysis, number.from);
  const others = values.filter((other) => other !== number);
  const local = localSpan(analysis, clause, number, others);
  const timed = pairs.has(number) ? { time: pairs.get(number)!, carried: false } : timeFor(analysis, clause, number, others);
  let value = number.value;
  const unit = number.unit;
  let head = '';
  let headAt: number | null = null;
  let modifiers: string[] = [];
  let direction: -1 | 0 | 1 | null = null;
  // «جنگ هشت ساله», "an eight-year war": a name, not a figure.
  if (unit === 'day' && DURATION_ADJECTIVE.test(analysis.tokens[number.to - 1]!.folded)) return null;
  const rated = unit === 'percent' || unit === 'percentage-point' || unit === 'multiple';
  // Words of change name no amount: "with 18 percent growth it reached 1.7 billion".
  const level = rated && isLevel(analysis, number);
  const skip =
    rated && !level
      ? taken
      : new Set([...taken, ...changeTokens(analysis).filter((at) => !level || analysis.tokens[at]!.concept !== 'growth')]);
  if (unit === 'count') {
    const noun = countedNoun(analysis, number, clause.to, taken) ?? sharedNoun(analysis, number, values, taken);
    headAt = noun?.at ?? occasionNoun(analysis, number, clause, taken) ?? measureNear(analysis, clause, number.from, skip);
    if (headAt === null) return null;
    head = analysis.tokens[headAt]!.concept || 'case';
    // "The two countries" names them and counts nothing.
    if (head === 'country' && number.value.max === 2 && number.inWords) return null;
    modifiers = noun?.modifiers ?? [];
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
  const qualifiers: string[] = [];
  if (timed.carried) qualifiers.push('carried-time');
  if (number.only) qualifiers.push('only');
  if (refersBack(analysis)) qualifiers.push('refers-back');
  const display = headAt === null ? '' : analysis.text.slice(analysis.tokens[headAt]!.start, analysis.tokens[headAt]!.end);
  const reach = reachHedge(analysis, clause, number);
  if (reach) value = { ...value, min: null, max: value.min ?? value.max };
  return {
    kind: unit === 'count' ? 'count' : 'quantity',
    measure: measureOf(head, around, display),
    roles,
    time: timed.time,
    value,
    unit,
    qualifiers,
    modality: clause.modality,
    direction,
    predicate: clean,
    affirmed: !clause.negated || number.hedge === 'at-most' || reach,
    authority: null,
    slot: number.core,
    source: 'text',
    confidence: head === '' ? 0.75 : 0.95,
    context: analysis.context.concepts,
    nearby: nearbyParties(analysis, roles),
  };
}

const BACK = {
  fa: new Set(['این', 'آن', 'وی', 'او', 'همین', 'همان', 'آنها']),
  en: new Set(['this', 'that', 'it', 'its', 'these', 'those', 'they', 'their', 'he', 'she', 'his', 'her', 'such']),
};

/** True where a sentence points back to what was said before: then its surroundings say what it speaks of. */
export function refersBack(analysis: SentenceAnalysis): boolean {
  return analysis.tokens.slice(0, 8).some((token) => BACK[analysis.language].has(token.folded));
}

function nearbyParties(analysis: SentenceAnalysis, roles: Roles): string[] {
  const own = partiesOf(roles);
  return [...new Set(analysis.entities.filter((entity) => entity.kind !== 'name' && !own.includes(entity.id)).map((entity) => entity.id))];
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

/** How far from its figure a sentence is taken for its setting: sentences that extraction ran together are long. */
const SETTING = 32;

function settingOf(analysis: SentenceAnalysis, number: TokenSpan): TokenSpan {
  return { from: Math.max(0, number.from - SETTING), to: Math.min(analysis.tokens.length, number.to + SETTING) };
}

/** Tokens around a figure and its noun that say what it is of; the rest of the sentence is only its setting. */
const CLOSE = 5;
/** What follows these are examples, no part of what is counted. */
const EXAMPLES = new Set(['مانند', 'همانند', 'همچون', 'نظیر', 'ازجمله', 'such', 'like', 'including', 'namely', 'یعنی']);

function closeTo(analysis: SentenceAnalysis, local: TokenSpan, number: TokenSpan, headAt: number | null): TokenSpan {
  const first = headAt === null ? number.from : Math.min(number.from, headAt);
  const last = headAt === null ? number.to : Math.max(number.to, headAt + 1);
  const isMark = (at: number): boolean => /^[,،;؛:()]$/.test(analysis.tokens[at]!.text) || EXAMPLES.has(analysis.tokens[at]!.folded);
  let from = first;
  while (from > Math.max(local.from, first - CLOSE) && !isMark(from - 1)) from--;
  let to = last;
  while (to < Math.min(local.to, last + CLOSE) && !isMark(to)) to++;
  return { from, to };
}

function localHas(analysis: SentenceAnalysis, local: TokenSpan): boolean {
  return analysis.entities.some((entity) => entity.from >= local.from && entity.to <= local.to);
}

function wide(local: TokenSpan, headAt: number | null): TokenSpan {
  return headAt === null ? local : { from: Math.min(local.from, headAt), to: Math.max(local.to, headAt + 1) };
}

/** Stretch in which a flow's parties are looked for: from before its noun to past its number, within the clause. */
function wideRoles(analysis: SentenceAnalysis, clause: ClauseAnalysis, local: TokenSpan, headAt: number): TokenSpan {
  const left = headAt < local.from ? headAt : local.from;
  const from = localHas(analysis, { from: left, to: Math.max(local.to, headAt + 1) }) ? left : clause.from;
  // A clause that a conjunction opens may leave its subject to the one before.
  return { from: analysis.language === 'en' || headAt > local.from ? Math.min(from, clause.from) : from, to: clause.to };
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

/** Measure that a word of change is about: the noun after it («رشد حجم تجارت», "growth of trade"), else the nearest before it. */
function measureBeside(analysis: SentenceAnalysis, clause: TokenSpan, at: number, taken: ReadonlySet<number>): number | null {
  const isBase = (index: number): boolean =>
    !taken.has(index) && MEASURES.has(analysis.tokens[index]!.concept) && CHANGES[analysis.tokens[index]!.concept] === undefined;
  for (let index = at + 1; index < Math.min(clause.to, at + 5); index++) if (isBase(index)) return index;
  for (let index = at - 1; index >= clause.from; index--) if (isBase(index)) return index;
  for (let index = at + 5; index < clause.to; index++) if (isBase(index)) return index;
  return null;
}

/**
 * "From A in 2011 to B in 2022, while the other rose from C to D": the second pair has the first one's years.
 */
function fromToPairs(analysis: SentenceAnalysis, values: readonly NumberMention[]): ReadonlyMap<NumberMention, TimeInterval> {
  const result = new Map<NumberMention, TimeInterval>();
  const times = analysis.times.filter((time) => !time.citation);
  let last: readonly [TimeInterval, TimeInterval] | null = null;
  for (let n = 0; n + 1 < values.length; n++) {
    const [first, second] = [values[n]!, values[n + 1]!];
    const opens = /^(?:از|from)$/.test(analysis.tokens[first.from - 1]?.folded ?? '');
    const leads = /^(?:به|to)$/.test(analysis.tokens[second.from - 1]?.folded ?? '');
    if (!opens || !leads || first.unit !== second.unit) continue;
    const between = times.filter((time) => time.from >= first.to && time.to <= second.from);
    const after = times.find((time) => time.from >= second.to && time.from - second.to <= 3);
    if (between[0] !== undefined && after !== undefined) {
      last = [between[0].interval, after.interval];
      result.set(first, last[0]);
      result.set(second, last[1]);
    } else if (last !== null && between.length === 0) {
      result.set(first, last[0]);
      result.set(second, last[1]);
    } else {
      // "From 2021 to 2022 growth fell from 25.6 to 3.1 percent": the span's ends.
      const span = times.find((time) => time.relation === 'span' && time.to <= first.from);
      if (span !== undefined) {
        result.set(first, { ...span.interval, to: `${span.interval.from.slice(0, -5)}12-31`, precision: 'year' });
        result.set(second, { ...span.interval, from: `${span.interval.to.slice(0, -5)}01-01`, precision: 'year' });
      }
    }
  }
  return result;
}
