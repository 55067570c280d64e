import { FLOW_ADJECTIVES, FLOWS, FLOW_NAME, MEASURES, SYMMETRIC, TRANSPARENT, WEAK_MEASURES } from '../language/measures';
import { ENTITY_NAMES } from '../language/entities';
import { PREPOSITIONS } from '../language/function-words';
import type { EntityMention, SentenceAnalysis, TokenSpan } from './analysis';
import type { Measure, Roles } from './statement';

const occupiedOf = new WeakMap<SentenceAnalysis, ReadonlySet<number>>();

/** Tokens of entities, numbers and times: they are read as such and are no content words. */
export function occupied(analysis: SentenceAnalysis): ReadonlySet<number> {
  let taken = occupiedOf.get(analysis);
  if (taken === undefined) {
    taken = findOccupied(analysis);
    occupiedOf.set(analysis, taken);
  }
  return taken;
}

function findOccupied(analysis: SentenceAnalysis): ReadonlySet<number> {
  const taken = new Set<number>();
  const mark = (span: TokenSpan): void => {
    for (let at = span.from; at < span.to; at++) taken.add(at);
  };
  for (const entity of analysis.entities) if (entity.kind !== 'name' && !entity.resolved) mark(entity);
  for (const time of analysis.times) mark(time);
  for (const number of analysis.numbers) if (number.use !== 'label') mark(number);
  return taken;
}

/** Content concepts of a span of tokens, in order, once each. Labels ("Resolution 1929") count as `#1929`. */
export function conceptsIn(analysis: SentenceAnalysis, span: TokenSpan, taken: ReadonlySet<number>): string[] {
  const found: string[] = [];
  for (let at = span.from; at < span.to; at++) {
    const token = analysis.tokens[at]!;
    if (taken.has(at) || (token.folded === 'بار' && taken.has(at - 1))) continue;
    if (token.kind === 'number') {
      const concept = `#${token.folded}`;
      if (!found.includes(concept)) found.push(concept);
    } else if (token.concept !== '' && token.concept.length > 1 && !found.includes(token.concept)) {
      found.push(token.concept);
    }
  }
  return found;
}

type Preposition = 'to' | 'from' | 'with' | 'between' | 'in' | 'of' | 'by' | 'against' | 'for' | null;

/** Preposition that governs an entity; titles and determiners between are skipped («به کشور روسیه», "to the Islamic Republic of Iran"). */
export function prepositionOf(analysis: SentenceAnalysis, entity: TokenSpan): Preposition {
  const table = PREPOSITIONS[analysis.language];
  for (let at = entity.from - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const token = analysis.tokens[at]!;
    // "to China and Russia": the second of a list has the preposition of the first.
    if (/^(?:و|and|,|،)$/.test(token.folded)) {
      const before = listedBefore(analysis, at);
      return before === null ? null : prepositionOf(analysis, before);
    }
    if (token.kind !== 'word') return null;
    const found = table[token.folded];
    if (found !== undefined) return found;
    if (
      !/^(?:the|its|کشور|دولت|جمهوری|دو|خود|همسایه|همسایگان|republic|neighbouring)$/.test(token.folded) &&
      !(token.concept === 'goods' || token.concept === 'country')
    )
      return null;
  }
  return null;
}

/** The name that ends right before a conjunction: an entity of the sentence, or a capitalised word. */
function listedBefore(analysis: SentenceAnalysis, at: number): TokenSpan | null {
  const entity = analysis.entities.find((other) => other.to === at);
  if (entity !== undefined) return entity;
  const token = analysis.tokens[at - 1];
  const named =
    token !== undefined && token.kind === 'word' && (token.capital || (analysis.language === 'fa' && ENTITY_NAMES.has(token.folded)));
  return named ? { from: at - 1, to: at } : null;
}

/** A measure noun of a sentence with the parties that belong to it. */
export interface Frame {
  /** Index of the head's token. */
  readonly at: number;
  readonly head: string;
  readonly roles: Roles;
}

