import type { Language } from '../messages';

/** Scales in which amounts are told, largest first. */
const SCALES = [1e12, 1e9, 1e6];
const NUMBER = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;
const PLACES = 2;

/**
 * How a value was computed from a paper's figures, as a person would write it: "510000000 + 160000000 = 670000000" becomes
 * "510 + 160 = 670" beside "670 million", with the digits and marks of the language. The scale is one in which no figure loses a digit.
 */
export function readableComputation(derivation: string, language: Language): string {
  const values = (derivation.match(NUMBER) ?? []).map(Number);
  const isExact = (scale: number): boolean => values.every((value) => Math.abs(round(value / scale) * scale - value) <= value * 1e-9);
  const scale = SCALES.find((one) => values.some((value) => value >= one) && isExact(one)) ?? 1;
  const format = new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en', { maximumFractionDigits: PLACES });
  return derivation.replace(NUMBER, (figure) => format.format(Number(figure) / scale));
}

const round = (value: number): number => Math.round(value * 10 ** PLACES) / 10 ** PLACES;
