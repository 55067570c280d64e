import type { CslItem } from '../../model/records';
import { latinDigits } from '../superscript';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type CslDraft = Mutable<CslItem>;

/**
 * A date of a bibliography in CSL's form. The year stays as printed (Jalali years are not converted), its digits become a number;
 * a date without a year of three or four digits is kept as raw text.
 */
export function cslDate(text: string): NonNullable<CslItem['issued']> | null {
  const plain = latinDigits(text).trim();
  if (!plain) return null;
  const iso = /^(\d{3,4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/u.exec(plain);
  const year = iso?.[1] ?? /(?<!\d)(\d{4}|\d{3})(?!\d)/u.exec(plain)?.[1];
  if (!year) return { raw: text.trim() };
  const parts = [year, iso?.[2], iso?.[3]].filter((part) => part !== undefined).map(Number);
  const valid = parts.filter((part, index) => index === 0 || (part > 0 && part <= (index === 1 ? 12 : 31)));
  return { 'date-parts': [valid.length === parts.length ? parts : [Number(year)]] };
}

/** 'fa' or 'en' by what a language field says (persian, fa-IR, English), else by the script of the title; null where neither tells. */
export function cslLanguage(field: string, title: string): string | null {
  const name = field.trim().toLowerCase();
  if (/^(?:fa|fas|per|pes|persian|farsi|فارسی)(?:[-_ ].*)?$/u.test(name)) return 'fa';
  if (/^(?:en|eng|english|american|british|usenglish|ukenglish|انگلیسی)(?:[-_ ].*)?$/u.test(name)) return 'en';
  if (name) return /^[a-z]{2}(?:[-_]|$)/u.test(name) ? name.slice(0, 2) : name;
  let persian = 0;
  let latin = 0;
  for (let at = 0; at < title.length; at++) {
    const code = title.charCodeAt(at) | 0x20;
    if (code >= 0x61 && code <= 0x7a) latin++;
    else if (code >= 0x620 && code <= 0x6f3) persian++;
  }
  if (persian + latin === 0) return null;
  return persian >= latin ? 'fa' : 'en';
}

/** A DOI without its address. */
export function plainDoi(text: string): string {
  return text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
}

/** A range of pages with one plain hyphen. */
export function plainPages(text: string): string {
  return text.trim().replace(/\s*(?:-{1,3}|[–—‐‑])\s*/gu, '-');
}