/** Head of the measure that a span names nearest before an index (else nearest after it), or null. */
export function measureNear(analysis: SentenceAnalysis, span: TokenSpan, at: number, taken: ReadonlySet<number>): number | null {
  let best: number | null = null;
  for (let index = Math.min(at, span.to) - 1; index >= span.from; index--) {
    if (isMeasure(analysis, index, taken)) {
      best = chainHead(analysis, span, index, taken);
      break;
    }
  }
  if (best !== null) return best;
  for (let index = at; index < span.to; index++) {
    if (isMeasure(analysis, index, taken)) return chainHead(analysis, span, index, taken);
  }
  for (let index = span.to - 1; index >= span.from; index--)
    if (!taken.has(index) && WEAK_MEASURES.has(analysis.tokens[index]!.concept)) return index;
  return null;
}

/** "Russia imported goods", "Iran exported oil": the form is a verb after its subject, no adjective. */
function isVerbForm(analysis: SentenceAnalysis, at: number): boolean {
  if (analysis.language !== 'en' || !/^(?:imported|exported)$/.test(analysis.tokens[at]!.folded)) return false;
  const before = analysis.tokens[at - 1];
  return before !== undefined && (isEntity(analysis, at - 1) || /^(?:has|have|had|also|only|which|that|it|they|and)$/.test(before.folded));
}

function isMeasure(analysis: SentenceAnalysis, at: number, taken: ReadonlySet<number>): boolean {
  const token = analysis.tokens[at]!;
  // «در طول» is "during".
  if (FLOW_ADJECTIVES.has(token.folded) && !isVerbForm(analysis, at)) return false;
  return !taken.has(at) && MEASURES.has(token.concept) && !(token.folded === 'طول' && analysis.tokens[at - 1]?.folded === 'در');
}

const LINKS = new Set(['of', 'on', 'in', 'for', 'بر', 'در', 'از', 'the', 'its', 'to']);

/**
 * Leads from a measure noun to the head of its noun phrase: leftwards over "of" and ezafe («رشد حجم تجارت», "growth of trade"), and
 * rightwards over plain compounds ("trade growth").
 */
function chainHead(analysis: SentenceAnalysis, span: TokenSpan, start: number, taken: ReadonlySet<number>): number {
  const { tokens, language } = analysis;
  let head = start;
  if (language === 'en') {
    for (let next = start + 1; next < span.to && !taken.has(next); next++) {
      const token = tokens[next]!;
      if (MEASURES.has(token.concept) && next - head === 1 && !FLOWS_VERBS.has(token.folded)) head = next;
      else break;
    }
  }
  for (let at = head - 1, gap = 0; at >= span.from && gap < 4; at--, gap++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || (taken.has(at) && !isEntity(analysis, at))) break;
    if (/^(?:و|and|که|است|بود)$/.test(token.folded)) break;
    if (MEASURES.has(token.concept)) {
      const between = tokens.slice(at + 1, head);
      if (language === 'fa' || between.some((word) => LINKS.has(word.folded))) {
        head = at;
        gap = 0;
      } else break;
    } else if (language === 'en' && token.functional && !LINKS.has(token.folded)) break;
  }
  return head;
}

const FLOWS_VERBS = new Set(['sold', 'bought', 'sells', 'buys', 'grew', 'rose', 'fell', 'increased', 'decreased']);

function isEntity(analysis: SentenceAnalysis, at: number): boolean {
  return analysis.entities.some((entity) => entity.from <= at && at < entity.to);
}

