const EASTERN_DIGITS = /[۰-۹٠-٩]/g;

/** Persian and Arabic-Indic digits as Latin ones; every other character stays. The result has the length of `text`, so offsets hold. */
export function toLatinDigits(text: string): string {
  return text.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Latin and Arabic-Indic digits as Persian ones, length-preserving: for values shown inside Persian prose. */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9٠-٩]/g, (digit) => String.fromCharCode(0x06f0 + (digit.charCodeAt(0) & 0xf)));
}
