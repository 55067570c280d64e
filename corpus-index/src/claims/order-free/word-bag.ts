import { LABEL_WORDS } from '../../language/numbers';
import type { EntityMention, NumberMention, SentenceAnalysis, TimeMention } from '../analysis';
import { gregorianYear, jalaliYear } from '../calendar';
import { citationTokens } from '../citation-marks';
import { clauseAt, refersBack } from '../figure-spans';
import { ranksIn } from '../find-ranks';
import type { TimeInterval, ValueInterval } from '../statement';

/** A date, amount or rank among the words of a passage. */
export interface BagSlot {
  readonly kind: 'time' | 'amount' | 'order';
  /** Index into the bag's words, where its place is empty. */
  readonly at: number;
  readonly time: TimeInterval | null;
  readonly value: ValueInterval | null;
  /** Base unit of an amount, else null. */
  readonly unit: string | null;
  /** Of a time: 'in', or where it stands to the event ("before 1990"). */
  readonly relation: TimeMention['relation'] | null;
  /** True where its clause denies what it says. */
  readonly negated: boolean;
  /** UTF-16 range in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/**
 * Content words of a passage in the order of the text, which need not be the order of what was written: lines that extraction
 * scrambled still hold their words side by side. Entities stand as their ids, labels as "#1929", dates and figures as empty places.
 */
export interface WordBag {
  readonly words: readonly string[];
  readonly slots: readonly BagSlot[];
  /** False where sentences that extraction broke were joined. */
  readonly ordered: boolean;
  /** True where the passage opens with a pronoun («این …», "it …"): what it speaks of was named before. */
  readonly pointsBack?: boolean;
  /** Index of the slot that a draft's claim is about; of a paper's passage all are candidates. */
  readonly asked?: number;
  /** What the asked slot counts or ranks: concepts of its noun phrase. */
  readonly nouns?: readonly string[];
}

const MOST_WORDS = 120;
const MOST_SLOTS = 16;
const FIRST_YEAR = 1850;
const LAST_YEAR = 2060;

/** «35: 1389», "2015: 14": a year beside a colon and a page is a citation's, also where its brackets were lost. */
function citedBeside(analysis: SentenceAnalysis, from: number, to: number): boolean {
  const { tokens } = analysis;
  const digits = (at: number): boolean => tokens[at]?.kind === 'number';
  return (tokens[to]?.text === ':' && digits(to + 1)) || (tokens[from - 1]?.text === ':' && digits(from - 2));
}

/** A four-digit number that nothing marks as a year but its size: only what extraction tore off its «سال» is left so. */
function looseYear(analysis: SentenceAnalysis, at: number): TimeInterval | null {
  const token = analysis.tokens[at]!;
  if (!/^\d{4}$/.test(token.folded) || LABEL_WORDS.has(analysis.tokens[at - 1]?.folded ?? '')) return null;
  const year = Number(token.folded);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return gregorianYear(year);
  return analysis.language === 'fa' && year >= 1290 && year <= 1420 ? jalaliYear(year) : null;
}

/** Words and slots of a sentence. Offsets of slots are offsets into its text. */
export function bagOf(analysis: SentenceAnalysis): WordBag {
  const { tokens } = analysis;
  const cited = citationTokens(tokens);
  const words: string[] = [];
  const slots: BagSlot[] = [];
  const entities = byFirst<EntityMention>(analysis.entities.filter((entity) => entity.kind !== 'name' && !entity.resolved));
  const times = byFirst<TimeMention>(analysis.times.filter((time) => !time.citation));
  const numbers = byFirst<NumberMention>(analysis.numbers);
  const ranks = byFirst(ranksIn(analysis));
  const push = (slot: Omit<BagSlot, 'at' | 'negated' | 'start' | 'end'>, from: number, to: number): void => {
    const { negated } = clauseAt(analysis, from);
    if (slots.length < MOST_SLOTS) slots.push({ ...slot, negated, at: words.length, start: tokens[from]!.start, end: tokens[to - 1]!.end });
    words.push('');
  };
  for (let at = 0; at < tokens.length && words.length < MOST_WORDS; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || cited.has(at)) continue;
    const entity = entities.get(at);
    if (entity !== undefined) {
      words.push(entity.id);
      at = entity.to - 1;
      continue;
    }
    const time = times.get(at);
    if (time !== undefined) {
      if (time.naming) words.push(`#${time.interval.from.slice(0, 4)}`);
      else if (!citedBeside(analysis, time.from, time.to))
        push({ kind: 'time', time: time.interval, value: null, unit: null, relation: time.relation }, time.from, time.to);
      at = time.to - 1;
      continue;
    }
    const rank = ranks.get(at);
    if (rank !== undefined && numbers.get(at) === undefined) {
      push({ kind: 'order', time: null, value: exactly(rank.rank), unit: 'rank', relation: null }, rank.from, rank.to);
      at = rank.to - 1;
      continue;
    }
    const number = numbers.get(at);
    if (number !== undefined && number.use !== 'label' && number.use !== 'list-mark') {
      const used = number.use;
      if (used === 'ordinal')
        push({ kind: 'order', time: null, value: number.value, unit: 'rank', relation: null }, number.from, number.to);
      else if (used !== 'citation' && !(number.inWords && number.unit === 'count' && number.value.max === 1))
        push({ kind: 'amount', time: null, value: number.value, unit: number.unit, relation: null }, number.from, number.to);
      at = number.to - 1;
      continue;
    }
    if (token.kind === 'number') {
      const year = looseYear(analysis, at);
      if (year !== null && !citedBeside(analysis, at, at + 1))
        push({ kind: 'time', time: year, value: null, unit: null, relation: 'in' }, at, at + 1);
      else if (number !== undefined || /^\d{1,5}$/.test(token.folded)) words.push(`#${token.folded}`);
    } else if (token.concept.length > 1) words.push(token.concept);
  }
  return { words, slots, ordered: true, ...(pointsBack(analysis) ? { pointsBack: true } : {}) };
}

