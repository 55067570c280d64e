import { CARDINALS, FRACTIONS, SCALES } from '../../language/numbers';
import type { Token } from '../analysis';
import { readDigits } from './digits';

/** A number without hedge and unit. */
export interface Numeral {
  readonly value: number;
  readonly precision: number;
  /** Index after its last token. */
  readonly to: number;
  readonly inWords: boolean;
  /** True where a scale word (million, هزار) belongs to it. */
  readonly scaled: boolean;
  readonly scale: number;
  readonly reversed: number | null;
  /** True for a part of a whole ("two-thirds"): value is in percent. */
  readonly fraction: boolean;
}

const AND = new Set(['و', 'and']);

/** A cardinal word, also with a conjunction stuck to it («صدو»). */
function cardinal(token: Token | undefined): { value: number; and: boolean } | null {
  if (token?.kind !== 'word') return null;
  const direct = CARDINALS[token.folded];
  if (direct !== undefined) return { value: direct, and: false };
  if (token.folded.length >= 3 && token.folded.endsWith('و')) {
    const value = CARDINALS[token.folded.slice(0, -1)];
    if (value !== undefined && value >= 20) return { value, and: true };
  }
  return null;
}

const ADJECTIVE = /^(میلیون|میلیارد|تریلیون|هزار)ی$/;

function scaleAt(tokens: readonly Token[], at: number): { scale: number; to: number } {
  let scale = 1;
  let to = at;
  for (let value = SCALES[tokens[to]?.folded ?? '']; value !== undefined && to - at < 3; value = SCALES[tokens[to]?.folded ?? '']) {
    scale *= value;
    to++;
  }
  // «جمعیت ۱۳ میلیونی», «بدهی دو میلیارد دلاری»: the ending of adjectives stands on the last word.
  const last = ADJECTIVE.exec(tokens[to]?.folded ?? '')?.[1];
  if (last !== undefined && to - at < 3 && SCALES[last] !== undefined) {
    scale *= SCALES[last];
    to++;
  }
  return { scale, to };
}

/** May a smaller word follow: hundreds before tens, tens before ones. */
function fits(pending: number, next: number): boolean {
  if (next < 10) return pending % 10 === 0 && pending > 0;
  if (next < 100) return pending % 100 === 0 && pending > 0;
  return false;
}

const HALVES: readonly (readonly [pattern: readonly string[], value: number])[] = [
  [['و', 'نیم'], 0.5],
  [['ونیم'], 0.5],
  [['and', 'a', 'half'], 0.5],
  [['and', 'a', 'quarter'], 0.25],
  [['and', 'three', 'quarters'], 0.75],
  [['and', 'a', 'third'], 1 / 3],
];

function halfAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  for (const [pattern, value] of HALVES) {
    if (pattern.every((word, n) => tokens[at + n]?.folded === word)) return { value, to: at + pattern.length };
  }
  return null;
}

/** Reads one number at a token: digits or words, scales, sums of scales («۳ میلیارد و ۷۴۰ میلیون»), halves. Null where there is none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const fraction = readFraction(tokens, at);
  if (fraction !== null) return fraction;
  let total = 0;
  let pending = 0;
  let hasPending = false;
  let precision = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let inWords = true;
  let scaled = false;
  let lastScale = 1;
  let reversed: number | null = null;
  let to = at;
  let next = at;
  if ((tokens[at]?.folded === 'a' || tokens[at]?.folded === 'یک') && SCALES[tokens[at + 1]?.folded ?? ''] !== undefined) {
    pending = 1;
    hasPending = true;
    next = at + 1;
  }
  // «هزار سفر», «هزار و پانصد نفر»: a thousand by itself.
  if (tokens[at]?.folded === 'هزار') {
    pending = 1;
    hasPending = true;
  }
  for (let guard = 0; guard < 24; guard++) {
    const token = tokens[next];
    if (token === undefined) break;
    const word = cardinal(token);
    if (token.kind === 'number') {
      if (hasPending) break;
      const read = readDigits(token.folded);
      if (read === null) break;
      pending = read.value;
      precision = read.precision;
      reversed = read.reversed;
      hasPending = true;
      inWords = false;
      next++;
      to = next;
    } else if (word !== null) {
      if (hasPending && !fits(pending, word.value)) break;
      pending += word.value;
      hasPending = true;
      precision = 0.5;
      next++;
      to = next;
      if (word.and) continue;
    } else if (
      SCALES[token.folded] === undefined ||
      (total === 0 && !hasPending && SCALES[token.folded]! >= 1e3 && !AND.has(tokens[next + 1]?.folded ?? '')) ||
      (!hasPending && total > 0 && !AND.has(tokens[next - 1]?.folded ?? ''))
    ) {
      break;
    }
    const half = hasPending ? halfAt(tokens, next) : null;
    if (half !== null) {
      pending += half.value;
      precision = 0.05;
      next = half.to;
      to = next;
    }
    // "half a", "a quarter of a" before a scale are read as fractions of it.
    const { scale, to: after } = scaleAt(tokens, next);
    if (after > next) {
      // "two hundred and fifty thousand": hundred stays inside the group.
      if (scale === 100) {
        pending = (hasPending ? pending : 1) * 100;
        hasPending = true;
      } else {
        if (scale > smallest) break;
        total += (hasPending ? pending : 1) * scale;
        if (reversed !== null) reversed *= scale;
        precision = (hasPending ? precision || 0.5 : 0.5) * scale;
        smallest = scale;
        lastScale = scale;
        scaled = true;
        pending = 0;
        hasPending = false;
      }
      next = after;
      to = next;
    } else if (token.kind === 'number') {
      break;
    }
    const joined = joins(tokens, next, hasPending, pending, smallest);
    if (joined < 0) {
      if (!hasPending && smallest < Number.POSITIVE_INFINITY) break;
      if (cardinal(tokens[next]) !== null && hasPending && fits(pending, cardinal(tokens[next])!.value)) continue;
      break;
    }
    next = joined;
  }
  if (to === at) return null;
  const value = total + (hasPending ? pending : 0);
  // A number with a scale is rounded at the scale's last figure; digits alone show all their places.
  return {
    value,
    precision: scaled ? precision : inWords ? 0 : precision === 0.5 ? 0 : precision,
    to,
    inWords,
    scaled,
    scale: scaled ? lastScale : 1,
    reversed: total > 0 && pending > 0 ? null : reversed,
    fraction: false,
  };
}

/** Index of the numeral part after a conjunction or hyphen, or -1 where the number ends here. */
function joins(tokens: readonly Token[], at: number, hasPending: boolean, pending: number, smallest: number): number {
  const token = tokens[at];
  if (token === undefined) return -1;
  const next = tokens[at + 1];
  if (token.text === '-' || token.text === '‐') {
    const word = cardinal(next);
    return hasPending && word !== null && fits(pending, word.value) ? at + 1 : -1;
  }
  if (!AND.has(token.folded)) return -1;
  const word = cardinal(next);
  if (hasPending) return word !== null && fits(pending, word.value) ? at + 1 : -1;
  // After a scale only a smaller one may follow: «۲ میلیارد و ۳۳۰ میلیون», «هزار و سیصد».
  if (smallest === Number.POSITIVE_INFINITY) return -1;
  if (next?.kind === 'number') {
    const { scale } = scaleAt(tokens, at + 2);
    return scale > 1 && scale < smallest ? at + 1 : -1;
  }
  if (word !== null && (smallest <= 1000 || scaleSoon(tokens, at + 1, smallest))) return at + 1;
  return -1;
}