/** Entities that only mark a place in an order: "after the United States", «پیش از چین», "between Korea and Australia". */
export function isReference(analysis: SentenceAnalysis, entity: TokenSpan): boolean {
  // "After China, India is the largest buyer", «پس از چین هند …»: the list of those above has ended.
  const before = analysis.tokens[entity.from - 1]?.folded ?? '';
  if (/^[,،]$/.test(before) && !/^(?:[,،]|و|and)$/.test(analysis.tokens[entity.to]?.folded ?? '')) return false;
  if (analysis.entities.some((other) => other.to === entity.from && !other.adjective)) return false;
  for (let at = entity.from - 1, steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const word = analysis.tokens[at]!.folded;
    if (/^(?:after|behind|ahead|before|following|پس|بعد|پیش|قبل|جلوتر|عقبتر)$/.test(word)) return true;
    // "Second only to Brazil".
    if (word === 'to' && analysis.tokens[at - 1]?.folded === 'only') return true;
    if (!/^(?:of|the|and|only|از|و|،|,)$/.test(word) && !analysis.entities.some((other) => other.from <= at && at < other.to)) return false;
  }
  return false;
}

function parties(analysis: SentenceAnalysis, span: TokenSpan): EntityMention[] {
  return analysis.entities.filter((entity) => entity.from >= span.from && entity.to <= span.to && entity.kind !== 'name');
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Who gives and who takes in a flow, by prepositions; which parties a symmetric measure is between; whose the others are. */
export function rolesOf(analysis: SentenceAnalysis, span: TokenSpan, at: number, head: string): Roles {
  const { tokens } = analysis;
  const all = parties(analysis, span);
  const flow = FLOWS[head];
  if (flow === undefined) {
    const ids = unique(all.filter((entity) => !isReference(analysis, entity)).map((entity) => entity.id));
    if (ids.length === 0) return {};
    if (SYMMETRIC.has(head)) {
      const states = unique(all.filter((entity) => entity.kind === 'country' || entity.kind === 'organisation').map((entity) => entity.id));
      const rest = ids.filter((id) => !states.includes(id));
      return { symmetric: states, ...(rest.length > 0 ? { scope: rest } : {}) };
    }
    return { scope: ids };
  }
  // Parties of the next flow noun are its own: «صادرات روسیه به ایران و واردات روسیه از ایران».
  const next = nextFlow(analysis, span, at);
  const before = previousFlow(analysis, span, at);
  // In Persian the parties of a noun follow it: those between two nouns are the first one's.
  const noun =
    analysis.language === 'fa' &&
    !/^ن?(?:می)?(?:کرد|کند|کنند)/.test(tokens[at + 1]?.folded ?? '') &&
    !/^(?:فروخت|خرید|میفروشد|میخرد)/.test(tokens[at]!.folded);
  const start = before >= 0 && noun ? at : before;
  const own = all.filter(
    (entity) =>
      entity.from < next && entity.to > start && (entity.kind === 'country' || entity.kind === 'organisation' || entity.kind === 'region'),
  );
  const marked = own.map((entity) => ({
    id: entity.id,
    preposition: prepositionOf(analysis, entity),
    at: entity.from,
    adjective: entity.adjective,
  }));
  const to = marked.filter(({ preposition }) => preposition === 'to');
  let from = marked.filter(({ preposition }) => preposition === 'from');
  const bare = marked.filter(({ preposition }) => preposition === null || preposition === 'of' || preposition === 'by');
  // "exports to Iran from Russia", «از سوی روسیه»: a source of an export is its giver.
  const givers: string[] = [];
  const takers: string[] = [];
  const isVerb =
    analysis.language === 'fa' ? /^(?:کرد|نکرد|میکند|کند|کرده|شد|شده|میشود|میکنند|کردند)/.test(tokens[at + 1]?.folded ?? '') : false;
  if (flow === 'out') {
    takers.push(...to.map(({ id }) => id));
    // "sold Russia gas": the party between the verb and its object receives.
    const receiver =
      analysis.language === 'en' && takers.length === 0 && bare.length > 1
        ? bare.find((party) => party.at > at && party.at - at <= 2 && party.preposition === null && !party.adjective)
        : undefined;
    if (receiver !== undefined) takers.push(receiver.id);
    const bareGivers = bare.filter(({ id }) => !takers.includes(id));
    givers.push(...(bareGivers.length > 0 ? nearest(bareGivers, at, isVerb) : from.map(({ id }) => id)));
    if (givers.length === 0 && takers.length > 1) {
      // "aid to A to B" does not tell; the first is kept.
      takers.splice(1);
    }
  } else {
    // «واردات به روسیه»: goods that come to Russia are Russia's imports.
    const bareTakers = bare.filter(({ id }) => !from.some((other) => other.id === id) || from.length === 0);
    takers.push(...(bareTakers.length > 0 ? nearest(bareTakers, at, isVerb) : to.map(({ id }) => id)));
    if (bareTakers.length > 0 && from.length === 0 && to.length > 0) from = [];
    givers.push(...from.map(({ id }) => id).filter((id) => !takers.includes(id)));
  }
  const scope = unique(
    marked.filter(({ preposition }) => preposition === 'in' || preposition === 'with' || preposition === 'between').map(({ id }) => id),
  ).filter((id) => !givers.includes(id) && !takers.includes(id));
  const paired = pairWith(marked, flow, givers, takers);
  return {
    ...(paired.givers.length > 0 ? { actor: unique(paired.givers) } : {}),
    ...(paired.takers.length > 0 ? { counterpart: unique(paired.takers) } : {}),
    ...(scope.length > 0 && paired.scope ? { scope } : {}),
  };
}

/** "Iran's exports in trade with Russia": the partner that only "with" names is the other side. */
function pairWith(
  marked: readonly { id: string; preposition: Preposition }[],
  flow: 'in' | 'out',
  givers: readonly string[],
  takers: readonly string[],
): { givers: readonly string[]; takers: readonly string[]; scope: boolean } {
  const partner = marked.find(({ preposition, id }) => preposition === 'with' && !givers.includes(id) && !takers.includes(id))?.id;
  if (partner !== undefined && flow === 'out' && givers.length > 0 && takers.length === 0)
    return { givers, takers: [partner], scope: false };
  if (partner !== undefined && flow === 'in' && takers.length > 0 && givers.length === 0)
    return { givers: [partner], takers, scope: false };
  return { givers, takers, scope: true };
}

/** The party right after the noun («صادرات روسیه»), else the last one before it ("Russian exports", "Iran sold"). */
function nearest(parties: readonly { id: string; at: number }[], at: number, verb: boolean): string[] {
  const after = verb ? [] : parties.filter((party) => party.at > at);
  const before = parties.filter((party) => party.at < at);
  if (after.length > 0 && (before.length === 0 || after[0]!.at - at <= 3)) return [after[0]!.id];
  const last = before.at(-1);
  return last === undefined ? [] : [last.id];
}

function nextFlow(analysis: SentenceAnalysis, span: TokenSpan, at: number): number {
  for (let index = at + 1; index < span.to; index++)
    if (FLOWS[analysis.tokens[index]!.concept] !== undefined && index - at > 2) return index;
  return Number.POSITIVE_INFINITY;
}

function previousFlow(analysis: SentenceAnalysis, span: TokenSpan, at: number): number {
  for (let index = at - 1; index >= span.from; index--) {
    if (FLOWS[analysis.tokens[index]!.concept] !== undefined && at - index > 2) return analysis.language === 'fa' ? index : index;
  }
  return -1;
}

/**
 * One name for a flow seen from either side: with both parties known it is the giver's export; else it stays what it was called.
 */
export function canonicalFlow(head: string, roles: Roles): string {
  const name = FLOW_NAME[head];
  if (name === undefined) return head;
  if (roles.actor !== undefined && roles.counterpart !== undefined) return 'export';
  return name;
}

/** A measure from a head and the concepts around it. */
export function measureOf(head: string, around: readonly string[], display: string): Measure {
  return { head, modifiers: around.filter((concept) => concept !== head && !TRANSPARENT.has(concept)), display };
}
