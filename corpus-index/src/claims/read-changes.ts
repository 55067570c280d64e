import { CHANGES, FLOWS, MEASURES } from '../language/measures';
import { EXCEEDS, GREATER, LESSER } from '../language/comparatives';
import type { ClauseAnalysis, SentenceAnalysis, TokenSpan } from './analysis';
import { canonicalFlow, conceptsIn, measureNear, measureOf, occupied, rolesOf } from './read-frame';
import { changeNear, changeTokens } from './changes';
import { completed } from './complete-roles';
import { timeFor } from './figure-times';
import { openMeasure } from './open-measure';
import type { Measure, Roles, Statement, TimeInterval } from './statement';

/** Unit of statements about the change of a measure or about which of two is larger: their value is a sign. */
export const CHANGE = 'change';

interface Operand {
  readonly measure: Measure;
  readonly roles: Roles;
  readonly time: TimeInterval | null;
}

function statement(
  kind: 'direction' | 'comparison',
  analysis: SentenceAnalysis,
  clause: ClauseAnalysis,
  operand: Operand,
  direction: -1 | 0 | 1,
  extra: Partial<Statement>,
): Statement {
  const whole = conceptsIn(analysis, { from: 0, to: analysis.tokens.length }, occupied(analysis));
  return {
    kind,
    measure: operand.measure,
    roles: operand.roles,
    time: operand.time,
    value: null,
    unit: CHANGE,
    qualifiers: [],
    modality: clause.modality,
    direction,
    predicate: whole.filter(
      (concept) =>
        concept !== operand.measure.head &&
        !operand.measure.modifiers.includes(concept) &&
        FLOWS[concept] === undefined &&
        CHANGES[concept] === undefined,
    ),
    affirmed: !clause.negated,
    authority: null,
    slot: null,
    source: 'text',
    confidence: 0.95,
    context: analysis.context.concepts,
    ...extra,
  };
}

function operandAt(
  analysis: SentenceAnalysis,
  span: TokenSpan,
  rolesSpan: TokenSpan,
  near: number,
  time: TimeInterval | null,
): Operand | null {
  const taken = occupied(analysis);
  const skip = new Set([...taken, ...changeTokens(analysis)]);
  const at = measureNear(analysis, span, near, skip) ?? openMeasure(analysis, { from: span.from, to: near }, skip);
  if (at === null) return null;
  const head = analysis.tokens[at]!.concept;
  let roles = rolesOf(analysis, rolesSpan, at, head);
  if (Object.keys(roles).length === 0 && head === 'trade') {
    const pair = [...new Set([...analysis.context.entities].reverse().filter((id) => /^[A-Z]{2}$/.test(id)))].slice(0, 2);
    if (pair.length === 2) roles = { symmetric: pair };
  }
  const local = conceptsIn(analysis, { from: Math.max(span.from, at - 3), to: Math.min(span.to, at + 5) }, taken).filter(
    (concept) => CHANGES[concept] === undefined && FLOWS[concept] === undefined,
  );
  const token = analysis.tokens[at]!;
  return { measure: measureOf(canonicalFlow(head, roles), local, analysis.text.slice(token.start, token.end)), roles, time };
}

/** Directions of change without a figure («حجم تجارت … کاهش یافت», "the share fell"). */
function directions(analysis: SentenceAnalysis): Statement[] {
  const found: Statement[] = [];
  for (const clause of analysis.clauses) {
    if (
      analysis.numbers.some(
        (number) => number.from >= clause.from && number.to <= clause.to && (number.use === 'value' || number.use === 'multiple'),
      )
    )
      continue;
    if (comparatorIn(analysis, clause) !== null) continue;
    const change = changeNear(analysis, clause, clause.to);
    if (change === null || !isPredicate(analysis, clause, change.at)) continue;
    const { time } = timeFor(analysis, clause, { from: change.at, to: change.at + 1 }, []);
    const operand = operandAt(analysis, clause, clause, change.at, time);
    if (operand === null) continue;
    found.push(statement('direction', analysis, clause, operand, change.sign, {}));
  }
  return found;
}

/** A change that the clause says (its verb, or a noun with a light verb), not one that it only names. */
function isPredicate(analysis: SentenceAnalysis, clause: TokenSpan, at: number): boolean {
  const { tokens, language } = analysis;
  if (language === 'en') {
    const token = tokens[at]!;
    const before = tokens[at - 1]?.folded ?? '';
    if (/(?:ed|ew|ose|ell|unk|id|oke)$/.test(token.folded) || /^(?:grown|risen|fallen|shrunk|shrank|sank|slid)$/.test(token.folded))
      return before !== 'the';
    return (
      /^(?:to|saw|of|an|a|steep|sharp|steady|in)$/.test(before) === false &&
      at > clause.from &&
      /^(?:has|have|had|been|will|did|is|was|were)$/.test(before)
    );
  }
  // Persian: the verb ends the clause, so nothing but light verbs and marks follows.
  for (let next = at + 1; next < clause.to; next++) {
    const token = tokens[next]!;
    if (token.kind !== 'mark' && !token.functional && !/^(?:چشمگیر|چشمگیری|توجهی|قابل|قابلتوجهی|بسیار|زیادی|شدیدی)$/.test(token.folded))
      return false;
  }
  return true;
}

interface Comparator {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
}

