import { DECADES } from '../language/months';
import { CARDINALS, ORDINALS } from '../language/numbers';
import type { Language, Token } from './analysis';
import { dayNumber, interval, jalaliDay, jalaliYear, lunarYear, spanOf } from './calendar';
import type { TimeInterval } from './statement';
import { calendarAfter, digits, type Found } from './years';

function decade(start: number, calendar: 'gregorian' | 'jalali', part: string): TimeInterval {
  const [first, last] = /^(?:early|اوایل|ابتدای|آغاز)$/.test(part)
    ? [0, 4]
    : /^(?:late|اواخر|پایان|انتهای)$/.test(part)
      ? [5, 9]
      : /^(?:mid|middle|میانه|اواسط)$/.test(part)
        ? [3, 7]
        : [0, 9];
  return calendar === 'gregorian'
    ? interval(dayNumber(start + first, 1, 1), dayNumber(start + last, 12, 31), calendar, 'decade')
    : interval(jalaliDay(start + first, 1, 1), jalaliDay(start + last + 1, 1, 1) - 1, calendar, 'decade');
}

function partBefore(tokens: readonly Token[], at: number): string {
  for (let back = 1; back <= 3; back++) {
    const word = tokens[at - back]?.folded ?? '';
    if (/^(?:early|late|mid|middle|اوایل|ابتدای|آغاز|اواخر|پایان|انتهای|میانه|اواسط)$/.test(word)) return word;
    if (!/^(?:the|of|-|دهه|سال)$/.test(word)) break;
  }
  return '';
}

export function readDecade(tokens: readonly Token[], at: number, language: Language): Found | null {
  const token = tokens[at]!;
  if (language === 'fa') {
    if (token.folded !== 'دهه' && token.folded !== 'دههی') return null;
    const next = tokens[at + 1];
    const number = digits(next);
    const part = partBefore(tokens, at);
    if (number !== null) {
      const { calendar, to } = calendarAfter(tokens, at + 2);
      const start = Math.floor(number / 10) * 10;
      if (number >= 1000)
        return { interval: decade(start, calendar === 'gregorian' || start >= 1500 ? 'gregorian' : 'jalali', part), from: at, to };
      if (number >= 20 && number < 100)
        return {
          interval: decade(calendar === 'jalali' ? 1300 + start : 1900 + start, calendar === 'jalali' ? 'jalali' : 'gregorian', part),
          from: at,
          to,
        };
      return null;
    }
    const word = DECADES[next?.folded ?? ''];
    if (word === undefined) return null;
    const { calendar, to } = calendarAfter(tokens, at + 2);
    return {
      interval: decade(calendar === 'jalali' ? 1300 + word : 1900 + word, calendar === 'jalali' ? 'jalali' : 'gregorian', part),
      from: at,
      to,
    };
  }
  const number = digits(token);
  const next = tokens[at + 1];
  if (number !== null && number >= 1000 && number % 10 === 0) {
    const plural = next?.folded === 's' && next.start === token.end;
    const apostrophe = tokens[at + 1]?.text === "'" || tokens[at + 1]?.text === '’';
    if (plural || (apostrophe && tokens[at + 2]?.folded === 's'))
      return { interval: decade(number, 'gregorian', partBefore(tokens, at)), from: at, to: plural ? at + 2 : at + 3 };
  }
  const word = DECADES[token.folded];
  return word === undefined ? null : { interval: decade(1900 + word, 'gregorian', partBefore(tokens, at)), from: at, to: at + 1 };
}

export function readCentury(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]!;
  if (token.folded === 'قرن' || token.folded === 'سده') {
    const next = tokens[at + 1];
    const number = digits(next) ?? ordinalOf(next?.folded ?? '');
    if (number === null || number < 1 || number > 21) return null;
    const { calendar, to } = calendarAfter(tokens, at + 2);
    return { interval: century(number, calendar), from: at, to };
  }
  if (token.folded !== 'century') return null;
  const previous = tokens[at - 1];
  const number = ordinalOf(previous?.folded ?? '') ?? (/^(?:st|nd|rd|th)$/.test(previous?.folded ?? '') ? digits(tokens[at - 2]) : null);
  if (number === null || number < 1 || number > 21) return null;
  return { interval: century(number, null), from: at - 1, to: at + 1 };
}

function century(number: number, calendar: 'gregorian' | 'jalali' | 'lunar' | 'bc' | null): TimeInterval {
  if (calendar === 'bc') return interval(dayNumber(1 - number * 100, 1, 1), dayNumber(-(number - 1) * 100, 12, 31), 'gregorian', 'century');
  if (calendar === 'lunar') return { ...spanOf(lunarYear((number - 1) * 100 + 1), lunarYear(number * 100)), precision: 'century' };
  if (calendar === 'jalali') return { ...spanOf(jalaliYear((number - 1) * 100 + 1), jalaliYear(number * 100)), precision: 'century' };
  return interval(dayNumber((number - 1) * 100 + 1, 1, 1), dayNumber(number * 100, 12, 31), 'gregorian', 'century');
}

/** Value of an ordinal word of either language («نوزدهم», "nineteenth"), or null. */
export function ordinalOf(word: string): number | null {
  const direct = ORDINALS[word];
  if (direct !== undefined) return direct;
  // «سهم» is "share"; three's ordinal is «سوم».
  if (word === 'سهم') return null;
  const stem = /^(.{2,})(?:مین|م)$/.exec(word)?.[1];
  return stem === undefined ? null : (CARDINALS[stem] ?? null);
}
