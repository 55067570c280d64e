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
  '\u200c': '\u200c',
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

/**
 * Folds a text code unit by code unit: one yeh and kaf, Latin digits, plain quotes and dashes, every blank a space, lower case
 * where that keeps the length. Offsets in the result are offsets in the display text, so patterns may be matched on it and
 * their ranges used as they are.
 */
export function foldSameLength(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    const digit = EASTERN_DIGIT[unit];
    folded += digit ?? SAME_LENGTH_LETTERS[unit] ?? unit;
  }
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
}

/** As foldSameLength, but letters keep their case: for patterns that tell names by their capitals. */
export function foldSameLengthKeepCase(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    folded += EASTERN_DIGIT[unit] ?? SAME_LENGTH_LETTERS[unit] ?? unit;
  }
  return folded;
}