/** Comparative with its "than" («بیشتر از», "larger … than"), or a comparing verb, with no number for its other side. */
function comparatorIn(analysis: SentenceAnalysis, clause: TokenSpan): Comparator | null {
  const { tokens, language } = analysis;
  const isNumber = (at: number): boolean =>
    analysis.numbers.some((number) => number.from <= at && at < number.to && number.use !== 'label');
  for (let at = clause.from; at < clause.to; at++) {
    const word = tokens[at]!.folded;
    const sign = GREATER.has(word) ? 1 : LESSER.has(word) ? -1 : null;
    if (EXCEEDS.has(word)) {
      if (language === 'en') {
        if (!isNumber(at + 1) && !isNumber(at + 2) && !isNumber(at)) return { from: at, to: at + 1, sign: 1 };
      } else {
        const than = lastWord(analysis, clause.from, at, 'از');
        if (than !== null) return { from: than, to: than + 1, sign: 1 };
      }
    }
    if (sign === null || isNumber(at)) continue;
    if (language === 'en') {
      for (let next = at + 1; next < Math.min(clause.to, at + 14); next++)
        if (tokens[next]!.folded === 'than') return isNumber(next + 1) ? null : { from: at, to: next + 1, sign };
    } else if (tokens[at + 1]?.folded === 'از' && !isNumber(at + 2)) {
      return { from: at, to: at + 2, sign };
    } else {
      // «از واردات آن بیشتر بود»
      const than = lastWord(analysis, clause.from, at, 'از');
      if (than !== null && at - than > 1 && at - than < 12 && !isNumber(than + 1) && isPredicate(analysis, clause, at))
        return { from: than, to: than + 1, sign };
    }
  }
  return null;
}

/** The «از» that opens the object of comparison: the one before the last measure noun, so that «واردات از روسیه» keeps its own. */
function lastWord(analysis: SentenceAnalysis, from: number, before: number, word: string): number | null {
  for (let at = before - 1; at > from; at--) {
    if (
      analysis.tokens[at]!.folded === word &&
      (MEASURES.has(analysis.tokens[at + 1]?.concept ?? '') || analysis.times.some((time) => time.from === at + 1 || time.from === at + 2))
    )
      return at;
  }
  return null;
}

/** Which of two amounts is the larger ("larger in 2017 than in 2013", "sold more than it bought"). */
function comparisons(analysis: SentenceAnalysis): Statement[] {
  const found: Statement[] = [];
  const whole: ClauseAnalysis = {
    ...analysis.clauses[0]!,
    from: 0,
    to: analysis.tokens.length,
    negated: analysis.clauses.some((clause) => clause.negated),
    modality: analysis.modality,
  };
  const comparator = comparatorIn(analysis, whole);
  if (comparator === null) return [];
  const taken = occupied(analysis);
  const rightSpan = { from: comparator.to, to: analysis.tokens.length };
  const times = analysis.times.filter((time) => !time.citation);
  const leftTime = times.find((time) => time.to <= comparator.to)?.interval ?? null;
  const rightTime = times.find((time) => time.from >= comparator.to)?.interval ?? null;
  const skip = new Set([...taken, ...changeTokens(analysis)]);
  const leftSpan = { from: 0, to: analysis.language === 'fa' ? comparator.from : comparator.to };
  const leftAt = measureNear(analysis, leftSpan, comparator.from, skip) ?? openMeasure(analysis, leftSpan, skip);
  if (leftAt === null) return [];
  const leftRaw = analysis.tokens[leftAt]!.concept;
  const leftRoles = rolesOf(analysis, { from: 0, to: comparator.to }, leftAt, leftRaw);
  const rightAt = measureNear(analysis, rightSpan, rightSpan.from, skip);
  const rightRaw = rightAt === null ? leftRaw : analysis.tokens[rightAt]!.concept;
  const ownRight =
    rightAt === null ? rolesOf(analysis, rightSpan, rightSpan.from, leftRaw) : rolesOf(analysis, rightSpan, rightAt, rightRaw);
  const rightRoles =
    rightAt === null && Object.keys(ownRight).length === 0 ? leftRoles : completed({ head: leftRaw, roles: leftRoles }, rightRaw, ownRight);
  const sameMeasure = canonicalFlow(leftRaw, leftRoles) === canonicalFlow(rightRaw, rightRoles);
  const sameSides = JSON.stringify(leftRoles) === JSON.stringify(rightRoles);
  // Two different things must be set against each other: two measures, two parties or two times.
  if (sameMeasure && sameSides && (leftTime === null || rightTime === null)) return [];
  const anyTime = leftTime ?? rightTime ?? analysis.context.time;
  const grows =
    changeNear(analysis, whole, comparator.to) !== null && analysis.tokens.some((token) => CHANGES[token.concept] !== undefined);
  const operand: Operand = {
    measure: measureOf(canonicalFlow(leftRaw, leftRoles), grows ? ['growth'] : [], analysis.tokens[leftAt]!.text),
    roles: leftRoles,
    time: leftTime ?? anyTime,
  };
  const other: Operand = {
    measure: measureOf(canonicalFlow(rightRaw, rightRoles), grows ? ['growth'] : [], ''),
    roles: rightRoles,
    time: rightTime ?? anyTime,
  };
  found.push(statement('comparison', analysis, whole, operand, comparator.sign, { compared: other }));
  return found;
}

/** Directions and comparisons of measures that a sentence states without giving the figures. */
export function readChanges(analysis: SentenceAnalysis): Statement[] {
  return [...comparisons(analysis), ...directions(analysis)];
}
