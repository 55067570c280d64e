import { toLatinDigits } from './digits';

/**
 * The other way to read a decimal whose halves extraction may have exchanged («52/1» for 1.52, «۹۲,۱۴» for 14.92): Latin
 * digits with a point, or null where the text is no number of two parts. Which reading is meant, only the context tells.
 */
export function reversedDecimal(text: string): string | null {
  const parts = /^(-?)(\d{1,4})[/.,٫](\d{1,4})(-?)$/.exec(toLatinDigits(text.trim()));
  if (parts === null) return null;
  const [, before, first, second, after] = parts;
  return `${before || after}${second}.${first}`;
}

/** Day, month and year of a date in figures whose order is not known, in both orders: as written and turned round. Latin digits. */
export function dateOrders(text: string): readonly (readonly [number, number, number])[] {
  const parts = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(toLatinDigits(text.trim()));
  if (parts === null) return [];
  const numbers = [Number(parts[1]), Number(parts[2]), Number(parts[3])] as const;
  return [numbers, [numbers[2], numbers[1], numbers[0]]];
}
