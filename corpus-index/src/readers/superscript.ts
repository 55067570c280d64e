/** Unicode superscript digits. A footnote mark is written with them in page texts, so that it cannot be read as part of a word or number. */
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Value of a decimal digit of the three sets that Persian and English texts use, or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  return -1;
}

/** The mark in superscript digits, or null where it is not a number of one to three digits (a star, a letter, a year). */
export function superscript(mark: string): string | null {
  const text = mark.trim();
  if (text.length === 0 || text.length > 3) return null;
  let out = '';
  for (const letter of text) {
    const value = digitValue(letter.charCodeAt(0));
    if (value < 0) return null;
    out += SUPERSCRIPTS[value];
  }
  return out;
}

/** Digits of a mark in Latin: '۱۲' → '12'. Other letters stay. */
export function latinDigits(text: string): string {
  let out = '';
  for (const letter of text) {
    const value = digitValue(letter.charCodeAt(0));
    out += value < 0 ? letter : String(value);
  }
  return out;
}
