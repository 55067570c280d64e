import { TERM_GLOSSARY } from '../../language/term-glossary';
import { remember } from '../../text/remember';
import { termKey } from './term-span';

const BY_KEY = { fa: new Map<string, readonly string[]>(), en: new Map<string, readonly string[]>() };
for (const row of TERM_GLOSSARY) {
  for (const form of row.fa) if (!BY_KEY.fa.has(termKey(form))) BY_KEY.fa.set(termKey(form), row.en);
  for (const form of row.en) if (!BY_KEY.en.has(termKey(form))) BY_KEY.en.set(termKey(form), row.fa);
}

/** Established name of a term in the other language, '' where the glossary has none. */
export function establishedEquivalent(form: string, language: 'fa' | 'en'): string {
  return BY_KEY[language].get(termKey(form))?.[0] ?? '';
}

const SPELLING = new Map<string, string>();
for (const row of TERM_GLOSSARY)
  for (const form of [...row.fa, ...row.en]) if (!SPELLING.has(termKey(form))) SPELLING.set(termKey(form), form);

/** The usual spelling of an established term, by its key; null where the glossary has none. */
export function establishedSpelling(key: string): string | null {
  return SPELLING.get(key) ?? null;
}

/** Whether a form is an established term of the field. */
export function isEstablished(key: string, language: 'fa' | 'en'): boolean {
  return BY_KEY[language].has(key);
}

const BEGINNINGS: ReadonlySet<string> = new Set(
  [...BY_KEY.fa.keys(), ...BY_KEY.en.keys()].flatMap((key) => [key.slice(0, 2), key.slice(0, 3), key.slice(0, 4)]),
);

/** False where no established term begins with the word of this key (wordKey). */
export const mayBeginEstablished = remember((key: string): boolean => key.length < 2 || BEGINNINGS.has(key.slice(0, 4)));

/** Longest established term in words. */
export const LONGEST_ESTABLISHED = 4;
