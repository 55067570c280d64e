import { HEDGES, LABEL_WORDS, MULTIPLES, SURPASS, TIMES } from '../../language/numbers';
import { GREGORIAN_MONTHS, JALALI_MONTHS } from '../../language/months';
import { PREFIX_UNITS } from '../../language/units';
import { NEGATORS } from '../../language/function-words';
import { foldKey } from '../../text/fold';
import type { Hedge, Language, NumberMention, NumberUse, TimeMention, Token } from '../analysis';
import type { ValueInterval } from '../statement';
import { ordinalOf } from '../decades';
import { inherit, inheritBack } from './inherited-units';
import { unitAt } from '../units';
import { traitsOf } from '../word-traits';
import { type Numeral, readNumeral } from './numeral';

const HEDGE_WORDS: readonly { readonly words: readonly string[]; readonly hedge: Hedge }[] = HEDGES.map(([phrase, hedge]) => ({
  words: foldKey(phrase).split(' '),
  hedge,
})).sort((a, b) => b.words.length - a.words.length);
/** By last word, the longest first: a hedge is looked for backwards from its number. */
const HEDGES_BY_LAST_WORD = new Map<string, (typeof HEDGE_WORDS)[number][]>();
for (const one of HEDGE_WORDS) {
  const last = one.words.at(-1) ?? '';
  HEDGES_BY_LAST_WORD.set(last, [...(HEDGES_BY_LAST_WORD.get(last) ?? []), one]);
}
const ONLY = new Set(['تنها', 'فقط', 'صرفا', 'only', 'merely', 'just']);
const PER_DAY: readonly (readonly string[])[] = [['در', 'روز'], ['روزانه'], ['per', 'day'], ['a', 'day'], ['daily']];

/** Bounds of a number under its hedge. "About" widens by a twentieth, "nearly" mostly downwards. */
export function bounds(value: number, precision: number, hedge: Hedge): ValueInterval {
  const size = Math.abs(value);
  switch (hedge) {
    case 'about':
      return { min: value, max: value, approximate: true, precision };
    case 'nearly':
      return { min: value - 0.1 * size, max: value, approximate: true, precision };
    case 'more-than':
    case 'over':
    case 'at-least':
      return { min: value, max: null, approximate: false, precision };
    case 'less-than':
    case 'at-most':
      return { min: null, max: value, approximate: false, precision };
    default:
      return { min: value, max: value, approximate: false, precision };
  }
}

interface Hedged {
  readonly hedge: Hedge;
  readonly from: number;
  readonly only: boolean;
}

/** Hedge words that end right before a token. */
function hedgeBefore(tokens: readonly Token[], at: number, language: Language): Hedged {
  let from = at;
  let hedge: Hedge = 'exact';
  let only = false;
  for (let guard = 0; guard < 3; guard++) {
    const found = HEDGES_BY_LAST_WORD.get(tokens[from - 1]?.folded ?? '')?.find(({ words }) =>
      words.every((word, n) => tokens[from - words.length + n]?.folded === word),
    );
    if (found !== undefined && from - found.words.length >= 0) {
      hedge = combine(hedge, found.hedge);
      from -= found.words.length;
      continue;
    }
    if (ONLY.has(tokens[from - 1]?.folded ?? '')) {
      only = true;
      from--;
      continue;
    }
    break;
  }
  // "did not exceed", "never topped".
  if (hedge === 'more-than' && language === 'en') {
    for (let back = 1; back <= 2; back++) if (NEGATORS.en.has(tokens[from - back]?.folded ?? '')) hedge = 'at-most';
  }
  return { hedge, from, only };
}

function combine(outer: Hedge, inner: Hedge): Hedge {
  return outer === 'exact' || outer === 'about' ? inner : outer;
}