function scaleSoon(tokens: readonly Token[], at: number, smallest: number): boolean {
  for (let n = at; n < at + 6; n++) {
    const scale = SCALES[tokens[n]?.folded ?? ''];
    if (scale !== undefined) return scale < smallest;
    if (cardinal(tokens[n]) === null && !AND.has(tokens[n]?.folded ?? '')) return false;
  }
  return false;
}

const DENOMINATORS: Readonly<Record<string, number>> = {
  دوم: 2,
  سوم: 3,
  چهارم: 4,
  پنجم: 5,
  ششم: 6,
  هفتم: 7,
  هشتم: 8,
  نهم: 9,
  دهم: 10,
  صدم: 100,
};
const JOINED_FRACTION = /^(یک|دو|سه|چهار)(سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم)$/;

/** "Two-thirds", «یک‌چهارم», "half of", «نیمی از», "half a billion": percent of a whole, or part of the scale that follows. */
function readFraction(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const make = (share: number, to: number): Numeral => ({
    value: share * 100,
    precision: 0.5,
    to,
    inWords: true,
    scaled: false,
    scale: 1,
    reversed: null,
    fraction: true,
  });
  const scaledPart = (share: number, to: number): Numeral | null => {
    let next = to;
    while (tokens[next]?.folded === 'a' || tokens[next]?.folded === 'of' || tokens[next]?.folded === 'یک') next++;
    const { scale, to: after } = scaleAt(tokens, next);
    return after > next
      ? { value: share * scale, precision: 0.05 * scale, to: after, inWords: true, scaled: true, scale, reversed: null, fraction: false }
      : null;
  };
  const joined = JOINED_FRACTION.exec(token.folded);
  if (joined) return make(CARDINALS[joined[1]!]! / DENOMINATORS[joined[2]!]!, at + 1);
  const number = CARDINALS[token.folded] ?? (token.folded === 'a' ? 1 : undefined);
  if (number !== undefined && number < 10) {
    const dash = tokens[at + 1]?.text === '-' ? 1 : 0;
    const word = tokens[at + 1 + dash]?.folded ?? '';
    const to = at + 2 + dash;
    const persian = DENOMINATORS[word];
    if (persian !== undefined && number < persian && token.folded.charCodeAt(0) > 0x5ff) return make(number / persian, to);
    const english = FRACTIONS[word];
    if (english !== undefined && token.folded.charCodeAt(0) < 0x600 && number * english < 1) {
      const part = scaledPart(number * english, to);
      if (part !== null) return part;
      const after = tokens[to];
      // "a third country" is an ordinal; "a quarter", "two-thirds of" are parts.
      if (word === 'third' && number === 1 && after?.folded !== 'of' && after?.kind === 'word' && !after.functional) return null;
      return make(number * english, to);
    }
  }
  const alone = FRACTIONS[token.folded];
  if (alone !== undefined && /^(?:نیم|نصف|نیمی|ثلث|ربع|half)$/.test(token.folded)) {
    const part = scaledPart(alone, at + 1);
    if (part !== null) return part;
    const next = tokens[at + 1]?.folded ?? '';
    if (token.folded === 'نیم') return null;
    if (next === 'از' || next === 'of' || (token.folded === 'half' && next === 'the')) return make(alone, at + 1);
  }
  return null;
}