const PRONOUNS = {
  fa: new Set(['آن', 'آنها', 'آنان', 'وی', 'او', 'اینها']),
  en: new Set(['it', 'its', 'they', 'their', 'them', 'he', 'she', 'his', 'her']),
};

/** True where a pronoun stands for what was named before: at the start of a sentence, or anywhere with nothing that it could determine. */
function pointsBack(analysis: SentenceAnalysis): boolean {
  return (
    refersBack(analysis) ||
    analysis.tokens.some((token, at) => {
      const next = analysis.tokens[at + 1];
      return (
        PRONOUNS[analysis.language].has(token.folded) &&
        (analysis.language === 'en' || next === undefined || next.kind !== 'word' || next.functional) &&
        next?.folded !== 'که'
      );
    })
  );
}

const exactly = (value: number): ValueInterval => ({ min: value, max: value, approximate: false, precision: 0 });

function byFirst<T extends { readonly from: number }>(mentions: readonly T[]): ReadonlyMap<number, T> {
  return new Map(mentions.map((mention) => [mention.from, mention]));
}

/** The first words of a bag with their slots. */
export function headOf(bag: WordBag, words: number): WordBag {
  return { ...bag, words: bag.words.slice(0, words), slots: bag.slots.filter((slot) => slot.at < words) };
}

/** The last words of a bag with their slots. */
export function tailOf(bag: WordBag, words: number): WordBag {
  const cut = Math.max(0, bag.words.length - words);
  return {
    ...bag,
    words: bag.words.slice(cut),
    slots: bag.slots.filter((slot) => slot.at >= cut).map((slot) => ({ ...slot, at: slot.at - cut })),
  };
}

/** One bag of two that follow each other; `gap` is the distance of their texts' starts. */
export function joinBags(first: WordBag, second: WordBag, gap: number): WordBag {
  const shift = first.words.length;
  return {
    words: [...first.words, ...second.words].slice(0, MOST_WORDS),
    slots: [...first.slots, ...second.slots.map((slot) => ({ ...slot, at: slot.at + shift, start: slot.start + gap, end: slot.end + gap }))]
      .filter((slot) => slot.at < MOST_WORDS)
      .slice(0, MOST_SLOTS),
    ordered: false,
    ...(first.pointsBack === true ? { pointsBack: true } : {}),
  };
}