/** «از N فراتر نرفت», «از N بالاتر نمی‌رود», «از N گذشت»: bounds that a verb after the number gives. */
function hedgeAfter(tokens: readonly Token[], from: number, to: number): Hedge | null {
  const before = tokens[from - 1]?.folded;
  if (/^(?:یا)$/.test(tokens[to]?.folded ?? '') && tokens[to + 1]?.folded === 'بیشتر') return 'at-least';
  if (tokens[to]?.folded === 'or' && tokens[to + 1]?.folded === 'more') return 'at-least';
  if (tokens[to]?.folded === 'or' && tokens[to + 1]?.folded === 'less') return 'at-most';
  if (before !== 'از') return null;
  for (let at = to; at < Math.min(tokens.length, to + 4); at++) {
    if (!SURPASS.has(tokens[at]!.folded)) continue;
    const verb = tokens[at + 1]?.folded ?? '';
    const own = tokens[at]!.folded;
    const negative = /^(?:نمی|ن(?!ظر|سبت|یز))/.test(verb) || /^نمی/.test(own);
    return negative ? 'at-most' : 'more-than';
  }
  return null;
}

function multiple(tokens: readonly Token[], at: number): Numeral | null {
  const word = MULTIPLES[tokens[at]!.folded];
  if (word !== undefined)
    return { value: word, precision: 0.1 * word, to: at + 1, inWords: true, scaled: false, scale: 1, reversed: null, fraction: false };
  if (tokens[at]!.folded === 'نصف' && /^(?:شد|شده|میشود|کرد|کرده|گردید)$/.test(tokens[at + 1]?.folded ?? '')) {
    return { value: 1 / 2, precision: 0.05, to: at + 1, inWords: true, scaled: false, scale: 1, reversed: null, fraction: false };
  }
  const numeral = readNumeral(tokens, at);
  if (numeral === null || numeral.fraction) return null;
  const dash = tokens[numeral.to]?.text === '-' ? 1 : 0;
  const times = tokens[numeral.to + dash]?.folded ?? '';
  if (!TIMES.has(times) || tokens[at]!.folded.length > 3) return null;
  const after = tokens[numeral.to + dash + 1]?.folded ?? '';
  // «برابر با» is "equal to"; "nine times" alone counts occasions.
  if (times === 'برابر' && after === 'با') return null;
  if (times === 'times' && !/^(?:more|as|larger|higher|greater|bigger|the|its|that|what|over|since)$/.test(after)) return null;
  return { ...numeral, precision: Math.max(numeral.precision, 0.1 * numeral.value), to: numeral.to + dash + 1 };
}

function ordinalAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at]!;
  if (token.kind === 'number') {
    const suffix = tokens[at + 1];
    if (
      /^\d{1,3}$/.test(token.folded) &&
      suffix !== undefined &&
      suffix.start === token.end &&
      /^(?:st|nd|rd|th|ام|م|مین|امین)$/.test(suffix.folded)
    )
      return { value: Number(token.folded), to: at + 2 };
    if (/^\d{1,3}$/.test(token.folded) && suffix !== undefined && suffix.start - token.end <= 1 && /^(?:ام|امین)$/.test(suffix.folded))
      return { value: Number(token.folded), to: at + 2 };
    return null;
  }
  const value = ordinalOf(token.folded);
  if (value === null) return null;
  // "twenty-first" is read from its tens on.
  return { value, to: at + 1 };
}

function isLabel(tokens: readonly Token[], at: number, to: number, language: Language): boolean {
  const previous = tokens[at - 1];
  if (previous === undefined) return false;
  if (
    tokens[at]!.kind === 'number' &&
    previous.text.length === 1 &&
    /[-‐‑–]/.test(previous.text) &&
    tokens[at - 2]?.kind === 'word' &&
    tokens[at - 2]!.end === previous.start &&
    previous.end === tokens[at]!.start
  )
    return true;
  if (tokens[at]!.kind === 'number' && /[-–]/.test(previous.text) && /^[A-Za-zاسف]{1,3}$/.test(tokens[at - 2]?.text ?? '')) return true;
  if (LABEL_WORDS.has(previous.folded) || LABEL_WORDS.has(previous.folded.replace(/(?:های|ی|s)$/, ''))) return unitAt(tokens, to) === null;
  return (
    language === 'en' &&
    tokens[at]!.kind === 'number' &&
    previous.capital &&
    previous.kind === 'word' &&
    unitAt(tokens, to) === null &&
    !tokens[to]?.plural
  );
}

