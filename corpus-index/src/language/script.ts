/** Persian and Arabic-Indic digits with their Latin values (Unicode 15, blocks Arabic: U+0660–0669 and U+06F0–06F9). */
export const EASTERN_DIGIT: Readonly<Record<string, string>> = Object.fromEntries(
  ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'].flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)])),
);

const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/;
const ARABIC_LETTERS = /[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/g;
const LATIN_LETTERS = /\p{Script=Latin}/gu;

/** True where the text holds a letter of the Arabic script. */
export function hasPersian(text: string): boolean {
  return ARABIC_LETTER.test(text);
}

/** Language by the script of most letters; null where there is no letter. */
export function languageOf(text: string): 'fa' | 'en' | null {
  const persian = text.match(ARABIC_LETTERS)?.length ?? 0;
  const latin = text.match(LATIN_LETTERS)?.length ?? 0;
  if (!persian && !latin) return null;
  return persian >= latin ? 'fa' : 'en';
}
