import { CALENDAR_WORDS } from '../../language/months';
import type { SentenceAnalysis } from '../analysis';
import { countedNoun } from '../counted-nouns';
import { clauseAt } from '../figure-spans';
import { ranksIn } from '../find-ranks';
import { conceptsIn, occupied } from '../read-frame';
import type { Statement, StatementKind } from '../statement';
import { BEFORE_YEAR, YEAR_WORDS } from '../years';
import { type BagSlot, bagOf, type WordBag } from './word-bag';

/** Fewer content words than this say too little to be recognised without their order. */
const LEAST_WORDS = 2;

function blank(analysis: SentenceAnalysis, bag: WordBag): Statement {
  return {
    kind: 'date',
    measure: { head: '', modifiers: [], display: '' },
    roles: {},
    time: null,
    value: null,
    unit: null,
    qualifiers: [],
    modality: analysis.modality,
    direction: null,
    predicate: [],
    affirmed: true,
    authority: null,
    slot: null,
    source: 'text',
    confidence: 0.9,
    context: analysis.context.concepts,
    bag,
  };
}

/** A paper's passage as a bag of words, for drafts whose frames find no partner; null where it holds no date and no figure. */
export function readPassage(analysis: SentenceAnalysis, bag: WordBag): Statement | null {
  const words = bag.words.filter((word) => word !== '');
  if (bag.slots.length === 0 || words.length < LEAST_WORDS || analysis.modality === 'question') return null;
  return blank(analysis, bag);
}

/** Dates that say when something was, over what time, or by when. */
const ASKED: ReadonlySet<string> = new Set(['in', 'span', 'until']);
const KIND: Readonly<Record<BagSlot['kind'], StatementKind>> = { time: 'date', amount: 'quantity', order: 'rank' };

/** A slot's date, figure or rank as the value of a statement. */
export function withSlot(statement: Statement, slot: BagSlot): Statement {
  const counted = slot.kind === 'amount' && (slot.unit === 'count' || slot.unit === 'people');
  return {
    ...statement,
    kind: counted ? 'count' : KIND[slot.kind],
    time: slot.kind === 'time' ? slot.time : statement.time,
    value: slot.value,
    unit: slot.unit,
    slot: { start: slot.start, end: slot.end },
  };
}

const SMALL_COUNT = 20;

function isAmount({ kind, unit, value }: BagSlot): boolean {
  return kind === 'amount' && unit !== 'day' && !(unit === 'count' && (value?.max ?? value?.min ?? 0) <= SMALL_COUNT);
}

/** What a draft's sentence claims of each of its dates, figures and ranks, as bags that ask for one slot each. */
export function readClaimsOfSlots(analysis: SentenceAnalysis): Statement[] {
  if (analysis.modality === 'question' || analysis.modality === 'hypothetical') return [];
  const bag = bagOf(analysis);
  if (bag.words.filter((word) => word !== '').length < LEAST_WORDS) return [];
  const taken = occupied(analysis);
  const ranks = ranksIn(analysis);
  // The date of a sentence with an amount is the amount's.
  const dates = !bag.slots.some(isAmount);
  return bag.slots.flatMap((slot, asked) => {
    if (slot.kind === 'time' && !dates) return [];
    if (slot.kind === 'order' && !ranks.some((rank) => analysis.tokens[rank.from]!.start === slot.start)) return [];
    if (slot.kind === 'time' && (!ASKED.has(slot.relation ?? 'in') || isName(analysis, slot))) return [];
    return [withSlot(blank(analysis, { ...bag, asked, nouns: nounsOf(analysis, slot, taken) }), slot)];
  });
}

/** «انقلاب ۱۹۱۹», "the 1919 revolution": a year beside its noun tells which is meant, and claims nothing. */
function isName(analysis: SentenceAnalysis, slot: BagSlot): boolean {
  const { tokens, language } = analysis;
  const from = tokens.findIndex((token) => token.start >= slot.start);
  const beside = language === 'fa' ? tokens[from - 1] : tokens[tokens.findIndex((token) => token.start >= slot.end)];
  if (beside === undefined || beside.kind !== 'word' || beside.functional || CALENDAR_WORDS[beside.folded] !== undefined) return false;
  return !YEAR_WORDS.has(beside.folded) && !BEFORE_YEAR.has(beside.folded) && slot.time?.precision === 'year';
}

/** Concepts of the noun phrase that a figure counts or that a rank is of. */
function nounsOf(analysis: SentenceAnalysis, slot: BagSlot, taken: ReadonlySet<number>): readonly string[] {
  if (slot.kind === 'time') return [];
  if (slot.kind === 'order') {
    const from = analysis.tokens.findIndex((token) => token.start >= slot.end);
    return from < 0 ? [] : conceptsIn(analysis, { from, to: Math.min(analysis.tokens.length, from + 4) }, taken).slice(0, 2);
  }
  if (slot.unit !== 'count' && slot.unit !== 'people') return [];
  const number = analysis.numbers.find((one) => one.core.start <= slot.end && one.end >= slot.end);
  if (number === undefined) return [];
  const noun = countedNoun(analysis, number, clauseAt(analysis, number.from).to, taken);
  return noun === null ? [] : [analysis.tokens[noun.at]!.concept];
}