const PLUS = new Set(['+', '×']);

/** Numbers of a sentence with hedge, scale and unit. Years and dates (given as `times`) are left to those. */
export function findNumbers(
  tokens: readonly Token[],
  language: Language,
  times: readonly TimeMention[],
  citations: ReadonlySet<number>,
): NumberMention[] {
  const taken = new Set<number>();
  for (const time of times) for (let at = time.from; at < time.to; at++) taken.add(at);
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (
      taken.has(at) ||
      tokens[at]!.kind === 'mark' ||
      (tokens[at]!.kind === 'word' && !traitsOf(tokens[at]!.folded).numeric) ||
      isDayOfMonth(tokens, at, language)
    )
      continue;
    const times_ = multiple(tokens, at);
    const ordinal = times_ === null ? ordinalAt(tokens, at) : null;
    const numeral = times_ ?? (ordinal === null ? readNumeral(tokens, at) : null);
    if (ordinal !== null && numeral === null) {
      found.push(
        mention(
          tokens,
          at,
          ordinal.to,
          at,
          { min: ordinal.value, max: ordinal.value, approximate: false, precision: 0 },
          'count',
          citations.has(at) ? 'citation' : 'ordinal',
          'exact',
          true,
          false,
        ),
      );
      at = ordinal.to - 1;
      continue;
    }
    if (numeral === null) continue;
    if (overlaps(taken, at, numeral.to)) continue;
    const one = read(tokens, at, numeral, times_ !== null, language, citations, taken);
    if (one === null) {
      at = numeral.to - 1;
      continue;
    }
    found.push(one);
    at = one.to - 1;
  }
  return inheritBack(tokens, inherit(tokens, found));
}

/** «۱۳ آبان», "4 July": a day whose year nobody gives is no count. */
function isDayOfMonth(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.folded)) return false;
  const named = (word: Token | undefined): boolean =>
    word !== undefined &&
    (GREGORIAN_MONTHS[word.folded] ?? JALALI_MONTHS[word.folded]) !== undefined &&
    (language === 'fa' || /^\p{Lu}/u.test(word.text));
  return named(tokens[at + 1]) || (language === 'en' && named(tokens[at - 1]));
}

function overlaps(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (taken.has(at)) return true;
  return false;
}

function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  hedgeFrom: number,
  value: ValueInterval,
  unit: string,
  use: NumberUse,
  hedge: Hedge,
  inWords: boolean,
  only: boolean,
): NumberMention {
  const first = tokens[hedgeFrom]!;
  const last = tokens[to - 1]!;
  return {
    from: hedgeFrom,
    to,
    start: first.start,
    end: last.end,
    value,
    unit,
    use,
    core: { start: tokens[from]!.start, end: last.end },
    hedge,
    inWords,
    only,
  };
}

