/** Persian and Arabic-Indic digits with their Latin values (Unicode 15, blocks Arabic: U+0660–0669 and U+06F0–06F9). */
export const EASTERN_DIGIT: Readonly<Record<string, string>> = Object.fromEntries(
  ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)])),
);

const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/;
const isArabicLetter = (unit: number): boolean =>
  (unit >= 0x620 && unit <= 0x64a) ||
  (unit >= 0x66e && unit <= 0x6d3) ||
  (unit >= 0xfb50 && unit <= 0xfdff) ||
  (unit >= 0xfe70 && unit <= 0xfefc);
const LATIN_LETTER = /^\p{Script=Latin}/u;

/** True where the text holds a letter of the Arabic script. */
export function hasPersian(text: string): boolean {
  return ARABIC_LETTER.test(text);
}

/** Language by the script of most letters; null where there is no letter. */
export function languageOf(text: string): 'fa' | 'en' | null {
  let persian = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
    } else if (isArabicLetter(unit)) persian++;
    else if (unit < 0x590 || unit > 0x6ff) {
      // Letters of other blocks, in pairs of surrogates too.
      const pair = unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length;
      if (LATIN_LETTER.test(pair ? text.slice(at, at + 2) : text.charAt(at))) latin++;
    }
  }
  if (!persian && !latin) return null;
  return persian >= latin ? 'fa' : 'en';
}
