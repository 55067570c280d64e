import { EASTERN_DIGIT } from '../language/script';

const SAME_LENGTH_LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '’': "'",
  '‘': "'",
  '٫': '.',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  ـ: '-',
};

const FOLDED: ReadonlyMap<string, string> = new Map([...Object.entries(SAME_LENGTH_LETTERS), ...Object.entries(EASTERN_DIGIT)]);
const TO_FOLD = new RegExp(`[${[...FOLDED.keys()].join('').replace(/[\\\]^-]/g, '\\$&')}]`, 'g');

/**
 * Folds a text code unit by code unit: one yeh and kaf, Latin digits, plain quotes and dashes, every blank a space, lower case
 * where that keeps the length. Offsets in the result are offsets in the display text, so patterns may be matched on it and
 * their ranges used as they are.
 */
export function foldSameLength(text: string): string {
  const folded = foldSameLengthKeepCase(text);
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
}

/** As foldSameLength, but letters keep their case: for patterns that tell names by their capitals. */
export function foldSameLengthKeepCase(text: string): string {
  return text.replace(TO_FOLD, (unit) => FOLDED.get(unit) ?? unit);
}