function read(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  isMultiple: boolean,
  language: Language,
  citations: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): NumberMention | null {
  let { value, precision, to } = numeral;
  let reversed = numeral.reversed;
  let coreFrom = at;
  let unit = isMultiple ? 'multiple' : numeral.fraction ? 'percent' : 'count';
  const sign = tokens[at - 1];
  const prefix = PREFIX_UNITS[sign?.folded ?? ''];
  if (prefix !== undefined) {
    unit = prefix;
    coreFrom = at - 1;
    if (tokens[at - 2]?.folded === 'us' && sign?.text === '$') coreFrom = at - 2;
  }
  const attached = tokens[to];
  if (unit !== 'count' && attached !== undefined && attached.start === tokens[to - 1]!.end && /^(?:m|b|k)$/.test(attached.folded)) {
    const scale = attached.folded === 'm' ? 1e6 : attached.folded === 'b' ? 1e9 : 1e3;
    value *= scale;
    precision = (precision || 0.5) * scale;
    to++;
  }
  const secondNumeral = rangeEnd(tokens, at, coreFrom, to, language, taken);
  if (secondNumeral !== null) to = secondNumeral.to;
  const named = isMultiple || numeral.fraction ? null : unitAt(tokens, tokens[to]?.text === '-' ? to + 1 : to);
  let factor = 1;
  if (named !== null && !(prefix !== undefined && named.unit !== prefix)) {
    unit = named.unit;
    factor = named.factor;
    to = named.to;
    const day = PER_DAY.find((words) => words.every((word, n) => tokens[to + n]?.folded === word));
    if (day !== undefined && (unit === 'barrel' || unit === 'cubic-metre')) {
      unit = `${unit}-per-day`;
      to += day.length;
    }
    // «۲۹ سال و نیم»
    if (tokens[to]?.folded === 'و' && tokens[to + 1]?.folded === 'نیم') {
      value += 0.5;
      to += 2;
    }
  }
  if (tokens[coreFrom - 1]?.text === '-' || tokens[coreFrom - 1]?.text === '−') {
    const before = tokens[coreFrom - 2];
    if (before === undefined || (before.kind !== 'word' && before.kind !== 'number')) {
      value = -value;
      coreFrom--;
    }
  }
  value *= factor;
  // Years and months are told by the whole one.
  precision = unit === 'day' && factor > 7 ? Math.max(precision, 0.4) * factor : precision * factor;
  if (reversed !== null) reversed *= factor;
  const { hedge: hedgeWord, from, only } = hedgeBefore(tokens, coreFrom, language);
  const hedge: Hedge = secondNumeral !== null ? 'range' : (hedgeAfter(tokens, from, to) ?? hedgeWord);
  let use: NumberUse = 'value';
  if (isMultiple) use = 'multiple';
  if (citations.has(at)) use = 'citation';
  else if (
    (unit === 'count' && isLabel(tokens, at, to, language)) ||
    PLUS.has(tokens[to]?.text ?? '') ||
    PLUS.has(tokens[at - 1]?.text ?? '')
  )
    use = 'label';
  else if (at === 0 && numeral.value < 100 && /^[).:-]$/.test(tokens[to]?.text ?? '')) use = 'list-mark';
  else if (tokens[at - 1]?.kind === 'mark' && /^[)–-]$/.test(tokens[to]?.text ?? '') && unit === 'count' && tokens[at - 1]?.text !== '(')
    use = 'list-mark';
  let bound: ValueInterval =
    secondNumeral === null
      ? bounds(value, precision, hedge)
      : {
          min: Math.min(value * secondNumeral.shared, secondNumeral.value * factor),
          max: Math.max(value * secondNumeral.shared, secondNumeral.value * factor),
          approximate: false,
          precision: Math.max(precision, secondNumeral.precision * factor),
        };
  if (reversed !== null && secondNumeral === null) bound = { ...bound, otherReadings: [reversed] };
  return mention(tokens, coreFrom, to, from, bound, unit, use, hedge, numeral.inWords, only);
}

/** Second number of a range: "between 5 and 50 percent", «۵ تا ۵۰ درصد», "5–9 billion"; not "from 5 to 9", which is a change. */
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  coreFrom: number,
  to: number,
  language: Language,
  taken: ReadonlySet<number>,
): (Numeral & { shared: number }) | null {
  const link = tokens[to]?.folded ?? '';
  const { from } = hedgeBefore(tokens, coreFrom, language);
  const before = tokens[from - 1]?.folded ?? '';
  const between = /^(?:between|بین|میان|مابین)$/.test(before) || /^(?:between|بین|میان)$/.test(tokens[at - 1]?.folded ?? '');
  const linked = /^(?:تا|to|-|–|الی)$/.test(link) || (between && /^(?:and|و)$/.test(link));
  if (!linked || ((before === 'from' || before === 'از') && link !== '-')) return null;
  if (taken.has(to + 1)) return null;
  const prefix = PREFIX_UNITS[tokens[to + 1]?.folded ?? ''] !== undefined ? 1 : 0;
  const second = readNumeral(tokens, to + 1 + prefix);
  if (second === null || second.fraction) return null;
  const first = readNumeral(tokens, at);
  if (first === null) return null;
  // "5 to 9 billion": the scale belongs to both.
  const shared = !first.scaled && second.scaled ? second.scale : 1;
  if (first.value * shared > second.value) return null;
  return { ...second, shared };
}
